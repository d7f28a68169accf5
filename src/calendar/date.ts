/** A day of the Gregorian calendar. `month` counts from 1. Made only by functions that check it. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Names of the days, Sunday first, as {@link weekday} counts them. */
export const WEEKDAYS = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'] as const;

/** Names of the months, January first. */
export const MONTHS = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const;

/** {@link WEEKDAYS} as alternatives of a pattern. */
export const A_WEEKDAY = WEEKDAYS.join('|');

/** The same with the spellings of Friday that writers use besides: `Jum'at`. */
export const A_WRITTEN_WEEKDAY = `${A_WEEKDAY}|Jum['’]at`;

/** {@link MONTHS} as alternatives of a pattern. */
export const A_MONTH = MONTHS.join('|');

const DAY_MS = 86_400_000;

/** How many days a month has; 0 when there is no such month. */
export function daysInMonth(year: number, month: number): number {
  if (month < 1 || month > 12) return 0;
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The date of these numbers, or `undefined` when the calendar has no such day (30 February). */
export function makeDate(year: number, month: number, day: number): CalendarDate | undefined {
  const whole = [year, month, day].every(Number.isInteger);
  if (!whole || year < 1000 || year > 9999) return undefined;
  return day >= 1 && day <= daysInMonth(year, month) ? { year, month, day } : undefined;
}

/** Reads `2026-08-19`; `undefined` for any other form and for days that do not exist. */
export function parseIsoDate(text: string): CalendarDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
  return match ? makeDate(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

/** Writes `2026-08-19`. */
export function formatIsoDate(date: CalendarDate): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${date.year}-${two(date.month)}-${two(date.day)}`;
}

/** Days since 1 January 1970, for comparing and counting. */
export function dayNumber(date: CalendarDate): number {
  return Math.round(Date.UTC(date.year, date.month - 1, date.day) / DAY_MS);
}

/** The date `days` later (or earlier, when negative). */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  const moved = new Date((dayNumber(date) + days) * DAY_MS);
  return {
    year: moved.getUTCFullYear(),
    month: moved.getUTCMonth() + 1,
    day: moved.getUTCDate(),
  };
}

/** The day of the week, 0 for Sunday to 6 for Saturday. */
export function weekday(date: CalendarDate): number {
  return (((dayNumber(date) + 4) % 7) + 7) % 7;
}

/** The Indonesian name of the day of the week. */
export function weekdayName(date: CalendarDate): (typeof WEEKDAYS)[number] {
  return WEEKDAYS[weekday(date)] ?? 'Minggu';
}

/** Writes `19 Agustus 2026`. */
export function formatDate(date: CalendarDate): string {
  return `${date.day} ${MONTHS[date.month - 1]} ${date.year}`;
}

/** Writes `Rabu, 19 Agustus 2026`. */
export function formatLongDate(date: CalendarDate): string {
  return `${weekdayName(date)}, ${formatDate(date)}`;
}

/** Whether two dates are the same day. */
export function sameDay(a: CalendarDate, b: CalendarDate): boolean {
  return dayNumber(a) === dayNumber(b);
}

/**
 * The date with this month and day that is nearest to `reference`, within `reach` days of it;
 * `undefined` when the calendar has none there.
 */
export function nearestDate(
  month: number,
  day: number,
  reference: CalendarDate,
  reach: number,
): CalendarDate | undefined {
  const distance = (date: CalendarDate): number => Math.abs(dayNumber(date) - dayNumber(reference));
  return [-1, 0, 1]
    .map((years) => makeDate(reference.year + years, month, day))
    .filter((date) => date !== undefined)
    .filter((date) => distance(date) <= reach)
    .sort((a, b) => distance(a) - distance(b))[0];
}
