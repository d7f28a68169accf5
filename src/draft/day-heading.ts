import { type CalendarDate, dayNumber, makeDate } from '../calendar/date.ts';
import { findDates } from '../calendar/find-dates.ts';

/** `Hari ke-2: Kamis, 20 Agustus 2026`, `Hari 2`. */
const DAY = /^hari\s(?:ke-?\s?)?(\d{1,2})\b/iu;
/** `Geladi H-1: Selasa, 18 Agustus 2026`, `Gladi bersih, Selasa (18/8/2026)`. */
const REHEARSAL = /^ge?ladi\b(?:.*\bH-(\d{1,2})\b)?/iu;

/**
 * The day of the event that a heading above a run-sheet names, counted from 1; 0 and less for a
 * rehearsal on a day before, by its date or as `H-1`.
 *
 * @param firstDay the date of the event
 */
export function readDayHeading(
  heading: string,
  firstDay: CalendarDate | undefined,
): number | undefined {
  const day = DAY.exec(heading)?.[1];
  if (day !== undefined) return Number(day);
  const rehearsal = REHEARSAL.exec(heading);
  if (!rehearsal) return undefined;
  const before = rehearsal[1] === undefined ? daysBefore(heading, firstDay) : Number(rehearsal[1]);
  return before === undefined || before < 1 ? undefined : 1 - before;
}

function daysBefore(heading: string, firstDay: CalendarDate | undefined): number | undefined {
  const [named] = findDates(heading)[0]?.days ?? [];
  const date = named && firstDay && makeDate(named.year ?? firstDay.year, named.month, named.day);
  return firstDay && date && dayNumber(firstDay) - dayNumber(date);
}
