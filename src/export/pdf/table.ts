import type { Alignment } from '../../draft/nodes.ts';
import { fitTable } from '../column-widths.ts';
import type { PrintCell, PrintDocument, PrintTable } from '../print-document.ts';
import { type Column, type Flow, lineHeight, lookOf } from './flow.ts';
import type { Line } from './lines.ts';
import { stretchesOf } from './stretches.ts';
import { styleOf, type TextStyle } from './text-styles.ts';

/** Space between the lines of the grid and the text at both sides. */
const PADDING = 5.4;
/** The same in a table that is too wide for it. */
const NARROW_PADDING = 2.85;
/** Letters of a table that is too wide for the usual ones, in points. */
const SMALL_SIZE = 8;
const GRID = '#7f7f7f';
const SHADE = '#e7ecf2';

/** A row that was set: the lines of every cell. */
interface SetRow {
  readonly cells: readonly { readonly lines: readonly Line[]; readonly style: TextStyle }[];
  readonly height: number;
  readonly isHead: boolean;
  /** Space at both sides of the text. */
  readonly padding: number;
}

/**
 * Draws a table with its first row on every page. A row is cut only where it is taller than a page.
 */
export function drawTable(flow: Flow, table: PrintTable, document: PrintDocument): void {
  const { sheet, column } = flow;
  const fit = fitTable(table, Math.round(column.width * 20));
  const padding = fit.isSmall ? NARROW_PADDING : PADDING;
  const widths = fit.widths.map((width) => width / 20);
  const columns = widths.map((width, index) => ({
    x: column.x + widths.slice(0, index).reduce((sum, one) => sum + one, 0),
    width,
  }));
  const set = (cells: readonly PrintCell[], isHead: boolean): SetRow => {
    const placed = cells.map((cell, index) => {
      const named = styleOf(isHead ? 'tableHead' : 'tableText', document);
      const base = fit.isSmall ? { ...named, size: SMALL_SIZE } : named;
      const style = isHead ? base : { ...base, align: alignOf(table.alignments[index]) };
      const { width } = inner(columns[index] ?? column, padding);
      return { lines: flow.break(stretchesOf(cell, lookOf(style)), { x: 0, width }), style };
    });
    const heights = placed.map(
      ({ lines, style }) => lines.length * lineHeight(style) + style.before + style.after,
    );
    return { cells: placed, height: Math.max(...heights), isHead, padding };
  };
  const head = set(table.header, true);
  const rows = table.rows.map((row) => set(row, false));
  flow.ensure(head.height + (rows[0]?.height ?? 0));
  sheet.element('Table', () => {
    drawRow(flow, head, columns);
    for (const row of rows) {
      for (const part of partsOf(row, flow.pageHeight - head.height)) {
        if (part.height > flow.room) {
          flow.newPage();
          sheet.decoration(() => drawCells(flow, head, columns, (draw) => draw()));
        }
        drawRow(flow, part, columns);
      }
    }
  });
  flow.skip(9);
}

function inner({ x, width }: Column, padding: number): Column {
  return { x: x + padding, width: width - 2 * padding };
}

function drawRow(flow: Flow, row: SetRow, columns: readonly Column[]): void {
  flow.sheet.element('TR', () =>
    drawCells(flow, row, columns, (draw) =>
      flow.sheet.element(row.isHead ? 'TH' : 'TD', () =>
        flow.sheet.content(row.isHead ? 'TH' : 'TD', draw),
      ),
    ),
  );
}

/** Draws the cells of a row side by side; `wrap` gives each its place in the structure. */
function drawCells(
  flow: Flow,
  row: SetRow,
  columns: readonly Column[],
  wrap: (draw: () => void) => void,
): void {
  const top = flow.y;
  for (const [index, { lines, style }] of row.cells.entries()) {
    const at = columns[index] ?? flow.column;
    const draw = (): void => {
      const fill = row.isHead ? { fill: SHADE } : {};
      flow.sheet.box(at.x, top, { width: at.width, height: row.height, stroke: GRID, ...fill });
      const used = lines.length * lineHeight(style);
      flow.y = row.isHead ? top + (row.height - used) / 2 : top + style.before;
      flow.drawLines(lines, style, inner(at, row.padding));
    };
    wrap(draw);
  }
  flow.y = top + row.height;
}

/** A row as it is, or cut into pieces no taller than a page. */
function partsOf(row: SetRow, tallest: number): readonly SetRow[] {
  if (row.height <= tallest) return [row];
  const style = row.cells[0]?.style;
  const space = (style?.before ?? 0) + (style?.after ?? 0);
  const line = Math.max(...row.cells.map((cell) => lineHeight(cell.style)));
  const count = Math.max(1, Math.floor((tallest - space) / line));
  const most = Math.max(...row.cells.map(({ lines }) => lines.length));
  return Array.from({ length: Math.ceil(most / count) }, (_, part) => {
    const cells = row.cells.map((cell) => ({
      ...cell,
      lines: cell.lines.slice(part * count, (part + 1) * count),
    }));
    const tall = Math.max(...cells.map(({ lines }) => lines.length));
    return { ...row, cells, height: tall * line + space };
  });
}

function alignOf(alignment: Alignment): TextStyle['align'] {
  return alignment ?? 'left';
}
