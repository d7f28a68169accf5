import table from './data/kata-berkapital.tsv';
import { readRows } from './tsv.ts';

/** What a word has to do with a capital inside a sentence; see the head of the table. */
type Role = 'sendiri' | 'nama' | 'rujukan';

let roles: ReadonlyMap<string, readonly string[]> | undefined;

/** Whether a word in lower case may have a capital with no name beside it: `Bupati`, `Terdakwa`, `Medan`. */
export function mayStandCapital(word: string): boolean {
  return plays(word, 'sendiri');
}

/** Whether behind a word in lower case stands a name, a title or a trade mark: `aplikasi`, `dinas`. */
export function headsName(word: string): boolean {
  return plays(word, 'nama');
}

/** Whether behind a word in lower case stands a name, or a title, a source or a speaker: `tentang`, `kata`. */
export function announcesName(word: string): boolean {
  return plays(word, 'nama') || plays(word, 'rujukan');
}

function plays(word: string, role: Role): boolean {
  roles ??= new Map(readRows(table).map(([row = '', kinds = '']) => [row, kinds.split(', ')]));
  return roles.get(word)?.includes(role) ?? false;
}
