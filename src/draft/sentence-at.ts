import { firstEndingBehind, type Span } from '../text/span.ts';
import type { Passage } from './passage.ts';

/** The sentence of a passage that holds the code unit `at`; the whole passage where none does. */
export function sentenceAt(passage: Passage, at: number): Span {
  return findSentenceAt(passage, at) ?? { start: 0, end: passage.text.length };
}

/** The sentence of a passage that holds a whole stretch of it. */
export function findSentenceOf(passage: Passage, { start, end }: Span): Span | undefined {
  const sentence = findSentenceAt(passage, start);
  return sentence && end <= sentence.end ? sentence : undefined;
}

/** The sentence of a passage that holds the code unit `at`; white space between two is in none. */
export function findSentenceAt({ sentences }: Passage, at: number): Span | undefined {
  const sentence = sentences[firstEndingBehind(sentences, at)];
  return sentence && sentence.start <= at ? sentence : undefined;
}
