import { KeyedLines } from './keyed-lines.ts';

/**
 * Which words stand side by side in edited texts, and how often: the lines of
 * `kata-berdampingan.txt`, whose head says how they read.
 */
export class WordPairs {
  readonly #lines: KeyedLines;

  /** @param text lines sorted by code unit, each ended by a line feed; empty where nothing is known */
  constructor(text: string) {
    this.#lines = new KeyedLines(text);
  }

  /** How often a word stands right before another, in doublings; `undefined` for never. */
  level(first: string, second: string): number | undefined {
    const line = this.#lines.behind(first);
    const at = levelPlace(line, second);
    return at === undefined ? undefined : line.charCodeAt(at) - ZERO;
  }

  /** Whether edited texts give both words capitals inside a sentence in at least one of ten uses: `merah putih`. */
  isRaised(first: string, second: string): boolean {
    const line = this.#lines.behind(first);
    const at = levelPlace(line, second);
    return at !== undefined && line.charAt(at + 1) === '*';
  }

  /** How often a word stands before those that are listed behind it, all together. */
  total(word: string): number {
    const line = this.#lines.behind(word);
    const total = /^ =(\d+)/u.exec(line)?.[1];
    return total === undefined ? countPairs(line) : Number(total);
  }
}

/** How often the pairs of a line were seen, all together; a long line opens with it. */
export function countPairs(line: string): number {
  let total = 0;
  for (const { 0: digit } of line.matchAll(/\d(?=\*?(?: |$))/gu)) total += 2 ** Number(digit);
  return total;
}

const ZERO = '0'.charCodeAt(0);

/**
 * Where the level of `second` stands on a line, found by halving: the entries are sorted by code
 * unit with their levels, so that those of a word are the first that are not before it with a 0.
 */
function levelPlace(line: string, second: string): number | undefined {
  const wanted = `${second}0`;
  // Each entry opens with a space; the total in front of them is not in their order.
  let low = line.startsWith(' =') ? line.indexOf(' ', 1) : 0;
  let high = line.length;
  if (low < 0) return undefined;
  while (low < high) {
    const start = Math.max(line.lastIndexOf(' ', (low + high) >> 1), low);
    const next = line.indexOf(' ', start + 1);
    const end = next < 0 ? line.length : next;
    if (line.slice(start + 1, end) < wanted) low = end;
    else high = start;
  }
  const place = low + second.length + 1;
  if (!line.startsWith(second, low + 1)) return undefined;
  const level = line.charCodeAt(place) - ZERO;
  return level >= 0 && level <= 9 ? place : undefined;
}
