import * as v from 'valibot';
import type { CalendarDate } from '../calendar/date.ts';
import { described, filledText, isoDate } from '../yaml/schema-blocks.ts';

/** What a claim that goes round was found to be, the last until that is known. */
export const CLAIM_LABELS = [
  'hoaks',
  'disinformasi',
  'misinformasi',
  'malinformasi',
  'sedang diverifikasi',
] as const;

/** What a clarification sets right (`klaim`). */
export interface DisputedClaim {
  /** The claim in one neutral sentence. */
  readonly isi: string;
  /** Where it goes round. */
  readonly kanal?: string | undefined;
  /** Since when. */
  readonly tanggal?: CalendarDate | undefined;
  readonly label?: (typeof CLAIM_LABELS)[number] | undefined;
}

/** @internal */
export const disputedClaim = v.strictObject({
  isi: described(filledText, 'Isi kabar dalam satu kalimat netral'),
  kanal: v.optional(described(filledText, 'Tempat kabar itu beredar')),
  tanggal: v.optional(described(isoDate, 'Tanggal kabar itu mulai beredar')),
  label: v.optional(
    described(
      v.picklist(CLAIM_LABELS, `harus salah satu dari ${CLAIM_LABELS.join(', ')}.`),
      'Hasil penilaian atas kabar itu',
    ),
  ),
});

/** The document that an erratum sets right (`meralat`). */
export interface CorrectedDocument {
  readonly nomor?: string | undefined;
  readonly judul?: string | undefined;
  readonly tanggal?: CalendarDate | undefined;
}

/** @internal */
export const correctedDocument = v.strictObject({
  nomor: v.optional(described(filledText, 'Nomor siaran pers yang diralat')),
  judul: v.optional(described(filledText, 'Judul siaran pers yang diralat')),
  tanggal: v.optional(described(isoDate, 'Tanggal siaran pers yang diralat')),
});

/** The report that a right of reply answers (`menjawab`). */
export interface AnsweredReport {
  readonly media: string;
  readonly judul?: string | undefined;
  readonly tanggal?: CalendarDate | undefined;
  readonly tautan?: string | undefined;
}

/** @internal */
export const answeredReport = v.strictObject({
  media: described(filledText, 'Nama media'),
  judul: v.optional(described(filledText, 'Judul pemberitaan')),
  tanggal: v.optional(described(isoDate, 'Tanggal pemberitaan')),
  tautan: v.optional(described(filledText, 'Alamat pemberitaan di internet')),
});
