import { NUMBER_WORD, readNumberWords } from '../../text/number-words.ts';
import type { TimeMention, WrittenClock } from './time-mention.ts';

const HOUR = String.raw`(?:setengah\s)?(?:\d{1,2}|${NUMBER_WORD}(?:\sbelas)?)`;
const DAYPART = String.raw`(?:pagi|siang|sore|petang|malam|dini\shari)(?![a-zÀ-ɏ])`;
const UNTIL = String.raw`\s(?:sampai(?:\sdengan)?|hingga|s\.d\.)\s(?:pukul\s|jam\s)?`;

const SPOKEN = new RegExp(
  String.raw`(?<![a-zÀ-ɏ])(?<label>(?:pukul|pkl\.?|jam)\s)(?<from>${HOUR}\s(?<part>${DAYPART}))(?:(?<gap>${UNTIL})(?<to>${HOUR}\s(?<toPart>${DAYPART})))?`,
  'gu',
);

const HALF_DAY = 12;

/**
 * Finds the times of a text that are told as one says them, `pukul setengah delapan pagi`, `jam 9
 * malam`. Without the part of the day it stays open which of two hours is meant.
 */
export function* findSpokenTimes(lower: string): Generator<TimeMention> {
  for (const match of lower.matchAll(SPOKEN)) {
    const { label = '', from = '', part = '', gap = '', to, toPart = '' } = match.groups ?? {};
    const start = match.index + label.length;
    const first = readSpoken(from, part, start);
    const second =
      to === undefined ? undefined : readSpoken(to, toPart, start + from.length + gap.length);
    if (!first || (to !== undefined && !second)) continue;
    const end = match.index + match[0].length;
    yield { start: match.index, end, from: first, to: second, daypart: undefined };
  }
}

/** `setengah delapan pagi` as 7.30, `tiga sore` as 15.00. */
function readSpoken(text: string, part: string, start: number): WrittenClock | undefined {
  const said = text.slice(0, text.length - part.length).trim();
  const isHalf = said.startsWith('setengah ');
  const count = isHalf ? said.slice('setengah '.length) : said;
  const hour = /^\d/u.test(count) ? Number(count) : readNumberWords(count);
  if (hour === undefined || hour < 1 || hour > HALF_DAY) return undefined;
  const hours = onDay(hour, part);
  if (hours === undefined) return undefined;
  const end = start + text.length;
  return isHalf
    ? { start, end, hours: hours - 1, minutes: 30, zone: undefined }
    : { start, end, hours, minutes: 0, zone: undefined };
}

/** The hours that each part of the day has, as one says them, and what makes one of 24 of them. */
const HOURS_OF: ReadonlyMap<
  string,
  readonly (readonly [first: number, last: number, add: number])[]
> = new Map([
  ['pagi', [[1, 11, 0]]],
  [
    'siang',
    [
      [10, 12, 0],
      [1, 3, HALF_DAY],
    ],
  ],
  ['sore', [[2, 6, HALF_DAY]]],
  ['petang', [[2, 6, HALF_DAY]]],
  ['malam', [[6, 11, HALF_DAY]]],
  ['dini hari', [[1, 4, 0]]],
]);

/** The hour of 24 that is meant; `undefined` where hour and part of the day do not fit. */
function onDay(hour: number, part: string): number | undefined {
  const found = HOURS_OF.get(part)?.find(([first, last]) => first <= hour && hour <= last);
  return found && hour + found[2];
}
