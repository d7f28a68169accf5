import { editDistance } from '../text/nearest.ts';
import { oncePer } from '../text/once-per.ts';
import { textsOneSlipAway } from './corrections.ts';
import type { Lexicon } from './lexicon.ts';

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

/** What a word that is frequent everywhere may stand beside cannot be told from pairs. */
const MOST_FREQUENT = 6;
const MOST_FREQUENT_BETWEEN = 6;

/** From how strong on the words around speak for another word; see {@link strengthOf}. */
const LIKELY = -34;
const POSSIBLE = -42;

/**
 * The word one slip of the fingers away that was meant instead of a word that is one as well,
 * because the words around it are never seen beside this one, but often beside that: `dana desar`
 * for `dana desa`. Counted in edited news; see {@link WordPairs}.
 */
export function readMistaken(
  word: string,
  around: Surroundings,
  lexicon: Lexicon,
): Mistaken | undefined {
  if (lexicon.frequency(word) > MOST_FREQUENT || isAtHome(word, around, lexicon)) return undefined;
  if (LEFT_ALONE.has(word) || lexicon.isForeign(word) || !lexicon.isKnown(word)) return undefined;
  const called = findCalled(word, around, lexicon);
  if (called !== undefined) return { correction: called, isLikely: true };
  return findBetween(word, around, lexicon);
}

/** Words that edited news shuns and others do not: another one for “and”, a preacher. */
const LEFT_ALONE = new Set(['nan', 'dai']);

/** Whether a word is seen beside one of those around it. */
function isAtHome(word: string, around: Surroundings, { pairs }: Lexicon): boolean {
  const { before, behind, beforeAnd, behindAnd } = around;
  return (
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
  let best: { readonly word: string; readonly strength: number } | undefined;
  for (const other of likesOf(lexicon)(word)) {
    const [left, right] = [
      lexicon.pairs.level(before, other),
      lexicon.pairs.level(other, behind),
    ];
    if (left === undefined || right === undefined || left < LEAST || right < LEAST) continue;
    const rarity =
      2 * lexicon.frequency(other) + 3 * (levelOf(before, lexicon) + levelOf(behind, lexicon));
    const strength = 4 * (left + right) - rarity - 8 * own;
    if (strength > (best?.strength ?? POSSIBLE - 1)) best = { word: other, strength };
  }
  return best && { correction: best.word, isLikely: best.strength >= LIKELY };
}

/** Pairs below four uses are listed only since they speak against a slip. */
const LEAST = 1;

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
    const likes = textsOneSlipAway(word).filter(
      (other) => lexicon.frequency(other) > 0 && !isOtherForm(word, other) && lexicon.isKnown(other),
    );
    found.set(word, likes);
    return likes;
  };
});

/** Whether two words differ by an affix or by gender, so that the grammar decides and no slip: `pencari`, `mencari`. */
function isOtherForm(word: string, other: string): boolean {
  if (word.slice(1) === other.slice(1)) return /^[mpb]e/u.test(word) && /^[mpb]e/u.test(other);
  return word.slice(0, -1) === other.slice(0, -1) && /[ai]$/u.test(word) && /[ai]$/u.test(other);
}
