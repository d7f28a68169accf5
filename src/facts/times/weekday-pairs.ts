import { type CalendarDate, makeDate, nearestDate, weekday } from '../../calendar/date.ts';
import type { DateMention, NamedDay } from '../../calendar/find-dates.ts';
import type { NamedWeekday } from '../../calendar/find-weekdays.ts';
import type { FactContext } from '../fact-context.ts';
import { findReferenceDate, type ReferenceDate } from './reference-date.ts';

/** A weekday that was said of a day. */
export interface WeekdayPair {
  readonly name: NamedWeekday;
  /** The day meant, or the first and the last of several of which one must fit. */
  readonly first: NamedDay;
  readonly last: NamedDay;
}

/** Which weekday was said of which day. One weekday before a range may mean any day in it. */
export function pairWeekdays({ weekdays, days, form }: DateMention): readonly WeekdayPair[] {
  const pair = (name?: NamedWeekday, first?: NamedDay, last = first): readonly WeekdayPair[] =>
    name && first && last ? [{ name, first, last }] : [];
  if (weekdays.length === days.length) {
    return weekdays.flatMap((name, index) => pair(name, days[index]));
  }
  if (weekdays.length === 1) return pair(weekdays[0], days[0], days.at(-1));
  if (form !== 'range') return [];
  return [...pair(weekdays[0], days[0]), ...pair(weekdays.at(-1), days.at(-1))];
}

/** Days around that of the draft in which a date without a year is surely of its year. */
const SURE_REACH_DAYS = 31;
/** One pair may be a slip of its own; this many speak of the year. */
const FEWEST_PAIRS = 2;

/**
 * The date of a draft with the year that its dates are of: when no weekday said of a date without a
 * year fits the year of the draft, and all fit the year before or after, that year is meant.
 */
export function findMeantDate(context: FactContext): ReferenceDate | undefined {
  const reference = findReferenceDate(context);
  if (!reference || !context.draft.meta.tanggal) return undefined;
  const { date } = reference;
  if (isConfirmed(context, date)) return undefined;
  const pairs = context.passages
    .flatMap(({ dates }) => dates)
    .flatMap(pairWeekdays)
    .filter(({ first, last }) => first === last && first.year === undefined)
    .filter(({ first }) => nearestDate(first.month, first.day, date, SURE_REACH_DAYS));
  const fits = (reading: CalendarDate): number =>
    pairs.filter(({ name, first }) => {
      const day = nearestDate(first.month, first.day, reading, SURE_REACH_DAYS);
      return day && weekday(day) === name.weekday;
    }).length;
  if (pairs.length < FEWEST_PAIRS || fits(date) > 0) return undefined;
  const meant = [-1, 1]
    .flatMap((years) => makeDate(date.year + years, date.month, date.day) ?? [])
    .find((other) => fits(other) === pairs.length);
  return meant && { ...reference, date: meant };
}

/** Whether the event, or a date written in full near that of the draft, has the same year. */
function isConfirmed({ event, passages }: FactContext, { year }: CalendarDate): boolean {
  if (event?.file.mulai.date.year === year) return true;
  return passages.some(({ dates }) =>
    dates.some(({ days }) => days.some((day) => day.year === year)),
  );
}
