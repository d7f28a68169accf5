import * as v from 'valibot';
import { type ClockTime, parseClock } from '../calendar/clock.ts';
import { type CalendarDate, parseIsoDate } from '../calendar/date.ts';

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
      message: `berisi “${dataset.value}”, bukan tanggal; tulis tahun-bulan-hari, misalnya 2026-08-19.`,
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
      message: `berisi “${dataset.value}”, bukan tanggal dan pukul; tulis misalnya 2026-08-19 08:30.`,
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
    addIssue({ message: `berisi “${dataset.value}”, bukan pukul; tulis misalnya 08:30.` });
    return NEVER;
  }),
);

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
  v.regex(/^(?:\d+|\d{1,3}(?:\.\d{3})+)$/u, 'harus berupa bilangan bulat, misalnya 75.'),
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
