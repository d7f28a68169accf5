import type { Passage } from '../../draft/passage.ts';
import type { Word } from '../../text/words.ts';
import { namesNoPerson } from './no-person-words.ts';

const NAME_WORD = /^(?:[A-ZÀ-Þ][a-zß-ÿ’']+(?:-[A-ZÀ-Þ][a-zß-ÿ]+)?|[A-Z])$/u;

/** Whether a word is spelled as one of a person's name. */
export function isNameWord(text: string): boolean {
  return NAME_WORD.test(text);
}

/** As many words as the name of a person has at most. */
export const LONGEST_NAME = 4;

/** Two to four words in a row that can only be a name; none when it is not sure where it ends. */
export function readNameWords({ text, words }: Passage, from: number): readonly Word[] {
  const name: Word[] = [];
  for (const word of words.slice(from, from + LONGEST_NAME + 1)) {
    if (!NAME_WORD.test(word.text) || !isClose(text, name.at(-1), word)) break;
    name.push(word);
  }
  const isNameLong = name.length >= 2 && name.length <= LONGEST_NAME;
  const isOfPeople = !name.some(({ lower }) => namesNoPerson(lower));
  const hasWord = name.some((word) => word.text.length > 2);
  return isNameLong && isOfPeople && hasWord && !opensList(text, name.at(-1)) ? name : [];
}

/** Whether only a space, or the stop of an initial, is between two words of a name. */
function isClose(text: string, before: Word | undefined, word: Word): boolean {
  if (!before) return true;
  const gap = text.slice(before.end, word.start);
  return gap === ' ' || (gap === '. ' && before.text.length === 1);
}

/** `Penataan Ruang, dan Perumahan`: the office may go on. */
function opensList(text: string, last: Word | undefined): boolean {
  const end = last?.end ?? text.length;
  return /^,?\s(?:dan|serta|&)\s(?=[A-ZÀ-Þ])/u.test(text.slice(end, end + 12));
}
