import { oncePer } from '../text/once-per.ts';
import { type Correction, findCorrections } from './corrections.ts';
import { readDoubledPrefix } from './doubled-prefix.ts';
import { isHalved, leastWeight } from './least-weight.ts';
import type { Lexicon } from './lexicon.ts';
import { readLostSuffix } from './lost-suffix.ts';
import { readLostSyllable } from './lost-syllable.ts';
import { readOddSlip } from './odd-letters.ts';
import { readUnlikelyForm } from './unlikely-form.ts';

/** How sure it is that a word is a slip, and for what. */
export interface Slipped {
  readonly correction: string;
  /** A word that may have been meant as well. */
  readonly alternative?: string;
  /** Two slips apart, so that two words run together are likelier. */
  readonly isDistant?: true;
  /** Nobody could want the word as it stands. */
  readonly isCertain: boolean;
}

/**
 * Whether an unknown or doubtful word is nearly certainly a slip for one word in use, or for one of
 * two; `undefined` where more are about as likely, or where the word is too short to tell.
 *
 * The limits are measured on edited news and on agency releases: the shorter the word, the more
 * likely it must be, since short unknown words are mostly names, speech or another language.
 */
export function readSlip(word: string, lexicon: Lexicon): Slipped | undefined {
  const slips = slipsBy(lexicon);
  if (slips.has(word)) return slips.get(word);
  const slip = findSlip(word, lexicon) ?? asSlip(readLess(word, lexicon));
  slips.set(word, slip);
  return slip;
}

/** What slips that are made less often tell. */
function readLess(word: string, lexicon: Lexicon): string | undefined {
  return (
    readDoubledPrefix(word, lexicon) ??
    readLostSuffix(word, lexicon) ??
    readLostSyllable(word, lexicon) ??
    readOddSlip(word, lexicon) ??
    readUnlikelyForm(word, lexicon)
  );
}

/**
 * Whether a word is known, but so little used that it may be a slip: built on a rare root, a rare
 * word of the dictionary, or one that nobody writes.
 */
export function mayBeSlip(word: string, lexicon: Lexicon): boolean {
  if (lexicon.isDoubtful(word) || lexicon.isUnused(word)) return true;
  return (readLostSuffix(word, lexicon) ?? readUnlikelyForm(word, lexicon)) !== undefined;
}

/**
 * Whether a word with the wrong form of a nasal prefix is rather another word mistyped, its root
 * being a rare one: `mengkuti` is `mengikuti`.
 */
export function isSlipOfAnother(word: string, lexicon: Lexicon): boolean {
  const verdict = lexicon.judge(word);
  if (verdict.kind !== 'mismatch' || lexicon.frequency(verdict.root) > 0) return false;
  return readSlip(word, lexicon)?.isCertain === true;
}

/** The drafts of an archive have the same names in them, and the same slips. */
const slipsBy = oncePer((_: Lexicon) => new Map<string, Slipped | undefined>());

function findSlip(word: string, lexicon: Lexicon): Slipped | undefined {
  if (word.length < 3 || lexicon.isForeign(word)) return undefined;
  if (lexicon.isKnown(word) && !lexicon.isDoubtful(word) && !lexicon.isUnused(word))
    return undefined;
  const corrections = findCorrections(word, lexicon);
  const [best, second, third] = corrections;
  if (!best || isSomethingElse(word, best, lexicon)) return undefined;
  if (best.weight < leastWeight(word, best, second === undefined, lexicon)) return undefined;
  if (second && isRival(word, best, second)) {
    if (!isPair(word, second, third, lexicon)) return undefined;
    const [likelier, other] = hasStrangeLetter(word, best) ? [second, best] : [best, second];
    return { correction: likelier.word, alternative: other.word, isCertain: false };
  }
  return {
    correction: best.word,
    ...(best.slip === 'two' && { isDistant: true }),
    isCertain: isClear(word, corrections, lexicon) && !hasRarerRival(word, best.word, lexicon),
  };
}

function asSlip(correction: string | undefined): Slipped | undefined {
  return correction === undefined ? undefined : { correction, isCertain: false };
}

/** Whether one of two words was meant that are about as likely, and no third one. */
function isPair(
  word: string,
  second: Correction,
  third: Correction | undefined,
  lexicon: Lexicon,
): boolean {
  if (word.length < 7 || lexicon.isDoubtful(word) || second.slip === 'two') return false;
  return !third || third.weight <= second.weight - LEAST_LEAD / 2;
}

/** Whether nobody could want the word as it stands, nor mean another. */
function isClear(word: string, [best, second]: readonly Correction[], lexicon: Lexicon): boolean {
  const { length } = word;
  if (best === undefined) return false;
  if (lexicon.isUnused(word)) return false;
  if (mayBeVerb(word, lexicon) && !isHalved(word, best.word)) return false;
  if (length > 3 && best.weight >= (length === 4 ? 11 : 10.5)) return true;
  const isMechanical = best.slip !== 'wrong' && best.slip !== 'two';
  const isOpen =
    second && second.weight >= LEAST_OF_OTHER && best.weight - second.weight < SURE_LEAD;
  if (!isMechanical || length < 6 || isOpen) return false;
  if (lexicon.isDoubtful(word)) return isClearThoughDoubtful(word, best, lexicon);
  return best.weight >= (length >= 9 && !second ? 4 : 5);
}

