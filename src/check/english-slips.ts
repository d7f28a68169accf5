import type { Passage } from '../draft/passage.ts';
import { readVillageWords } from '../facts/places/village-words.ts';
import { type OfficeEnglish, officeEnglishWith } from '../knowledge/office-english.ts';
import type { Lexicon } from '../morphology/lexicon.ts';
import { isCapitalised } from '../text/case.ts';
import { oncePer } from '../text/once-per.ts';
import { wordSet } from '../text/patterns.ts';
import { readRecordedWords } from './recorded-words.ts';
import type { RuleContext } from './rule.ts';

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

/** From how often on a draft uses a word on purpose. */
const TERM = 3;

/**
 * The English word of offices, or the service, that an unknown word is one slip from: `bussiness`,
 * `Zoom Metting`, `whatshap`. With a capital a word may be anybody's name, so that only its fixed
 * partner beside it tells, or that a service is called so.
 *
 * @returns how it is written, or `undefined` where none or more than one is meant
 */
export function readEnglishSlip(
  passage: Passage,
  index: number,
  context: Pick<RuleContext, 'passages' | 'settings' | 'event' | 'roster' | 'villages'>,
  lexicon: Lexicon,
): string | undefined {
  const word = passage.words[index];
  if (!word || word.lower.length < LEAST_PAIRED || !/^[A-Za-z][a-z]+$/u.test(word.text)) {
    return undefined;
  }
  const words = officeEnglishWith(word.lower.charAt(0));
  const meant = words.filter((one) => isLikely(passage, index, one));
  const [only, other] = meant;
  if (!only || other || OTHERS.has(word.lower)) return undefined;
  if (words.some(({ lower }) => lower === word.lower)) return undefined;
  if (lexicon.isKnown(word.lower) || lexicon.isForeign(word.lower)) return undefined;
  if ((countWords(context.passages).get(word.lower) ?? 0) >= TERM) return undefined;
  if (readRecordedWords(context).has(word.lower)) return undefined;
  return readVillageWords(context).has(word.lower) ? undefined : only.text;
}

function isLikely(passage: Passage, index: number, meant: OfficeEnglish): boolean {
  const word = passage.words[index];
  if (!word) return false;
  const slip = slipFrom(word.lower, meant.lower);
  if (slip === undefined) return false;
  if (isPaired(passage, index, meant)) return true;
  if (!meant.isAlone || word.lower.length < LEAST_ALONE) return false;
  const isService = isCapitalised(meant.text);
  // One letter for another, or the last left out, mostly makes an English word as well.
  if (slip === 'changed' && word.lower.length < LEAST_CHANGED) return false;
  if (slip === 'cut' && !isService) return false;
  if (!isCapitalised(word.text)) return true;
  // `Instaram Jaya` may be a shop, `Instaram` alone hardly.
  const beside = [passage.words[index - 1], passage.words[index + 1]];
  return isService && !beside.some((one) => one && isCapitalised(one.text));
}

/** Whether a fixed partner stands beside a word, with nothing but a space between. */
function isPaired({ words, text }: Passage, index: number, meant: OfficeEnglish): boolean {
  const [left, word, right] = [words[index - 1], words[index], words[index + 1]];
  if (!word) return false;
  if (left && meant.before.has(left.lower) && text.slice(left.end, word.start) === ' ') return true;
  return (
    right !== undefined &&
    meant.behind.has(right.lower) &&
    text.slice(word.end, right.start) === ' '
  );
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

/** How often a draft has each of its words. */
const countWords = oncePer((passages: readonly Passage[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { lower } of passages.flatMap(({ words }) => words)) {
    counts.set(lower, (counts.get(lower) ?? 0) + 1);
  }
  return counts;
});
