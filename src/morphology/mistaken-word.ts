import { editDistance } from '../text/nearest.ts';
import { oncePer } from '../text/once-per.ts';
import { findCorrections, textsOneSlipAway } from './corrections.ts';
import type { Lexicon } from './lexicon.ts';
import { readSlip } from './slip.ts';

/** The words around another, in lower case, with `0` for a number; none where no space joins them. */
export interface Surroundings {
  readonly before?: string | undefined;
  readonly behind?: string | undefined;
  /** The word before `dan` or `atau`, where that comes right before. */
  readonly beforeAnd?: string | undefined;
  /** The word behind `dan` or `atau`, where that comes right behind. */
  readonly behindAnd?: string | undefined;
}

/** The word that was meant, and how sure it is. */
export interface Mistaken {
  readonly correction: string;
  readonly isLikely: boolean;
}

/** A word more frequent than this stands beside anything. */
const MOST_FREQUENT = 6;

/** And this, where no neighbour calls for another word. */
const MOST_FREQUENT_BETWEEN = 3;

/** From how strong on the words on both sides speak for another word; see {@link findBetween}. */
const BETWEEN = { likely: -34, possible: -38 };

/** The same for words that are hardly any, of which those on one side are enough; see {@link findBeside}. */
const BESIDE_DOUBTFUL = { likely: -4, possible: -10 };
const BESIDE_RARE = { likely: Number.POSITIVE_INFINITY, possible: 7 };

/**
 * The word one slip of the fingers away that was meant instead of a word that is one as well, or
 * nearly, because the words around it are never seen beside this one, but often beside that: `dana
 * desar` for `dana desa`. Counted in edited news; see {@link WordPairs}. What {@link readSlip} tells
 * without them is left to it.
 */
export function readMistaken(
  word: string,
  around: Surroundings,
  lexicon: Lexicon,
): Mistaken | undefined {
  if (lexicon.frequency(word) > MOST_FREQUENT || isAtHome(word, around, lexicon)) return undefined;
  if (LEFT_ALONE.has(word) || lexicon.isForeign(word)) return undefined;
  if (!lexicon.isAttested(word) && !isOpen(word, lexicon)) return undefined;
  const called = findCalled(word, around, lexicon);
  if (called !== undefined) return { correction: called, isLikely: true };
  return findBetween(word, around, lexicon) ?? findBeside(word, around, lexicon);
}

/**
 * Whether neither a table nor {@link readSlip} tells what a word should be that is not in use;
 * abbreviations (`thn`) and drawn-out speech (`yaa`) are no slips.
 */
function isOpen(word: string, lexicon: Lexicon): boolean {
  const { kind } = lexicon.judge(word);
  if (kind === 'unknown' && (!/[aiueo]/u.test(word) || /([a-z])\1$/u.test(word))) return false;
  return kind !== 'nonstandard' && kind !== 'mismatch' && readSlip(word, lexicon) === undefined;
}

/** Right words that edited news hardly uses beside what it uses with others; prefixes written apart. */
const LEFT_ALONE = new Set(
  'ber dai diprakirakan dizalimi lho memprakirakan nan nya ter terpahat tersesat ver vulkanis'.split(
    ' ',
  ),
);

/** What verbs are written apart from by mistake, which another rule reports: `di atasi`. */
const PREPOSITION = /^(?:di|ke)$/u;

/** Whether a word is seen beside one of those around it, or belongs to the one before. */
function isAtHome(word: string, around: Surroundings, { pairs }: Lexicon): boolean {
  const { before, behind, beforeAnd, behindAnd } = around;
  return (
    (before !== undefined && PREPOSITION.test(before)) ||
    (before !== undefined && pairs.level(before, word) !== undefined) ||
    (behind !== undefined && pairs.level(word, behind) !== undefined) ||
    (beforeAnd !== undefined && pairs.level(beforeAnd, `+${word}`) !== undefined) ||
    (behindAnd !== undefined && pairs.level(word, `+${behindAnd}`) !== undefined)
  );
}

/** The word that one of those around calls for, if it is one slip away. */
function findCalled(word: string, around: Surroundings, { pairs }: Lexicon): string | undefined {
  const { before, behind, beforeAnd, behindAnd } = around;
  const called = [
    ...(before === undefined ? [] : pairs.calledBehind(before)),
    ...(behind === undefined ? [] : pairs.calledBefore(behind)),
    ...(beforeAnd === undefined ? [] : pairs.calledBehind(`+${beforeAnd}`)),
    ...(behindAnd === undefined ? [] : pairs.calledBefore(`+${behindAnd}`)),
  ];
  return called.find((other) => editDistance(word, other) === 1 && !isOtherForm(word, other));
}

