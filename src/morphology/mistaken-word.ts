import { oncePer } from '../text/once-per.ts';
import type { Lexicon } from './lexicon.ts';
import { findLikes, type Like } from './likes.ts';
import { readSlip } from './slip.ts';
import { type Surroundings, weighInPlace } from './word-in-place.ts';

/** The word that was meant, and how sure it is. */
export interface Mistaken {
  readonly correction: string;
  readonly isLikely: boolean;
}

/**
 * From how strong on the words around speak for another word, in doublings: for a word in use or made
 * of one, for one that only a dictionary has, for one made of a rare root, and for one that is none.
 * Measured on edited news, with and without slips put into it, by pairs counted in other news.
 */
const LEAST = {
  inUse: { likely: 20, possible: 18 },
  inDictionary: { likely: 20, possible: 15 },
  ofRareRoot: { likely: 22, possible: 11 },
  unknown: { likely: 14, possible: 3 },
};

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
  around: Surroundings,
  lexicon: Lexicon,
): Mistaken | undefined {
  if (LEFT_ALONE.has(word) || isForeignPhrase(word, around, lexicon)) return undefined;
  if (isAtHome(word, around, lexicon)) return undefined;
  if (!lexicon.isAttested(word) && !isOpen(word, lexicon)) return undefined;
  const { possible, likely } = leastStrength(word, lexicon);
  const least = possible + (hasLittleAround(around, lexicon) ? OF_LITTLE : 0);
  const own = weighInPlace(word, around, lexicon) + AGAINST_LETTER * (word.length - MIDDLING);
  let best: { readonly word: string; readonly strength: number } | undefined;
  for (const [other, likelihood] of readLikes(word, lexicon)) {
    if (!isSeenBeside(other, around, lexicon)) continue;
    const strength = weighInPlace(other, around, lexicon) + WEIGHT_OF_SLIP * likelihood - own;
    if (strength >= (best?.strength ?? least)) best = { word: other, strength };
  }
  return best && { correction: best.word, isLikely: best.strength >= likely + (least - possible) };
}

const MIDDLING = 5;

/** How much more it takes where the only neighbour stands beside anything: `berapa kata yang muat.` */
const OF_LITTLE = 4;
const BESIDE_ANYTHING = 8;

function hasLittleAround({ before, behind }: Surroundings, lexicon: Lexicon): boolean {
  if (before !== undefined && behind !== undefined) return false;
  return lexicon.frequency(before ?? behind ?? '') >= BESIDE_ANYTHING;
}

/** Whether a word is of another language or of speech, or a word beside it is of another language: `cut off`. */
function isForeignPhrase(
  word: string,
  { before, behind }: Surroundings,
  lexicon: Lexicon,
): boolean {
  if (lexicon.isForeign(word)) return true;
  return [before, behind].some(
    (one) => one !== undefined && lexicon.isForeign(one) && !lexicon.isKnown(one),
  );
}

/** Right words that edited news hardly uses beside what it uses with others; prefixes written apart; months and time zones in small letters, and fixed phrases. */
const LEFT_ALONE = new Set(
  `apit argo bak bali ber bidan dai dara dikobarkan diprakirakan dizalimi haknya jas juli juni kasa kontes
  koyak lho memprakirakan meruwat moto mual nan nir nya tamah tenan ter terpahat terpencar
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

function leastStrength(word: string, lexicon: Lexicon): (typeof LEAST)[keyof typeof LEAST] {
  if (lexicon.isAttested(word)) return LEAST.inUse;
  if (!lexicon.isKnown(word)) return LEAST.unknown;
  if (lexicon.isDoubtful(word)) return LEAST.ofRareRoot;
  return lexicon.isUnused(word) ? LEAST.inDictionary : LEAST.inUse;
}

/** What verbs are written apart from by mistake, which another rule reports: `di atasi`. */
const PREPOSITION = /^(?:di|ke)$/u;

/** From which level on a pair is no accident, nor itself a slip. */
const TWICE = 1;

/** Whether a word is seen beside one of those around it, or belongs to the one before. */
function isAtHome(word: string, around: Surroundings, lexicon: Lexicon): boolean {
  const { before, beforeAnd, behindAnd } = around;
  const { pairs } = lexicon;
  return (
    (before !== undefined && PREPOSITION.test(before) && lexicon.isKnown(before + word)) ||
    (beforeAnd !== undefined && pairs.level(beforeAnd, `+${word}`) !== undefined) ||
    (behindAnd !== undefined && pairs.level(word, `+${behindAnd}`) !== undefined) ||
    isSeenBeside(word, around, lexicon)
  );
}

/** A word beside “dan” or “atau” belongs to the one on the other side of it. */
function isSeenBeside(word: string, around: Surroundings, { pairs }: Lexicon): boolean {
  const { before, behind, beforeAnd, behindAnd } = around;
  const isSeen = (first?: string, second?: string): boolean =>
    first !== undefined && second !== undefined && (pairs.level(first, second) ?? 0) >= TWICE;
  return (
    (beforeAnd === undefined ? isSeen(before, word) : isSeen(beforeAnd, `+${word}`)) ||
    (behindAnd === undefined ? isSeen(word, behind) : isSeen(word, `+${behindAnd}`))
  );
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
