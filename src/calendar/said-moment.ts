import { type ClockTime, formatClock, parseClock } from './clock.ts';
import {
  A_WEEKDAY,
  addDays,
  type CalendarDate,
  formatDate,
  formatIsoDate,
  formatLongDate,
  MONTHS,
  makeDate,
  nearestDate,
  WEEKDAYS,
  weekday,
  weekdayName,
} from './date.ts';
import {
  hasOneMeaning,
  isoMoment,
  parseDay,
  parseMoment,
  parseTypedClock,
} from './typed-moment.ts';

/** What is meant by a day that was told as people say it, or why that cannot be known. */
export type SaidMoment =
  /** `2026-08-20 09:00`, or the day alone; `meaning` says it in words for who typed it. */
  { readonly text: string; readonly meaning: string } | Unclear;

/** Where the day can only be: what has happened lies `behind`. */
type Side = 'either' | 'behind';

/** What can mean two days or hours, as an Indonesian sentence. */
interface Unclear {
  readonly fault: string;
}

/**
 * Reads what {@link parseMoment} does not: days counted from today (`besok jam 9`, `lusa pukul
 * 14.00`, `Senin depan 08.30`), without a year or with a short one (`25/11 09.00`), months cut
 * short, the time in front, and hours by the part of the day (`jam 7 malam`).
 *
 * What can mean two days or two hours is a fault that names both.
 *
 * @param side `behind` makes `Senin` the last one; on a Monday it may be today, and stays unclear
 * @returns `undefined` for what needs no such reading, or is no day at all
 */
export function readSaidMoment(
  text: string,
  today: CalendarDate,
  side: Side = 'either',
): SaidMoment | undefined {
  const typed = text.trim().replace(/\s+/gu, ' ');
  if (parseMoment(typed)) return undefined;
  const { hour, rest } = partTime(typed);
  const date = readDay(rest, { today, side });
  if (date === undefined || hour === 'none') return undefined;
  if ('fault' in date) return date;
  if (hour === null) return { text: formatIsoDate(date), meaning: formatLongDate(date) };
  if (typeof hour === 'string') return unclearHour(hour);
  const iso = isoMoment(date, hour);
  const clock = iso.slice(-5).replace(':', '.');
  return { text: iso, meaning: `${formatLongDate(date)}, pukul ${clock}` };
}

/**
 * Reads what {@link parseTypedClock} does not: an hour alone by the part of the day (`jam 2 siang`).
 * What can mean two is a fault.
 *
 * @returns `undefined` for what is more than an hour, or none
 */
export function readSaidClock(text: string): SaidMoment | undefined {
  if (parseTypedClock(text) !== undefined) return undefined;
  const { hour, rest } = partTime(text.trim().replace(/\s+/gu, ' '));
  if (rest !== '' || hour === null || hour === 'none') return undefined;
  if (typeof hour === 'string') return unclearHour(hour);
  const clock = formatClock(hour);
  return { text: clock.replace('.', ':'), meaning: `pukul ${clock}` };
}

function unclearHour(hour: string): Unclear {
  return { fault: `“${hour}” dapat berarti pagi atau sore; tulis misalnya 08.30 atau 14.00.` };
}

const PART = 'pagi|siang|sore|malam';
const A_CLOCK = `(?:(pukul|pkl\\.?|jam) )?(\\d{1,2})(?:[.:](\\d{2}))?(?: (${PART}))?`;
const CLOCK_BEHIND = new RegExp(`(?:^| )${A_CLOCK}$`, 'iu');
const CLOCK_IN_FRONT = new RegExp(`^${A_CLOCK},? `, 'iu');
const PART_BEHIND = new RegExp(` (${PART})$`, 'iu');

/** What was typed without its time. */
interface Parted {
  readonly rest: string;
  /** `null` without a time, `none` for a time that is none, else the words that can mean two. */
  readonly hour: ClockTime | string | null;
}

function partTime(typed: string): Parted {
  for (const pattern of [CLOCK_BEHIND, CLOCK_IN_FRONT]) {
    const match = pattern.exec(typed);
    const [whole = '', word, digits = '', minutes, said] = match ?? [];
    // Digits alone are the year or the day of a date.
    if ((word ?? minutes ?? said) === undefined) continue;
    const rest = typed.replace(whole, '').replace(/,$/u, '');
    const behind = said === undefined ? PART_BEHIND.exec(rest) : null;
    const part = (said ?? behind?.[1])?.toLowerCase();
    const isClear = part !== undefined || minutes !== undefined || hasOneMeaning(digits);
    const hour = clockOf(`${digits}.${minutes ?? '00'}`, part) ?? 'none';
    return { rest: rest.slice(0, behind?.index), hour: isClear ? hour : whole.trim() };
  }
  return { rest: typed, hour: null };
}

const NOON = 12 * 60;

/** Which hours each part of the day has, as minutes from and before which. */
const HOURS: Readonly<Record<string, readonly [number, number]>> = {
  pagi: [0, 11 * 60],
  siang: [10 * 60, 15 * 60],
  sore: [14 * 60, 19 * 60],
  malam: [18 * 60, 24 * 60],
};

/** `7` of `malam` is 19.00; what no hour of that part of the day is, is none. */
function clockOf(digits: string, part: string | undefined): ClockTime | undefined {
  const time = parseClock(digits);
  const [from, before] = HOURS[part ?? ''] ?? [0, 24 * 60];
  if (time === undefined) return undefined;
  return [time, time + NOON].find((one) => one >= from && one < before);
}

