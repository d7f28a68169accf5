import type { PrintTable } from './print-document.ts';
import { printedText } from './print-inlines.ts';

/** Mean width of a character of Arial 10, in twips, a little above the average of running text. */
const CHARACTER = 108;
/** The same in bold, as in the first row. */
const BOLD_CHARACTER = 128;
/** Both cell margins and the lines. */
const PADDING = 240;
/** A text up to this length stays on one line where it can: `15 menit`, a name. */
const SHORT_TEXT = 14;
/** A word longer than this may be broken, a text longer than the other wraps anyway. */
const LONGEST_WORD = 30;
const LONGEST_LINE = 60;

/**
 * Size of the letters in a table that is too wide for the usual ones, and of the space in cells.
 */
const SMALL = 0.8;

/** How a table is laid out over the width of a page. */
export interface TableFit {
  /** Widths of the columns in twips, together exactly the width of the page. */
  readonly widths: readonly number[];
  /** The table fits with small letters and narrow cells only. */
  readonly isSmall: boolean;
  /** Words are cut even so. */
  readonly isCrowded: boolean;
}

/**
 * Fits a table into `total` twips. A column gets at least its longest word where that fits; what
 * is left goes to the columns with the longest text.
 */
export function fitTable(table: PrintTable, total: number): TableFit {
  const needs = needsOf(table);
  const least = sum(needs.map((need) => need.least));
  const isSmall = least > total;
  const scale = isSmall ? SMALL : 1;
  const scaled = needs.map(({ least, wanted }) => ({
    least: least * scale,
    wanted: wanted * scale,
  }));
  return { widths: share(scaled, total), isSmall, isCrowded: least * SMALL > total };
}

interface Need {
  readonly least: number;
  readonly wanted: number;
}

function needsOf({ header, rows }: PrintTable): readonly Need[] {
  return header.map((title, column) => {
    const head = widthsOf(printedText(title), BOLD_CHARACTER);
    const cells = rows.map((row) => widthsOf(printedText(row[column] ?? []), CHARACTER));
    return {
      least: Math.max(head.least, ...cells.map((cell) => cell.least)),
      wanted: Math.max(head.wanted, ...cells.map((cell) => cell.wanted)),
    };
  });
}

function share(needs: readonly Need[], total: number): readonly number[] {
  const least = sum(needs.map((need) => need.least));
  const wanted = sum(needs.map((need) => need.wanted));
  const shares = needs.map((need) => {
    if (wanted <= total) return need.wanted;
    if (least >= total) return need.least;
    return need.least + ((need.wanted - need.least) * (total - least)) / (wanted - least);
  });
  return fillExactly(shares, total);
}

function widthsOf(text: string, character: number): Need {
  const pieces = text.length <= SHORT_TEXT ? [text] : text.split(/\s+/u);
  const longest = Math.max(...pieces.map(lettersOf));
  return {
    least: Math.min(longest, LONGEST_WORD) * character + PADDING,
    wanted: Math.min(lettersOf(text), LONGEST_LINE) * character + PADDING,
  };
}

/** How many letters of usual width a text is long; dots to write on are twice as wide. */
function lettersOf(text: string): number {
  return text.length + (text.match(/…/gu)?.length ?? 0);
}

/** Scales to `total`; the rounding is evened out in the last column. */
function fillExactly(shares: readonly number[], total: number): readonly number[] {
  const scale = total / sum(shares);
  const widths = shares.map((share) => Math.floor(share * scale));
  const rest = total - sum(widths);
  return widths.map((width, index) => (index === widths.length - 1 ? width + rest : width));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