/** The word that is seen between both words around, the likeliest if there are several. */
function findBetween(
  word: string,
  { before, behind }: Surroundings,
  lexicon: Lexicon,
): Mistaken | undefined {
  if (before === undefined || behind === undefined) return undefined;
  const own = lexicon.frequency(word);
  if (own > MOST_FREQUENT_BETWEEN) return undefined;
  const isLongWord = word.length >= LONG && isPlain(word, lexicon);
  const againstSlip = isLongWord ? OF_LONG_WORD : 0;
  let best: { readonly word: string; readonly strength: number } | undefined;
  for (const other of likesOf(lexicon)(word)) {
    const [left, right] = [lexicon.pairs.level(before, other), lexicon.pairs.level(other, behind)];
    if (left === undefined || right === undefined || left < LEAST || right < LEAST) continue;
    const rarity =
      2 * lexicon.frequency(other) + 3 * (levelOf(before, lexicon) + levelOf(behind, lexicon));
    const strength = 4 * (left + right) - rarity - 8 * own - againstSlip;
    if (strength > (best?.strength ?? BETWEEN.possible - 1)) best = { word: other, strength };
  }
  const isLikely = !isWord(word, lexicon) && (best?.strength ?? 0) >= BETWEEN.likely;
  return best && { correction: best.word, isLikely };
}

/** Whether a word may stand between any others: `rumah rakit di tepi danau`, `perahu beradu di muara`. */
function isWord(word: string, lexicon: Lexicon): boolean {
  return lexicon.isAttested(word) || isPlain(word, lexicon);
}

function isPlain(word: string, lexicon: Lexicon): boolean {
  return lexicon.isKnown(word) && !lexicon.isDoubtful(word);
}

/** A slip seldom makes a long word out of another: `kesigapan`, `bertempur`. */
const LONG = 8;
const OF_LONG_WORD = 8;

/** Pairs below three uses are listed only since they speak against a slip. */
const LEAST = 1;

/** The word that one of those around is often seen beside, where the written one is no word in use. */
function findBeside(word: string, around: Surroundings, lexicon: Lexicon): Mistaken | undefined {
  if (lexicon.isAttested(word) || word.endsWith('nya')) return undefined;
  const isDoubtful = !isPlain(word, lexicon);
  const least = isDoubtful ? BESIDE_DOUBTFUL : BESIDE_RARE;
  let best: { readonly word: string; readonly strength: number } | undefined;
  for (const { word: other, slip, weight } of findCorrections(word, lexicon)) {
    const frequency = lexicon.frequency(other);
    if (slip === 'two' || frequency === 0 || isOtherForm(word, other)) continue;
    const strength = strengthBeside(other, around, lexicon) + 2 * (weight - frequency);
    if (strength > (best?.strength ?? least.possible - 1)) best = { word: other, strength };
  }
  return best && { correction: best.word, isLikely: best.strength >= least.likely };
}

/** How strongly the likelier of the words around speaks for a word, and more if both do. */
function strengthBeside(word: string, { before, behind }: Surroundings, lexicon: Lexicon): number {
  const { pairs } = lexicon;
  const sides = [
    before && sideStrength(pairs.level(before, word), before, lexicon),
    behind && sideStrength(pairs.level(word, behind), behind, lexicon),
  ].filter((side) => typeof side === 'number');
  return Math.max(...sides) + (sides.length > 1 ? OF_BOTH_SIDES : 0);
}

/** What a word has for it that is seen beside both words around. */
const OF_BOTH_SIDES = 8;

function sideStrength(
  level: number | undefined,
  beside: string,
  lexicon: Lexicon,
): number | undefined {
  return level === undefined || level < LEAST
    ? undefined
    : 4 * level - 3 * levelOf(beside, lexicon);
}

/** Numbers stand beside as much as the most frequent words. */
function levelOf(word: string, lexicon: Lexicon): number {
  return word === '0' ? 9 : lexicon.frequency(word);
}

/** The frequent words one slip away from a word; the drafts of an archive ask for the same. */
const likesOf = oncePer((lexicon: Lexicon) => {
  const found = new Map<string, readonly string[]>();
  return (word: string): readonly string[] => {
    const known = found.get(word);
    if (known) return known;
    const near = lexicon.isAttested(word)
      ? textsOneSlipAway(word).filter((other) => lexicon.frequency(other) > 0)
      : findCorrections(word, lexicon).map(({ word: other }) => other);
    const likes = near.filter((other) => !isOtherForm(word, other) && lexicon.isKnown(other));
    found.set(word, likes);
    return likes;
  };
});

/** Prefixes that are taken for each other on purpose or by grammar, no slip: `pencari` and `mencari`, `berkait` and `terkait`. */
const EXCHANGED = /^[mpb]e|^ter/u;

/** Whether two words differ by a prefix or by gender, so that the grammar decides. */
function isOtherForm(word: string, other: string): boolean {
  if (word.slice(1) === other.slice(1)) return EXCHANGED.test(word) && EXCHANGED.test(other);
  return word.slice(0, -1) === other.slice(0, -1) && /[ai]$/u.test(word) && /[ai]$/u.test(other);
}
