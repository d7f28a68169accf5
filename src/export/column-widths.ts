import { arialWidth } from './arial-widths.ts';
import type { PrintBlock, PrintTable } from './print-document.ts';
import { printedText } from './print-inlines.ts';

/** Mean width of a character of Arial 10, in twips, a little above the average of running text. */
const CHARACTER = 108;
/** The same in bold, as in the first row. */
const BOLD_CHARACTER = 128;
/** The size of the letters in twips. */
const TEN_POINTS = 200;
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
 * is left goes where long cells would make rows tall.
 */
export function fitTable(table: PrintTable, total: number): TableFit {
  const needs = needsOf(table);
  const least = sum(needs.map((need) => need.least));
  const isSmall = least > total;
  const scale = isSmall ? SMALL : 1;
  const scaled = needs.map(({ least, wanted, bulk }) => ({
    least: least * scale,
    wanted: wanted * scale,
    bulk,
  }));
  return { widths: share(scaled, total), isSmall, isCrowded: least * SMALL > total };
}

/** Tables with the same headings, a day each of one run-sheet, are laid out as one. */
export function fitAlike(blocks: readonly PrintBlock[]): readonly PrintBlock[] {
  const rows = new Map<string, PrintTable['rows'][]>();
  const headingsOf = ({ header }: PrintTable): string => header.map(printedText).join('\t');
  for (const block of blocks) {
    if (block.kind !== 'table') continue;
    const headings = headingsOf(block);
    rows.set(headings, [...(rows.get(headings) ?? []), block.rows]);
  }
  return blocks.map((block) => {
    const all = block.kind === 'table' ? (rows.get(headingsOf(block)) ?? []) : [];
    return all.length > 1 ? { ...block, alike: all.flat() } : block;
  });
}

interface Width {
  readonly least: number;
  readonly wanted: number;
}

interface Need extends Width {
  /** How much the column asks of the width beyond `least`; only its share of all counts. */
  readonly bulk: number;
}

function needsOf({ header, rows: own, alike: rows = own }: PrintTable): readonly Need[] {
  return header.map((title, column) => {
    const head = widthsOf(printedText(title), BOLD_CHARACTER);
    const cells = rows.map((row) => widthsOf(printedText(row[column] ?? []), CHARACTER));
    return {
      least: Math.max(head.least, ...cells.map((cell) => cell.least)),
      wanted: Math.max(head.wanted, ...cells.map((cell) => cell.wanted)),
      bulk: bulkOf(rows.map((row) => lettersOf(printedText(row[column] ?? [])))),
    };
  });
}

function share(needs: readonly Need[], total: number): readonly number[] {
  const least = sum(needs.map((need) => need.least));
  const wanted = sum(needs.map((need) => need.wanted));
  if (wanted <= total)
    return fillExactly(
      needs.map((need) => need.wanted),
      total,
    );
  if (least >= total)
    return fillExactly(
      needs.map((need) => need.least),
      total,
    );
  const sharesFor = (factor: number): readonly number[] =>
    needs.map((need) => Math.min(need.wanted, Math.max(need.least, PADDING + factor * need.bulk)));
  let [low, high] = [0, total];
  for (let step = 0; step < BISECTIONS; step++) {
    const middle = (low + high) / 2;
    if (sum(sharesFor(middle)) > total) high = middle;
    else low = middle;
  }
  return fillExactly(sharesFor(low), total);
}

/** Halves the range of factors below a twip for every page. */
const BISECTIONS = 40;

/**
 * The fourth root of the sum of the cubed lengths: with widths in this proportion the sum of the
 * cubed numbers of lines is least, so that tall rows count for more than many short ones.
 */
function bulkOf(lengths: readonly number[]): number {
  return sum(lengths.map((length) => length ** 3)) ** 0.25;
}

function widthsOf(text: string, character: number): Width {
  const pieces = text.length <= SHORT_TEXT ? [text] : text.split(/\s+/u);
  const longest = Math.max(...pieces.map((piece) => wordWidth(piece, character)));
  return {
    least: longest + PADDING,
    wanted: Math.max(longest, Math.min(lettersOf(text), LONGEST_LINE) * character) + PADDING,
  };
}

/** The room that a word needs not to be cut: that of its letters, which may all be wide. */
function wordWidth(word: string, character: number): number {
  const mean = Math.min(lettersOf(word), LONGEST_WORD) * character;
  const letters = arialWidth(word.slice(0, LONGEST_WORD), TEN_POINTS, character === BOLD_CHARACTER);
  return Math.max(mean, Math.ceil(letters));
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
