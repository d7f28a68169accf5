import { type CalendarDate, MONTHS, sameDay, weekdayName } from '../../calendar/date.ts';
import type { DateMention, NamedDay } from '../../calendar/find-dates.ts';
import { matchCase } from '../../text/case.ts';
import type { Span } from '../../text/span.ts';

/**
 * Writes other days in the form of a date or range that stands in a text: for `Selasa (11/8/2026`
 * and 10 August 2026 `Senin (10/8/2026`. A year is written only where the text has one.
 *
 * @param days the first and the last day, the same where only one is meant
 * @returns `undefined` when the form cannot hold these days
 */
export function rewriteMention(
  text: string,
  mention: DateMention,
  [first, last]: readonly [CalendarDate, CalendarDate],
): string | undefined {
  const isOne = sameDay(first, last);
  if (mention.form === 'list' || (mention.form === 'range' && isOne)) return undefined;
  if (mention.weekdays.length > 1 && mention.form === 'single') return undefined;
  const dates = mention.form === 'single' ? [first] : [first, last];
  const pieces: (Span & { readonly written: string })[] = [];
  for (const [index, named] of mention.days.entries()) {
    const date = dates[index];
    const written = date && rewriteDay(text, named, date);
    if (written === undefined) return undefined;
    pieces.push({ start: named.start, end: named.end, written });
  }
  // `16–19 Mei`: the first number has the month of the second.
  if (isBareNumber(text, mention.days[0]) && first.month !== dates.at(-1)?.month) return undefined;
  for (const [index, { start, end }] of mention.weekdays.entries()) {
    const date = dates[index] ?? first;
    pieces.push({ start, end, written: matchCase(weekdayName(date), text.slice(start, end)) });
  }
  pieces.sort((a, b) => b.start - a.start);
  const { start } = mention;
  return pieces.reduce(
    (words, piece) =>
      words.slice(0, piece.start - start) + piece.written + words.slice(piece.end - start),
    text.slice(start, mention.end),
  );
}

function isBareNumber(text: string, named: NamedDay | undefined): boolean {
  return named !== undefined && /^\d{1,2}$/u.test(text.slice(named.start, named.end));
}

const NUMERIC = /^(?<day>\d{1,2})(?<mark>[/.-])(?<month>\d{1,2})(?:\k<mark>(?<year>\d{2,4}))?$/u;
const WORDED = /^\d{1,2}(?<gap>\s+(?:bulan\s)?)(?<month>[a-z]+)(?<rest>[^a-z].*)?$/iu;

function rewriteDay(text: string, named: NamedDay, date: CalendarDate): string | undefined {
  const written = text.slice(named.start, named.end);
  if (isBareNumber(text, named)) return String(date.day);
  const {
    day = '',
    mark = '',
    month = '',
    year,
    gap = '',
    rest = '',
  } = (NUMERIC.exec(written) ?? WORDED.exec(written))?.groups ?? {};
  if (mark === '') {
    if (month === '') return undefined;
    const name = matchCase(MONTHS[date.month - 1] ?? '', month);
    return `${date.day}${gap}${name}${rest.replace(/\d{4}/u, String(date.year))}`;
  }
  const isPadded = day.startsWith('0') || month.startsWith('0');
  const digits = (value: number): string => String(value).padStart(isPadded ? 2 : 1, '0');
  const ending = year === undefined ? [] : [String(date.year).slice(-year.length)];
  return [digits(date.day), digits(date.month), ...ending].join(mark);
}
