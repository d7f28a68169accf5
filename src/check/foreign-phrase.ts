import { opensSentence, wordAfter, wordBefore } from '../draft/capitals.ts';
import type { Passage } from '../draft/passage.ts';
import type { Lexicon } from '../morphology/lexicon.ts';
import { wordSet } from '../text/patterns.ts';

/** English words that Indonesian texts have too, and that are English beside another one. */
const ENGLISH_TOO = wordSet(`
  a an and at by for from go in of off on or over the to top with not
  auto best coping deposit edit editor free fun grand green hero home hub human legislator live open
  parental renal smart speed sport super
`);

/**
 * Whether the words at a place belong to an expression in another language (`asset recovery`,
 * `public speaking`): a word right beside them is not Indonesian.
 *
 * @param start in the text of the passage, as is `end`
 */
export function isInForeignPhrase(
  passage: Passage,
  start: number,
  end: number,
  lexicon: Lexicon,
): boolean {
  const before = opensSentence(passage, start) ? undefined : wordBefore(passage, start);
  return [before, wordAfter(passage, end)].some(
    (word) => word !== undefined && !/^\d/u.test(word) && !isIndonesian(word, lexicon),
  );
}

function isIndonesian(word: string, lexicon: Lexicon): boolean {
  const lower = word.toLowerCase();
  if (ENGLISH_TOO.has(lower)) return false;
  return lexicon.frequency(lower) > 0 || (word === lower && lexicon.isKnown(lower));
}
