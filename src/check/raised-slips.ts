import { isOrdinaryOpening, opensSentence } from '../draft/capitals.ts';
import type { Passage } from '../draft/passage.ts';
import { findSentenceAt } from '../draft/sentence-at.ts';
import { areVowels } from '../morphology/keyboard.ts';
import { readSlip, type Slipped } from '../morphology/slip.ts';
import { isCapitalised } from '../text/case.ts';
import { oncePer } from '../text/once-per.ts';
import { wordSet } from '../text/patterns.ts';
import type { Word } from '../text/words.ts';
import { type KnownNames, readNameSlip } from './name-slips.ts';
import { readOwnName } from './own-name-slips.ts';
import { readSwappedName } from './own-word-slips.ts';
import { type KnownPlaces, readPlaceSlip } from './place-slips.ts';
import type { RuleContext } from './rule.ts';

/** What tells words from names; the tables behind it belong to the rule. */
export interface KnownWords extends KnownNames, KnownPlaces {
  /** Whether a word, in lower case, stands before names. */
  readonly headsName: (word: string) => boolean;
  /** The word of offices that a word, in lower case, was meant to be. */
  readonly findOfficeWord: (word: string) => string | undefined;
}

/** What was meant, and whether only the draft itself tells it. */
export interface RaisedSlip extends Pick<Slipped, 'correction' | 'isCertain'> {
  readonly isOwn?: true;
}

/**
 * What a word with a capital was meant to be where the capital does not make a name: a word of
 * offices, which is certain where nobody's name may stand, or another in a headline, in capitals or
 * in the middle of a sentence; and the region that was meant where it does.
 *
 * @param index of the word in the passage
 */
export function readRaisedSlip(
  passage: Passage,
  index: number,
  context: Pick<RuleContext, 'passages'>,
  known: KnownWords,
): RaisedSlip | undefined {
  const office = officeMeant(passage, index, known);
  if (office !== undefined) {
    return { correction: office, isCertain: !mayOpenPerson(passage, index, known) };
  }
  const correction =
    raisedWordMeant(passage, index, context, known) ??
    readPlaceSlip(passage, index, known) ??
    readNameSlip(passage, index, known);
  if (correction !== undefined) return { correction, isCertain: false };
  const own = ownNameMeant(passage, index, context, known);
  return own === undefined ? undefined : { correction: own, isCertain: false, isOwn: true };
}

/** The name that was meant, where its like does not stand beside it: who is named beside another is another. */
function ownNameMeant(
  passage: Passage,
  index: number,
  context: Pick<RuleContext, 'passages'>,
  known: KnownWords,
): string | undefined {
  const word = passage.words[index];
  if (!word) return undefined;
  const isKnown = (name: string): boolean => isInUse(name, known);
  const meant =
    readSwappedName(word.text, context, isKnown) ??
    readOwnName(passage, index, context, { isKnown, headsName: known.headsName });
  if (meant === undefined) return undefined;
  const sentence = findSentenceAt(passage, word.start) ?? word;
  const around = passage.text.slice(sentence.start, sentence.end).replace(`& ${meant}`, '');
  return around.includes(meant) ? undefined : meant;
}

/** Whether a name is one of edited news, of a region, or a word. */
function isInUse(name: string, known: KnownWords): boolean {
  return known.isNewsName(name) || known.isRegionWord(name) || known.lexicon.isKnown(name);
}

/**
 * The word of an office, agency or region that a capitalised word in the middle of a sentence was
 * meant to be, beside another with a capital: `Dinas Pendidkan`, `Kecamtan Contoh`.
 */
function officeMeant(passage: Passage, index: number, known: KnownWords): string | undefined {
  const { words } = passage;
  const word = words[index];
  if (!word || !/^[A-Z][a-z]{4,}$/u.test(word.text) || known.lexicon.frequency(word.lower) > 0) {
    return undefined;
  }
  const beside = [words[index - 1], words[index + 1]];
  if (!beside.some((other) => other && isCapitalised(other.text))) return undefined;
  const meant = known.findOfficeWord(word.lower);
  if (meant === undefined || known.lexicon.isForeign(word.lower)) return undefined;
  const next = words[index + 1];
  const isName = opensSentence(passage, word.start) && !(next && isCapitalised(next.text));
  return isName || known.lexicon.isKnown(word.lower) ? undefined : meant;
}

/**
 * Whether a word may be the first name of somebody: behind an office of one word, and before
 * another that may be a name: `Camat Bupatih Rahman`.
 */
function mayOpenPerson({ words, text }: Passage, index: number, known: KnownWords): boolean {
  const [before, word, next] = [words[index - 1], words[index], words[index + 1]];
  if (!before || !word || !next || !LED_BY.has(before.lower)) return false;
  if (!isRightBefore(text, before, word) || !isRightBefore(text, word, next)) return false;
  if (!/^[A-Z][a-z]/u.test(next.text)) return false;
  return (
    known.findOfficeWord(next.lower) === undefined && known.lexicon.frequency(next.lower) < FREQUENT
  );
}

/** Forms of address, and offices that lead no field, so that a place or a name stands behind. */
const LED_BY = wordSet(`
  presiden gubernur wagub bupati wabup walikota wawali camat lurah kades sekda sekdes sekcam
  kapolres kapolsek dandim danramil bapak ibu pak bu saudara saudari
`);

