import pleonasmTable from './data/pleonasme.tsv';
import { readRows } from './tsv.ts';

/** A fixed string that says one thing twice, in lower case, and what says it once. */
export interface Pleonasm {
  readonly words: string;
  readonly plain: string;
}

/** The classic pleonasms of officialese; see the head of the table. */
export function readPleonasms(): readonly Pleonasm[] {
  return readRows(pleonasmTable).map(([words = '', plain = '']) => ({ words, plain }));
}
