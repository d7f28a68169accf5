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
 * Widths of the columns of a table, in twips, together exactly `total`. A column gets at least
 * its longest word where that fits; what is left goes to the columns with the longest text.
 */
export function columnWidths(table: PrintTable, total: number): readonly number[] {
  const needs = table.header.map((title, column) => {
    const head = widthsOf(printedText(title), BOLD_CHARACTER);
    const cells = table.rows.map((row) => widthsOf(printedText(row[column] ?? []), CHARACTER));
    return {
      least: Math.max(head.least, ...cells.map((cell) => cell.least)),
      wanted: Math.max(head.wanted, ...cells.map((cell) => cell.wanted)),
    };
  });
  const least = sum(needs.map((need) => need.least));
  const wanted = sum(needs.map((need) => need.wanted));
  const shares = needs.map((need) => {
    if (wanted <= total) return need.wanted;
    if (least >= total) return need.least;
    return need.least + ((need.wanted - need.least) * (total - least)) / (wanted - least);
  });
  return fillExactly(shares, total);
}

function widthsOf(text: string, character: number): { least: number; wanted: number } {
  const pieces = text.length <= SHORT_TEXT ? [text] : text.split(/\s+/u);
  const longest = Math.max(...pieces.map((piece) => piece.length));
  return {
    least: Math.min(longest, LONGEST_WORD) * character + PADDING,
    wanted: Math.min(text.length, LONGEST_LINE) * character + PADDING,
  };
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
