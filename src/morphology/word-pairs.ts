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
    const at = line.indexOf(` ${second}`);
    return at < 0 ? undefined : this.#levelAt(line, at, second);
  }

  /** How often a word stands before those that are listed behind it, all together. */
  total(word: string): number {
    let total = 0;
    for (const { 0: digit } of this.#line(word).matchAll(/\d(?= |$)/gu))
      total += 2 ** Number(digit);
    return total;
  }

  /** The level behind a word that opens like `second`, or behind one of the next that do. */
  #levelAt(line: string, from: number, second: string): number | undefined {
    for (let at = from; at >= 0; at = line.indexOf(` ${second}`, at + 1)) {
      const level = line.charCodeAt(at + second.length + 1) - ZERO;
      if (level >= 0 && level <= 9) return level;
    }
    return undefined;
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
