import { type ClockTime, formatClock, parseClock } from './clock.ts';
import {
  A_WEEKDAY,
  type CalendarDate,
  formatIsoDate,
  MONTHS,
  parseIsoDate,
  weekdayName,
} from './date.ts';

/** A day, and the time of that day when it is known (minutes since midnight). */
export interface Moment {
  readonly date: CalendarDate;
  readonly time: ClockTime | null;
}

const WEEKDAY_IN_FRONT = new RegExp(`^(?:hari )?(${A_WEEKDAY}),? `, 'iu');

/**
 * Reads a day as officers type it: `2026-08-19`, day first as `19/8/2026` or `19-08-2026`, or
 * `19 Agustus 2026`, with or without its weekday in front. `undefined` for any other form, for
 * days that are none and for a weekday that is not that of the date.
 */
export function parseDay(text: string): CalendarDate | undefined {
  const typed = text.trim();
  const weekday = WEEKDAY_IN_FRONT.exec(typed);
  const date = parseBareDay(typed.slice(weekday?.[0].length ?? 0).trimStart());
  const named = weekday?.[1]?.toLowerCase();
  if (!date || named === undefined) return date;
  return weekdayName(date).toLowerCase() === named ? date : undefined;
}

function parseBareDay(typed: string): CalendarDate | undefined {
  const iso = parseIsoDate(typed);
  if (iso) return iso;
  const match = /^(\d{1,2})([ /.-])(\d{1,2}|[A-Za-z]{3,9})\2(\d{4})$/u.exec(typed);
  if (!match) return undefined;
  const [, day = '', , monthText = '', year = ''] = match;
  const named = MONTHS.findIndex((name) => name.toLowerCase() === monthText.toLowerCase()) + 1;
  const month = named === 0 ? monthText : String(named);
  return parseIsoDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

/**
 * Reads `08:30`, `08.30`, `pukul 08.30`, `jam 8`; `undefined` when the text is no time of a day, or
 * one that may be at night or in the afternoon: `jam 2`.
 */
export function parseTypedClock(text: string): ClockTime | undefined {
  const [, word, clock = ''] = /^(pukul |jam )?(\d{1,2}(?:[.:]\d{2})?)$/iu.exec(text.trim()) ?? [];
  if (/[.:]/u.test(clock)) return parseClock(clock);
  return word !== undefined && hasOneMeaning(clock) ? parseClock(`${clock}.00`) : undefined;
}

/** `jam 2` may be at night or in the afternoon; events begin at nine, at `02`, at 14. */
export function hasOneMeaning(hour: string): boolean {
  return Number(hour) >= 7 || hour.startsWith('0');
}

/** Reads a day as {@link parseDay} does, alone or with a time: `2026-08-19 08:30`. */
export function parseMoment(text: string): Moment | undefined {
  const typed = text.trim();
  const clock = /[ T]((?:pukul |jam )?\d{1,2}[.:]\d{2}|(?:pukul|jam) \d{1,2})$/iu.exec(typed);
  const date = parseDay(typed.slice(0, clock?.index).trimEnd().replace(/,$/u, ''));
  if (!date) return undefined;
  if (clock?.[1] === undefined) return { date, time: null };
  const time = parseTypedClock(clock[1]);
  return time === undefined ? undefined : { date, time };
}

/** Time zones and the like that stand behind a time and have a field of their own. */
const ZONE_BEHIND = / (?:WIB|WITA|WIT)$/iu;

/** The day and time that a text means, in the form that files have: `2026-08-19 08:30`. */
export function isoFormOf(text: string): string | undefined {
  const moment = parseMoment(text.trim().replace(ZONE_BEHIND, ''));
  return moment && moment.time !== null ? isoMoment(moment.date, moment.time) : undefined;
}

/** The time that a text means, in the form that files have: `08:30`. */
export function isoClockOf(text: string): string | undefined {
  const time = parseTypedClock(text.trim().replace(ZONE_BEHIND, ''));
  return time === undefined ? undefined : isoClock(time);
}

/** Writes `2026-08-19 08:30`. */
export function isoMoment(date: CalendarDate, time: ClockTime): string {
  return `${formatIsoDate(date)} ${isoClock(time)}`;
}

function isoClock(time: ClockTime): string {
  return formatClock(time).replace('.', ':');
}
