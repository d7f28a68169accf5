import { KeyedLines } from './keyed-lines.ts';
import { NEIGHBOURS } from './neighbours.ts';

/** What the middle of the scale stands for: no more and no less than beside any word. */
const EVEN = 18;

/** Steps of the scale to a doubling. */
const STEPS = 2;

/** The top of the scale, a digit or letter (base 36). */
const HIGHEST = 35;

/**
 * How much more often than beside any word each kind of neighbour stands beside a frequent one: the
 * lines of `kata-tetangga.txt`, whose head says how they read. It tells what a word is by what texts
 * do with it: behind `sudah` stands a verb, behind `para` a noun.
 */
export class Leanings {
  readonly #lines: KeyedLines;

  /** @param text lines sorted by code unit, each ended by a line feed; empty where nothing is known */
  constructor(text: string) {
    this.#lines = new KeyedLines(text);
  }

  /** For a kind of neighbour to the left, in doublings; 0 where nothing is known. */
  left(word: string, kind: string): number {
    return this.#read(word, NEIGHBOURS.indexOf(kind));
  }

  /** The same to the right. */
  right(word: string, kind: string): number {
    return this.#read(word, NEIGHBOURS.length + NEIGHBOURS.indexOf(kind));
  }

  #read(word: string, column: number): number {
    const digit = Number.parseInt(this.#lines.behind(word).charAt(column + 1), 36);
    return Number.isNaN(digit) ? 0 : (digit - EVEN) / STEPS;
  }
}

/** The digit or letter of the list for how much more often something stands there, in doublings. */
export function writeLeaning(doublings: number): string {
  const digit = Math.round(doublings * STEPS) + EVEN;
  return Math.max(0, Math.min(HIGHEST, digit)).toString(36);
}
