import { kindOfWord } from '../../knowledge/word-kinds.ts';
import { oneOf } from '../../text/patterns.ts';
import { opensDependent } from '../sentences/dependent-openings.ts';
import { isPredicative } from '../sentences/sentence-parts.ts';

/** An active verb, behind the object of which another clause may begin. */
const ACTIVE = /(?:^| )me[mnlrwy][a-zß-ÿ]{3,} /u;

/** What announces a row whose first item ends a text: `yakni camat`, `antara kepolisian`. */
const ANNOUNCED = new RegExp(
  `(?:^| )${oneOf(`
    yaitu yakni berupa seperti meliputi mencakup terdiri_atas terdiri_dari antara_lain antara antar
  `)} [^ ]+(?: [^ ]+)?$`,
  'u',
);

/**
 * Whether two nouns behind a comma are the subject of a clause of their own rather than further items:
 * `Usai membagikan beras, camat dan lurah pulang`, `Bupati menyerahkan bantuan, camat dan lurah hadir`.
 *
 * @param before what stands before the comma in its sentence
 * @param after what follows the joint of the two
 */
export function opensOwnClause(before: string, after: string): boolean {
  if (/ yang /u.test(before) || ANNOUNCED.test(before)) return false;
  if (!(opensDependent(before) || ACTIVE.test(before))) return false;
  const [clause = ''] = after.split(/[.,;:()"“”?!]/u, 1);
  for (const word of clause.split(' ').slice(1, 4)) {
    const kind = kindOfWord(word);
    if (isPredicative(kind)) return true;
    if (kind !== 'other' && kind !== 'pointer') return false;
  }
  return false;
}
