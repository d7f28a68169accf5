import type { Span } from '../text/span.ts';
import type { Draft } from './draft.ts';
import { type Block, cellText, plainText, type Table } from './nodes.ts';

/** A row of a table of seats. */
export interface SeatEntry {
  /** `A`, `B`, … from the front. */
  readonly row: string;
  /** Counts from 1 from the left of those who sit. */
  readonly number: number;
  readonly name: string;
  /** Empty where the table does not say. */
  readonly office: string;
  /** The seat and the name in the table. */
  readonly seatSpan: Span;
  readonly nameSpan: Span;
  /** Where the office stands; `undefined` in a table without that column. */
  readonly officeSpan: Span | undefined;
}

/** The table of seats of a draft. */
export interface SeatingTable {
  /** The place of the table among the blocks of the draft. */
  readonly index: number;
  readonly entries: readonly SeatEntry[];
}

const SEAT = /^([A-Z]{1,2})[-.\s]?(\d{1,3})$/u;

/**
 * Reads the first table of a draft that has the columns “Kursi” and “Nama”. Rows without a seat
 * such as `A5` are left out.
 */
export function readSeatingTable({ blocks }: Pick<Draft, 'blocks'>): SeatingTable | undefined {
  const index = blocks.findIndex((block) => block.kind === 'table' && isSeating(block));
  const table = blocks[index];
  if (table?.kind !== 'table') return undefined;
  const column = {
    seat: findColumn(table, 'kursi'),
    name: findColumn(table, 'nama'),
    office: findColumn(table, 'jabatan'),
  };
  const entries = table.rows.flatMap((cells): readonly SeatEntry[] => {
    const [seat, name] = [cells[column.seat], cells[column.name]];
    const match = SEAT.exec(cellText(seat));
    if (!seat || !name || !match) return [];
    return [
      {
        row: match[1] ?? '',
        number: Number(match[2]),
        name: cellText(name),
        office: cellText(cells[column.office]),
        seatSpan: seat.span,
        nameSpan: name.span,
        officeSpan: cells[column.office]?.span,
      },
    ];
  });
  return { index, entries };
}

/** From where the draft says that its plan is looked at; `undefined` where it does not. */
export function readSeatingView({
  blocks,
}: Pick<Draft, 'blocks'>): 'hadirin' | 'panggung' | undefined {
  const texts = blocks.flatMap(textsOf);
  const view = texts.map((text) => /\bdari (?:arah )?(hadirin|panggung)\b/iu.exec(text)?.[1]);
  const first = view.find((word) => word !== undefined)?.toLowerCase();
  return first === 'hadirin' || first === 'panggung' ? first : undefined;
}

function textsOf(block: Block): readonly string[] {
  if (block.kind === 'paragraph') return [plainText(block.children)];
  return block.kind === 'list' ? block.items.flatMap((item) => item.blocks.flatMap(textsOf)) : [];
}

function isSeating(table: Table): boolean {
  return findColumn(table, 'kursi') !== -1 && findColumn(table, 'nama') !== -1;
}

function findColumn({ header }: Table, name: string): number {
  return header.findIndex((cell) => cellText(cell).toLowerCase() === name);
}
