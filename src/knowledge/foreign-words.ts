import table from './data/kata-asing.tsv';
import { readRows } from './tsv.ts';

/** A foreign word, in lower case, and Indonesian words for it, the usual one first; none for
 * the name of a species, which is only put in italics. */
export interface ForeignWord {
  readonly words: string;
  readonly own: readonly string[];
}

/** Foreign words that releases use where Indonesian has its own; see the head of the table. */
export function readForeignWords(): readonly ForeignWord[] {
  return readRows(table).map(([words = '', own = '']) => ({
    words,
    own: own === '' ? [] : own.split('; '),
  }));
}
