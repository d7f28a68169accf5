import { opensSentence } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import { isTitleBefore } from '../../event/names.ts';
import { isCapitalised } from '../../text/case.ts';
import { textBefore } from '../../text/text-before.ts';
import { firstWordFrom, type Word } from '../../text/words.ts';
import { readPlaceWords } from '../places/place-words.ts';
import { isNameWord } from './name-words.ts';
import { namesNoPerson } from './no-person-words.ts';

/**
 * Whether the name at a place may be the tail of a longer one: `Fairuz Budi Hermawan` is the wife
 * of Budi Hermawan. Only words of names stand right before it, none of an office, an institution or
 * a region, and not the first word of a sentence. Before a name of one word, one such word is enough.
 */
export function isTailOfName(passage: Passage, at: number, name: readonly string[]): boolean {
  const all = nameWordsBefore(passage, at);
  const run = name.length === 1 ? all.slice(-1) : all;
  const [first] = run;
  if (!first || opensSentence(passage, first.start)) return false;
  const { text, words } = passage;
  // `Dinas Koperasi dan Perindustrian Budi Hermawan`: the end of an agency's name.
  if (/[A-ZÀ-Þ][a-zß-ÿ]+,? dan $/u.test(textBefore(text, first.start))) return false;
  const index = firstWordFrom(words, first.start);
  return run.every(
    ({ text: word, lower }, step) =>
      isNameWord(word) &&
      !namesNoPerson(lower) &&
      !isTitleBefore(word) &&
      readPlaceWords(text, words, index + step).length === 0,
  );
}

/** The words in capitals that stand, with spaces only, right before a place. */
function nameWordsBefore({ text, words }: Passage, at: number): readonly Word[] {
  const run: Word[] = [];
  let end = at;
  for (const word of words.slice(0, firstWordFrom(words, at)).reverse()) {
    if (!isCapitalised(word.text) || text.slice(word.end, end) !== ' ') break;
    run.unshift(word);
    end = word.start;
  }
  return run;
}
