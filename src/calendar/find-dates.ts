import { lowerCase } from '../text/case.ts';
import { oneOf } from '../text/patterns.ts';
import type { Span } from '../text/span.ts';
import { textBefore } from '../text/text-before.ts';
import { MONTHS } from './date.ts';
import { findWeekdays, JOIN, type NamedWeekday, RANGE, REACH, WEEKDAY } from './find-weekdays.ts';

/** A day of a month as a text names it, not yet proven to be in the calendar. */
export interface NamedDay extends Span {
  readonly day: number;
  /** Counted from 1; in numeric dates as typed, so it may be 14. */
  readonly month: number;
  /** `undefined` when the text gives no year. */
  readonly year: number | undefined;
}

/** A date, a range of dates or a list of dates in prose, with the weekdays said of it. */
export interface DateMention extends Span {
  readonly weekdays: readonly NamedWeekday[];
  /** One day, the two ends of a range, or all days of a list. */
  readonly days: readonly NamedDay[];
  readonly form: 'single' | 'range' | 'list';
  /** `14/5/2024` rather than `14 Mei 2024`. */
  readonly numeric: boolean;
}

const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...MONTHS.map((name, index) => [name.toLowerCase(), index + 1] as const),
  ...([
    ['jan', 1],
    ['pebruari', 2],
    ['feb', 2],
    ['peb', 2],
    ['mar', 3],
    ['apr', 4],
    ['jun', 6],
    ['jul', 7],
    ['agust', 8],
    ['agu', 8],
    ['ags', 8],
    ['agt', 8],
    ['sept', 9],
    ['sep', 9],
    ['okt', 10],
    ['nopember', 11],
    ['nov', 11],
    ['nop', 11],
    ['des', 12],
  ] as const),
]);

const MONTH = `(?:${[...MONTH_NUMBERS.keys()].sort((a, b) => b.length - a.length).join('|')})`;
const YEAR = String.raw`(?:1[7-9]|20|21)\d\d(?!\d|[.,]\d)`;
/**
 * No letter or digit before, and no number that goes on: `Rp14`, `800/14`, `08.14`, `1,14`, but
 * for the weekday of a form (`Kamis/14 Mei`). A hyphen may stand there only after the first end of
 * a range (`30 April-2 Mei`), not in `ke-2 Mei`.
 */
const NUMBER_START = String.raw`(?<![a-zÀ-ɏ\d]|[a-zÀ-ɏ\d](?<!${WEEKDAY})[.:/]|\d,|[a-zÀ-ɏ\d](?<!${MONTH}|/\d{1,2})-)`;
/** Nothing after that would make the number part of a code, a decimal or a longer number. */
const NUMBER_END = String.raw`(?!\d|[/.,:]\d|[/-][a-zÀ-ɏ]|-\d{3})`;

const WORDED_DATE = new RegExp(
  String.raw`${NUMBER_START}(?<days>\d{1,2}(?:${JOIN}\d{1,2}){0,6})\s{1,2}(?:bulan\s)?(?<month>${MONTH})(?![a-zÀ-ɏ\d])(?:\.?\s{1,2}(?:(?:tahun|thn\.?)\s)?(?<year>${YEAR}))?`,
  'gu',
);
const NUMERIC_RANGE = String.raw`(?<from>\d{1,2})\s?${RANGE}\s?(?<to>\d{1,2})/(?<rangeMonth>\d{1,2})(?:/(?<rangeYear>\d{4}|\d\d))?`;
const NUMERIC_SINGLE = String.raw`(?<day>\d{1,2})(?<mark>[/.-])(?<month>\d{1,2})(?:\k<mark>(?<year>\d{4}|\d\d))?`;
const NUMERIC_DATE = new RegExp(
  `${NUMBER_START}(?:${NUMERIC_RANGE}|${NUMERIC_SINGLE})${NUMBER_END}`,
  'gu',
);

const ONLY_RANGE = new RegExp(String.raw`^\s?${RANGE}\s?$`, 'u');

/** Words after which a number is a label of something else: `Nomor 14/5/2024`, `SMP Negeri 31`. */
const LABEL_BEFORE = new RegExp(
  String.raw`(?<![a-zÀ-ɏ\d])${oneOf(String.raw`
    nomor no\.? nmr\.? pasal ayat huruf angka negeri sk se surat perkara putusan kode versi skor
    jalan jl\.? jln\.? blok kav\.? kamar ruang gedung lantai rt rw km kelas
    kodim korem yonif halaman hlm\.? bab
  `)}\s{0,2}$`,
  'u',
);

/**
 * Finds the dates of a text in the forms that Indonesian news uses: `Selasa (14/05/24)`,
 * `Kamis, 16 Mei 2024`, `25–26 Agustus`, `30 April s.d. 2 Mei 2024`, `Senin–Rabu (13–15/5/2024)`.
 * Numbers stand in the order day, month, year. Numeric dates without a weekday count only with a
 * year of four digits; numbers of letters, laws, houses and scores are left alone.
 *
 * @returns mentions in the order of the text; they do not overlap
 */
export function findDates(text: string): readonly DateMention[] {
  if (!/\d/u.test(text)) return [];
  const lower = lowerCase(text);
  const cores = [...findWorded(text, lower), ...findNumeric(lower)].sort(
    (a, b) => a.start - b.start,
  );
  return mergeRanges(lower, cores).flatMap((core) => addWeekdays(text, lower, core) ?? []);
}