/**
 * The word that a long one with a capital was meant to be where the capital does not make a name:
 * in a headline, in capitals, before another capital, in the middle of a sentence.
 */
function raisedWordMeant(
  passage: Passage,
  index: number,
  { passages }: Pick<RuleContext, 'passages'>,
  known: KnownWords,
): string | undefined {
  const word = passage.words[index];
  if (!word || !/^(?:[A-Z][a-z]{6,}|[A-Z]{8,})$/u.test(word.text)) return undefined;
  if (known.lexicon.isKnown(word.lower) && !known.lexicon.isDoubtful(word.lower)) return undefined;
  const uses = countUses(passages);
  // A name comes more than once, and never in small letters.
  if (uses.get(word.text) !== 1 && !uses.has(word.lower)) return undefined;
  if (isOrdinaryOpening(passage, word.start, word.end)) return undefined;
  const slip = readSlip(word.lower, known.lexicon);
  if (!slip || slip.alternative !== undefined || slip.isDistant) return undefined;
  if (isOldSpelling(word.lower, slip.correction)) return undefined;
  const isNonstandard = known.lexicon.judge(word.lower).kind === 'nonstandard';
  if (isNonstandard && !isBesideCapital(passage, index)) return undefined;
  return isLikelyInName(passage, index, slip, known) ? undefined : slip.correction;
}

/** Whether a long word stands beside another with a capital. */
function isBesideCapital({ words }: Passage, index: number): boolean {
  const [before, word, after] = [words[index - 1], words[index], words[index + 1]];
  if (!word || word.text.length < 8) return false;
  return [before, after].some((beside) => beside && isCapitalised(beside.text));
}

/**
 * Whether a word has nothing but an h, or letters before it, more than another: `Budhaya`,
 * `Ununtuk`.
 */
function isOldSpelling(word: string, correction: string): boolean {
  return word.endsWith(correction) || word.replace(/([dtp])h/u, '$1') === correction;
}

/** How frequent a word must be where the slip for it is certain. */
const FREQUENT = 2;

/** How frequent a word must be where the slip for it is not certain, or has a letter too many. */
const VERY_FREQUENT = 4;

/** Shapes of derived words that names seldom have, be they Indonesian or loans. */
const DERIVED =
  /^(?:me[mn][a-z]+|pe[mnr][a-z]+an|ke[a-z]+an|di[a-z]+kan|se[a-z]+nya)$|(?:asi|itas|ngkan)$/u;

/**
 * Whether a word that looks like a slip is as likely part of the name of a person, place or firm.
 */
function isLikelyInName(
  passage: Passage,
  index: number,
  slip: Slipped,
  known: KnownWords,
): boolean {
  const [before, word] = [passage.words[index - 1], passage.words[index]];
  // `Dame P. Pandiangan`: a family name behind an initial.
  if (!word || before?.text.length === 1) return true;
  const isBehind = before && isRightBefore(passage.text, before, word);
  if (isBehind && opensName(before, slip.correction, known)) return true;
  return isTooRare(word.lower, slip, known);
}

/** Whether a name is expected behind a word: of a person, place, street or firm. */
function opensName(before: Word, correction: string, known: KnownWords): boolean {
  if (known.headsName(before.lower)) return true;
  if (PLACES.test(before.lower)) return known.lexicon.frequency(correction) < VERY_FREQUENT;
  return !DERIVED.test(correction) && isNameLike(before, known);
}

/**
 * Whether what was meant is not frequent enough to be sure that a word with a capital is no name.
 */
function isTooRare(word: string, { correction, isCertain }: Slipped, known: KnownWords): boolean {
  const level = known.lexicon.frequency(correction);
  if (isCertain && correction.length >= word.length) return level < FREQUENT;
  if (level < VERY_FREQUENT || isOfDialect(word, correction)) return true;
  if (!isCertain) return !DERIVED.test(correction);
  if (level > VERY_FREQUENT) return false;
  return known.findOfficeWord(word) !== correction && !/([a-z])\1/u.test(word);
}

/** What a place stands behind. */
const PLACES = /^(?:di|ke|dari|asal)$/u;

/** Whether nothing but a space stands between a word and the next. */
function isRightBefore(text: string, before: Word, word: Word): boolean {
  return text.slice(before.end, word.start).trim() === '';
}

/** Whether a word has a capital, is no acronym, and is no word of the language. */
function isNameLike({ text, lower }: Word, known: KnownWords): boolean {
  return /^[A-Z][a-z]/u.test(text) && !known.lexicon.isKnown(lower);
}

/** Whether a vowel of one is another in the other, as in a dialect or in Malay: `Kalurahan`. */
function isOfDialect(word: string, correction: string): boolean {
  if (word.length !== correction.length) return false;
  const at = [...word].findIndex((letter, index) => letter !== correction.charAt(index));
  return areVowels(word.charAt(at), correction.charAt(at));
}

/** How often a draft uses each of its words, as they are written. */
const countUses = oncePer((passages: readonly Passage[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { text } of passages.flatMap(({ words }) => words)) {
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counts;
});
