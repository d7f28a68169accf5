import { oncePer } from '../text/once-per.ts';
import { wordSet } from '../text/patterns.ts';
import { findLikes } from './find-likes.ts';
import type { Lexicon } from './lexicon.ts';
import type { Like } from './likes.ts';
import { readSlip } from './slip.ts';
import { type Surroundings, weighInPlace } from './word-in-place.ts';

/** The word that was meant, and how sure it is. */
export interface Mistaken {
  readonly correction: string;
  readonly isLikely: boolean;
  /** Whether it was meant even where the draft has the word again. */
  readonly isSure: boolean;
}

/** From how strong on, in doublings, the words around speak for another word. */
interface Strength {
  readonly likely: number;
  readonly possible: number;
}

/**
 * By what the word is: one in use or made of one, one of rules alone, one that only a dictionary has,
 * one made of a rare root, and one that is none.
 * Measured on edited news, with and without slips put into it, by pairs counted in other news; then
 * raised until right texts on subjects that the news does not have (handbooks, offices) were silent.
 */
const LEAST = {
  inUse: { likely: 26, possible: 20 },
  derived: { likely: 22, possible: 17 },
  inDictionary: { likely: 24, possible: 15 },
  ofRareRoot: { likely: 22, possible: 11 },
  unknown: { likely: 14, possible: 3 },
};

/** Where the words on both sides are seen beside the other word. */
const LEAST_OF_BOTH: Strength = { likely: 19, possible: 14 };

/** The same for a word that is one, of which texts on other subjects than the news have more than was counted. */
const LEAST_IN_USE: Strength = { likely: 26, possible: 18 };

/** The same for a word that is seen beside one of them itself, one that is left alone, and one of another language. */
const LEAST_AT_HOME: Strength = { likely: 26, possible: 19 };
const LEAST_OF_LEFT_ALONE: Strength = { likely: 28, possible: 20 };
const LEAST_OF_FOREIGN: Strength = { likely: Number.POSITIVE_INFINITY, possible: 16 };

/** From how strong on the words on both sides tell that a word is no term of the draft. */
const SURE = 24;

/** How much the way in which fingers slip counts beside the words around. */
const WEIGHT_OF_SLIP = 2;

/** A slip seldom makes a long word out of another: `kesigapan`, `bertempur`. */
const AGAINST_LETTER = 1;

/**
 * The word one slip of the fingers away that was meant instead of a word that is one as well, or
 * nearly, because the words around it are hardly ever seen beside this one, but often beside that:
 * `dana desar` for `dana desa`. What {@link readSlip} tells without them is left to it.
 */
export function readMistaken(
  word: string,
  surroundings: Surroundings,
  lexicon: Lexicon,
): Mistaken | undefined {
  if (lexicon.isColloquial(word)) return undefined;
  const around = withoutNumber(word, surroundings, lexicon);
  if (!lexicon.isAttested(word) && !mayBeMeant(word, around, lexicon)) return undefined;
  const seen = findSeen(word, around, lexicon);
  if (seen.length === 0 || isBound(word, around, lexicon)) return undefined;
  if (isBesideForeign(around, lexicon)) return undefined;
  const own = weighInPlace(word, around, lexicon) + AGAINST_LETTER * (word.length - MIDDLING);
  let best: Candidate | undefined;
  for (const { other, likelihood, sides } of seen) {
    const least = sides > 1 ? leastOfBoth(word, around, lexicon) : leastStrength(word, lexicon);
    const strength = weighInPlace(other, around, lexicon) + WEIGHT_OF_SLIP * likelihood - own;
    if (strength < least.possible || (best && strength < best.strength)) continue;
    best = { word: other, strength, likely: least.likely, isOfBoth: sides > 1 };
  }
  if (!best) return undefined;
  const isSure = best.isOfBoth && best.strength >= SURE && lexicon.isAttested(word);
  return { correction: best.word, isLikely: best.strength >= best.likely, isSure };
}

/** `2 tenda`: a number may stand before whatever is counted, and tells nothing of a word in use. */
function withoutNumber(word: string, around: Surroundings, lexicon: Lexicon): Surroundings {
  const isCounted = around.before === '0' && lexicon.isAttested(word);
  return isCounted ? { ...around, before: undefined } : around;
}

/** Whether a word that is not in use is open to another reading; foreign words around settle it sooner. */
function mayBeMeant(word: string, around: Surroundings, lexicon: Lexicon): boolean {
  return !isBesideForeign(around, lexicon) && isOpen(word, lexicon);
}

/** A word one slip away that is seen beside those around. */
interface Seen {
  readonly other: string;
  readonly likelihood: number;
  /** On how many sides. */
  readonly sides: number;
}

/** The words one slip away that are seen on enough sides to be weighed against a word. */
function findSeen(word: string, around: Surroundings, lexicon: Lexicon): readonly Seen[] {
  const likes = readLikes(word, lexicon);
  if (likes.length === 0) return [];
  const isHome = isRestrained(word, lexicon) || countSides(word, around, lexicon) > 0;
  return likes
    .map(([other, likelihood]) => ({
      other,
      likelihood,
      sides: countSides(other, around, lexicon),
    }))
    .filter(({ other, sides }) => sides > (isHome ? 1 : 0) && !fitsAlike(word, other, lexicon));
}

/** Pronouns stand in each other's place, and those of speech are rare in the news: `kau mau`, `aku mau`. */
const PRONOUNS = wordSet('aku kau engkau kamu kita kami dia ia');

/** Whether what stands beside two words cannot tell which was meant. */
function fitsAlike(word: string, other: string, lexicon: Lexicon): boolean {
  return (PRONOUNS.has(word) && PRONOUNS.has(other)) || isFormOf(word, other, lexicon);
}

