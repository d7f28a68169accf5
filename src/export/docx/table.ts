import { Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Alignment } from '../../draft/nodes.ts';
import { fitTable } from '../column-widths.ts';
import type { PrintCell, PrintTable } from '../print-document.ts';
import { inlineRuns } from './inlines.ts';
import type { ParagraphStyleId } from './paragraph-styles.ts';
import { NARROW_TABLE_STYLE, TABLE_STYLE } from './styles.ts';

/**
 * A table over `width` twips: its first row repeats on every page, no row is cut in two, and the
 * columns are as wide as their words ask. One with too many columns is set in small letters.
 */
export function tableOf(table: PrintTable, width: number): Table {
  const { widths, isSmall } = fitTable(table, width);
  const rowOf = (
    cells: readonly PrintCell[],
    styleOf: (column: number) => ParagraphStyleId,
    keepsNext: boolean,
  ) => cells.map((cell, column) => cellOf(cell, widths[column] ?? 0, styleOf(column), keepsNext));
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: rowOf(table.header, () => (isSmall ? 'TableHeadSmall' : 'TableHead'), false),
  });
  const rows = table.rows.map((cells, index) => {
    const keepsNext = staysWithNext(index, table.rows.length);
    return new TableRow({
      cantSplit: true,
      children: rowOf(cells, (column) => textStyle(table.alignments[column], isSmall), keepsNext),
    });
  });
  return new Table({
    style: isSmall ? NARROW_TABLE_STYLE : TABLE_STYLE,
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    tableLook: {
      firstRow: true,
      lastRow: false,
      firstColumn: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
    rows: [header, ...rows],
  });
}

/** The fewest rows that stand on a page of their own. */
const FEWEST_ROWS = 3;

/** Whether a row is one of the first or the last, which no page shows alone. */
function staysWithNext(index: number, count: number): boolean {
  if (index === count - 1) return false;
  return index < FEWEST_ROWS - 1 || index >= count - FEWEST_ROWS;
}

function cellOf(
  cell: PrintCell,
  width: number,
  style: ParagraphStyleId,
  keepsNext: boolean,
): TableCell {
  const keep = keepsNext ? { keepNext: true } : {};
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    children: [new Paragraph({ style, ...keep, children: inlineRuns(cell) })],
  });
}

function textStyle(alignment: Alignment, isSmall: boolean): ParagraphStyleId {
  switch (alignment) {
    case 'center':
      return isSmall ? 'TableTextSmallCentred' : 'TableTextCentred';
    case 'right':
      return isSmall ? 'TableTextSmallRight' : 'TableTextRight';
    case 'left':
    case undefined:
      return isSmall ? 'TableTextSmall' : 'TableText';
    default:
      return alignment satisfies never;
  }
}
