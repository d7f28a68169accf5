import table from './data/nama-berita.tsv';
import { readRows } from './tsv.ts';

let names: string | undefined;

/**
 * Whether a word in lower case is part of a name that edited news always writes with a capital and
 * that is no word besides: `prabowo`, `banyuwangi`, `toyota`. Source: the head of the table.
 */
export function isNewsName(word: string): boolean {
  // Searched as text: a draft asks for a few words only.
  names ??= ` ${readRows(table)
    .map(([row = '']) => row)
    .join(' ')} `;
  return names.includes(` ${word} `);
}
