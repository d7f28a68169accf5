import type { Passage } from '../../draft/passage.ts';
import { perPassage } from '../../draft/per-passage.ts';
import { QUALITIES } from '../../knowledge/qualities.ts';
import type { Span } from '../../text/span.ts';

/** Rows of three qualities or more of a passage that have no comma: `aman tertib dan lancar`. */
export const findQualityRows = perPassage((passage): readonly Span[] =>
  passage.words.flatMap(({ text }, index) => {
    if (text !== 'dan' && text !== 'serta') return [];
    const first = firstOfRow(passage, index);
    const [opening, last] = [passage.words[first], passage.words[index + 1]];
    if (index - first < 2 || !opening || !last || !isQuality(passage, index + 1)) return [];
    return [{ start: opening.start, end: last.end }];
  }),
);

/** The index of the first of the qualities right before a joint; that of the joint where there are none. */
function firstOfRow(passage: Passage, joint: number): number {
  let first = joint;
  while (QUALITIES.has(passage.words[first - 1]?.text ?? '') && isNextTo(passage, first)) first--;
  return first;
}

function isQuality(passage: Passage, index: number): boolean {
  return QUALITIES.has(passage.words[index]?.text ?? '') && isNextTo(passage, index);
}

/** Whether only a space stands between a word and the one before. */
function isNextTo({ words, text }: Passage, index: number): boolean {
  const [before, word] = [words[index - 1], words[index]];
  return before !== undefined && word !== undefined && text.slice(before.end, word.start) === ' ';
}
