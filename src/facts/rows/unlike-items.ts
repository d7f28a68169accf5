import { isAcronymOnRecord } from '../../knowledge/acronym-forms.ts';
import { isOfficeWord } from '../../knowledge/offices.ts';
import { isPersonWord } from '../../knowledge/person-words.ts';
import { QUALITIES } from '../../knowledge/qualities.ts';
import { findProvince, findRegencies } from '../../knowledge/regions.ts';
import type { PartWord } from '../sentences/sentence-parts.ts';
import { isBodyName } from './name-kinds.ts';

/**
 * Whether the second may be an apposition of the first, or tell how it was: no row of like nouns.
 *
 * @param leader the word before the first; behind `antara`, which takes as many as there are, names
 *   and nouns in small letters go together
 */
export function areUnlike(
  first: readonly PartWord[],
  second: readonly PartWord[],
  third: readonly PartWord[],
  leader: PartWord | undefined,
): boolean {
  const [one, two, three] = [first[0], second[0], third[0]];
  if (!one || !two || !three) return true;
  // `Kabupaten Contoh, Jawa Barat dan …`: where it lies.
  if (/^(?:kabupaten|kota)$/u.test(one.lower) && !areRegencies(second)) return true;
  if (isOfficeWord(one.lower) && two.kind === 'name' && !isOfficeWord(two.lower)) return true;
  // `PT Contoh, produsen …`: what the firm does.
  if (/^(?:PT|CV|UD|PD)$/u.test(one.text) && two.kind !== 'name' && leader === undefined)
    return true;
  const qualities = [first, second, third].filter((item) =>
    QUALITIES.has(item.at(-1)?.lower ?? ''),
  );
  if (qualities.length > 0 && qualities.length < 3) return true;
  // `Dinas Pangan, Pertanian dan Perikanan`: the name of one body.
  if (one.kind === 'name' && isBodyName(one.lower) && two.kind === 'name' && !isBodyName(two.lower))
    return !isInitialism(two);
  return (one.kind === 'name') !== (two.kind === 'name') && mayBeOneThing(one, two, three, leader);
}

/** Whether a name and a noun in small letters, the first words of two items, may be one thing. */
function mayBeOneThing(
  one: PartWord,
  two: PartWord,
  three: PartWord,
  leader: PartWord | undefined,
): boolean {
  if (isInitialism(one) || isInitialism(two)) return false;
  // `antara polisi, Budi dan Tono`, `antara Persib, tuan rumah dan Persija`: who they are.
  const isBetween = /^(?:antara|antar)$/u.test(leader?.lower ?? '');
  return !isBetween || one.kind === 'name' || (isPersonWord(one.lower) && three.kind === 'name');
}

/** Whether words name a regency or city rather than the province around it. */
function areRegencies(words: readonly PartWord[]): boolean {
  const name = nameOf(words);
  return findProvince(name) === undefined && findRegencies(name).length > 0;
}

/** `TNI`, and acronyms of bodies that are read as words: `Basarnas`. */
function isInitialism({ text, kind }: PartWord): boolean {
  return /^[A-Z]{2}/u.test(text) || (kind === 'name' && isAcronymOnRecord(text));
}

/** Whether words are the name of a province. */
export function isProvince(words: readonly PartWord[]): boolean {
  return findProvince(nameOf(words)) !== undefined;
}

function nameOf(words: readonly PartWord[]): string {
  return words.map(({ text }) => text).join(' ');
}
