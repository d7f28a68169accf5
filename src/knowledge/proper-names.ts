import table from './data/nama-kapital.tsv';
import { readRows } from './tsv.ts';

/**
 * Names that are never written in small letters: days, months, religions, peoples, places, `Anda`.
 * See the head of the table.
 */
export function readProperNames(): readonly string[] {
  return readRows(table).flatMap(([names = '']) => names.split(';'));
}
