import {
  type ClockTime,
  formatClock,
  parseClock,
  TIME_ZONES,
  type TimeZone,
  UTC_OFFSET,
} from './clock.ts';
import { type CalendarDate, dayNumber, formatLongDate, parseIsoDate } from './date.ts';

/** A moment on the clocks of a zone, as an embargo names it. */
export interface ZonedMoment {
  readonly date: CalendarDate;
  readonly time: ClockTime;
  /** `undefined` when it is not written. */
  readonly zone: TimeZone | undefined;
}

const MOMENT =
  /^(\d{4}-\d{2}-\d{2})[T ]+(\d{1,2}[.:]\d{2})(?::\d{2})?\s*(WIB|WITA|WIT|[+-]\d{2}:?\d{2})?$/iu;

/**
 * Reads a day and a time with its zone, by name or as an offset: `2026-08-19 10:00 WIB`,
 * `2026-08-19T10:00+07:00`. `undefined` for everything else, an offset outside Indonesia too.
 */
export function parseZonedMoment(text: string): ZonedMoment | undefined {
  const match = MOMENT.exec(text.trim());
  const date = parseIsoDate(match?.[1] ?? '');
  const time = parseClock(match?.[2] ?? '');
  const written = match?.[3];
  const zone = written === undefined ? undefined : readZone(written);
  if (!date || time === undefined || (written !== undefined && zone === undefined)) {
    return undefined;
  }
  return { date, time, zone };
}

function readZone(text: string): TimeZone | undefined {
  const hours = Number(/^\+(\d{2}):?00$/u.exec(text)?.[1]);
  return TIME_ZONES.find((zone) => zone === text.toUpperCase() || UTC_OFFSET[zone] === hours);
}

/** Writes `Rabu, 19 Agustus 2026, pukul 10.00 WIB`; without a zone only the time. */
export function formatZonedMoment({ date, time, zone }: ZonedMoment): string {
  const clock = `${formatLongDate(date)}, pukul ${formatClock(time)}`;
  return zone === undefined ? clock : `${clock} ${zone}`;
}

/** Days from `day` to a moment; negative when the moment lies before it. */
export function daysUntil({ date }: ZonedMoment, day: CalendarDate): number {
  return dayNumber(date) - dayNumber(day);
}
