import { oncePer } from '../text/once-per.ts';
import { findWords } from '../text/words.ts';
import type { RuleContext } from './rule.ts';

/** All words of the event file and the roster, as they are written there and in lower case. */
export function readRecordedWords({
  event,
  roster,
}: Pick<RuleContext, 'event' | 'roster'>): RecordedWords {
  const records = [event?.file ?? {}, roster].map(wordsOf);
  return { has: (word) => records.some((words) => words.has(word)) };
}

/** The words on record, to be looked up. */
export interface RecordedWords {
  has(word: string): boolean;
}

const wordsOf = oncePer(
  (record: object): ReadonlySet<string> =>
    new Set(findWords(JSON.stringify(record)).flatMap(({ text, lower }) => [text, lower])),
);
