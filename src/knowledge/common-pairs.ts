import table from './data/pasangan-umum.tsv';
import { readRows } from './tsv.ts';

let pairs: ReadonlyMap<string, string> | undefined;

/**
 * Whether two words in lower case, one right behind the other, are a common noun that releases like
 * to raise though it is no name: `protokol kesehatan`. Source: the head of the table.
 */
export function isCommonPair(first: string, second: string): boolean {
  pairs ??= new Map(readRows(table).map(([word = '', seconds = '']) => [word, ` ${seconds} `]));
  return pairs.get(first)?.includes(` ${second} `) ?? false;
}
