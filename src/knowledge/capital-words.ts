import table from './data/kata-berkapital.tsv';
import { readRows } from './tsv.ts';

/**
 * What a word has to do with a capital inside a sentence. `sendiri`: it may have one with no name
 * beside it (`Bupati`, `Terdakwa`, `Medan`); `nama`: a name, a title or a trade mark stands behind
 * it (`aplikasi`, `dinas`); `rujukan`: a title, a source or a speaker does (`tentang`, `kata`).
 */
export type CapitalRole = 'sendiri' | 'nama' | 'rujukan';

let roles: ReadonlyMap<string, readonly string[]> | undefined;

/** Whether a word in lower case plays one of the roles; see the head of the table. */
export function explainsCapital(word: string, ...any: readonly CapitalRole[]): boolean {
  roles ??= new Map(readRows(table).map(([row = '', kinds = '']) => [row, kinds.split(', ')]));
  const own = roles.get(word);
  return own !== undefined && any.some((role) => own.includes(role));
}
