import {
  type CalendarDate,
  dayNumber,
  formatIsoDate,
  formatLongDate,
  sameDay,
  weekday,
} from '../../calendar/date.ts';
import type { DateMention, NamedDay } from '../../calendar/find-dates.ts';
import type { Span } from '../../text/span.ts';
import type { Claim, ClaimFinder, Evidence } from '../claim.ts';
import type { FactContext } from '../fact-context.ts';
import { findReferenceDate, type ReferenceDate } from './reference-date.ts';
import { resolveDay } from './resolve-day.ts';

/**
 * The dates of a draft. A date is on record when it is a day of the event or stands in its facts,
 * else when its weekday was said and the calendar agrees.
 */
export const findDateClaims: ClaimFinder = function* (context): Generator<Claim> {
  const reference = findReferenceDate(context);
  const full = readFullDates(context);
  for (const passage of context.passages) {
    for (const mention of passage.dates) {
      const dates = mention.days.flatMap(
        (day) => resolveDay(day, reference) ?? full.get(keyOf(day)) ?? [],
      );
      const isDated = dates.length > 0 && dates.length === mention.days.length;
      const days = isDated ? dates.map(formatIsoDate) : mention.days.map(nameDay);
      yield {
        kind: 'tanggal',
        passage,
        ...withBracket(passage.text, mention),
        value: days.join(mention.form === 'range' ? '/' : ' '),
        evidence: isDated ? findEvidence(mention, dates, context, reference) : undefined,
      };
    }
  }
};

/** The days that the draft names with their year somewhere: later it may leave that out. */
function readFullDates({ passages }: FactContext): ReadonlyMap<string, CalendarDate> {
  const days = passages.flatMap((passage) => passage.dates.flatMap((mention) => mention.days));
  return new Map(
    days.flatMap((day) => {
      const date = day.year === undefined ? undefined : resolveDay(day, undefined);
      return date ? [[keyOf(day), date] as const] : [];
    }),
  );
}

function keyOf({ day, month }: NamedDay): string {
  return `${month}-${day}`;
}

/**
 * A day whose year is not known, or that the calendar has not: `--04-11` (ISO 8601), `2026-02-30`.
 */
function nameDay({ day, month, year }: NamedDay): string {
  const [mm, dd] = [month, day].map((number) => String(number).padStart(2, '0'));
  return `${year ?? '-'}-${mm}-${dd}`;
}

/** `Rabu (19/8/2026)` with the bracket that closes it. */
function withBracket(text: string, { start, end }: DateMention): Span {
  const isOpen = text.slice(start, end).includes('(') && text.charAt(end) === ')';
  return { start, end: isOpen ? end + 1 : end };
}

function findEvidence(
  mention: DateMention,
  dates: readonly CalendarDate[],
  { draft, event }: FactContext,
  reference: ReferenceDate | undefined,
): Evidence | undefined {
  if (!weekdaysFit(mention, dates)) return undefined;
  if (event) {
    const { mulai, selesai = mulai, fakta, langkah_berikut = '', latar = '' } = event.file;
    const isDuring = dates.every(
      (date) =>
        dayNumber(mulai.date) <= dayNumber(date) && dayNumber(date) <= dayNumber(selesai.date),
    );
    if (isDuring) return { origin: 'berkas acara', text: formatLongDate(mulai.date) };
    const texts = [...fakta.map((one) => one.pernyataan), langkah_berikut, latar];
    const text = texts.find((one) => dates.every((date) => one.includes(words(date))));
    if (text !== undefined) return { origin: 'berkas acara', text };
  }
  const { tanggal } = draft.meta;
  if (tanggal && dates.every((date) => sameDay(date, tanggal))) {
    return { origin: 'bagian depan naskah', text: formatIsoDate(tanggal) };
  }
  if (mention.weekdays.length === 0) return undefined;
  const hasYear = mention.days.every(({ year }) => year !== undefined);
  const year = hasYear ? '' : `, tahun menurut ${reference?.origin ?? 'bagian lain naskah'}`;
  return { origin: 'kalender', text: dates.map(formatLongDate).join('; ') + year };
}

/** `1 September 2026`, as the event file would write it. */
function words(date: CalendarDate): string {
  return formatLongDate(date).replace(/^[^,]+,\s/u, '');
}

/** Whether each weekday that was said is that of its date; of a range the first and the last. */
function weekdaysFit({ weekdays }: DateMention, dates: readonly CalendarDate[]): boolean {
  if (weekdays.length === 0) return true;
  const days = dates.map(weekday);
  if (weekdays.length === days.length) return weekdays.every((one, i) => one.weekday === days[i]);
  if (weekdays.length === 1) return days.includes(weekdays[0]?.weekday ?? -1);
  return weekdays[0]?.weekday === days[0] && weekdays.at(-1)?.weekday === days.at(-1);
}
