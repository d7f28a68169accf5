import { type OfficeEnglish, officeEnglishWith } from '../knowledge/office-english.ts';
import { isCapitalised } from '../text/case.ts';
import { wordSet } from '../text/patterns.ts';
import type { Lexicon } from './lexicon.ts';

/** Shorter words by themselves are one slip from too many of other languages. */
const LEAST_ALONE = 6;

/** The same with the fixed partner beside them: `smart citty`. */
const LEAST_PAIRED = 5;

/** The same with another letter in it: `trading` is no slip for `tracing`. */
const LEAST_CHANGED = 9;

/** English words that look like a slip for another one, where the list of such words has them not. */
const OTHERS = wordSet('handing panning planing remainder steaming traveling');

/** `cut`: the last letter left out; `changed`: another letter; `inside`: one too many or too few, or two swapped. */
type EnglishSlip = 'cut' | 'changed' | 'inside';

/** A word as it is typed, with those that only a space parts from it. */
export interface TypedWord {
  readonly text: string;
  readonly left?: string | undefined;
  readonly right?: string | undefined;
}

/**
 * The English word of offices, or the service, that an unknown word is one slip from: `bussiness`,
 * `Zoom Metting`, `instragram`. With a capital a word may be anybody's name, so that only its fixed
 * partner beside it tells, or that a service is called so.
 *
 * @returns how it is written, or `undefined` where none or more than one is meant
 */
export function readEnglishSlip(typed: TypedWord, lexicon: Lexicon): string | undefined {
  if (typed.text.length < LEAST_PAIRED || !/^[A-Za-z][a-z]+$/u.test(typed.text)) return undefined;
  const word = typed.text.toLowerCase();
  const words = officeEnglishWith(word.charAt(0));
  const [only, other] = words.filter((one) => isLikely(typed, word, one));
  if (!only || other || OTHERS.has(word)) return undefined;
  if (words.some(({ lower }) => lower === word)) return undefined;
  return lexicon.isKnown(word) || lexicon.isForeign(word) ? undefined : only.text;
}

function isLikely(typed: TypedWord, word: string, meant: OfficeEnglish): boolean {
  const slip = slipFrom(word, meant.lower);
  if (slip === undefined) return false;
  if (isPaired(typed, meant)) return true;
  if (!meant.isAlone || word.length < LEAST_ALONE) return false;
  const isService = isCapitalised(meant.text);
  // One letter for another, or the last left out, mostly makes an English word as well.
  if (slip === 'changed' && word.length < LEAST_CHANGED) return false;
  if (slip === 'cut' && !isService) return false;
  if (!isCapitalised(typed.text)) return true;
  // `Instaram Jaya` may be a shop, `Instaram` alone hardly.
  return isService && ![typed.left, typed.right].some((one) => one && isCapitalised(one));
}

function isPaired({ left = '', right = '' }: TypedWord, meant: OfficeEnglish): boolean {
  return meant.before.has(left.toLowerCase()) || meant.behind.has(right.toLowerCase());
}

/**
 * The slip of the fingers that makes one word of another with the same first letter; `undefined`
 * for more than one, and where two spellings (`organiser`, `centre`) or forms (`meetings`,
 * `trained`) of a word differ.
 */
function slipFrom(typed: string, meant: string): EnglishSlip | undefined {
  if (Math.abs(typed.length - meant.length) > 1 || typed === meant) return undefined;
  const { own, right, isLast } = differenceOf(typed, meant);
  if (own.length > 1 || right.length > 1) {
    return isSwap(own, right) && right !== 'er' ? 'inside' : undefined;
  }
  if (isLast) return own === '' ? 'cut' : undefined;
  if (own === 's' && right === 'z') return undefined;
  return own !== '' && right !== '' ? 'changed' : 'inside';
}

/** What is left of two words without the letters that both open and end with. */
function differenceOf(typed: string, meant: string) {
  let from = 0;
  while (from < typed.length && typed[from] === meant[from]) from++;
  const most = Math.min(typed.length, meant.length) - from;
  let behind = 0;
  while (behind < most && typed.at(-1 - behind) === meant.at(-1 - behind)) behind++;
  const own = typed.slice(from, typed.length - behind);
  const right = meant.slice(from, meant.length - behind);
  return { own, right, isLast: behind === 0 };
}

function isSwap(own: string, right: string): boolean {
  return own.length === 2 && own === `${right.charAt(1)}${right.charAt(0)}`;
}
