import { oncePer } from '../text/once-per.ts';
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

/** How many words the frequencies and pairs were counted in. */
const COUNTED = 2_000_000;

/** How many uses a pair is thought to have beside those counted, shared out by frequency. */
const SMOOTHING = 400;

/** The uses that a frequency of 0 doublings stands for, of a pair and of a word; a level stands for what follows, too. */
const OF_PAIR = 1.4;
const OF_FREQUENCY = 8.5;

/** The uses of a rare word, and of one that is none. */
const RARE = 4;
const STRANGE = 0.5;

/**
 * How likely it is that a word stands between those around it, in doublings: compare what two words
 * have for the same place. By pairs of words side by side, and by how frequent each is where a pair
 * is seldom seen.
 */
export function weighInPlace(word: string, around: Surroundings, lexicon: Lexicon): number {
  const { before, behind, beforeAnd, behindAnd } = around;
  const uses = usesOf(lexicon)(word);
  const left =
    beforeAnd === undefined
      ? usesOfPair(before, word, lexicon)
      : usesOfPair(beforeAnd, `+${word}`, lexicon);
  const fromLeft = Math.log2(left + (SMOOTHING * uses) / COUNTED);
  const next = behindAnd ?? behind;
  if (next === undefined) return fromLeft;
  const right = usesOfPair(word, behindAnd === undefined ? next : `+${next}`, lexicon);
  const expected = (SMOOTHING * usesOf(lexicon)(next)) / COUNTED;
  return fromLeft + Math.log2((right + expected) / (uses + SMOOTHING));
}

function usesOfPair(
  first: string | undefined,
  second: string | undefined,
  { pairs }: Lexicon,
): number {
  if (first === undefined || second === undefined) return 0;
  const level = pairs.level(first, second);
  return level === undefined ? 0 : OF_PAIR * 2 ** level;
}

/** The highest frequency, of all words that are more frequent, too. */
const HIGHEST = 9;

/** How many uses numbers have, which stand beside as much as the most frequent words. */
const OF_NUMBERS = 40_000;

/** How often a word was used in the texts that were counted, about. */
const usesOf = oncePer((lexicon: Lexicon) => {
  const known = new Map<string, number>([['0', OF_NUMBERS]]);
  return (word: string): number => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const uses = estimateUses(word, lexicon);
    known.set(word, uses);
    return uses;
  };
});

function estimateUses(word: string, lexicon: Lexicon): number {
  const level = lexicon.frequency(word);
  const uses = OF_FREQUENCY * 2 ** level;
  if (level === HIGHEST) return Math.max(uses, 2 * OF_PAIR * lexicon.pairs.total(word));
  if (level > 0) return uses;
  const isWord = lexicon.isAttested(word) || (lexicon.isKnown(word) && !lexicon.isDoubtful(word));
  return isWord ? RARE : STRANGE;
}
