/**
 * Lines of which each opens with a word, looked up by it: found by halving, so that nothing is
 * built when a list is loaded, and only the lines that are asked for are read.
 */
export class KeyedLines {
  readonly #text: string;
  readonly #found = new Map<string, string>();

  /** @param text lines sorted by code unit, each ended by a line feed */
  constructor(text: string) {
    this.#text = text;
  }

  /** What stands behind a word on its line, opened by a space; empty where it has none. */
  behind(word: string): string {
    const known = this.#found.get(word);
    if (known !== undefined) return known;
    const line = this.#find(`${word} `);
    this.#found.set(word, line);
    return line;
  }

  #find(opening: string): string {
    const text = this.#text;
    let low = 0;
    let high = text.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const start = Math.max(text.lastIndexOf('\n', middle - 1) + 1, low);
      const end = text.indexOf('\n', middle);
      if (text.startsWith(opening, start)) return text.slice(start + opening.length - 1, end);
      if (text.slice(start, start + opening.length) < opening) low = end + 1;
      else high = start;
    }
    return '';
  }
}
