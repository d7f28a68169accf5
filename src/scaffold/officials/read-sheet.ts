import { strFromU8, unzipSync } from 'fflate';
import type { CalendarDate } from '../../calendar/date.ts';
import { childrenOf, decodeXml, readXml, type XmlElement } from '../../word/xml-tree.ts';

/** Cells of a table, row by row; an empty cell is an empty text. */
export type Rows = readonly (readonly string[])[];

/** The first sheet of a workbook. */
export interface Sheet {
  readonly rows: Rows;
  /** The day that the serial numbers of dates are counted from. */
  readonly dayZero: CalendarDate;
}

/** That of Excel for Windows, which takes 1900 for a leap year. */
export const DAY_ZERO: CalendarDate = { year: 1899, month: 12, day: 30 };
/** That of workbooks that began on a Mac (`date1904`, ECMA-376 part 1, 18.2.28). */
const MAC_DAY_ZERO: CalendarDate = { year: 1904, month: 1, day: 1 };

/** A list of officials unpacks to less; what is larger is made to do harm. */
const MOST_BYTES = 60_000_000;

/**
 * The cells of the first sheet of an Excel file (ECMA-376 part 1, 18.3). Numbers stay as they are
 * stored, so that a date is its serial number.
 *
 * @throws Error when it is no such file
 */
export function readSheet(zip: Uint8Array): Sheet {
  let total = 0;
  const parts = unzipSync(zip, {
    filter: ({ name, originalSize }) => {
      if (!/^xl\/.*\.(?:xml|rels)$/u.test(name)) return false;
      total += originalSize;
      if (total > MOST_BYTES) throw new RangeError('Workbook too large');
      return true;
    },
  });
  const text = (path: string): string => strFromU8(parts[path] ?? new Uint8Array());
  const workbook = readXml(text('xl/workbook.xml'));
  const sheet = text(firstSheet(workbook, text));
  const strings = text('xl/sharedStrings.xml');
  const shared =
    strings === ''
      ? []
      : childrenOf(readXml(strings), 'si').map((element) => textIn(strings, element));
  const rows: (readonly string[])[] = [];
  for (const row of all(readXml(sheet), 'row')) {
    const number = Number(row.attributes.get('r') ?? rows.length + 1);
    while (rows.length < number - 1 && number < 100_000) rows.push([]);
    rows.push(readCells(row, sheet, shared));
  }
  const [settings] = childrenOf(workbook, 'workbookPr');
  const isMac = /^(?:1|true)$/u.test(settings?.attributes.get('date1904') ?? '');
  return { rows, dayZero: isMac ? MAC_DAY_ZERO : DAY_ZERO };
}

function readCells(row: XmlElement, sheet: string, shared: readonly string[]): readonly string[] {
  const cells: string[] = [];
  for (const cell of childrenOf(row, 'c')) {
    const letters = /^[A-Z]+/u.exec(cell.attributes.get('r') ?? '')?.[0];
    const at = letters === undefined ? cells.length : columnNumber(letters);
    if (at > 16_384) continue;
    const written = textIn(sheet, cell);
    const isShared = cell.attributes.get('t') === 's';
    while (cells.length < at) cells.push('');
    cells[at] = (isShared ? (shared[Number(written)] ?? '') : written).trim();
  }
  return cells;
}

/** The path of the sheet that the workbook names first. */
function firstSheet(workbook: XmlElement, text: (path: string) => string): string {
  const [first] = all(workbook, 'sheet');
  const id = first?.attributes.get('r:id');
  const links = childrenOf(readXml(text('xl/_rels/workbook.xml.rels')), 'Relationship');
  const target = links.find(({ attributes }) => attributes.get('Id') === id)?.attributes;
  const path = target?.get('Target') ?? 'worksheets/sheet1.xml';
  return path.startsWith('/') ? path.slice(1) : `xl/${path}`;
}

/** Counted from 0: `A`, `B`, …, `AA`. */
function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function all(element: XmlElement, name: string): readonly XmlElement[] {
  const below = element.children.filter((node) => node.kind === 'element');
  return below.flatMap((node) => (node.name === name ? [node] : all(node, name)));
}

/** The text of a cell or a shared string, without formulas and reading aids. */
function textIn(xml: string, element: XmlElement): string {
  return element.children
    .map((node) => {
      if (node.kind === 'element') return /^(?:f|rPh)$/u.test(node.name) ? '' : textIn(xml, node);
      const written = xml.slice(node.span.start, node.span.end);
      return node.isLiteral ? written : decodeXml(written);
    })
    .join('');
}
