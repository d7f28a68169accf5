import * as v from 'valibot';
import type { ClockTime } from '../calendar/clock.ts';
import { clockTime, described, filledText, optionalList } from '../yaml/schema-blocks.ts';

/** How the leader gets there and is received. */
export interface Journey {
  readonly berangkat?: ClockTime | undefined;
  readonly rute?: string | undefined;
  /** Where the car stops. */
  readonly turun?: string | undefined;
  /** Who receives the leader there. */
  readonly penyambut?: string | undefined;
  readonly ruang_tunggu?: string | undefined;
  readonly pendamping?: string | undefined;
}

/** Something on which a wrong word does harm. */
export interface SensitiveIssue {
  readonly isu: string;
  /** How matters stand. */
  readonly keadaan?: string | undefined;
  /** What the leader says of it. */
  readonly sikap?: string | undefined;
  /** Who has the figures. */
  readonly pemegang_data?: string | undefined;
}

/** A question that reporters may ask, with its answer. */
export interface ExpectedQuestion {
  readonly tanya: string;
  readonly jawab?: string | undefined;
  /** Who answers more than the leader can. */
  readonly penjawab?: string | undefined;
}

/** What an event file says for the leader alone (`brief`). */
export interface BriefNotes {
  readonly perjalanan?: Journey | undefined;
  /** What the press should print, at most three sentences. */
  readonly pesan: readonly string[];
  /** What had better not be said. */
  readonly hindari: readonly string[];
  readonly isu: readonly SensitiveIssue[];
  readonly tanya_jawab: readonly ExpectedQuestion[];
}

/**
 * What `brief` in an event file may hold.
 *
 * @internal
 */
export const briefSchema = v.strictObject({
  perjalanan: v.optional(
    described(
      v.strictObject({
        berangkat: v.optional(described(clockTime, 'Pukul berangkat')),
        rute: v.optional(described(filledText, 'Jalan yang dilalui dan lamanya')),
        turun: v.optional(described(filledText, 'Tempat turun dari kendaraan')),
        penyambut: v.optional(described(filledText, 'Siapa yang menyambut')),
        ruang_tunggu: v.optional(described(filledText, 'Tempat menunggu sebelum acara')),
        pendamping: v.optional(described(filledText, 'Ajudan atau petugas yang mendampingi')),
      }),
      'Perjalanan dan kedatangan pimpinan',
    ),
  ),
  pesan: optionalList('Pesan utama, paling banyak tiga kalimat', filledText),
  hindari: optionalList('Yang sebaiknya tidak disebut', filledText),
  isu: optionalList(
    'Isu sensitif',
    v.strictObject({
      isu: described(filledText, 'Isu sensitif'),
      keadaan: v.optional(described(filledText, 'Keadaan terakhir')),
      sikap: v.optional(described(filledText, 'Sikap pimpinan')),
      pemegang_data: v.optional(described(filledText, 'Pemegang data')),
    }),
  ),
  tanya_jawab: optionalList(
    'Pertanyaan wartawan yang mungkin diajukan, dengan jawabannya',
    v.strictObject({
      tanya: described(filledText, 'Pertanyaan yang mungkin diajukan'),
      jawab: v.optional(described(filledText, 'Jawaban, paling banyak 60 kata')),
      penjawab: v.optional(described(filledText, 'Siapa yang menjawab selengkapnya')),
    }),
  ),
});