const DAYS_FROM_TODAY: ReadonlyMap<string, number> = new Map([
  ['kemarin', -1],
  ['hari ini', 0],
  ['nanti', 0],
  ['tadi', 0],
  ['besok', 1],
  ['esok', 1],
  ['besok lusa', 2],
  ['lusa', 2],
]);

/** From which day on days are counted. */
interface Reckoning {
  readonly today: CalendarDate;
  readonly side: Side;
}

const A_SAID_WEEKDAY = new RegExp(
  `^(?:hari )?(${A_WEEKDAY})(?: (ini|depan|mendatang|(?:minggu|pekan) depan))?$`,
  'iu',
);

function readDay(said: string, reckoning: Reckoning): CalendarDate | Unclear | undefined {
  const { today } = reckoning;
  const typed = said.replace(/^pada /iu, '').replace(/\bJum['’]at\b/iu, 'Jumat');
  const days = DAYS_FROM_TODAY.get(typed.toLowerCase());
  if (days !== undefined) return addDays(today, days);
  const [, name = '', which] = A_SAID_WEEKDAY.exec(typed) ?? [];
  if (name !== '') return readWeekday(typed, { name, which: which?.toLowerCase() }, reckoning);
  return parseDay(typed) ?? readShortDate(typed, today) ?? readWrongWeekday(typed, today);
}

const NAMED_DAY = new RegExp(`^(?:hari )?(${A_WEEKDAY}),? (?=\\d)`, 'iu');

/** A date with the weekday of another: which of the two is meant, only who typed it knows. */
function readWrongWeekday(typed: string, today: CalendarDate): Unclear | undefined {
  const name = NAMED_DAY.exec(typed);
  if (!name) return undefined;
  const bare = typed.slice(name[0].length);
  const date = parseDay(bare) ?? readShortDate(bare, today);
  if (!date) return undefined;
  return { fault: `${formatDate(date)} jatuh pada hari ${weekdayName(date)}, bukan ${name[1]}.` };
}

/**
 * `Senin depan` on a Thursday is the only one that can be meant; on the Monday before, or with one
 * still to come in this week, people mean either.
 */
function readWeekday(
  typed: string,
  { name, which }: { readonly name: string; readonly which: string | undefined },
  { today, side }: Reckoning,
): CalendarDate | Unclear {
  const number = WEEKDAYS.findIndex((one) => one.toLowerCase() === name.toLowerCase());
  const ahead = (number - weekday(today) + 7) % 7;
  if (which === 'mendatang' && ahead > 0) return addDays(today, ahead);
  if (which === undefined && side === 'behind' && ahead > 0) return addDays(today, ahead - 7);
  if (which === undefined || which === 'ini') return eitherDay(typed, [ahead - 7, ahead], today);
  const isWeek = typed.toLowerCase() === 'minggu depan';
  // Weeks begin on Sunday for some and on Monday for others; both must lead to the same day.
  const nextWeek = [0, 1].map((first) => 7 + place(number, first) - place(weekday(today), first));
  const meant =
    which === 'depan' ? [ahead === 0 ? 7 : ahead, ...nextWeek, ahead === 1 ? 8 : ahead] : nextWeek;
  const days = [...new Set(meant.filter((one) => one > 0))].sort((a, b) => a - b);
  const [only, other] = days;
  if (only !== undefined && other === undefined && !isWeek) return addDays(today, only);
  return eitherDay(typed, [only ?? ahead, other ?? ahead + 7], today);
}

/** How many days of its week a day of the week has before it. */
function place(day: number, firstOfWeek: number): number {
  return (day - firstOfWeek + 7) % 7;
}

function eitherDay(typed: string, days: readonly [number, number], today: CalendarDate): Unclear {
  const [one, other] = days.map((count) => formatDate(addDays(today, count)));
  return { fault: `“${typed}” dapat berarti ${one} atau ${other}; tulis tanggalnya.` };
}

const SHORT_DATE = new RegExp(
  `^(?:(?:hari )?(${A_WEEKDAY}),? )?(\\d{1,2})[ /-]([a-z]{3,9}|\\d{1,2})(?:[ /](\\d{2}|\\d{4}))?$`,
  'iu',
);

/** How far a date without its year may be from today, either way. */
const REACH_DAYS = 182;

/** `25/11`, `25/11/26`, `25 Nov 2026`: without a year, the one nearest to today. */
function readShortDate(typed: string, today: CalendarDate): CalendarDate | undefined {
  const [, name, dayText, monthText = '', yearText] = SHORT_DATE.exec(typed) ?? [];
  const month = monthNumber(monthText);
  if (month === undefined) return undefined;
  const day = Number(dayText);
  const date =
    yearText === undefined
      ? nearestDate(month, day, today, REACH_DAYS)
      : makeDate(Number(yearText.padStart(4, '20')), month, day);
  if (!date || name === undefined) return date;
  return WEEKDAYS[weekday(date)]?.toLowerCase() === name.toLowerCase() ? date : undefined;
}

/** Months cut short otherwise than after their third letter. */
const SHORT_MONTHS: ReadonlyMap<string, number> = new Map([
  ['agt', 8],
  ['ags', 8],
  ['agust', 8],
  ['sept', 9],
  ['nop', 11],
  ['nopember', 11],
  ['pebruari', 2],
]);

function monthNumber(text: string): number | undefined {
  if (/^\d/u.test(text)) return Number(text);
  const typed = text.toLowerCase();
  const found = MONTHS.findIndex((name) => {
    const month = name.toLowerCase();
    return month === typed || month.slice(0, 3) === typed;
  });
  return found === -1 ? SHORT_MONTHS.get(typed) : found + 1;
}
