import table from './data/nama-berpasangan.tsv';
import { readRows } from './tsv.ts';

/**
 * How sure it is that two words side by side are of one name: `always`, or only `beside` another
 * word with a capital, since they are a common noun as well.
 */
export type PairKind = 'always' | 'beside';

let rows: ReadonlyMap<string, string> | undefined;

/** Whether two words in lower case are a pair that names hold: `kementerian luar`; see the head of the table. */
export function findNamePair(first: string, second: string): PairKind | undefined {
  rows ??= new Map(readRows(table).map(([word = '', others = '']) => [word, ` ${others} `]));
  const others = rows.get(first);
  if (others === undefined) return undefined;
  if (others.includes(` ${second} `)) return 'always';
  return others.includes(` ${second}? `) ? 'beside' : undefined;
}
