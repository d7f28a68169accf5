import { type ClockTime, formatClock, type TimeZone } from '../calendar/clock.ts';
import {
  type CalendarDate,
  dayNumber,
  formatDate,
  formatLongDate,
  MONTHS,
  sameDay,
  weekdayName,
} from '../calendar/date.ts';
import type { Moment } from '../calendar/typed-moment.ts';

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
