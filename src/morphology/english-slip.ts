import { type OfficeEnglish, officeEnglishWith } from '../knowledge/office-english.ts';
import { isCapitalised } from '../text/case.ts';
import { wordSet } from '../text/patterns.ts';
import type { Lexicon } from './lexicon.ts';

/** Shorter words by themselves are one slip from too many of other languages. */
const LEAST_ALONE = 6;

/** The same with the fixed partner beside them: `smart citty`. */
const LEAST_PAIRED = 5;

/** The same with a capital, and another letter in it: `Zoom Metting`. */
const LEAST_RAISED = 7;

/** The same with another letter in it: `trading` is no slip for `tracing`. */
const LEAST_CHANGED = 9;

/** English spellings that the list of look-alikes lacks. */
const OTHERS = wordSet('refocussed refocussing');

/** What the name of a service stands behind; `minuman merek Instaram` may be a brand. */
const LEADS_TO_SERVICE = wordSet(`
  akun aplikasi channel fanpage grup kanal live lewat media medsos melalui platform siaran sosial via
`);

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
 * partner beside it tells, or what services stand behind.
 *
 * @returns how it is written, or `undefined` where none or more than one is meant
 */
export function readEnglishSlip(typed: TypedWord, lexicon: Lexicon): string | undefined {
  if (typed.text.length < LEAST_PAIRED || !/^[A-Za-z][a-z]+$/u.test(typed.text)) return undefined;
  const word = typed.text.toLowerCase();
  const [only, other] = officeEnglishWith(word.charAt(0)).filter((one) =>
    isLikely(typed, word, one),
  );
  if (!only || other || isRightEnglish(word, lexicon)) return undefined;
  return only.text;
}

function isRightEnglish(word: string, lexicon: Lexicon): boolean {
  if (OTHERS.has(word) || lexicon.isKnown(word) || lexicon.isForeign(word)) return true;
  return officeEnglishWith(word.charAt(0)).some(({ lower }) => lower === word);
}

function isLikely(typed: TypedWord, word: string, meant: OfficeEnglish): boolean {
  const slip = slipFrom(word, meant.lower);
  if (slip === undefined) return false;
  // `Stacy Center`: with a capital, another letter in a short word makes a name.
  const isName = isCapitalised(typed.text) && slip === 'changed' && word.length < LEAST_RAISED;
  if (isPaired(typed, meant) && !isName) return true;
  if (!meant.isAlone || word.length < LEAST_ALONE) return false;
  // One letter for another, or the last left out, mostly makes an English word as well.
  if (slip === 'changed' && word.length < LEAST_CHANGED) return false;
  const isService = isCapitalised(meant.text);
  if (slip === 'cut' && !isService) return false;
  if (!isCapitalised(typed.text)) return true;
  if (!isService || !LEADS_TO_SERVICE.has(typed.left?.toLowerCase() ?? '')) return false;
  // `akun Instaram Jaya`: a shop.
  return typed.right === undefined || !isCapitalised(typed.right);
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
