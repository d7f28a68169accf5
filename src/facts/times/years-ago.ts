import type { CalendarDate } from '../../calendar/date.ts';
import { MONTHS } from '../../calendar/date.ts';

const AGO = new RegExp(
  `(?<![a-zÀ-ɏ])(?<what>${MONTHS.join('|')}|bulan|pekan|minggu|hari)\\s(?:yang\\s)?lalu(?![a-zÀ-ɏ])`,
  'giu',
);

/**
 * The years that may be meant by `Februari lalu` or `dua bulan lalu` on a day, the likeliest first;
 * `undefined` where a text says nothing of the kind.
 */
export function yearsAgo(
  text: string,
  { year, month }: CalendarDate,
): readonly number[] | undefined {
  const [match] = text.matchAll(AGO);
  const what = match?.groups?.['what']?.toLowerCase();
  if (what === undefined) return undefined;
  const named = MONTHS.findIndex((name) => name.toLowerCase() === what) + 1;
  // `Agustus lalu` in April is that of the year before; the month itself may be that of any year.
  if (named === 0 || named === month) return [year, year - 1];
  return [named < month ? year : year - 1];
}

/** A text without such words. */
export function withoutAgo(text: string): string {
  return text.replace(AGO, '');
}
