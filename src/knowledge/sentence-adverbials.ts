import table from './data/penghubung-antarkalimat.tsv';
import { readRows } from './tsv.ts';

/** Words that say how a sentence follows or is meant (`selanjutnya`, `terkait itu`), in lower case. */
export function findSentenceAdverbials(): readonly string[] {
  return readRows(table).map(([words = '']) => words);
}
