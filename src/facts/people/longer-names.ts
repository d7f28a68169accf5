import { opensSentence } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import { isTitleBefore } from '../../event/names.ts';
import { firstWordFrom } from '../../text/words.ts';
import { readPlaceWords } from '../places/place-words.ts';
import { isNameWord } from './name-words.ts';
import { isOfficeWord } from './office-vocabulary.ts';

/**
 * Whether the name at a place may be the tail of a longer one: `Fairuz Budi Hermawan` is the wife
 * of Budi Hermawan. The word before it is that of a name, and of no office, region or sentence start.
 */
export function isTailOfName(passage: Passage, at: number): boolean {
  const { text, words } = passage;
  const index = firstWordFrom(words, at) - 1;
  const before = words[index];
  if (!before || text.slice(before.end, at) !== ' ' || !isNameWord(before.text)) return false;
  if (isOfficeWord(before.lower) || isTitleBefore(before.text)) return false;
  if (opensSentence(passage, before.start)) return false;
  const from = Math.max(0, index - 2);
  return !words
    .slice(from, index + 1)
    .some((_, step) => from + step + readPlaceWords(text, words, from + step).length > index);
}
