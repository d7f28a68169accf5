import type { Passage } from '../draft/passage.ts';
import { findNonstandard } from '../morphology/standard-form.ts';

/** What stands before the verb of a passive: `itu di upload`, `akan di upload`. */
const BEFORE_PASSIVE =
  /^(?:itu|ini|tersebut|akan|sudah|telah|belum|tidak|bisa|dapat|harus|segera|sedang|resmi|untuk|perlu|mulai|yang|dan)$/u;

/** What the prefix and the English verb behind it are in Indonesian, and where the verb ends. */
interface EnglishPassive {
  readonly end: number;
  readonly right: string;
  /** A noun of the same form may be meant: `di review itu`. */
  readonly unsure: true;
}

/**
 * The Indonesian verb for `di` apart from an English one, `itu di update`, of which the table of
 * non-standard words has the joined form; `undefined` for anything else.
 *
 * @param index of `di` in the passage
 */
export function readEnglishPassive(
  { words, text }: Passage,
  index: number,
): EnglishPassive | undefined {
  const [before, word, next] = [words[index - 1], words[index], words[index + 1]];
  if (word?.lower !== 'di' || !next || text.slice(word.end, next.start) !== ' ') return undefined;
  const listed = findNonstandard(`di${next.lower}`);
  const isPassive = listed?.kind === 'imbuhan' && listed.right.startsWith('di');
  if (!isPassive || !BEFORE_PASSIVE.test(before?.lower ?? '')) return undefined;
  return { end: next.end, right: listed.right, unsure: true };
}
