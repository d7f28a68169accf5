import type { Lexicon } from './lexicon.ts';
import { LEAST_IN_HALVES, type Like } from './likes.ts';
import { considerSlips, LIKELIHOOD } from './one-slip.ts';

/** The line of `kata-serupa.txt` for a word; `undefined` where nothing is like it. */
export function writeLikes(word: string, lexicon: Lexicon): string | undefined {
  const entries = findLikes(word, lexicon).map(
    ([like, likelihood]) => like + (2 * likelihood - LEAST_IN_HALVES).toString(36),
  );
  return entries.length === 0 ? undefined : `${word} ${entries.join(' ')}`;
}

/** The frequent words one slip away from a word, worked out. */
export function findLikes(word: string, lexicon: Lexicon): readonly Like[] {
  const likes = new Map<string, number>();
  considerSlips(word, (other, slip, likelihood) => {
    if (lexicon.frequency(other) === 0 || other.length < SHORTEST || other === word) return;
    if (isOtherForm(word, other) || (slip === 'swap' && likelihood < LIKELIHOOD.swap)) return;
    if (likelihood > (likes.get(other) ?? Number.NEGATIVE_INFINITY)) likes.set(other, likelihood);
  });
  return [...likes].filter(([other]) => lexicon.isKnown(other));
}

/** The least length of a word that was meant. */
const SHORTEST = 3;

/** Prefixes that are taken for each other on purpose or by grammar, no slip: `pencari` and `mencari`, `berkait` and `terkait`. */
const EXCHANGED = /^[mpb]e|^ter/u;

/** Whether two words differ by a prefix or by gender, so that the grammar decides. */
function isOtherForm(word: string, other: string): boolean {
  if (word.slice(1) === other.slice(1)) return EXCHANGED.test(word) && EXCHANGED.test(other);
  return word.slice(0, -1) === other.slice(0, -1) && /[ai]$/u.test(word) && /[ai]$/u.test(other);
}
