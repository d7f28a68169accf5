import type { PrintInline } from './print-document.ts';
import { printedText } from './print-inlines.ts';

/** Longer words, addresses mostly, would tear a justified line apart. */
const LONG_WORD = 30;

/** Whether a paragraph is set flush left: Word stretches the line before a line break, too. */
export function isRagged(children: readonly PrintInline[]): boolean {
  const words = printedText(children).split(/\s+/u);
  return (
    children.some(({ kind }) => kind === 'break') || words.some((word) => word.length > LONG_WORD)
  );
}
