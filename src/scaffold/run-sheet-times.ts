import { formatClock } from '../calendar/clock.ts';
import type { ScheduledItem } from '../run-sheet/schedule.ts';

/** `08.45–09.00`, the start alone when the end is not known; `null` without a start. */
export function timeRange({ start, end }: ScheduledItem): string | null {
  if (start === undefined) return null;
  return end === undefined ? formatClock(start) : `${formatClock(start)}–${formatClock(end)}`;
}

/** Minutes as stated, else from start to end; `null` when neither is known. */
export function durationMinutes({ entry, start, end }: ScheduledItem): number | null {
  if (entry.durasi !== undefined) return entry.durasi;
  return start === undefined || end === undefined || end < start ? null : end - start;
}
