import type { Span } from '../text/span.ts';
import type { Passage } from './passage.ts';

/** The sentence of a passage that holds the code unit `at`; the whole passage where none does. */
export function sentenceAt(passage: Passage, at: number): Span {
  const sentence = passage.sentences.findLast(({ start }) => start <= at);
  return sentence && at < sentence.end ? sentence : { start: 0, end: passage.text.length };
}
