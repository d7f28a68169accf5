import type { Span } from '../text/span.ts';
import type { Word } from '../text/words.ts';
import type { Passage } from './passage.ts';
import { perPassage } from './per-passage.ts';

/** A sentence of the narrator; offsets count in its passage. */
export interface NarratedSentence extends Span {
  readonly passage: Passage;
  /** Its words outside of quotations; never empty. */
  readonly words: readonly [Word, ...Word[]];
}

/**
 * The sentences of a paragraph in which the writer speaks, at least in part. Block quotes, lists
 * and sentences that are quoted throughout have none.
 */
export const findNarration = perPassage((passage): readonly NarratedSentence[] => {
  if (passage.role !== 'paragraph' || passage.inBlockQuote) return [];
  return passage.sentences.flatMap((sentence) => {
    const [first, ...rest] = passage
      .wordsIn(sentence)
      .filter(({ start, end }) => !passage.isQuoted(start, end));
    return first ? [{ ...sentence, passage, words: [first, ...rest] }] : [];
  });
});
