import type { ClockTime } from '../calendar/clock.ts';
import type { RunSheetEntry } from './item.ts';

/** An item of a run-sheet with its times worked out. Times are minutes since midnight. */
export interface TimetableRow {
  readonly item: RunSheetEntry;
  readonly start: ClockTime | undefined;
  readonly end: ClockTime | undefined;
  readonly durationMinutes: number | undefined;
}

/** The items of one day of an event, in the order they stand; `day` counts from 1. */
export interface TimetableDay {
  readonly day: number;
  readonly rows: readonly TimetableRow[];
}

/**
 * Works out the times of run-sheet items, day by day: an item without `mulai` starts when the one
 * before it ends (beside it, when `paralel`); one without `hari` is on the first day. What cannot
 * be worked out stays `undefined`.
 */
export function makeTimetable(items: readonly RunSheetEntry[]): readonly TimetableDay[] {
  const days = [...new Set(items.map(dayOf))].sort((a, b) => a - b);
  return days.map((day) => ({ day, rows: timeRows(items.filter((item) => dayOf(item) === day)) }));
}

const dayOf = (item: RunSheetEntry): number => item.hari ?? 1;

function timeRows(items: readonly RunSheetEntry[]): readonly TimetableRow[] {
  const rows: TimetableRow[] = [];
  let free: ClockTime | undefined;
  for (const [index, item] of items.entries()) {
    const beside = item.paralel === true ? rows.at(-1) : undefined;
    const start = item.mulai ?? (beside ? beside.start : free);
    const next = items[index + 1];
    const nextStart = next?.paralel === true ? undefined : next?.mulai;
    const durationMinutes = item.durasi ?? minutesBetween(start, item.selesai ?? nextStart);
    const end = item.selesai ?? add(start, durationMinutes);
    rows.push({ item, start, end, durationMinutes });
    free = beside ? later(free, end) : end;
  }
  return rows;
}

function minutesBetween(start: number | undefined, end: number | undefined): number | undefined {
  return start === undefined || end === undefined || end < start ? undefined : end - start;
}

function add(start: number | undefined, minutes: number | undefined): number | undefined {
  return start === undefined || minutes === undefined ? undefined : start + minutes;
}

function later(a: ClockTime | undefined, b: ClockTime | undefined): ClockTime | undefined {
  return a === undefined || b === undefined ? undefined : Math.max(a, b);
}
