import type { Span } from './span.ts';

/**
 * The stretches of a text that stand between double quotation marks, the marks included, in
 * curly, straight or low form. A mark without its partner opens a quote to the end of the text,
 * as a quotation does that runs on into the next paragraph.
 */
export function quotedSpans(text: string): readonly Span[] {
  const spans: Span[] = [];
  let open: number | undefined;
  for (const match of text.matchAll(/[“”„"«»]/gu)) {
    const mark = match[0];
    if (open === undefined) {
      if (mark !== '”' && mark !== '»') open = match.index;
    } else if (mark !== '“' && mark !== '„' && mark !== '«') {
      spans.push({ start: open, end: match.index + 1 });
      open = undefined;
    }
  }
  if (open !== undefined) spans.push({ start: open, end: text.length });
  return spans;
}
