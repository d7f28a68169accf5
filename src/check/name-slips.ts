import { isAllCapitals, isTitleCased } from '../draft/capitals.ts';
import type { Passage } from '../draft/passage.ts';
import { findCorrections } from '../morphology/corrections.ts';
import type { Lexicon } from '../morphology/lexicon.ts';
import { isCapitalised } from '../text/case.ts';
import type { Word } from '../text/words.ts';

/** What tells words from names; the tables behind it belong to the rule. */
export interface KnownNames {
  readonly lexicon: Lexicon;
  /** Whether a word, in lower case, is nothing but a name in edited news. */
  readonly isNewsName: (word: string) => boolean;
  /** Whether a word, in lower case, stands in the name of a province, regency or city. */
  readonly isRegionWord: (word: string) => boolean;
  /** Whether a district has a name, in lower case. */
  readonly isDistrict: (name: string) => boolean;
  /** Whether a word, in lower case, is the office of a person, whose name follows. */
  readonly opensOffice: (word: string) => boolean;
}

/** How well a candidate stands beside a neighbour; 0 where it never does in names. */
interface Bond {
  /** How often, in doublings, from 1. */
  readonly level: number;
  /** How much of what stands behind the first word of the two is the second. */
  readonly share: number;
}

const NONE: Bond = { level: 0, share: 0 };

/** How often two words must stand side by side in names: four times, both neighbours together. */
const SEEN = 3;

/** From this length on a word is hardly another name that is one letter from the one expected. */
const LONG = 7;

/** How much of what stands beside the neighbour a short word must be, and one that is a word itself. */
const SHARE_OF_SHORT = 1 / 32;
const SHARE_OF_KNOWN = 1 / 16;

/**
 * The word that one with a capital was meant to be in a name that is made of common words, where
 * edited texts have it beside the same neighbours, with capitals: `Tenaga Keja`, `Sekretatis
 * Daerah`. Names of people, places and firms have no such neighbours.
 *
 * @param index of the word in the passage
 */
export function readNameSlip(
  passage: Passage,
  index: number,
  known: KnownNames,
): string | undefined {
  const word = passage.words[index];
  if (!word || !/^[A-Z][a-z]{3,}$/u.test(word.text) || !mayBeSlip(word.lower, known.lexicon)) {
    return undefined;
  }
  if (isTitleCased(passage) || isAllCapitals(passage)) return undefined;
  const before = besideOf(passage, word, passage.words[index - 1]);
  const behind = besideOf(passage, word, passage.words[index + 1]);
  if ((!before && !behind) || isAbroad(passage.text, word.end)) return undefined;
  const found = findCorrections(word.lower, known.lexicon).filter(
    ({ word: meant, slip }) =>
      slip !== 'two' && isExpected(word.lower, meant, before, behind, known),
  );
  const [only] = found;
  return found.length === 1 && !isName(word.lower, known) ? only?.word : undefined;
}

function isName(word: string, { isNewsName, isRegionWord, isDistrict }: KnownNames): boolean {
  return isNewsName(word) || isRegionWord(word) || isDistrict(word);
}

function mayBeSlip(word: string, lexicon: Lexicon): boolean {
  if (lexicon.frequency(word) > 0 || lexicon.isForeign(word)) return false;
  return !lexicon.isKnown(word) || lexicon.isDoubtful(word) || lexicon.isUnused(word);
}

/** `Menteri Kesihatan Malaysia`: a language that is near to Indonesian, and none of its slips. */
function isAbroad(text: string, end: number): boolean {
  return /^(?: [A-Z][a-z]+)? (?:Malaysia|Brunei|Singapura|Sabah|Sarawak)(?![a-z])/u.test(
    text.slice(end, end + 40),
  );
}

/** The neighbour, in lower case, if it has a capital and only a space stands between. */
function besideOf({ text }: Passage, word: Word, beside: Word | undefined): string | undefined {
  if (!beside || !isCapitalised(beside.text)) return undefined;
  const [first, second] = beside.start < word.start ? [beside, word] : [word, beside];
  return text.slice(first.end, second.start) === ' ' ? beside.lower : undefined;
}

/** Whether what a word may have been meant to be belongs between its neighbours. */
function isExpected(
  typed: string,
  meant: string,
  before: string | undefined,
  behind: string | undefined,
  known: KnownNames,
): boolean {
  const first = before === undefined ? NONE : bondOf(before, meant, before, known);
  const second = behind === undefined ? NONE : bondOf(meant, behind, behind, known);
  if (first.level + second.level < SEEN) return false;
  if (first.level > 0 && second.level > 0) return true;
  const share = Math.max(first.share, second.share);
  if (known.lexicon.judge(typed).kind === 'nonstandard') return false;
  if (known.lexicon.isKnown(typed)) return share >= SHARE_OF_KNOWN;
  if (typed.length >= LONG) return true;
  // `Bupati Agos`: a person stands behind an office.
  if (before !== undefined && known.opensOffice(before)) return false;
  return share >= SHARE_OF_SHORT;
}

/** How two words stand side by side in names, of which `beside` is a word of the language. */
function bondOf(first: string, second: string, beside: string, known: KnownNames): Bond {
  const { pairs } = known.lexicon;
  const level = pairs.isRaised(first, second) ? pairs.level(first, second) : undefined;
  if (level === undefined || !known.lexicon.isKnown(beside)) return NONE;
  // `Abdul Hakin`: a person.
  if (known.isNewsName(beside)) return NONE;
  return { level: level + 1, share: 2 ** level / pairs.total(first) };
}
