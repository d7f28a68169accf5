import { parseClock } from '../calendar/clock.ts';
import type { RunSheetEntry } from '../run-sheet/item.ts';
import type { Span } from '../text/span.ts';
import { readDayHeading } from './day-heading.ts';
import type { Draft } from './draft.ts';
import { type Cell, cellText, plainText, type Table } from './nodes.ts';

/** A row of a run-sheet table, with the places of its time and of what happens. */
export interface RunSheetRow {
  readonly entry: RunSheetEntry;
  readonly timeSpan: Span;
  readonly activitySpan: Span;
  /** All words of the row, for look-ups. */
  readonly text: string;
  /** The number that its table gives it. */
  readonly number?: RowNumber | undefined;
}

/** The number of a row, in the table where it counts. */
export interface RowNumber {
  readonly value: number;
  readonly span: Span;
  readonly table: Table;
}

/** Names of columns, as run-sheets in use head them. */
const TIME = /^(?:waktu|pukul|jam)\b/iu;
const ACTIVITY = /^(?:(?:mata |susunan )?(?:kegiatan|acara)|uraian|agenda)\b/iu;
const NUMBER_COLUMN = /^(?:no|nomor)\b/iu;
/** `3`, `3.`, `3)` */
const NUMBER = /^(\d{1,4})[.)]?$/u;
/** A column of remarks, of which two say how an item may move. */
const REMARKS = /^(?:catatan|keterangan|ket)\b/iu;
const CUTTABLE = /\bboleh dipotong\b/iu;
/** An item that runs beside others on purpose, by its remark or as the first words of its cue. */
const PARALLEL = /\bparalel\b|^(?:berlangsung |dilakukan )?(?:bersamaan|serentak)\b/iu;
const HARD = /\b(?:tepat waktu|tidak boleh bergeser)\b/iu;
const DURATION_COLUMN = /^(?:durasi|lama|menit)\b/iu;
/** Columns whose words an entry takes as they are. */
const TEXT_COLUMNS = [
  ['pelaksana', /^(?:pelaksana|petugas|pengisi|oleh)\b/iu],
  ['penanggung_jawab', /^(?:penanggung\s?jawab|pic|pj)\b/iu],
  ['tempat', /^(?:tempat|lokasi|posisi)\b/iu],
  ['ruang', /^ruang(?:an)?\b/iu],
  ['perlengkapan', /^(?:perlengkapan|peralatan|kelengkapan)\b/iu],
  ['isyarat', /^(?:isyarat|cue)\b/iu],
  ['dokumentasi', /^dokumentasi\b/iu],
  ['narasi', /^(?:narasi|naskah mc|teks mc)\b/iu],
] as const satisfies readonly (readonly [keyof RunSheetEntry, RegExp])[];

