import * as v from 'valibot';
import { formatClock } from '../calendar/clock.ts';
import { type CalendarDate, formatIsoDate } from '../calendar/date.ts';
import { CLAIM_KINDS, type ClaimKind } from '../facts/claim.ts';
import { type Decoded, decode } from '../yaml/decode.ts';
import {
  type DateTime,
  described,
  filledText,
  isoDate,
  isoDateTime,
  listOf,
  optionalList,
} from '../yaml/schema-blocks.ts';
import { yamlScalar } from '../yaml/yaml-scalar.ts';
import type { YamlText } from '../yaml/yaml-text.ts';

const verificationSchema = v.strictObject({
  jenis: described(
    v.picklist(CLAIM_KINDS, `harus salah satu dari ${CLAIM_KINDS.join(', ')}.`),
    'Jenis pernyataan',
  ),
  nilai: described(filledText, 'Nilai pernyataan dalam bentuk baku'),
  teks: described(listOf(filledText), 'Pernyataan seperti tertulis di naskah ketika diverifikasi'),
  kalimat: described(
    v.pipe(
      v.string('harus berupa teks.'),
      v.regex(/^[0-9a-f]{16}$/u, 'harus 16 angka heksadesimal.'),
      v.metadata({ pattern: '^[0-9a-f]{16}$' }),
    ),
    'Sidik kalimat tanpa pernyataan itu',
  ),
  hasil: described(
    v.picklist(['benar', 'salah'], 'harus benar atau salah.'),
    'Apakah pernyataan itu benar',
  ),
  seharusnya: v.optional(described(filledText, 'Yang benar, bila pernyataan itu salah')),
  sumber: described(filledText, 'Sumber yang dipakai untuk memverifikasi'),
  oleh: described(filledText, 'Nama yang memverifikasi'),
  waktu: described(isoDateTime, 'Kapan diverifikasi'),
});

const fingerprint = v.pipe(
  v.string('harus berupa teks.'),
  v.regex(/^[0-9a-f]{64}$/u, 'harus 64 angka heksadesimal.'),
  v.metadata({ pattern: '^[0-9a-f]{64}$' }),
);

const signOffSchema = v.strictObject({
  peran: described(filledText, 'Peran di rantai paraf, misalnya kasubbag'),
  oleh: described(filledText, 'Nama yang memaraf'),
  waktu: described(isoDateTime, 'Kapan diparaf'),
  sidik: described(fingerprint, 'SHA-256 naskah yang diparaf'),
});

const publicationSchema = v.strictObject({
  di: described(filledText, 'Tempat tayang atau penerimanya, misalnya laman resmi'),
  tanggal: described(isoDate, 'Hari naskah tayang atau terkirim'),
  tautan: v.optional(described(filledText, 'Alamat tayangannya')),
  sidik: described(fingerprint, 'SHA-256 naskah ketika dicatat'),
});

/**
 * What the record beside a draft may hold.
 *
 * @internal
 */
export const draftRecordSchema = v.strictObject({
  versi: described(
    v.pipe(
      v.picklist(['1'], 'dibuat oleh humas yang lebih baru; perbarui humas di komputer ini.'),
      v.metadata({ type: ['string', 'number'], enum: ['1', 1] }),
    ),
    'Versi bentuk catatan',
  ),
  verifikasi: optionalList('Pernyataan yang sudah diverifikasi', verificationSchema),
  paraf: optionalList('Paraf atas naskah', signOffSchema),
  terbit: optionalList('Tempat naskah sudah tayang atau terkirim', publicationSchema),
});

/** That a person looked up a statement, when, and where. */
export interface Verification {
  readonly jenis: ClaimKind;
  /** The value of the statement; see {@link Statement}. */
  readonly nilai: string;
  /** All forms in which the draft said it. */
  readonly teks: readonly string[];
  /** What tells the sentence apart from others; see `sentencePrint`. */
  readonly kalimat: string;
  readonly hasil: 'benar' | 'salah';
  /** What is true, when the statement is not. */
  readonly seharusnya?: string | undefined;
  readonly sumber: string;
  readonly oleh: string;
  /** Local time. */
  readonly waktu: DateTime;
}

/** The initials (`paraf`) of one person in the chain, bound to the text that was read. */
export interface SignOff {
  /** The place in the chain: `kasubbag`. */
  readonly peran: string;
  readonly oleh: string;
  /** Local time. */
  readonly waktu: DateTime;
  /** SHA-256 of the text; see `signedPrint`. */
  readonly sidik: string;
}

/** That a document went out to its readers. */
export interface Publication {
  /** A channel or who received it: `laman resmi`, `grup WhatsApp wartawan`. */
  readonly di: string;
  readonly tanggal: CalendarDate;
  readonly tautan?: string | undefined;
  /** SHA-256 of what went out; see `signedPrint`. */
  readonly sidik: string;
}

/** What people have put on record about a draft, kept in a file beside it. */
export interface DraftRecord {
  readonly verifikasi: readonly Verification[];
  readonly paraf: readonly SignOff[];
  readonly terbit: readonly Publication[];
}

/** The record of a draft that nobody has verified or signed. */
export const EMPTY_RECORD: DraftRecord = { verifikasi: [], paraf: [], terbit: [] };

/** Reads a record; unknown keys are faults, since they would be lost with the next writing. */
export function decodeDraftRecord(yaml: YamlText): Decoded<DraftRecord> {
  const decoded = decode(yaml, draftRecordSchema);
  if (!decoded.ok) return decoded;
  const { verifikasi, paraf, terbit } = decoded.value;
  return { ok: true, value: { verifikasi, paraf, terbit } };
}

/**
 * Writes a record as YAML; the same record always gives the same text.
 *
 * @param name the file name of the draft, for the remark on top
 */
export function serializeDraftRecord(
  { verifikasi, paraf, terbit }: DraftRecord,
  name: string,
): string {
  return [
    `# Verifikasi dan paraf untuk ${name}. Ditulis ulang oleh humas; jangan disunting.`,
    'versi: 1',
    ...entries('verifikasi', verifikasi),
    ...entries('paraf', paraf),
    ...entries('terbit', terbit),
    '',
  ].join('\n');
}

function entries(
  key: string,
  items: readonly (Verification | SignOff | Publication)[],
): readonly string[] {
  if (items.length === 0) return [];
  return [`${key}:`, ...items.flatMap((item) => entryLines(Object.entries(item)))];
}

type EntryValue = string | readonly string[] | DateTime | CalendarDate | undefined;

function entryLines(pairs: readonly (readonly [string, EntryValue])[]): readonly string[] {
  const lines = pairs.flatMap(([key, value]) => (value === undefined ? [] : pairLines(key, value)));
  return lines.map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`);
}

function pairLines(key: string, value: Exclude<EntryValue, undefined>): readonly string[] {
  if (typeof value === 'string') return [`${key}: ${yamlScalar(value)}`];
  if ('year' in value) return [`${key}: ${formatIsoDate(value)}`];
  if (!isDateTime(value)) return [`${key}:`, ...value.map((text) => `  - ${yamlScalar(text)}`)];
  const clock = formatClock(value.time).replace('.', ':');
  return [`${key}: ${formatIsoDate(value.date)} ${clock}`];
}

function isDateTime(value: readonly string[] | DateTime): value is DateTime {
  return 'date' in value;
}
