import { SMALL_TITLE_WORDS } from '../../draft/regulation-titles.ts';
import { editDistance } from '../../text/nearest.ts';
import { lowerWords } from '../../text/words.ts';
import { isSubsequence } from '../people/offices.ts';

/** How a short name compares with the title of a law. */
export type ShortNameFit =
  /** Its words stand in the title, or its letters are those of an acronym of it. */
  | 'fits'
  /** Its words are nearly those of the title: `Protokol` for `Keprotokolan`. */
  | 'near'
  | 'other';

/** An acronym has at most this share of the letters that it stands for. */
const ACRONYM_SHARE = 0.6;

/** Compares `Keprotokolan` of `UU Keprotokolan` with a title. */
export function fitShortName(name: string, title: string): ShortNameFit {
  const short = lowerWords(name);
  const long = lowerWords(title);
  if (short.length === 0) return 'other';
  if (long.some((_, at) => short.every((word, index) => long[at + index] === word))) return 'fits';
  const [first = ''] = short;
  if (short.length === 1 && isAcronymOf(first, long)) return 'fits';
  const telling = short.filter((word) => !SMALL_TITLE_WORDS.has(word));
  const isAlone = telling.every((word) => !long.includes(word));
  const areAlike = isAlone ? areMuchAlike : areAlikeBeside;
  return telling.every((word) => long.some((other) => areAlike(word, other))) ? 'near' : 'other';
}

/** `KTR` of `Kawasan Tanpa Rokok`, `Tipikor` of `Pemberantasan Tindak Pidana Korupsi`. */
function isAcronymOf(short: string, title: readonly string[]): boolean {
  return title.some((word, at) => {
    const rest = title.slice(at).join('');
    const isShort = short.length <= rest.length * ACRONYM_SHARE;
    return isShort && word[0] === short[0] && isSubsequence(short, rest);
  });
}

/** Words of fewer letters are alike by chance. */
const SHORTEST = 6;
/** So many letters at the start, and no more than so many others, make two words much alike. */
const LONG_START = 7;
const FEW_CHANGES = 3;

/**
 * Whether nothing but two words themselves tells that they are meant to be one: not `Pelayaran` and
 * `Pelayanan`.
 */
function areMuchAlike(a: string, b: string): boolean {
  if (a.length < SHORTEST || b.length < SHORTEST) return false;
  const startsAlike = a.slice(0, LONG_START) === b.slice(0, LONG_START);
  return a.includes(b) || b.includes(a) || (startsAlike && editDistance(a, b) <= FEW_CHANGES);
}

/** Whether two words are alike, beside others that are the same. */
function areAlikeBeside(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length < SHORTEST || b.length < SHORTEST) return false;
  return editDistance(a, b) <= (a.slice(0, 5) === b.slice(0, 5) ? FEW_CHANGES : 2);
}
