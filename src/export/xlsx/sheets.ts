import type { CellObject } from 'write-excel-file/universal';
import { formatLongDate } from '../../calendar/date.ts';
import { dayName } from '../../run-sheet/day-name.ts';
import type { RunSheetEntry } from '../../run-sheet/item.ts';
import type { ScheduledItem } from '../../run-sheet/scheduled-item.ts';
import type { PrintDocument } from '../print-document.ts';
import { fieldsFor, type ItemField } from '../run-sheet/item-fields.ts';
import type { PrintRunSheet } from '../run-sheet/print-run-sheet.ts';
import { dateOf, daysOf } from '../run-sheet/segments.ts';

/** A cell, and of a formula what it comes to, for viewers that do not calculate. */
export interface SheetCell extends CellObject {
  readonly result?: number;
}

/** A sheet of a file; of a run-sheet, one day. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly (SheetCell | null)[])[];
  readonly columns: readonly { readonly width: number }[];
  /** Number of the row with the names of the columns, from 1; all up to it stay in sight. */
  readonly headerRow: number;
}

const DAY_MINUTES = 1440;
const TIME_FORMAT = 'hh\\.mm';
const TITLE_ROWS = 3;

const BORDER = { borderStyle: 'thin', borderColor: '#8A8F98' } as const;
/** How a cell with the name of a column looks. */
export const HEAD: SheetCell = {
  ...BORDER,
  fontWeight: 'bold',
  backgroundColor: '#E7ECF2',
  align: 'center',
  alignVertical: 'center',
  wrap: true,
};
/** How a cell with a text looks. */
export const TEXT: SheetCell = { ...BORDER, alignVertical: 'top', wrap: true };
const NUMBER: SheetCell = { ...BORDER, alignVertical: 'top', align: 'center' };

/** Width of the columns, in characters. */
const FIELD_WIDTHS: Readonly<Record<ItemField['key'], number>> = {
  kegiatan: 30,
  pelaksana: 24,
  penanggung_jawab: 15,
  ruang: 14,
  tempat: 13,
  perlengkapan: 19,
  isyarat: 19,
  dokumentasi: 22,
  narasi: 42,
};

/** The sheets of a run-sheet, in the order of the days. */
export function sheetsOf(document: PrintDocument): readonly Sheet[] {
  const { runSheet } = document;
  const days = daysOf(runSheet.items);
  return days.map((day) => ({
    name: days.length === 1 ? 'Rundown' : dayName(day),
    ...sheetOf(document, day),
  }));
}

function sheetOf(document: PrintDocument, day: number): Omit<Sheet, 'name'> {
  const { runSheet } = document;
  const items = runSheet.items.filter((item) => item.day === day);
  const fields = fieldsFor(
    runSheet.audience,
    runSheet.items.map(({ entry }) => entry),
  );
  const header = ['No.', 'Mulai', 'Selesai', 'Durasi (menit)', ...fields.map(({ title }) => title)];
  const headerRow = TITLE_ROWS + 1;
  return {
    rows: [
      ...titleRows(document, day),
      header.map((value) => ({ ...HEAD, value, type: String, height: 2 * LINE_HEIGHT })),
      ...items.map((item, index) => itemRow(item, { index, items, fields, headerRow })),
    ],
    columns: [
      { width: 5 },
      { width: 9 },
      { width: 9 },
      { width: 9 },
      ...fields.map(({ key }) => ({ width: FIELD_WIDTHS[key] })),
    ],
    headerRow,
  };
}

function titleRows(
  { title, draftMark, runSheet }: PrintDocument,
  day: number,
): readonly (readonly SheetCell[])[] {
  const { firstDay, zone, place } = runSheet;
  const date = dateOf(day, firstDay);
  const when = [date && formatLongDate(date), zone && `waktu ${zone}`, place];
  const text = (value: string, more: SheetCell = {}): SheetCell => ({
    value,
    type: String,
    ...more,
  });
  return [
    [text(draftMark ? `DRAF – ${title}` : title, { fontWeight: 'bold', fontSize: 14 })],
    [text(when.filter((part) => part !== undefined).join('; '))],
    [text(noteOf(runSheet), { fontStyle: 'italic' })],
  ];
}

function noteOf({ audience, remarks }: PrintRunSheet): string {
  const hint = 'Ubah durasi, maka mata acara yang menyusul ikut bergeser.';
  return audience === 'tamu' ? '' : [hint, ...remarks].join(' ');
}

interface RowSetting {
  readonly index: number;
  readonly items: readonly ScheduledItem[];
  readonly fields: readonly ItemField[];
  readonly headerRow: number;
}

function itemRow(
  item: ScheduledItem,
  { index, items, fields, headerRow }: RowSetting,
): readonly (SheetCell | null)[] {
  const row = headerRow + index + 1;
  const { start, end, entry } = item;
  const before = findBefore(items, index);
  const duration = start === undefined || end === undefined ? entry.durasi : end - start;
  return [
    { ...NUMBER, value: index + 1, type: Number, height: heightOf(entry, fields) },
    start !== undefined && before !== undefined
      ? formulaCell(`C${headerRow + before + 1}`, start)
      : timeCell(start, entry.keras === true),
    end === undefined || duration === undefined
      ? timeCell(end, false)
      : formulaCell(`B${row}+D${row}/${DAY_MINUTES}`, end),
    duration === undefined ? { ...NUMBER } : { ...NUMBER, value: duration, type: Number },
    ...fields.map(({ key }) => ({ ...TEXT, value: entry[key] ?? '', type: String })),
  ];
}

/** In points: programs do not all find the height of wrapped text themselves. */
const LINE_HEIGHT = 13.5;

function heightOf(entry: RunSheetEntry, fields: readonly ItemField[]): number {
  const lines = fields.map(({ key }) => countLines(entry[key] ?? '', FIELD_WIDTHS[key]));
  return Math.max(1, ...lines) * LINE_HEIGHT;
}

/** Widths are in digits, of which letters are a little narrower. */
const LETTERS_PER_DIGIT = 1.25;

/** Lines of a text in a column of this width. */
function countLines(text: string, width: number): number {
  const room = width * LETTERS_PER_DIGIT;
  let [lines, used] = [1, 0];
  for (const word of text.split(/\s+/u)) {
    if (used > 0 && used + 1 + word.length > room) [lines, used] = [lines + 1, 0];
    used += (used > 0 ? 1 : 0) + word.length;
  }
  return lines;
}

/**
 * The item that this one follows without a gap, in its room; `undefined` if its time is its own.
 */
function findBefore(items: readonly ScheduledItem[], index: number): number | undefined {
  const item = items[index];
  if (!item || item.entry.keras === true || item.entry.paralel === true) return undefined;
  const before = items.findLastIndex(
    ({ entry }, at) =>
      at < index &&
      entry.paralel !== true &&
      (entry.ruang === undefined || entry.ruang === item.entry.ruang),
  );
  const end = items[before]?.end;
  return end !== undefined && end === item.start ? before : undefined;
}

function timeCell(time: number | undefined, isHard: boolean): SheetCell {
  if (time === undefined) return { ...NUMBER };
  const weight = isHard ? ({ fontWeight: 'bold' } as const) : {};
  return { ...NUMBER, ...weight, value: time / DAY_MINUTES, type: Number, format: TIME_FORMAT };
}

function formulaCell(formula: string, time: number): SheetCell {
  return {
    ...NUMBER,
    value: formula,
    type: 'Formula',
    format: TIME_FORMAT,
    result: time / DAY_MINUTES,
  };
}
