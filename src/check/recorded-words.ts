import { findWords } from '../text/words.ts';
import type { RuleContext } from './rule.ts';

const read = new WeakMap<RuleContext['passages'], ReadonlySet<string>>();

/** All words of the event file and the roster, as they are written there and in lower case. */
export function readRecordedWords({
  passages,
  event,
  roster,
}: Pick<RuleContext, 'passages' | 'event' | 'roster'>): ReadonlySet<string> {
  const known = read.get(passages);
  if (known) return known;
  const texts = JSON.stringify([event?.file, roster]);
  const words = new Set(findWords(texts).flatMap(({ text, lower }) => [text, lower]));
  read.set(passages, words);
  return words;
}