interface Core extends Span {
  readonly days: readonly NamedDay[];
  readonly form: DateMention['form'];
  readonly numeric: boolean;
}

function* findWorded(text: string, lower: string): Generator<Core> {
  for (const match of lower.matchAll(WORDED_DATE)) {
    const { days = '', month: name = '', year } = match.groups ?? {};
    const month = MONTH_NUMBERS.get(name);
    if (month === undefined) continue;
    const nameStart = match.index + match[0].indexOf(name, days.length);
    if (isLowerCaseAbbreviation(text.slice(nameStart, nameStart + name.length))) continue;
    const isList = /dan|&/u.test(days);
    // “peserta 30, 14 Mei”: without “dan” a comma does not make a list.
    const from = isList ? 0 : days.lastIndexOf(',') + 1;
    const numbers = Array.from(days.slice(from).matchAll(/\d+/gu), (number) => ({
      day: Number(number[0]),
      start: match.index + from + number.index,
      end: match.index + from + number.index + number[0].length,
    }));
    const end = match.index + match[0].length;
    yield {
      start: numbers[0]?.start ?? match.index,
      end,
      days: numbers.map((number, index) => ({
        ...number,
        end: index === numbers.length - 1 ? end : number.end,
        month,
        year: year === undefined ? undefined : Number(year),
      })),
      form: numbers.length === 1 ? 'single' : isList ? 'list' : 'range',
      numeric: false,
    };
  }
}

/** `Mar` is March; in lower case `mar` or `sep` may be anything. */
function isLowerCaseAbbreviation(name: string): boolean {
  const isFull = name.length > 5 || MONTHS.some((month) => month.toLowerCase() === name);
  return !isFull && name === name.toLowerCase();
}

function* findNumeric(lower: string): Generator<Core> {
  if (!/\d[/.-]\d/u.test(lower)) return;
  for (const match of lower.matchAll(NUMERIC_DATE)) {
    const { day, from, to = '', month, rangeMonth, year, rangeYear } = match.groups ?? {};
    const place = { start: match.index, end: match.index + match[0].length };
    const rest = { month: Number(month ?? rangeMonth), year: readYear(year ?? rangeYear) };
    if (from === undefined) {
      const days = [{ ...place, day: Number(day), ...rest }];
      yield { ...place, days, form: 'single', numeric: true };
      continue;
    }
    const middle = place.start + from.length;
    const days = [
      { start: place.start, end: middle, day: Number(from), ...rest },
      { start: lower.indexOf(to, middle), end: place.end, day: Number(to), ...rest },
    ];
    yield { ...place, days, form: 'range', numeric: true };
  }
}

/** Two digits mean this century, above 50 the last one. */
function readYear(digits: string | undefined): number | undefined {
  if (digits === undefined) return undefined;
  const number = Number(digits);
  if (digits.length === 4) return number;
  return number > 50 ? 1900 + number : 2000 + number;
}

/** `30 April–2 Mei 2024` and `13/5–15/5/2024`: the first end takes its year from the second. */
function mergeRanges(text: string, cores: readonly Core[]): readonly Core[] {
  const merged: Core[] = [];
  for (const core of cores) {
    const before = merged.at(-1);
    const joined = before && mergePair(text, before, core);
    if (joined) merged[merged.length - 1] = joined;
    else if (!before || before.end <= core.start) merged.push(core);
  }
  return merged;
}

function mergePair(text: string, a: Core, b: Core): Core | undefined {
  const [first, ...more] = a.days;
  const [second, ...rest] = b.days;
  if (!first || !second || more.length > 0 || rest.length > 0 || a.numeric !== b.numeric) {
    return undefined;
  }
  if (!ONLY_RANGE.test(text.slice(a.end, b.start))) return undefined;
  const inherited =
    second.year === undefined ? undefined : second.year - (first.month > second.month ? 1 : 0);
  return {
    start: a.start,
    end: b.end,
    days: [{ ...first, year: first.year ?? inherited }, second],
    form: 'range',
    numeric: a.numeric,
  };
}

function addWeekdays(text: string, lower: string, core: Core): DateMention | undefined {
  const weekdays = findWeekdays(text, lower, core);
  const trusted = weekdays.length > 0 && !isBareFraction(text, core);
  if (!trusted) {
    if (LABEL_BEFORE.test(textBefore(lower, core.start, REACH))) return undefined;
    if (core.numeric && !hasFullYear(text, core)) return undefined;
    return { ...core, weekdays: [] };
  }
  const start = Math.min(core.start, weekdays[0]?.start ?? core.start);
  return { ...core, start, end: Math.max(core.end, weekdays.at(-1)?.end ?? 0), weekdays };
}

/** `Sabtu 1/2 lapangan dipakai`, `Sabtu 2-1`: no brackets, no comma, no year. */
function isBareFraction(text: string, core: Core): boolean {
  if (!core.numeric || core.days.some((day) => day.year !== undefined)) return false;
  const words = text.slice(core.start, core.end);
  if (!words.includes('/')) return true;
  const isFraction = /^(?:1\/[2-9]|2\/3|3\/4)$/u.test(words);
  return isFraction && !/[(,]\s?$/u.test(textBefore(text, core.start, 2));
}

function hasFullYear(text: string, core: Core): boolean {
  return /\d{4}$/u.test(text.slice(core.start, core.end));
}
