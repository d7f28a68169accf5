import { TWO_TO_TEN } from '../text/number-words.ts';
import type { Span } from '../text/span.ts';
import { textBefore } from '../text/text-before.ts';

/** A day of the week as a text names it, 0 for Sunday to 6 for Saturday. */
export interface NamedWeekday extends Span {
  readonly weekday: number;
}

const WEEKDAY_NUMBERS: ReadonlyMap<string, number> = new Map([
  ['minggu', 0],
  ['ahad', 0],
  ['senin', 1],
  ['senen', 1],
  ['selasa', 2],
  ['rabu', 3],
  ['rebo', 3],
  ['kamis', 4],
  ['kemis', 4],
  ['jumat', 5],
  ['sabtu', 6],
]);

/** The name of a day in lower case, as an alternative of a pattern. */
export const WEEKDAY =
  "(?:senin|senen|selasa|rabu|rebo|kamis|kemis|jum['’‘`]?at|sabtu|minggu|ahad)";
/** What stands between the ends of a range. */
export const RANGE = String.raw`(?:[-–—]|s\.d\.?|s/d|sampai(?:\sdengan)?|hingga)`;

/** What stands between the parts of a list or range. */
export const JOIN = String.raw`\s{0,2}(?:,?\s?dan|[,&]|${RANGE})\s{0,2}`;

/**
 * Words that may stand between a weekday and its date: `Selasa malam (14/5)`. Up to four, though
 * two are the most: V8 writes a loop of up to three out, and the pattern takes twice as long to
 * make.
 */
const BETWEEN = String.raw`(?:\s(?:pagi|siang|sore|petang|malam|dini\shari|(?:pekan\s|minggu\s)?lalu|tadi|kemarin|ini|besok|(?:pekan\s)?depan|nanti|mendatang|wib|wita|wit|waktu\ssetempat)){0,4}`;
const WEEKDAYS_BEFORE = new RegExp(
  String.raw`(?<![a-zÀ-ɏ\d-])(?<names>${WEEKDAY}(?:${JOIN}${WEEKDAY}){0,6})${BETWEEN}(?:\s?[,/–—])?\s{0,2}[([]?(?:(?:tanggal|tgl\.?)\s)?\s?$`,
  'u',
);
const WEEKDAY_AFTER = new RegExp(String.raw`^\s?\((?<names>${WEEKDAY})\)`, 'u');
const ONE_WEEKDAY = new RegExp(WEEKDAY, 'gu');

/** How far before a date its weekdays and labels may begin. */
export const REACH = 90;

/** Words before a weekday's name that make it something else: a market, the eve of a day. */
const NO_WEEKDAY_BEFORE =
  /(?:^|\s)(?:pasar|malam|kecamatan|kelurahan|desa|stasiun|terminal|simpang|jalan|jl\.|harian|koran|tabloid|surat kabar|tiap|setiap|per)\s$/u;
/** A count before `Minggu` makes it “week”. */
const COUNT_BEFORE = new RegExp(
  `(?:^|\\s)(?:\\d+|satu|${TWO_TO_TEN}|belas|puluh|beberapa|berapa)\\s$`,
  'u',
);

/**
 * The weekdays said of a date, before it (`Senin–Rabu (13–15/5)`) or in brackets behind it.
 *
 * @param lower the text in lower case
 * @param date where it stands in the text
 */
export function findWeekdays(text: string, lower: string, date: Span): readonly NamedWeekday[] {
  return weekdaysBefore(text, lower, date.start) ?? weekdayAfter(lower, date.end);
}

function weekdaysBefore(
  text: string,
  lower: string,
  end: number,
): readonly NamedWeekday[] | undefined {
  const from = Math.max(0, end - REACH);
  const match = WEEKDAYS_BEFORE.exec(lower.slice(from, end));
  if (!match) return undefined;
  const start = from + match.index;
  const preceding = textBefore(lower, start, 20);
  if (NO_WEEKDAY_BEFORE.test(preceding)) return [];
  const { names = '' } = match.groups ?? {};
  if (isWeek(text.slice(start, start + names.length), preceding)) return [];
  return readWeekdays(names, start);
}

/** `dua minggu, 14–28 Mei`: the word is “week”; only a capital or `hari` makes it Sunday. */
function isWeek(names: string, preceding: string): boolean {
  if (!names.toLowerCase().startsWith('minggu')) return false;
  return COUNT_BEFORE.test(preceding) || (names.startsWith('m') && !/\bhari\s$/u.test(preceding));
}

function weekdayAfter(lower: string, end: number): readonly NamedWeekday[] {
  const match = WEEKDAY_AFTER.exec(lower.slice(end, end + 12));
  const { names = '' } = match?.groups ?? {};
  return match ? readWeekdays(names, end + match[0].indexOf(names)) : [];
}

function readWeekdays(names: string, start: number): readonly NamedWeekday[] {
  return Array.from(names.matchAll(ONE_WEEKDAY), (match) => ({
    weekday: WEEKDAY_NUMBERS.get(match[0].replace(/['’‘`]/gu, '')) ?? 0,
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}
