import { parseClock } from '../calendar/clock.ts';
import type { RunSheetEntry } from '../run-sheet/item.ts';
import type { Span } from '../text/span.ts';
import type { Draft } from './draft.ts';
import { type Cell, plainText, type Table } from './nodes.ts';

/** A row of a run-sheet table, with the places of its time and of what happens. */
export interface RunSheetRow {
  readonly entry: RunSheetEntry;
  readonly timeSpan: Span;
  readonly activitySpan: Span;
  /** All words of the row, for look-ups. */
  readonly text: string;
}

/** Names of columns, as run-sheets in use head them. */
const COLUMNS = {
  time: /^(?:waktu|pukul|jam)\b/iu,
  activity: /^(?:(?:mata |susunan )?(?:kegiatan|acara)|uraian|agenda)\b/iu,
  duration: /^(?:durasi|lama|menit)\b/iu,
  performer: /^(?:pelaksana|petugas|pengisi|oleh)\b/iu,
};

const CLOCK = String.raw`(\d{1,2}[.:]\d{2})`;
const ZONE = String.raw`(?:\s?(?:WIB|WITA|WIT))?`;
const TIMES = new RegExp(
  String.raw`^(?:pukul\s)?${CLOCK}${ZONE}(?:\s?(?:[-–—]|s\.d\.?|s/d|sampai(?:\sdengan)?|hingga)\s?(?:${CLOCK}|selesai)${ZONE})?$`,
  'iu',
);
const DURATION = /^(\d{1,3})\s?(?:menit|mnt|['’′])?$/iu;

/**
 * Reads the tables of a draft whose header names a time and an activity. Each table is a day of
 * its own, counted from 1. Times that cannot be read are left out of the entry.
 */
export function readRunSheetTables(draft: Draft): readonly RunSheetRow[] {
  const tables = draft.blocks.filter((block) => block.kind === 'table');
  return tables.filter(isRunSheet).flatMap((table, index) => readTable(table, index + 1));
}

function isRunSheet(table: Table): boolean {
  return findColumn(table, COLUMNS.time) !== -1 && findColumn(table, COLUMNS.activity) !== -1;
}

function findColumn(table: Table, name: RegExp): number {
  return table.header.findIndex((cell) => name.test(words(cell)));
}

function readTable(table: Table, day: number): readonly RunSheetRow[] {
  const column = {
    time: findColumn(table, COLUMNS.time),
    activity: findColumn(table, COLUMNS.activity),
    duration: findColumn(table, COLUMNS.duration),
    performer: findColumn(table, COLUMNS.performer),
  };
  return table.rows.flatMap((cells) => {
    const time = cells[column.time];
    const activity = cells[column.activity];
    if (!time || !activity) return [];
    const performer = words(cells[column.performer]);
    const entry: RunSheetEntry = {
      ...readTimes(words(time)),
      ...readDuration(words(cells[column.duration])),
      ...(performer === '' ? {} : { pelaksana: performer }),
      kegiatan: words(activity),
      hari: day,
    };
    const text = cells.map(words).join(' ');
    return [{ entry, timeSpan: time.span, activitySpan: activity.span, text }];
  });
}

function words(cell: Cell | undefined): string {
  return cell ? plainText(cell.children).replace(/\s+/gu, ' ').trim() : '';
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
