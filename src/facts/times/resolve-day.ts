import { type CalendarDate, makeDate, nearestDate } from '../../calendar/date.ts';
import type { NamedDay } from '../../calendar/find-dates.ts';
import type { ReferenceDate } from './reference-date.ts';

/** Half a year: a day without a year is taken as the nearest one to the draft's own date. */
const REACH_DAYS = 183;

/** The date that a text names; without a year the nearest one to the reference. */
export function resolveDay(
  { day, month, year }: NamedDay,
  reference: ReferenceDate | undefined,
): CalendarDate | undefined {
  if (year !== undefined) return makeDate(year, month, day);
  return reference && nearestDate(month, day, reference.date, REACH_DAYS);
}
