import * as v from 'valibot';
import { type ClockTime, parseClock } from '../calendar/clock.ts';
import { type CalendarDate, formatIsoDate, parseIsoDate } from '../calendar/date.ts';
import { isoClockOf, isoFormOf, parseDay } from '../calendar/typed-moment.ts';

/**
 * Says of a schema what its value is for: one Indonesian phrase, which editors show.
 *
 * The schemas here also say, as JSON Schema, what an editor may see where this program sees text:
 * editors type what they read, so that `kode_pos: 33684` is a number to them and `hadir: true` a
 * truth value.
 *
 * @internal
 */
export function described<Schema extends v.GenericSchema>(schema: Schema, description: string) {
  return v.pipe(schema, v.description(description));
}

/**
 * A text with something in it; white space at the ends is taken off.
 *
 * @internal
 */
export const filledText = v.pipe(
  v.string('harus berupa teks.'),
  v.trim(),
  v.nonEmpty('tidak boleh kosong.'),
  v.metadata({ type: ['string', 'number'], pattern: '\\S' }),
);

/**
 * A list of items.
 *
 * @internal
 */
export function listOf<Item extends v.GenericSchema>(item: Item) {
  return v.array(item, 'harus berupa daftar.');
}

/**
 * A list that is empty when it is left out.
 *
 * @internal
 */
export function optionalList<Item extends v.GenericSchema>(description: string, item: Item) {
  return v.optional(described(listOf(item), description), []);
}

const CLOCK = '(?:(?:[01]?\\d|2[0-3])[.:][0-5]\\d|24[.:]00)';

/**
 * A key of a mapping with free keys; a list has numbers in their place and is refused.
 *
 * @internal
 */
export const entryName = v.pipe(
  v.string(),
  v.regex(/^(?!\d+$)/u, 'harus berupa pasangan `nama: isi`, bukan butir daftar.'),
);

/**
 * A day written `2026-08-19`.
 *
 * @internal
 */
