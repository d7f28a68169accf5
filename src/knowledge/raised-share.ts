import table from './data/kapital-berita.tsv';
import { readRows } from './tsv.ts';

let rows: ReadonlyMap<string, string> | undefined;

/**
 * How often edited news writes a word, given in lower case, with a capital inside a sentence: 0 for
 * less than one in 200, one more for each doubling, 8 for nearly always; `undefined` for a word
 * that is not in the table. Source: the head of the table.
 */
export function readRaisedShare(word: string): number | undefined {
  rows ??= new Map(readRows(table).map(([opening = '', words = '']) => [opening, ` ${words}`]));
  const row = rows.get(word.slice(0, 2)) ?? '';
  const at = row.indexOf(` ${word}=`);
  return at === -1 ? undefined : Number(row.charAt(at + word.length + 2));
}
