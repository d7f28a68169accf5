import type { Span } from './span.ts';
import { textBefore } from './text-before.ts';

/** Closing curly marks by opening mark; a low mark may close with the one that opens elsewhere. */
const PAIRS: Readonly<Record<string, string>> = { '“': '”', '„': '“”', '«': '»', '"': '”' };

const MARK = /[“”„"«»]|[‘’']{2}/gu;

/**
 * The stretches of a text that stand between double quotation marks, the marks included, in
 * curly, straight or low form; quotes inside a quote belong to it. A quote without its closing
 * mark runs to the end of the text, one without its opening mark starts with the text: it goes on
 * in the next paragraph, or came from the one before. Single quotes are not looked at (they may
 * be apostrophes) but for two in a row, typed for a double one; nor is a straight mark after a
 * number, which stands for inches. A closing mark before a word, where none is open, opens.
 */
export function quotedSpans(text: string): readonly Span[] {
  const spans: Span[] = [];
  /** The marks that are open, outermost first. */
  const open: Mark[] = [];
  for (const found of findMarks(text)) {
    const [outermost] = open;
    const mark = outermost ? found : turnRound(text, found);
    if (closes(open.at(-1), mark)) {
      open.pop();
      if (outermost && open.length === 0) spans.push({ start: outermost.at, end: mark.end });
    } else if (mark.opens) {
      open.push(mark);
    } else if (mark.sign === '”' && !outermost && spans.length === 0) {
      spans.push({ start: 0, end: mark.end });
    }
  }
  const unclosed = open[0];
  if (unclosed) spans.push({ start: unclosed.at, end: text.length });
  return spans;
}

/** Which way a mark of a text faces. */
export interface FacingMark {
  readonly at: number;
  readonly opens: boolean;
}

/** The double quotation marks of a text, each for itself; behind a number a straight one may be inches. */
export function facingMarks(text: string): readonly FacingMark[] {
  return findMarks(text)
    .map((mark) => turnRound(text, mark))
    .filter(({ at, opens, sign }) => opens || sign !== '"' || !/\d/u.test(text.charAt(at - 1)));
}

interface Mark {
  /** Two single marks count as a straight double one. */
  readonly sign: string;
  readonly at: number;
  readonly end: number;
  /** It is an opening mark, or a straight one at the start of a word. */
  readonly opens: boolean;
  /** The next curly mark after it is a closing one. */
  readonly closedLater: boolean;
}

function findMarks(text: string): readonly Mark[] {
  const marks: Mark[] = [];
  let closedLater = false;
  for (const { 0: found, index } of Array.from(text.matchAll(MARK)).reverse()) {
    const end = index + found.length;
    const sign = found.length === 1 ? found : '"';
    const opens = sign === '"' ? startsWord(text, index, end) : sign in PAIRS;
    marks.push({ sign, at: index, end, opens, closedLater });
    if (sign === '”' || sign === '“') closedLater = sign === '”';
  }
  return marks.reverse();
}

/**
 * `selesai. " Kami siap," ujarnya`: a straight mark that a space parts from the speech it opens.
 */
function isLoose(text: string, { at, end }: Mark): boolean {
  return (
    /(?:^|[.,:!?] )$/u.test(textBefore(text, at, 2)) && /^ [A-ZÀ-Þ]/u.test(text.slice(end, end + 2))
  );
}

/**
 * `” Kami siap,” ujarnya`: a closing mark that stands where only an opening one can; behind a stop
 * or comma, where its space was forgotten, a capital must follow: `Rapat selesai."Kami siap,"
 * ujarnya`.
 */
function turnRound(text: string, mark: Mark): Mark {
  const before = text.charAt(mark.at - 1);
  const isGlued = /^[.,:!?]$/u.test(before) && /^[A-ZÀ-Þ]/u.test(text.slice(mark.end));
  if (mark.sign === '”' && (isGlued || /^\s?$/u.test(before))) {
    return { ...mark, sign: '“', opens: true };
  }
  return mark.sign === '"' && (isGlued || isLoose(text, mark)) ? { ...mark, opens: true } : mark;
}

function closes(opening: Mark | undefined, { sign, opens, closedLater }: Mark): boolean {
  if (!opening) return false;
  if (sign !== '"') return PAIRS[opening.sign]?.includes(sign) === true;
  // A straight mark closes a curly one, unless the curly one is still to come.
  return !opens && (opening.sign === '"' || !closedLater);
}

function startsWord(text: string, at: number, end: number): boolean {
  return /[\s([{“‘'/:–—-]/u.test(text[at - 1] ?? ' ') && /\S/u.test(text[end] ?? ' ');
}