/** Whether the rules make a verb with `-kan` of a rare root, as a dictionary does: `memerikan`, of `peri`. */
function mayBeVerb(word: string, lexicon: Lexicon): boolean {
  return /^me.+kan$/u.test(word) && lexicon.isDoubtful(word);
}

/** From how likely on a second correction leaves the first uncertain, if it is not left behind. */
const LEAST_OF_OTHER = 3;
const SURE_LEAD = 6;

function isClearThoughDoubtful(word: string, best: Correction, lexicon: Lexicon): boolean {
  if (isHalved(word, best.word)) return best.weight >= 5;
  return lexicon.isStrange(word) && best.slip === 'miss' && best.weight >= 8;
}

/** How much likelier than the next a correction must be: four times. */
const LEAST_LEAD = 2;

/** How much likelier it must be where the next comes of a slip that is made more often. */
const LEAST_LEAD_OF_EXTRA = 6;

/**
 * Whether the second correction is about as likely: `membersikan` is `membersihkan` as well as
 * `memberikan`, which is far more frequent, but has a letter less, and letters are left out more
 * often than strange ones put in.
 */
function isRival(word: string, best: Correction, second: Correction): boolean {
  const lead = best.weight - second.weight;
  if (lead < LEAST_LEAD) return true;
  return hasStrangeLetter(word, best) && second.slip === 'miss' && lead < LEAST_LEAD_OF_EXTRA;
}

/** Whether a word is taken to have a letter too many, unlike those beside it. */
function hasStrangeLetter(word: string, { word: shorter, slip }: Correction): boolean {
  return slip === 'extra' && !isRepeated(word, shorter);
}

/** Whether the letters that a word has more than another stand beside their like. */
function isRepeated(word: string, shorter: string): boolean {
  let at = 0;
  while (word[at] === shorter[at]) at++;
  const extra = word.length - shorter.length;
  return word.slice(at, at + extra) === word.slice(at - extra, at);
}

/**
 * Whether a rarer word is as near in the ways that are mistyped most: `pemulian` is `pemuliaan` as
 * well as `pemulihan`, and `menyampaian` is `penyampaian` as well as `menyampaikan`.
 */
function hasRarerRival(word: string, correction: string, lexicon: Lexicon): boolean {
  const twins = Array.from(word, (letter, at) => word.slice(0, at) + letter + word.slice(at));
  const rivals = [`p${word.slice(1)}`, `m${word.slice(1)}`, ...twins];
  return rivals.some(
    (rival) =>
      rival !== word &&
      rival !== correction &&
      lexicon.isKnown(rival) &&
      !lexicon.isDoubtful(rival),
  );
}

/**
 * `nunggu` for `menunggu`, `bantuin` for `bantu`, `diatas` for `di atas`, `kedepankan` from
 * `dikedepankan`, a rare word with `-nya`.
 */
function isSomethingElse(word: string, best: Correction, lexicon: Lexicon): boolean {
  const isCut = /^[mn]/u.test(word) && isSurelyKnown(`me${word}`, lexicon);
  const isDouble = best.word === word.replace(/iin$/u, 'in');
  const isSpoken = word.endsWith('in') && lexicon.isKnown(word.slice(0, -2)) && !isDouble;
  const isBase = word.endsWith('kan') && lexicon.isKnown(`di${word}`);
  const isJoined = /^(?:di|ke|se)/u.test(word) && lexicon.frequency(word.slice(2)) > 0;
  const lacksLetter = best.slip === 'miss' && lexicon.isStrange(word);
  const isDerived = word.endsWith('nya') && lexicon.isKnown(word) && !lacksLetter;
  if (word.endsWith('nya') && lexicon.isForeign(word.slice(0, -3))) return true;
  if (best.slip === 'two' && isJoinedSlip(word, lexicon)) return true;
  return isCut || isSpoken || isBase || (isJoined && !lacksK(word, best, lexicon)) || isDerived;
}

function isSurelyKnown(word: string, lexicon: Lexicon): boolean {
  return lexicon.isKnown(word) && !lexicon.isDoubtful(word);
}

/** `diharapan` for `diharapkan`, rather than for the rarer `di harapan`. */
function lacksK(word: string, { word: correction }: Correction, lexicon: Lexicon): boolean {
  if (!word.startsWith('di') || correction !== word.replace(/an$/u, 'kan')) return false;
  return lexicon.frequency(correction) > lexicon.frequency(word.slice(2));
}

/** `kedepanya`: a preposition and another slip. */
function isJoinedSlip(word: string, lexicon: Lexicon): boolean {
  return (
    /^(?:di|ke|se)/u.test(word) && (findCorrections(word.slice(2), lexicon)[0]?.weight ?? 0) > 3
  );
}
