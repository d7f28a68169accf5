import type { PrintDocument } from './print-document.ts';
import { printedText } from './print-inlines.ts';

/** Longest excerpt, in code units: what search engines and link previews show of one. */
const LONGEST = 160;

/**
 * What a link preview says of a document: its subtitle, else the opening of its first paragraph.
 */
export function excerptOf({ subtitle, body }: PrintDocument): string | undefined {
  if (subtitle !== undefined) return subtitle;
  const first = body.find((block) => block.kind === 'paragraph');
  const words = first && printedText(first.children).trim();
  if (words === undefined || words.length <= LONGEST) return words;
  return `${words.slice(0, words.lastIndexOf(' ', LONGEST - 1))}…`;
}
