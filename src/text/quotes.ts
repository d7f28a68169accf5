import type { Span } from './span.ts';

/** Closing curly marks by opening mark; a low mark may close with the one that opens elsewhere. */
const PAIRS: Readonly<Record<string, string>> = { '“': '”', '„': '“”', '«': '»', '"': '”' };

/**
 * The stretches of a text that stand between double quotation marks, the marks included, in
 * curly, straight or low form; quotes inside a quote belong to it. A quote without its closing
 * mark runs to the end of the text, one without its opening mark starts with the text: it goes on
 * in the next paragraph, or came from the one before. Single quotes are not looked at (they may
 * be apostrophes), nor is a straight mark after a number, which stands for inches.
 */
export function quotedSpans(text: string): readonly Span[] {
  const spans: Span[] = [];
  /** The marks that are open, outermost first. */
  const open: Mark[] = [];
  for (const mark of findMarks(text)) {
    const [outermost] = open;
    if (closes(open.at(-1), mark)) {
      open.pop();
      if (outermost && open.length === 0) spans.push({ start: outermost.at, end: mark.at + 1 });
    } else if (mark.opens) {
      open.push(mark);
    } else if (mark.sign === '”' && !outermost && spans.length === 0) {
      spans.push({ start: 0, end: mark.at + 1 });
    }
  }
  const unclosed = open[0];
  if (unclosed) spans.push({ start: unclosed.at, end: text.length });
  return spans;
}

interface Mark {
  readonly sign: string;
  readonly at: number;
  /** It is an opening mark, or a straight one at the start of a word. */
  readonly opens: boolean;
  /** The next curly mark after it is a closing one. */
  readonly closedLater: boolean;
}

function findMarks(text: string): readonly Mark[] {
  const marks: Mark[] = [];
  let closedLater = false;
  for (const { 0: sign, index } of Array.from(text.matchAll(/[“”„"«»]/gu)).reverse()) {
    const opens = sign === '"' ? startsWord(text, index) : sign in PAIRS;
    marks.push({ sign, at: index, opens, closedLater });
    if (sign === '”' || sign === '“') closedLater = sign === '”';
  }
  return marks.reverse();
}

function closes(opening: Mark | undefined, { sign, opens, closedLater }: Mark): boolean {
  if (!opening) return false;
  if (sign !== '"') return PAIRS[opening.sign]?.includes(sign) === true;
  // A straight mark closes a curly one, unless the curly one is still to come.
  return !opens && (opening.sign === '"' || !closedLater);
}

function startsWord(text: string, at: number): boolean {
  return /[\s([{“‘'/:–—-]/u.test(text[at - 1] ?? ' ') && /\S/u.test(text[at + 1] ?? ' ');
}
