import { oncePer } from '../text/once-per.ts';
import type { Lexicon } from './lexicon.ts';
import type { Neighbours } from './neighbours.ts';

/** The words around another, in lower case, with `0` for a number; none where no space joins them. */
export interface Surroundings {
  readonly before?: string | undefined;
  readonly behind?: string | undefined;
  /** The word before `dan` or `atau`, where that comes right before. */
  readonly beforeAnd?: string | undefined;
  /** The word behind `dan` or `atau`, where that comes right behind. */
  readonly behindAnd?: string | undefined;
  /** What kinds of words stand on both sides, or which sign; left out, that says nothing. */
  readonly kinds?: Neighbours;
}

/** How many words the frequencies and pairs were counted in. */
const COUNTED = 2_000_000;

/**
 * How many uses pairs that were not counted are thought to have, shared out by frequency: as many as
 * there are words behind one, which grow in number with its uses (Heaps), as Witten and Bell do it.
 */
const OF_UNSEEN = { factor: 4, exponent: 0.7 };

function unseenBehind(uses: number): number {
  return OF_UNSEEN.factor * uses ** OF_UNSEEN.exponent;
}

/** The uses that a frequency of 0 doublings stands for, of a pair and of a word; a level stands for what follows, too. */
const OF_PAIR = 1.4;
const OF_FREQUENCY = 8.5;

/** The uses of a rare word, and of one that is none. */
const RARE = 4;
const STRANGE = 0.5;

/**
 * How likely it is that a word stands between those around it, in doublings: compare what two words
 * have for the same place. By pairs of words side by side, and where a pair is seldom seen, by how
 * frequent each is and what kinds of words it stands beside.
 */
export function weighInPlace(word: string, around: Surroundings, lexicon: Lexicon): number {
  const { before, behind, beforeAnd, behindAnd, kinds } = around;
  const uses = usesOf(lexicon)(word);
  const leansLeft = kinds ? lexicon.leanings.left(word, kinds.left) : 0;
  const leansRight = kinds ? lexicon.leanings.right(word, kinds.right) : 0;
  const left =
    beforeAnd === undefined
      ? usesOfPair(before, word, lexicon)
      : usesOfPair(beforeAnd, `+${word}`, lexicon);
  const first = beforeAnd ?? before;
  const unseen = first === undefined ? 1 : unseenBehind(usesOf(lexicon)(first));
  const fromLeft = Math.log2(left + (unseen * uses * 2 ** leansLeft) / COUNTED);
  const next = behindAnd ?? behind;
  if (next === undefined) return fromLeft + leansRight;
  const right = usesOfPair(word, behindAnd === undefined ? next : `+${next}`, lexicon);
  const unseenHere = unseenBehind(uses);
  const expected = (unseenHere * usesOf(lexicon)(next) * 2 ** leansRight) / COUNTED;
  return fromLeft + Math.log2((right + expected) / (uses + unseenHere));
}

/**
 * How likely it is that words follow each other in a row, in doublings: compare two ways to write
 * the same letters. The first word is given; a gap in the row (`undefined`) says nothing.
 */
export function weighRow(row: readonly (string | undefined)[], lexicon: Lexicon): number {
  const uses = usesOf(lexicon);
  let weight = 0;
  for (const [index, word] of row.entries()) {
    if (index === 0 || word === undefined) continue;
    const before = row[index - 1];
    const share = uses(word) / COUNTED;
    if (before === undefined) weight += Math.log2(share);
    else {
      const unseen = unseenBehind(uses(before));
      const seen = usesOfPair(before, word, lexicon);
      weight += Math.log2((seen + unseen * share) / (uses(before) + unseen));
    }
  }
  return weight;
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