export const isoDate = v.pipe(
  v.string('harus berupa tanggal seperti 2026-08-19.'),
  v.metadata({ format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' }),
  v.rawTransform<string, CalendarDate>(({ dataset, addIssue, NEVER }) => {
    const date = parseIsoDate(dataset.value.trim());
    if (date) return date;
    addIssue({
      message: `berisi “${dataset.value}”, bukan tanggal; ${asIsoDay(dataset.value)}.`,
    });
    return NEVER;
  }),
);

function asIsoDay(typed: string): string {
  const day = parseDay(typed);
  return day ? `tulis ${formatIsoDate(day)}` : 'tulis tahun-bulan-hari, misalnya 2026-08-19';
}

/** Days that are others tomorrow; a file is read on many days. */
const MOVING_DAY = /(?<![a-z])(?:kemarin|hari ini|nanti|besok|esok|lusa|depan)(?![a-z])/iu;

function asIsoMoment(typed: string): string {
  const moving = MOVING_DAY.exec(typed)?.[0];
  if (moving !== undefined) {
    return `hari yang dimaksud “${moving}” berubah terus, jadi tulis tanggalnya, misalnya 2026-08-19 08:30`;
  }
  const form = isoFormOf(typed);
  return form === undefined ? 'tulis misalnya 2026-08-19 08:30' : `tulis ${form}`;
}

/** The first year that {@link parseIsoDate} reads, and after how many years days repeat. */
const FIRST_YEAR = 1000;
const CYCLE = 2000;

/**
 * The day from which the years of a town or body are counted: like {@link isoDate}, but from the
 * first centuries on, with or without the zeros in front (`0750-07-24`, `750-07-24`).
 *
 * @internal
 */
export const foundingDate = v.pipe(
  v.string('harus berupa tanggal seperti 1757-09-17.'),
  v.metadata({ pattern: '^\\d{3,4}-\\d{2}-\\d{2}$' }),
  v.rawTransform<string, CalendarDate>(({ dataset, addIssue, NEVER }) => {
    const [, year, rest] = /^(\d{3,4})(-\d{2}-\d{2})$/u.exec(dataset.value.trim()) ?? [];
    // Before the year 1000 the day is looked up in a year with the same days, 2000 years on.
    const early = Number(year) < FIRST_YEAR;
    const day = parseIsoDate(`${early ? Number(year) + CYCLE : year}${rest}`);
    if (day && Number(year) > 0) return { ...day, year: Number(year) };
    addIssue({
      message: `berisi “${dataset.value}”, bukan tanggal; tulis tahun-bulan-hari, misalnya 1757-09-17.`,
    });
    return NEVER;
  }),
);

/** A day and a time, written `2026-08-19 08:30`; minutes since midnight in `time`. */
export interface DateTime {
  readonly date: CalendarDate;
  readonly time: ClockTime;
}

/**
 * A day and time written `2026-08-19 08:30` (or with `T`).
 *
 * @internal
 */
export const isoDateTime = v.pipe(
  v.string('harus berupa tanggal dan pukul seperti 2026-08-19 08:30.'),
  v.metadata({ pattern: `^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])[ T]+${CLOCK}$` }),
  v.rawTransform<string, DateTime>(({ dataset, addIssue, NEVER }) => {
    const match = /^(\S{10})[ T]+(\d{1,2}[.:]\d{2})$/u.exec(dataset.value.trim());
    const date = parseIsoDate(match?.[1] ?? '');
    const time = parseClock(match?.[2] ?? '');
    if (date && time !== undefined) return { date, time };
    addIssue({
      message: `berisi “${dataset.value}”, bukan tanggal dan pukul; ${asIsoMoment(dataset.value)}.`,
    });
    return NEVER;
  }),
);

/**
 * A time of day written `08:30` or `08.30`; gives minutes since midnight.
 *
 * @internal
 */
export const clockTime = v.pipe(
  v.string('harus berupa pukul seperti 08:30.'),
  v.metadata({ type: ['string', 'number'], pattern: `^${CLOCK}$` }),
  v.rawTransform<string, ClockTime>(({ dataset, addIssue, NEVER }) => {
    const time = parseClock(dataset.value);
    if (time !== undefined) return time;
    const form = isoClockOf(dataset.value);
    const meant = form === undefined ? 'tulis misalnya 08:30' : `tulis "${form}"`;
    addIssue({ message: `berisi “${dataset.value}”, bukan pukul; ${meant}.` });
    return NEVER;
  }),
);

const WHOLE_NUMBER = /^(?:\d+|\d{1,3}(?:\.\d{3})+)$/u;

/**
 * A whole number of zero or more, written in digits, thousands with or without dots.
 *
 * @internal
 */
export const wholeNumber = v.pipe(
  v.string('harus berupa bilangan.'),
  v.metadata({
    type: ['number', 'string'],
    minimum: 0,
    pattern: '^(?:\\d+|\\d{1,3}(?:\\.\\d{3})+)$',
  }),
  v.trim(),
  v.regex(WHOLE_NUMBER, ({ input }) => {
    const [, number] = /^([\d.]+) *[A-Za-z]+$/u.exec(input) ?? [];
    const meant = number === undefined ? ', misalnya 75' : `; tulis ${number} saja`;
    return `harus berupa bilangan bulat${meant}.`;
  }),
  v.transform((text) => Number(text.replaceAll('.', ''))),
);

/**
 * A yes or no in the words an officer would type.
 *
 * @internal
 */
export const yesNo = v.pipe(
  v.string('harus ya atau tidak.'),
  v.metadata({ type: ['string', 'boolean'], enum: ['ya', 'tidak', true, false] }),
  v.trim(),
  v.toLowerCase(),
  v.picklist(['ya', 'tidak', 'true', 'false'], 'harus ya atau tidak.'),
  v.transform((word) => word === 'ya' || word === 'true'),
);
