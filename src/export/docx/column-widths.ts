import { printedText } from '../print-blocks.ts';
import type { PrintTable } from '../print-document.ts';

/** Mean width of a character of Arial 10, in twips, a little above the average of running text. */
const CHARACTER = 108;
/** Both cell margins and the lines. */
const PADDING = 240;
/** A cell with more text than this wraps anyway; it asks for no more room. */
const LONGEST_LINE = 60;

/**
 * Widths of the columns of a table, in twips, together exactly `total`. A column gets at least
 * its longest word where that fits; what is left goes to the columns with the longest text.
 */
export function columnWidths(table: PrintTable, total: number): readonly number[] {
  const rows = [table.header, ...table.rows];
  const needs = table.header.map((_, column) => {
    const texts = rows.map((row) => printedText(row[column] ?? []));
    const words = texts.flatMap((text) => text.split(/\s+/u));
    return { least: widthOf(words, 30), wanted: widthOf(texts, LONGEST_LINE) };
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

function widthOf(texts: readonly string[], cap: number): number {
  const longest = Math.max(0, ...texts.map((text) => text.length));
  return Math.min(longest, cap) * CHARACTER + PADDING;
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
