import table from './data/kapital-berita.tsv';
import { readRows } from './tsv.ts';

let rows: ReadonlyMap<string, string> | undefined;

/**
 * How often edited news writes a word, given in lower case, with a capital inside a sentence: 0 for
 * less than one in 200, one more for each doubling, 8 for nearly always; `undefined` for a word
 * that is not in the table. Source: the head of the table.
 */
export function readRaisedShare(word: string): number | undefined {
  return readShare(word, 0);
}

/** The like of {@link readRaisedShare} where neither word beside it has a capital. */
export function readAloneShare(word: string): number | undefined {
  return readShare(word, 1);
}

/**
 * The like of {@link readRaisedShare} where a capital follows and none stands before: how often a
 * name opens with the word rather than stands behind it.
 */
export function readOpeningShare(word: string): number | undefined {
  return readShare(word, 2);
}

function readShare(word: string, column: 0 | 1 | 2): number | undefined {
  rows ??= new Map(readRows(table).map(([opening = '', words = '']) => [opening, ` ${words}`]));
  const row = rows.get(word.slice(0, 2)) ?? '';
  const at = row.indexOf(` ${word}=`);
  if (at === -1) return undefined;
  const share = row.charAt(at + word.length + 2 + column);
  return share === '-' ? undefined : Number(share);
}
