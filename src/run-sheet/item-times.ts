import { formatClock, type TimeZone, UTC_OFFSET } from '../calendar/clock.ts';
import type { RunSheetEntry } from './item.ts';
import type { ScheduledItem } from './schedule.ts';

/** `08.45–09.00`, the start alone when the end is not known; `undefined` without a start. */
export function timeRange({ start, end }: ScheduledItem): string | undefined {
  if (start === undefined) return undefined;
  return end === undefined ? formatClock(start) : `${formatClock(start)}–${formatClock(end)}`;
}

/** The same time as the clocks of another zone show it. */
export function zoneRange(
  item: ScheduledItem,
  zone: TimeZone,
  other: TimeZone,
): string | undefined {
  const shift = (UTC_OFFSET[other] - UTC_OFFSET[zone]) * 60;
  const moved = (time: number | undefined): number | undefined =>
    time === undefined ? undefined : time + shift;
  return timeRange({ ...item, start: moved(item.start), end: moved(item.end) });
}

/** `30 menit`, as stated, else from start to end; `undefined` when neither is known. */
export function durationText({ entry, start, end }: ScheduledItem): string | undefined {
  if (entry.durasi !== undefined) return `${entry.durasi} menit`;
  return start === undefined || end === undefined || end < start
    ? undefined
    : `${end - start} menit`;
}

/** How long an item lasts in minutes, as stated, else from start to end. */
export function minutesOf({ entry, start, end }: ScheduledItem): number | undefined {
  if (entry.durasi !== undefined) return entry.durasi;
  return start === undefined || end === undefined ? undefined : end - start;
}

/** How an item may move, as run-sheets say it: `tepat waktu`, `boleh dipotong`; empty for most. */
export function moveMarks({ keras, boleh_dipotong }: RunSheetEntry): string {
  const marks = [keras ? 'tepat waktu' : '', boleh_dipotong ? 'boleh dipotong' : ''];
  return marks.filter((mark) => mark !== '').join(', ');
}
