/**
 * Which words stand side by side in edited texts, and how often: the lines of
 * `kata-berdampingan.txt`, whose head says how they read. They are looked up by halving, and only
 * the lines that are asked for are read.
 */
export class WordPairs {
  readonly #text: string;
  readonly #lines = new Map<string, string>();

  /** @param text lines sorted by code unit, each ended by a line feed; empty where nothing is known */
  constructor(text: string) {
    this.#text = text;
  }

  /** How often a word stands right before another, in doublings; `undefined` for never. */
  level(first: string, second: string): number | undefined {
    const line = this.#line(first);
    const at = levelPlace(line, second);
    return at === undefined ? undefined : line.charCodeAt(at) - ZERO;
  }

  /** Whether edited texts give both words capitals inside a sentence in at least one of ten uses: `merah putih`. */
  isRaised(first: string, second: string): boolean {
    const line = this.#line(first);
    const at = levelPlace(line, second);
    return at !== undefined && line.charAt(at + 1) === '*';
  }

  /** How often a word stands before those that are listed behind it, all together. */
  total(word: string): number {
    let total = 0;
    for (const { 0: digit } of this.#line(word).matchAll(/\d(?=\*?(?: |$))/gu))
      total += 2 ** Number(digit);
    return total;
  }

  /** What stands behind a word on its line, opened by a space. */
  #line(word: string): string {
    const known = this.#lines.get(word);
    if (known !== undefined) return known;
    const line = this.#find(`${word} `);
    this.#lines.set(word, line);
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

const ZERO = '0'.charCodeAt(0);

/** Where the level of `second` stands on a line, on which other words may open like it. */
function levelPlace(line: string, second: string): number | undefined {
  for (let at = line.indexOf(` ${second}`); at >= 0; at = line.indexOf(` ${second}`, at + 1)) {
    const place = at + second.length + 1;
    const level = line.charCodeAt(place) - ZERO;
    if (level >= 0 && level <= 9) return place;
  }
  return undefined;
}
