import type { Correction } from './corrections.ts';
import { isBesideOnKeyboard } from './keyboard.ts';
import type { Lexicon } from './lexicon.ts';

/** What opens derived words, which names and foreign words seldom look like. */
const AFFIXED = /^(?:me|di|be|te|pe|ke)/u;

/** A word with one g for two, which is built on a rare root in k: `mengantikan` for `menggantikan`. */
export function isHalved(word: string, correction: string): boolean {
  return correction === word.replace(/^((?:di)?[mp]eng)(?=[aeiou])/u, '$1g');
}

/** A word with one letter for two: `kebiasan` for `kebiasaan`. */
function isSingled(word: string, correction: string): boolean {
  return (
    correction.length === word.length + 1 &&
    /([a-z])\1/u.test(correction) &&
    correction.replace(/([a-z])\1/u, '$1') === word
  );
}

/** How likely a slip must be, by what the word is and how the slip came about. */
export function leastWeight(
  word: string,
  best: Correction,
  isOnly: boolean,
  lexicon: Lexicon,
): number {
  if (lexicon.isDoubtful(word)) return leastForDoubtful(word, best, lexicon);
  if (lexicon.isUnused(word)) return leastForUnused(word, best);
  if (best.slip === 'two') return AFFIXED.test(best.word) ? 1.5 : 2.5;
  const isMoved = best.slip === 'miss' || best.slip === 'swap';
  const [moved, other] =
    LEAST_BY_LENGTH[word.length] ?? (isOnly && word.length > 8 ? LEAST_OF_ONLY : LEAST_OF_LONG);
  return isMoved || (isOnly && word.length === 5) ? moved : other;
}

/** By the length of a word, for letters left out or changed in place, and for others. */
const LEAST_BY_LENGTH: Readonly<Record<number, readonly [moved: number, other: number]>> = {
  3: [10.5, Number.POSITIVE_INFINITY],
  4: [9, 10.5],
  5: [5.5, 8],
  6: [3, 4],
};
const LEAST_OF_LONG = [2, 2.5] as const;
/** For nine letters and more that nothing else is near to. */
const LEAST_OF_ONLY = [1, 1.5] as const;

/** A word that could be one is a slip only for a very frequent word, or in the ways that are made most. */
function leastForDoubtful(word: string, best: Correction, lexicon: Lexicon): number {
  if (best.slip === 'two') return Number.POSITIVE_INFINITY;
  const isStrange = lexicon.isStrange(word);
  if (isHalved(word, best.word)) return isStrange && lexicon.isAttested(best.word) ? 3 : 5;
  if (word.length < 6) return best.slip === 'miss' ? 7 : 8;
  if (isSingled(word, best.word)) return lexicon.isAttested(best.word) ? 3 : 4;
  if (!isStrange) return 8;
  if (word.length < LONG) return LEAST_OF_STRANGE[best.slip];
  const leastOfKey = word.startsWith('me') ? leastForVerb(word) : 3.5;
  const least = LEAST_OF_LONG_STRANGE[best.slip];
  return isBesideKey(word, best.word) ? Math.min(leastOfKey, least) : least;
}

/** Active verbs have many others beside them, unless they are long: `memperkiat` for `memperkuat`. */
function leastForVerb(word: string): number {
  return word.length < LONG_VERB ? Number.POSITIVE_INFINITY : 6.5;
}

/** For words on a root that is in no word in use: short ones, and those of which there are few. */
const LEAST_OF_STRANGE = { miss: 5, swap: 7, extra: 8, wrong: 8, two: Number.POSITIVE_INFINITY };
const LEAST_OF_LONG_STRANGE = { ...LEAST_OF_STRANGE, swap: 5 };

/** A derived word of this length has few others beside it, but for active verbs: `mengulur`. */
const LONG = 8;
const LONG_VERB = 11;

/** Whether two words differ by one letter, typed with the key beside its own: `kekerungan`. */
function isBesideKey(word: string, other: string): boolean {
  if (word.length !== other.length) return false;
  const at = [...word].findIndex((letter, index) => letter !== other[index]);
  const isOnly = word.slice(at + 1) === other.slice(at + 1);
  return isOnly && isBesideOnKeyboard(word.charAt(at), other.charAt(at));
}

/** A word of the dictionary is a slip only for a very frequent word. */
function leastForUnused(word: string, { slip }: Correction): number {
  if (slip !== 'miss' && slip !== 'swap') return Number.POSITIVE_INFINITY;
  return word.length < 5 ? 11 : 9;
}