const CLOCK = String.raw`(\d{1,2}[.:]\d{2})`;
const ZONE = String.raw`(?:\s?(?:WIB|WITA|WIT))?`;
const TIMES = new RegExp(
  String.raw`^(?:pukul\s)?${CLOCK}${ZONE}(?:\s?(?:[-–—]|s\.d\.?|s/d|sampai(?:\sdengan)?|hingga)\s?(?:${CLOCK}|selesai)${ZONE})?$`,
  'iu',
);
const DURATION = /^(\d{1,3})\s?(?:menit|mnt|['’′])?$/iu;

/** Headings of tables that run beside each other on one day. */
const ROOM_HEADING = /^(?:ruang(?:an)?: )?((?:ruang|kelas|kelompok|aula|panggung|(?<=: ))\b.*)$/iu;

/**
 * Reads the tables of a draft whose header names a time and an activity. A heading `Hari ke-2` says
 * the day of the tables below it, `Geladi H-1` that of a rehearsal; without one, each table is a
 * day of its own, counted from 1. A heading such as `Ruang: Aula` above a table is the room of its
 * items. Times that cannot be read are left out of the entry.
 *
 * @param withoutTimes whether a table that names activities and who performs them will do
 */
export function readRunSheetTables(
  draft: Draft,
  { withoutTimes = false }: { readonly withoutTimes?: boolean } = {},
): readonly RunSheetRow[] {
  const rows: RunSheetRow[] = [];
  let statedDay: number | undefined;
  let room: string | undefined;
  let day = 0;
  for (const block of draft.blocks) {
    if (block.kind === 'heading') {
      const heading = plainText(block.children).trim();
      statedDay = readDayHeading(heading, draft.meta.tanggal) ?? daysOnly(statedDay);
      room = ROOM_HEADING.exec(heading)?.[1];
    }
    if (block.kind !== 'table') continue;
    if (!isRunSheet(block) && !(withoutTimes && isOrderOfEvents(block))) continue;
    day = statedDay ?? Math.max(day, 0) + 1;
    rows.push(...readTable(block, room === undefined ? { hari: day } : { hari: day, ruang: room }));
  }
  return rows;
}

/** A heading of a rehearsal holds for one table: the event comes behind it. */
function daysOnly(stated: number | undefined): number | undefined {
  return stated !== undefined && stated < 1 ? undefined : stated;
}

/** Whether a table is a run-sheet: its header names a time and an activity. */
export function isRunSheet(table: Table): boolean {
  return findColumn(table, TIME) !== -1 && findColumn(table, ACTIVITY) !== -1;
}

/** A table for guests: what happens and who does it, in order. */
function isOrderOfEvents(table: Table): boolean {
  return findColumn(table, ACTIVITY) !== -1 && findColumn(table, TEXT_COLUMNS[0][1]) !== -1;
}

function findColumn(table: Table, name: RegExp): number {
  return table.header.findIndex((cell) => name.test(cellText(cell)));
}

function readTable(
  table: Table,
  setting: Pick<RunSheetEntry, 'hari' | 'ruang'>,
): readonly RunSheetRow[] {
  const [timeAt, activityAt] = [findColumn(table, TIME), findColumn(table, ACTIVITY)];
  const durationAt = findColumn(table, DURATION_COLUMN);
  const remarksAt = findColumn(table, REMARKS);
  const numberAt = findColumn(table, NUMBER_COLUMN);
  const cueAt = findColumn(table, /^(?:isyarat|cue)\b/iu);
  const texts = TEXT_COLUMNS.map(([key, name]) => [key, findColumn(table, name)] as const);
  return table.rows.flatMap((cells) => {
    const activity = cells[activityAt];
    const time = timeAt === -1 ? activity : cells[timeAt];
    if (!time || !activity) return [];
    const said = texts
      .map(([key, column]) => [key, cellText(cells[column])] as const)
      .filter(([, text]) => text !== '');
    const isParallel = [cells[remarksAt], cells[cueAt]].some((cell) =>
      PARALLEL.test(cellText(cell)),
    );
    const entry: RunSheetEntry = {
      ...setting,
      ...(isParallel ? { paralel: true } : {}),
      ...(timeAt === -1 ? {} : readTimes(cellText(time))),
      ...readDuration(cellText(cells[durationAt])),
      ...readRemarks(cellText(cells[remarksAt])),
      ...Object.fromEntries(said),
      kegiatan: cellText(activity),
    };
    const text = cells.map(cellText).join(' ');
    const number = readNumber(cells[numberAt], table);
    return [{ entry, timeSpan: time.span, activitySpan: activity.span, text, number }];
  });
}

function readNumber(cell: Cell | undefined, table: Table): RowNumber | undefined {
  const value = NUMBER.exec(cellText(cell))?.[1];
  return cell && value !== undefined ? { value: Number(value), span: cell.span, table } : undefined;
}

function readTimes(text: string): Pick<RunSheetEntry, 'mulai' | 'selesai'> {
  const match = TIMES.exec(text);
  const mulai = parseClock(match?.[1] ?? '');
  const selesai = parseClock(match?.[2] ?? '');
  return {
    ...(mulai === undefined ? {} : { mulai }),
    ...(selesai === undefined ? {} : { selesai }),
  };
}

function readDuration(text: string): Pick<RunSheetEntry, 'durasi'> {
  const minutes = DURATION.exec(text)?.[1];
  return minutes === undefined ? {} : { durasi: Number(minutes) };
}

function readRemarks(text: string): Pick<RunSheetEntry, 'keras' | 'boleh_dipotong'> {
  return {
    ...(HARD.test(text) ? { keras: true } : {}),
    ...(CUTTABLE.test(text) ? { boleh_dipotong: true } : {}),
  };
}
