import termTable from './data/istilah-hormat.tsv';
import { readRows } from './tsv.ts';

/** A name for people that demeans them, in lower case, and the one that the law uses. */
export interface RespectfulTerm {
  readonly words: string;
  readonly right: string;
  /** Where the right term stands. */
  readonly basis: string;
  /**
   * `catatan`: still in use outside official texts, worth no more than a look; `disabilitas`: only
   * in a sentence that speaks of disability.
   */
  readonly condition: 'catatan' | 'disabilitas' | undefined;
}

/** The terms to avoid; see the head of the table. */
export function readRespectfulTerms(): readonly RespectfulTerm[] {
  return readRows(termTable).map(([words = '', right = '', basis = '', condition]) => ({
    words,
    right,
    basis,
    condition: condition === 'catatan' || condition === 'disabilitas' ? condition : undefined,
  }));
}
