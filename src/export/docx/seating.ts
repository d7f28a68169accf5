import {
  AlignmentType,
  BorderStyle,
  type IBorderOptions,
  type ITableCellOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { PrintSeat, PrintSeating } from '../print-document.ts';
import { printable } from '../printable.ts';
import { STAGE, seatingScale } from '../seating/seating-drawing.ts';
import type { ParagraphStyleId } from './paragraph-styles.ts';

/** Twips in a point. */
const POINT = 20;
/** Half-points in a point. */
const HALF = 2;
const GAP_SIZE = 8;
const LABEL_WIDTH = 360;
const SHADE = 'E7ECF2';

/**
 * A seating plan over `width` twips as a table, whose cells an officer can edit and move. Each seat
 * is two columns wide, so that shorter rows stand in the middle of longer ones.
 */
export function seatingTable(plan: PrintSeating, width: number): Table {
  const { unit, size } = seatingScale(plan, width / POINT);
  const most = Math.max(...plan.rows.map(columnsOf));
  const half = Math.floor((unit * POINT) / 2);
  const grid = { most, half, size };
  const rows = plan.rows.flatMap((row, index) => [
    ...(index === 0 ? [] : [gapRow(most)]),
    seatRow(row, grid),
  ]);
  return new Table({
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    width: { size: 2 * LABEL_WIDTH + most * half, type: WidthType.DXA },
    columnWidths: [LABEL_WIDTH, ...Array.from({ length: most }, () => half), LABEL_WIDTH],
    borders: { ...BARE, insideHorizontal: NO_LINE, insideVertical: NO_LINE },
    margins: { left: 80, right: 80, marginUnitType: WidthType.DXA },
    rows:
      plan.view === 'hadirin'
        ? [stageRow(most), gapRow(most), ...rows]
        : [...rows, gapRow(most), stageRow(most)],
  });
}

type Row = PrintSeating['rows'][number];

interface Grid {
  /** Columns between the labels of the rows. */
  readonly most: number;
  /** Width of a column in twips. */
  readonly half: number;
  /** Of the letters, in points. */
  readonly size: number;
}

/** Two columns for each seat, one for the aisle. */
function columnsOf({ seats, aisleAfter }: Row): number {
  return 2 * seats.length + (aisleAfter === undefined ? 0 : 1);
}

function seatRow(row: Row, { most, size }: Grid): TableRow {
  const { label, seats, aisleAfter } = row;
  const rest = most - columnsOf(row);
  const before = Math.floor(rest / 2);
  const aisle = aisleAfter === undefined ? [] : [blank(1)];
  const cells = seats.map((seat) => seatCell(seat, size));
  const middle = [...cells.slice(0, aisleAfter ?? 0), ...aisle, ...cells.slice(aisleAfter ?? 0)];
  return new TableRow({
    cantSplit: true,
    children: [
      sideLabel(label),
      ...(before > 0 ? [blank(before)] : []),
      ...middle,
      ...(rest > before ? [blank(rest - before)] : []),
      sideLabel(label),
    ],
  });
}

function seatCell({ label, sitter }: PrintSeat, size: number): TableCell {
  const line = (text: string, points: number, bold: boolean): Paragraph =>
    seatText(new TextRun({ text: printable(text), size: Math.round(points * HALF), bold }));
  const border = { ...LINE, style: sitter ? BorderStyle.SINGLE : BorderStyle.DASHED };
  return cell({
    columnSpan: 2,
    borders: { top: border, bottom: border, left: border, right: border },
    margins: { top: 60, bottom: 60, marginUnitType: WidthType.DXA },
    children: [
      line(label, size - 0.5, false),
      ...(sitter ? [line(sitter.name, size, true)] : []),
      ...(sitter && sitter.office !== '' ? [line(sitter.office, size - 0.5, false)] : []),
    ],
  });
}

function stageRow(most: number): TableRow {
  const inner = Math.max(2, Math.round(most * 0.3) * 2);
  const side = Math.floor((most - inner) / 2);
  const stage = cell({
    columnSpan: most - 2 * side,
    borders: { top: LINE, bottom: LINE, left: LINE, right: LINE },
    shading: { fill: SHADE, color: 'auto', type: 'clear' },
    children: [seatText(new TextRun({ text: STAGE, bold: true, size: 20 }))],
  });
  return new TableRow({ cantSplit: true, children: [blank(side + 1), stage, blank(side + 1)] });
}

/** Keeps rows apart. */
function gapRow(most: number): TableRow {
  const children = [seatText(new TextRun({ text: '', size: GAP_SIZE }))];
  return new TableRow({
    cantSplit: true,
    children: [cell({ columnSpan: most + 2, borders: BARE, children })],
  });
}

function sideLabel(label: string): TableCell {
  const text = new TextRun({ text: label, bold: true, size: 20 });
  return cell({ borders: BARE, children: [seatText(text)] });
}

function blank(columns: number): TableCell {
  return cell({ columnSpan: columns, borders: BARE, children: [seatText(new TextRun(''))] });
}

function cell(options: ITableCellOptions): TableCell {
  return new TableCell({ verticalAlign: VerticalAlign.CENTER, ...options });
}

function seatText(run: TextRun): Paragraph {
  const style: ParagraphStyleId = 'SeatText';
  return new Paragraph({ style, children: [run] });
}

const LINE: IBorderOptions = { style: BorderStyle.SINGLE, size: 6, color: '000000' };
const NO_LINE: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const BARE = { top: NO_LINE, bottom: NO_LINE, left: NO_LINE, right: NO_LINE } as const;
