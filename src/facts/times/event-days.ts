import {
  type CalendarDate,
  dayNumber,
  formatLongDate,
  makeDate,
  sameDay,
} from '../../calendar/date.ts';
import { findDates, type NamedDay } from '../../calendar/find-dates.ts';
import type { EventFile } from '../../event/event.ts';
import { oncePer } from '../../text/once-per.ts';

/** The first and the last day of an event; the same where it takes one day. */
export function daysOfEvent({
  mulai,
  selesai = mulai,
}: EventFile): readonly [CalendarDate, CalendarDate] {
  return [mulai.date, selesai.date];
}

/** How many days an event takes, both ends counted. */
export function lengthOfEvent(event: EventFile): number {
  const [first, last] = daysOfEvent(event);
  return dayNumber(last) - dayNumber(first) + 1;
}

/** Whether an event opens and closes once: on one day, or from an evening into the next morning. */
export function isOneSitting(event: EventFile): boolean {
  const { mulai, selesai } = event;
  const length = lengthOfEvent(event);
  return length === 1 || (length === 2 && selesai !== undefined && selesai.time < mulai.time);
}

/** Whether the event is held on that day. */
export function isDuring(date: CalendarDate, event: EventFile): boolean {
  const [first, last] = daysOfEvent(event);
  const day = dayNumber(date);
  return dayNumber(first) <= day && day <= dayNumber(last);
}

/** Whether a day that a text names is one of the event; without a year it is of the event's year. */
export function isDayOfEvent({ year, month, day }: NamedDay, event: EventFile): boolean {
  const date = makeDate(year ?? event.mulai.date.year, month, day);
  return date !== undefined && isDuring(date, event);
}

/** Writes `Rabu, 19 Agustus 2026`, and the last day behind it where the event takes several. */
export function writeEventDays(event: EventFile): string {
  const [first, last] = daysOfEvent(event);
  const opening = formatLongDate(first);
  return sameDay(first, last) ? opening : `${opening}, sampai ${formatLongDate(last)}`;
}

/** Whether the event file gives that day in its facts, background or next steps. */
export function isRecordedDay(named: NamedDay, event: EventFile): boolean {
  return recordedDays(event).some(
    ({ year, month, day }) =>
      day === named.day &&
      month === named.month &&
      (year === undefined || named.year === undefined || year === named.year),
  );
}

const recordedDays = oncePer((event: EventFile): readonly Omit<NamedDay, 'start' | 'end'>[] => [
  ...recordedTexts(event).flatMap((text) => findDates(text).flatMap(({ days }) => days)),
  ...event.fakta.flatMap(({ tanggal }) => tanggal ?? []),
]);

/** What the event file tells in sentences. */
export function recordedTexts(event: EventFile): readonly string[] {
  const { nama, tujuan = '', latar = '', langkah_berikut = '', fakta } = event;
  const facts = fakta.flatMap(({ pernyataan, nilai = '', sumber = '' }) => [
    pernyataan,
    nilai,
    sumber,
  ]);
  return [nama, tujuan, latar, langkah_berikut, ...facts].filter((text) => text !== '');
}
