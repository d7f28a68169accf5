import { isOrdinaryOpening, isTitleCased, opensSentence } from '../draft/capitals.ts';
import type { Passage } from '../draft/passage.ts';
import { readVillageWords } from '../facts/places/village-words.ts';
import type { Lexicon } from '../morphology/lexicon.ts';
import { isMeantToOpen } from '../morphology/meant-opening.ts';
import { isSlipOfAnother, mayBeSlip, readSlip } from '../morphology/slip.ts';
import { isCapitalised } from '../text/case.ts';
import type { Word } from '../text/words.ts';
import { isSpellingExempt } from './exemptions.ts';
import { readRecordedWords } from './recorded-words.ts';
import type { RuleContext } from './rule.ts';

/** A word of the draft that the lexicon does not know, or only as a rare one. */
export interface UnknownWord {
  readonly passage: Passage;
  readonly word: Word;
}

/** From how often on a draft uses a word on purpose. */
const TERM = 3;

/**
 * The words of a draft that are to be Indonesian, and that no list and no rule for affixes explains
 * or that are built on a rare root. Left out are names and acronyms, words of the event file, the
 * roster and villages, terms, foreign phrases, words that stand alone in quotation marks or
 * brackets, and what the draft uses again and again.
 */
export function findUnknownWords(
  context: Pick<RuleContext, 'passages' | 'settings' | 'event' | 'roster' | 'villages'>,
  lexicon: Lexicon,
): readonly UnknownWord[] {
  const found = context.passages.flatMap((passage) =>
    passage.words
      .filter((_, index) => isPlainUnknown(passage, index, lexicon))
      .map((word) => ({ passage, word })),
  );
  if (found.length === 0) return found;
  const names = namesOf(context.passages);
  const recorded = readRecordedWords(context);
  const places = readVillageWords(context);
  const counts = new Map<string, number>();
  for (const { word } of found) counts.set(word.lower, (counts.get(word.lower) ?? 0) + 1);
  return found.filter(
    ({ passage, word: { lower, start, end } }) =>
      ((counts.get(lower) ?? 0) < TERM || isSurelySlip(lower, lexicon)) &&
      !names.has(lower) &&
      !recorded.has(lower) &&
      !places.has(lower) &&
      !isSpellingExempt({ passage, start, end }, context),
  );
}

/**
 * A word of small letters, or the first of a sentence, that is unknown and stands among known ones.
 */
function isPlainUnknown(passage: Passage, index: number, lexicon: Lexicon): boolean {
  const word = passage.words[index];
  if (!word) return false;
  if (/^[a-z]+-[a-z]+$/u.test(word.text)) return isSlippedPair(word.lower, lexicon);
  if (!/^[A-Za-z][a-z]{2,}$/u.test(word.text)) return false;
  // `asal kalibeber`: a place without its capital.
  if (passage.words[index - 1]?.text === 'asal') return false;
  const isRaised = /^[A-Z]/u.test(word.text);
  if (isRaised && !opensSentence(passage, word.start)) return false;
  if (!isUnknown(word, lexicon) && !mayBeSlip(word.lower, lexicon)) return false;
  if (isRaised && !isOpening(passage, index, word, lexicon)) return false;
  if (isSetApart(passage.text, word)) return false;
  // Beside a strange word, what is quoted may be another language: `“Dokterna balageur,” katanya`.
  if (isSurelySlip(word.lower, lexicon) && !passage.isQuoted(word.start, word.end)) return true;
  return ![passage.words[index - 1], passage.words[index + 1]].some(
    (beside) => beside && isBeside(passage.text, word, beside) && isStrange(beside, lexicon),
  );
}

/**
 * The least length of a word that is a slip whatever stands beside it; foreign words are shorter.
 */
const LONG = 6;

/**
 * Whether a word is a slip even where the draft uses it again and again, or beside a foreign word.
 */
function isSurelySlip(word: string, lexicon: Lexicon): boolean {
  return word.length >= LONG && readSlip(word, lexicon)?.isCertain === true;
}

/** Whether one half of a reduplicated word is mistyped: `masing-masig`. */
function isSlippedPair(word: string, lexicon: Lexicon): boolean {
  return isSurelySlip(word, lexicon) && readSlip(word, lexicon)?.correction.includes('-') === true;
}

/** Verbs by their prefix, which a capital behind them does not make a name: `Dimpimpin Camat`. */
const VERB_LIKE = /^(?:di|me[mn]|ber|ter)[a-z]{5,}$/u;

/**
 * Whether the capital of a word that opens a sentence is no more than that; short ones are mostly
 * names.
 */
function isOpening(passage: Passage, index: number, word: Word, lexicon: Lexicon): boolean {
  const { start, end, lower } = word;
  if (passage.role !== 'paragraph' && passage.role !== 'item') return false;
  const next = passage.words[index + 1];
  const isBeside = next && passage.text.slice(end, next.start) === ' ';
  const isBeforeName = isBeside && isCapitalised(next.text);
  const isMeant = !isBeforeName && isMeantToOpen(lower, isBeside ? next.lower : undefined, lexicon);
  if (isMeant) return true;
  if (end - start < 6) return false;
  if (isOrdinaryOpening(passage, start, end))
    return end - start > 7 || isSurelySlip(lower, lexicon);
  if (passage.role !== 'paragraph' || !VERB_LIKE.test(lower)) return false;
  return readSlip(lower, lexicon)?.isCertain === true;
}

function isUnknown({ lower }: Word, lexicon: Lexicon): boolean {
  return lexicon.judge(lower).kind === 'unknown' || isSlipOfAnother(lower, lexicon);
}

/** A neighbour that makes a foreign phrase of both: unknown, and no slip itself. */
function isStrange(word: Word, lexicon: Lexicon): boolean {
  if (!/^[a-z]{3,}$/u.test(word.text) || !isUnknown(word, lexicon)) return false;
  return lexicon.isForeign(word.lower) || !readSlip(word.lower, lexicon)?.isCertain;
}

/** Whether nothing but a space or hyphen stands between two words. */
function isBeside(text: string, a: Word, b: Word): boolean {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  return /^[\s-]*$/u.test(text.slice(first.end, second.start));
}

/** Alone in quotation marks or brackets, or grown together with a sign. */
function isSetApart(text: string, { start, end }: Word): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (/["“”'‘’(«[/&+=_@#.\\-]/u.test(before) && before !== '') {
    if (!/["“‘(«[]/u.test(before) || /["”’)»\]/]/u.test(after)) return true;
  }
  return /[/&+=_@'’\\-]/u.test(after) && after !== '';
}

/**
 * Words that the draft writes with a capital where neither a sentence nor a headline explains it,
 * in lower case.
 */
function namesOf(passages: readonly Passage[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const passage of passages.filter((one) => !isTitleCased(one))) {
    for (const { text, lower, start } of passage.words) {
      if (/^[A-ZÀ-Þ]/u.test(text) && !opensSentence(passage, start)) names.add(lower);
    }
  }
  return names;
}
