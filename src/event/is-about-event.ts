import { dayNumber, makeDate } from '../calendar/date.ts';
import { findDates } from '../calendar/find-dates.ts';
import { lowerWords } from '../text/words.ts';
import type { EventFile } from './event.ts';

/**
 * Whether a text may be about an event: it has a day of the event, or half of the words of the
 * event's name.
 */
export function isAboutEvent(text: string, { nama, mulai, selesai = mulai }: EventFile): boolean {
  const first = dayNumber(mulai.date);
  const last = dayNumber(selesai.date);
  const hasDay = findDates(text)
    .flatMap(({ days }) => days)
    .some(({ year = mulai.date.year, month, day }) => {
      const date = makeDate(year, month, day);
      const number = date && dayNumber(date);
      return number !== undefined && first <= number && number <= last;
    });
  if (hasDay) return true;
  const said = new Set(wordsOf(text));
  const words = wordsOf(nama);
  return words.filter((word) => said.has(word)).length * 2 >= words.length;
}

/** The words that a name is known by: those of four letters or more. */
function wordsOf(text: string): readonly string[] {
  return lowerWords(text).filter(({ length }) => length >= 4);
}