/** Whether two words are a verb without and with `-i`, each right beside an object of its own: `ditanya` and `ditanyai`. */
function isFormOf(word: string, other: string, lexicon: Lexicon): boolean {
  if (other !== `${word}i` && word !== `${other}i`) return false;
  return lexicon.isKnown(word) && !lexicon.isUnused(word);
}

interface Candidate {
  readonly word: string;
  readonly strength: number;
  readonly likely: number;
  readonly isOfBoth: boolean;
}

/** Whether one side says too little of a word. */
function isRestrained(word: string, lexicon: Lexicon): boolean {
  return LEFT_ALONE.has(word) || lexicon.isForeign(word);
}

/** What it takes where the words on both sides are seen beside the other. */
function leastOfBoth(word: string, around: Surroundings, lexicon: Lexicon): Strength {
  if (LEFT_ALONE.has(word)) return LEAST_OF_LEFT_ALONE;
  if (lexicon.isForeign(word)) return LEAST_OF_FOREIGN;
  if (countSides(word, around, lexicon) > 0) return LEAST_AT_HOME;
  if (lexicon.isKnown(word) && !lexicon.isDoubtful(word)) return LEAST_IN_USE;
  const { likely, possible } = leastStrength(word, lexicon);
  return {
    likely: Math.min(likely, LEAST_OF_BOTH.likely),
    possible: Math.min(possible, LEAST_OF_BOTH.possible),
  };
}

const MIDDLING = 5;

/** Whether a word beside is of another language: `cut off`. */
function isBesideForeign({ before, behind }: Surroundings, lexicon: Lexicon): boolean {
  return [before, behind].some(
    (one) => one !== undefined && lexicon.isForeign(one) && !lexicon.isKnown(one),
  );
}

/** Right words that edited news hardly uses beside what it uses with others; prefixes written apart; months and time zones in small letters, and fixed phrases. */
const LEFT_ALONE = new Set(
  `antar api apit argo bak bali ber bidan dah dai dara dikobarkan diprakirakan dizalimi haknya ham hina jas juli juni kan kasa kau kini kontes
  juta koyak lho makna makro mani memprakirakan merek meruwat mikro moril moto mual muat nan nir nya pela tap tebakan terasah tujukan tamah tenan ter terpahat terpencar
  tersesat uluran ver vulkanis wib wit wita zak`.split(/\s+/u),
);

/**
 * Whether neither a table nor {@link readSlip} tells what a word should be that is not in use;
 * abbreviations (`thn`) and drawn-out speech (`yaa`) are no slips.
 */
function isOpen(word: string, lexicon: Lexicon): boolean {
  const { kind } = lexicon.judge(word);
  // A word of the agency's own.
  if (kind === 'known' && !lexicon.isUnused(word)) return false;
  if (kind === 'unknown' && (!/[aiueo]/u.test(word) || /([a-z])\1$/u.test(word))) return false;
  return kind !== 'nonstandard' && kind !== 'mismatch' && readSlip(word, lexicon) === undefined;
}

function leastStrength(word: string, lexicon: Lexicon): Strength {
  if (lexicon.isAttested(word)) return LEAST.inUse;
  if (!lexicon.isKnown(word)) return LEAST.unknown;
  if (lexicon.isDoubtful(word)) return LEAST.ofRareRoot;
  return lexicon.isUnused(word) ? LEAST.inDictionary : LEAST.derived;
}

/** What verbs are written apart from by mistake, which another rule reports: `di atasi`. */
const PREPOSITION = /^(?:di|ke)$/u;

/** From which level on a pair is no accident, nor itself a slip. */
const TWICE = 1;

/** Whether a word belongs to the one before, or to one on the other side of “dan” or “atau”. */
function isBound(word: string, around: Surroundings, lexicon: Lexicon): boolean {
  const { before, beforeAnd, behindAnd } = around;
  const { pairs } = lexicon;
  return (
    (before !== undefined && PREPOSITION.test(before) && lexicon.isKnown(before + word)) ||
    (beforeAnd !== undefined && pairs.level(beforeAnd, `+${word}`) !== undefined) ||
    (behindAnd !== undefined && pairs.level(word, `+${behindAnd}`) !== undefined)
  );
}

/** On how many sides a word is seen beside those around it; one beside “dan” or “atau” belongs to the one behind that. */
function countSides(word: string, around: Surroundings, { pairs }: Lexicon): number {
  const { before, behind, beforeAnd, behindAnd } = around;
  const isSeen = (first?: string, second?: string): boolean =>
    first !== undefined && second !== undefined && (pairs.level(first, second) ?? 0) >= TWICE;
  const left = beforeAnd === undefined ? isSeen(before, word) : isSeen(beforeAnd, `+${word}`);
  const right = behindAnd === undefined ? isSeen(word, behind) : isSeen(word, `+${behindAnd}`);
  return Number(left) + Number(right);
}

/** The frequent words one slip away from a word: from the list where it is in use, else worked out. */
function readLikes(word: string, lexicon: Lexicon): readonly Like[] {
  const listed = lexicon.isAttested(word) ? lexicon.likes?.of(word) : undefined;
  return listed ?? likesOf(lexicon)(word);
}

/** The drafts of an archive ask for the same. */
const likesOf = oncePer((lexicon: Lexicon) => {
  const found = new Map<string, readonly Like[]>();
  return (word: string): readonly Like[] => {
    const known = found.get(word);
    if (known) return known;
    const likes = findLikes(word, lexicon);
    found.set(word, likes);
    return likes;
  };
});
