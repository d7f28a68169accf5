import { readAloneShare, readRaisedShare } from '../../knowledge/raised-share.ts';

/** What must be known of words in lower case; a lexicon knows it. */
interface Vocabulary {
  frequency(word: string): number;
}

/**
 * How often edited news raises a word, given in lower case, that stands alone, in the doublings of
 * `readAloneShare`: anywhere where it seldom stands alone, 0 for a frequent word that no table has
 * because it never is, `undefined` for one of which nothing is known.
 */
export function readLoneShare(word: string, lexicon: Vocabulary): number | undefined {
  const counted = readAloneShare(word) ?? readRaisedShare(word);
  return counted ?? (lexicon.frequency(word) > 0 ? 0 : undefined);
}
