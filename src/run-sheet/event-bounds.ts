import { type CalendarDate, dayNumber } from '../calendar/date.ts';
import type { ScheduleBounds } from './schedule.ts';

const DAY_MINUTES = 1440;
/** An event that ends before this time of the morning belongs to the evening before. */
const DAWN = 6 * 60;

/** A day, and the time of that day when it is known (minutes since midnight). */
interface EventMoment {
  readonly date: CalendarDate;
  readonly time: number | null;
}

/** What the begin and the end of an event are to its run-sheet. */
export function eventBounds(
  from: EventMoment | null | undefined,
  to: EventMoment | null | undefined,
): ScheduleBounds {
  const start = from?.time ?? undefined;
  if (!from || !to || to.time === null) return { start };
  const day = dayNumber(to.date) - dayNumber(from.date) + 1;
  return day > 1 && to.time < DAWN
    ? { start, end: to.time + DAY_MINUTES, endDay: day - 1 }
    : { start, end: to.time, endDay: day };
}
