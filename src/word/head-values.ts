import {
  type CalendarDate,
  formatIsoDate,
  makeDate,
  weekday as weekdayOf,
} from '../calendar/date.ts';
import { type DateMention, findDates } from '../calendar/find-dates.ts';
import type { WordParagraph } from './word-paragraph.ts';

/** A value that stands in the head of a document: `from` up to `to` in the text of a paragraph. */
export interface HeadValue {
  readonly paragraph: WordParagraph;
  readonly from: number;
  readonly to: number;
}

/** A value with what it says in the form that front matter has. */
export interface ReadValue extends HeadValue {
  readonly value: string;
}

/** What stands before a number of a release, and before a level of secrecy. */
export const NUMBER = /^(?:nomor|no\.?)\s{0,3}:?\s{0,3}(?=\S*\d)/iu;
export const SECRECY = /^sifat\s{0,3}:\s{0,3}(?=\S)/iu;
const AT_ONCE = /^(?:untuk )?(?:segera )?di(?:siarkan|rilis|terbitkan)(?: segera)?$/iu;
const EMBARGO = /^embargo(?![A-Za-z])/iu;
const CLOCK = /(?<!\d)([01]?\d|2[0-3])[.:]([0-5]\d)(?:\s*(WIB|WITA|WIT))?(?![\d])/u;

/** What stands behind a label in a line, from `from` on. */
export function behindLabel(
  paragraph: WordParagraph,
  pattern: RegExp,
  from = 0,
): HeadValue | undefined {
  const { text } = paragraph;
  const rest = text.slice(from);
  const match = pattern.exec(rest.trimStart());
  if (!match) return undefined;
  const lead = rest.length - rest.trimStart().length;
  return { paragraph, from: from + lead + match[0].length, to: text.trimEnd().length };
}

/** `Pangkalpinang, 19 Agustus 2026` or `Rabu, 19 Agustus 2026`, and nothing else. */
export function readDate(paragraph: WordParagraph): ReadValue | undefined {
  const { text } = paragraph;
  const [mention, ...others] = findDates(text);
  const date = mention && dayOf(mention);
  if (!date || others.length > 0 || mention.days.length > 1) return undefined;
  const before = text.slice(0, mention.start).trim();
  if (text.slice(mention.end).trim() !== '' || !/^(?:[A-Z][A-Za-z .]{2,40},)?$/u.test(before)) {
    return undefined;
  }
  return { paragraph, from: mention.start, to: mention.end, value: formatIsoDate(date) };
}

/** Whether a line gives its date a day of the week that it does not have: that is to be seen. */
export function namesWrongDay({ text }: WordParagraph): boolean {
  return findDates(text).some((mention) => {
    const date = dayOf(mention);
    return date && mention.weekdays.some(({ weekday }) => weekday !== weekdayOf(date));
  });
}

/** The day of a date that has all its parts, if the calendar has it. */
function dayOf({ days }: DateMention): CalendarDate | undefined {
  const [named] = days;
  return named?.year === undefined ? undefined : makeDate(named.year, named.month, named.day);
}

/** The city before the date of such a line. */
export function cityOf(paragraph: WordParagraph): HeadValue | undefined {
  const match = /^\s*([A-Z][A-Za-z .]{2,40}),\s/u.exec(paragraph.text);
  const city = match?.[1];
  if (
    !match ||
    city === undefined ||
    /^(?:Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu)$/u.test(city)
  ) {
    return undefined;
  }
  const from = match[0].indexOf(city);
  return { paragraph, from, to: from + city.length };
}

/** When the release may be published; an embargo whose moment cannot be read stays a paragraph. */
export function readStatus(paragraph: WordParagraph): ReadValue | undefined {
  const { text } = paragraph;
  const place = whole(paragraph);
  if (AT_ONCE.test(text.trim())) return { ...place, value: 'segera' };
  if (!EMBARGO.test(text.trim())) return undefined;
  const [mention] = findDates(text);
  const day = mention && dayOf(mention);
  const clock = CLOCK.exec(mention ? text.slice(mention.end) : '');
  if (!day || !clock) return undefined;
  const [, hours = '', minutes = '', zone = ''] = clock;
  const value = `${formatIsoDate(day)} ${hours}:${minutes} ${zone}`.trim();
  return { ...place, value };
}

/** All the words of a paragraph. */
export function whole(paragraph: WordParagraph): HeadValue {
  const { text } = paragraph;
  return { paragraph, from: text.length - text.trimStart().length, to: text.trimEnd().length };
}
