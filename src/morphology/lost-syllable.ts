import { wordsOpenedLike } from './distant-words.ts';
import type { Lexicon } from './lexicon.ts';

/** Shorter words are left of too many others. */
const SHORTEST = 7;

/** What is left of a word that lost a syllable, before it and behind it. */
const LEAST_BEFORE = 3;
const LEAST_BEHIND = 2;

/** How frequent the whole word must be, by what is left of it: no word, one on a root that is none, or a rare one. */
const LEAST_FREQUENCY = { unknown: 2, strange: 3, doubtful: 5 };

/** How much more frequent than the next it must be, in doublings. */
const LEAST_LEAD = 2;

/**
 * The word of which one is left without two letters in its middle, since fingers skip one of two
 * syllables that are alike: `dilaksanakan` for `dilaksakan`. `undefined` for a word in use, and
 * where more than one may be meant.
 */
export function readLostSyllable(word: string, lexicon: Lexicon): string | undefined {
  const least = leastFrequency(word, lexicon);
  if (word.length < SHORTEST || least === undefined) return undefined;
  const [best, second] = wordsOpenedLike(word, lexicon)
    .filter((whole) => lacksSyllable(word, whole))
    .map((whole) => ({ whole, frequency: lexicon.frequency(whole) }))
    .sort((a, b) => b.frequency - a.frequency);
  if (!best || best.frequency < least) return undefined;
  const isRivalled = second !== undefined && best.frequency - second.frequency < LEAST_LEAD;
  return isRivalled ? undefined : best.whole;
}

function leastFrequency(word: string, lexicon: Lexicon): number | undefined {
  if (lexicon.isForeign(word)) return undefined;
  if (!lexicon.isKnown(word)) return LEAST_FREQUENCY.unknown;
  if (!lexicon.isDoubtful(word)) return undefined;
  return lexicon.isStrange(word) ? LEAST_FREQUENCY.strange : LEAST_FREQUENCY.doubtful;
}

/** Whether a word is another without two letters in a row, neither at its start nor at its end. */
function lacksSyllable(word: string, whole: string): boolean {
  if (whole.length !== word.length + 2) return false;
  if (whole.startsWith(word) || whole.endsWith(word)) return false;
  const last = Math.min(commonStart(word, whole), word.length - LEAST_BEHIND);
  for (let at = last; at >= LEAST_BEFORE; at--) {
    if (whole.endsWith(word.slice(at))) return true;
  }
  return false;
}

function commonStart(word: string, whole: string): number {
  let length = 0;
  while (length < word.length && word[length] === whole[length]) length++;
  return length;
}
