import { type ClockTime, formatClock, parseClock, type TimeZone } from '../calendar/clock.ts';
import {
  type CalendarDate,
  dayNumber,
  formatDate,
  formatLongDate,
  MONTHS,
  parseIsoDate,
  sameDay,
  weekdayName,
} from '../calendar/date.ts';

/** A day, and the time of that day when it is known (minutes since midnight). */
export interface Moment {
  readonly date: CalendarDate;
  readonly time: ClockTime | null;
}

/**
 * Reads a day as officers type it: `2026-08-19`, day first as `19/8/2026` or `19-08-2026`, or
 * `19 Agustus 2026`. `undefined` for any other form and for days that are none.
 */
export function parseDay(text: string): CalendarDate | undefined {
  const iso = parseIsoDate(text.trim());
  if (iso) return iso;
  const match = /^(\d{1,2})([ /.-])(\d{1,2}|\p{L}{3,9})\2(\d{4})$/u.exec(text.trim());
  if (!match) return undefined;
  const [, day = '', , monthText = '', year = ''] = match;
  const named = MONTHS.findIndex((name) => name.toLowerCase() === monthText.toLowerCase()) + 1;
  const month = named === 0 ? monthText : String(named);
  return parseIsoDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

/** Reads a day as {@link parseDay} does, alone or with a time: `2026-08-19 08:30`. */
export function parseMoment(text: string): Moment | undefined {
  const typed = text.trim();
  const clock = /[ T](?:pukul )?(\d{1,2}[.:]\d{2})$/u.exec(typed);
  const date = parseDay(typed.slice(0, clock?.index).trimEnd().replace(/,$/u, ''));
  if (!date) return undefined;
  if (clock?.[1] === undefined) return { date, time: null };
  const time = parseClock(clock[1]);
  return time === undefined ? undefined : { date, time };
}

/** Days from the first to the last, both counted. */
function countDays(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from) + 1;
}

/** An event that ends before this time of the morning belongs to the evening before. */
const DAWN = 6 * 60;

/** Days that people come for an event: one that runs past midnight has no second day. */
export function eventDays(from: Moment, to: Moment): number {
  const days = countDays(from.date, to.date);
  return days > 1 && to.time !== null && to.time < DAWN ? days - 1 : days;
}

/** Writes `19 Agustus 2026`, `19–20 Agustus 2026`, `30 April–2 Mei 2026`. */
export function formatDateRange(from: CalendarDate, to: CalendarDate): string {
  if (sameDay(from, to)) return formatDate(from);
  if (from.year !== to.year) return `${formatDate(from)}–${formatDate(to)}`;
  const start = from.month === to.month ? `${from.day}` : `${from.day} ${MONTHS[from.month - 1]}`;
  return `${start}–${formatDate(to)}`;
}

/** Writes `Rabu (19/8/2026)`, the form of the news agencies. */
export function formatNewsDate(date: CalendarDate): string {
  return `${weekdayName(date)} (${date.day}/${date.month}/${date.year})`;
}

/** Writes `08.30 WIB`; without a zone only the time. */
export function formatTime(time: ClockTime, zone: TimeZone | null): string {
  return zone === null ? formatClock(time) : `${formatClock(time)} ${zone}`;
}

/**
 * Writes when an event takes place: `Rabu, 19 Agustus 2026, pukul 08.30–12.00 WIB`; for several
 * days both ends in full.
 */
export function formatSchedule(from: Moment, to: Moment | null, zone: TimeZone | null): string {
  if (to === null || !sameDay(from.date, to.date)) {
    const start = formatEnd(from, zone);
    return to === null ? start : `${start}, sampai ${formatEnd(to, zone)}`;
  }
  if (from.time === null || to.time === null) return formatEnd(from, zone);
  const start = formatClock(from.time);
  return `${formatLongDate(from.date)}, pukul ${start}–${formatTime(to.time, zone)}`;
}

function formatEnd(moment: Moment, zone: TimeZone | null): string {
  const day = formatLongDate(moment.date);
  return moment.time === null ? day : `${day}, pukul ${formatTime(moment.time, zone)}`;
}
