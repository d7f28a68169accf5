/**
 * Words in one sorted text, one on a line, looked up by halving: nothing is built when it is
 * loaded, and 50,000 words take the room of their letters. Lines that open with `#` come first and
 * say where the words are from.
 */
export class WordList {
  readonly #text: string;
  readonly #start: number;

  /** @param text lines sorted by code unit, each ended by a line feed */
  constructor(text: string) {
    this.#text = text;
    this.#start = afterComments(text);
  }

  has(word: string): boolean {
    const text = this.#text;
    let low = this.#start;
    let high = text.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const line = Math.max(text.lastIndexOf('\n', middle - 1) + 1, this.#start);
      const order = compareAt(text, line, word);
      if (order === 0) return true;
      if (order < 0) low = text.indexOf('\n', line) + 1;
      else high = line;
    }
    return false;
  }

  /** Whether any word has these letters in a row; a line feed stands for the start or end of one. */
  hasLetters(letters: string): boolean {
    return this.#text.includes(letters, Math.max(0, this.#start - 1));
  }
}

/** The order of the word on the line at `at` and `word`: negative when it comes before. */
function compareAt(text: string, at: number, word: string): number {
  for (let index = 0; index < word.length; index++) {
    const difference = letterAt(text, at + index) - word.charCodeAt(index);
    if (difference !== 0) return difference;
  }
  return letterAt(text, at + word.length);
}

/** The code unit of a letter; 0 at the end of a word, which comes before every letter. */
function letterAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  return code === LINE_FEED ? 0 : code;
}

const LINE_FEED = 10;

function afterComments(text: string): number {
  let start = 0;
  while (text.startsWith('#', start)) start = text.indexOf('\n', start) + 1;
  return start;
}
