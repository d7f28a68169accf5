import * as v from 'valibot';
import { type ClockTime, parseClock } from '../calendar/clock.ts';
import { type CalendarDate, parseIsoDate } from '../calendar/date.ts';
import { findNearest } from '../text/nearest.ts';
import { keysAt } from './schema-shape.ts';
import type { YamlFault, YamlPath, YamlText, YamlValue } from './yaml-text.ts';

/** A value that a schema accepted, or the reasons why not, each at its place in the file. */
export type Decoded<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: readonly YamlFault[] };

/**
 * Checks a YAML text against a schema and gives the typed value. Reading faults come first. A key
 * with nothing after it (`tema:`) counts as not given.
 *
 * @param empty what a file stands for that holds nothing, or comments only
 *
 * @internal
 */
export function decode<Schema extends v.GenericSchema>(
  yaml: YamlText,
  schema: Schema,
  { empty = null }: { readonly empty?: YamlValue } = {},
): Decoded<v.InferOutput<Schema>> {
  if (yaml.faults.length > 0) return { ok: false, faults: yaml.faults };
  const value = withoutEmptyKeys(yaml.value || empty);
  // A list passes for a mapping with the keys 0, 1, 2.
  if (schema.type === 'strict_object' && (value === null || Array.isArray(value))) {
    const message = value === null ? EMPTY_FILE : `Isi berkas ini ${NOT_PAIRS}`;
    return { ok: false, faults: [{ span: yaml.locate([]), message }] };
  }
  return parse(yaml, [], schema, value);
}

const EMPTY_FILE = 'Berkas ini masih kosong; isi dengan pasangan `nama: isi`.';
const NOT_PAIRS = 'harus berupa pasangan `nama: isi`.';

/**
 * Checks the value at `path` alone against a schema.
 *
 * @internal
 */
export function decodeValue<Schema extends v.GenericSchema>(
  yaml: YamlText,
  path: YamlPath,
  schema: Schema,
): Decoded<v.InferOutput<Schema>> {
  return parse(yaml, path, schema, valueAt(yaml.value, path));
}

function parse<Schema extends v.GenericSchema>(
  yaml: YamlText,
  path: YamlPath,
  schema: Schema,
  value: unknown,
): Decoded<v.InferOutput<Schema>> {
  const result = v.safeParse(schema, value);
  if (result.success) return { ok: true, value: result.output };
  const place = { yaml, schema, depth: path.length };
  return { ok: false, faults: result.issues.map((issue) => toFault(issue, place, path)) };
}

function withoutEmptyKeys(value: YamlValue): YamlValue {
  if (value === null || typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(withoutEmptyKeys);
  const record: Record<string, YamlValue> = Object.create(null) as Record<string, YamlValue>;
  for (const [key, content] of Object.entries(value)) {
    if (content !== null) record[key] = withoutEmptyKeys(content);
  }
  return record;
}

function valueAt(value: YamlValue, path: YamlPath): unknown {
  let current: unknown = value;
  for (const key of path) {
    current = (current as Record<string | number, unknown> | null | undefined)?.[key];
  }
  return current;
}

/** A value that was refused: the text it stands in, its schema, and how many keys lead to it. */
interface RefusedValue {
  readonly yaml: YamlText;
  readonly schema: v.GenericSchema;
  readonly depth: number;
}

function toFault(issue: v.BaseIssue<unknown>, refused: RefusedValue, base: YamlPath): YamlFault {
  const { yaml, schema, depth } = refused;
  // Of a value with several forms, the form whose fault lies deeper inside is the one meant.
  const deeper = issue.issues?.find((inner) => inner.path !== undefined);
  if (deeper) {
    const { path = [] } = issue;
    return toFault(deeper, refused, [...base, ...path.map((item) => item.key as string | number)]);
  }
  const inner = (issue.path ?? []).map((item) => item.key as string | number);
  const path = [...base, ...inner];
  const keys = path.filter((key) => typeof key === 'string').join('.');
  const name = keys === '' ? 'Isi berkas ini' : `Isian \`${keys}\``;
  const unknown = issue.type === 'strict_object' && issue.expected === 'never';
  if (unknown) {
    const span = yaml.locateKey(path) ?? yaml.locate(path);
    const nearest = findNearest(String(path.at(-1)), keysAt(schema, path.slice(depth, -1)));
    const meant = nearest === undefined ? '' : `; mungkin maksudnya \`${nearest}\``;
    return { span, message: `${name} tidak dikenal${meant}.` };
  }
  const span = yaml.locate(path);
  if (issue.input === undefined || issue.input === null) {
    return { span, message: `${name} wajib diisi.` };
  }
  // `judul: [Lokal] …` opens a list of YAML, which nobody means who wants to write a text.
  const hint = issue.expected === 'string' && issue.received === 'Array' ? BRACKETS : '';
  const message = issue.expected === 'Object' ? NOT_PAIRS : issue.message;
  return { span, message: `${name} ${message}${hint}` };
}

const BRACKETS = ' Apit seluruh isi dengan tanda kutip bila diawali kurung siku.';

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
