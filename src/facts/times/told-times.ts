import type { CalendarDate } from '../../calendar/date.ts';
import { findDates } from '../../calendar/find-dates.ts';

/** The days and years of which a text speaks. */
export interface ToldTimes {
  /** Dates with their year. */
  readonly days: readonly CalendarDate[];
  /** Years that stand by themselves: `pada 2024`. */
  readonly years: readonly number[];
}

/** A year that is none of a date, a number or a regulation. */
const YEAR =
  /(?<![\d./:-]|[Nn]omor \d{1,4} [Tt]ahun |(?:19|20)\d\d[-–])(?<year>(?:19|20)\d\d)(?![\d/:]|[-–]\d|[.,]\d)/gu;

/** Reads the days and years of which a text speaks; years of regulations are none. */
export function readToldTimes(text: string): ToldTimes {
  if (!/(?:19|20)\d\d/u.test(text)) return { days: [], years: [] };
  const dates = findDates(text);
  const days = dates.flatMap((date) =>
    date.days.flatMap(({ day, month, year }) => (year === undefined ? [] : [{ day, month, year }])),
  );
  const years = Array.from(text.matchAll(YEAR)).flatMap(({ index, groups }) =>
    dates.some(({ start, end }) => start <= index && index < end) ? [] : [Number(groups?.['year'])],
  );
  return { days, years };
}
