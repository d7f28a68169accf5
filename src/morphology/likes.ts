import { KeyedLines } from './keyed-lines.ts';
import { LIKELIHOOD } from './one-slip.ts';

/** A word, and how much the slip that makes another of it speaks for it; see {@link LIKELIHOOD}. */
export type Like = readonly [word: string, likelihood: number];

/** The least likelihood in halves, from which on a digit or letter of the list counts them. */
export const LEAST_IN_HALVES = 2 * LIKELIHOOD.wrong;

/**
 * The frequent words one slip away from each word in use: the lines of `kata-serupa.txt`, whose head
 * says how they read. To work them out takes some 400 questions a word.
 */
export class Likes {
  readonly #lines: KeyedLines;

  /** @param text lines sorted by code unit, each ended by a line feed */
  constructor(text: string) {
    this.#lines = new KeyedLines(text);
  }

  of(word: string): readonly Like[] {
    const entries = this.#lines.behind(word).split(' ').slice(1);
    return entries.map((entry) => [
      entry.slice(0, -1),
      (Number.parseInt(entry.slice(-1), 36) + LEAST_IN_HALVES) / 2,
    ]);
  }
}
