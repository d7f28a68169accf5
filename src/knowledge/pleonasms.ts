import pleonasmTable from './data/pleonasme.tsv';
import { readRows } from './tsv.ts';

/** A fixed string that says one thing twice, in lower case, and what says it once. */
export interface Pleonasm {
  readonly words: string;
  readonly plain: string;
  /**
   * `penutup`: only where no noun follows; `tanpa-di`: not before `di` or `ke`; `catatan`: so
   * common that it is worth no more than a look.
   */
  readonly condition: 'penutup' | 'tanpa-di' | 'catatan' | undefined;
}

/** The classic pleonasms of officialese; see the head of the table. */
export function readPleonasms(): readonly Pleonasm[] {
  return readRows(pleonasmTable).map(([words = '', plain = '', condition]) => ({
    words,
    plain,
    condition: readCondition(condition),
  }));
}

function readCondition(text: string | undefined): Pleonasm['condition'] {
  return text === 'penutup' || text === 'tanpa-di' || text === 'catatan' ? text : undefined;
}
