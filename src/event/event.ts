import * as v from 'valibot';
import { type ClockTime, TIME_ZONES, type TimeZone } from '../calendar/clock.ts';
import { dayNumber } from '../calendar/date.ts';
import { type RunSheetEntry, runSheetItemSchema } from '../run-sheet/item.ts';
import {
  clockTime,
  type DateTime,
  type Decoded,
  decode,
  described,
  filledText,
  isoDateTime,
  wholeNumber,
  yesNo,
} from '../yaml/decode.ts';
import type { YamlText } from '../yaml/yaml-text.ts';
import { type EventSeating, seatingSchema } from './seating.ts';

/** Level of an event; it decides which order of precedence applies (UU 9/2010 art. 9–11). */
export const EVENT_LEVELS = ['nasional', 'provinsi', 'kabupaten_kota'] as const;

const list = <Item extends v.GenericSchema>(description: string, item: Item) =>
  v.optional(described(v.array(item, 'harus berupa daftar.'), description), []);

/** What is known of someone's coming and going. */
const attendanceSchemas = {
  pasangan: v.optional(described(filledText, 'Nama istri atau suami yang mendampingi')),
  tiba: v.optional(described(clockTime, 'Pukul tiba')),
  pulang: v.optional(described(clockTime, 'Pukul pulang')),
};

/**
 * What an event file may hold.
 *
 * @internal
 */
export const eventSchema = v.strictObject({
  nama: described(filledText, 'Nama acara'),
  tema: v.optional(described(filledText, 'Tema, dikutip huruf demi huruf di semua dokumen')),
  tujuan: v.optional(described(filledText, 'Tujuan acara, sambungan dari kata “untuk”')),
  pola: v.optional(described(filledText, 'Pola susunan acara, misalnya pembukaan-pelatihan')),
  tingkat: v.optional(
    described(
      v.picklist(EVENT_LEVELS, `harus salah satu dari ${EVENT_LEVELS.join(', ')}.`),
      'Tingkat acara; menentukan tata tempat',
    ),
    'kabupaten_kota',
  ),
  penyelenggara: v.optional(described(filledText, 'Instansi yang menyelenggarakan')),
  mulai: described(isoDateTime, 'Tanggal dan pukul mulai, misalnya 2026-08-19 08:30'),
  selesai: v.optional(described(isoDateTime, 'Tanggal dan pukul selesai')),
  zona: v.optional(
    described(
      v.picklist(TIME_ZONES, `harus salah satu dari ${TIME_ZONES.join(', ')}.`),
      'Zona waktu',
    ),
  ),
  zona_peserta: list(
    'Zona waktu peserta di daerah lain, misalnya yang mengikuti dari jauh',
    v.picklist(TIME_ZONES, `harus salah satu dari ${TIME_ZONES.join(', ')}.`),
  ),
  tempat: v.optional(
    described(
      v.strictObject({
        nama: described(filledText, 'Nama gedung atau ruang'),
        alamat: v.optional(described(filledText, 'Alamat tempat')),
        kota: v.optional(described(filledText, 'Kota atau kabupaten tempat')),
        provinsi: v.optional(described(filledText, 'Provinsi tempat')),
      }),
      'Tempat acara',
    ),
  ),
  peserta: v.optional(
    described(
      v.strictObject({
        jumlah: v.optional(described(wholeNumber, 'Jumlah peserta seluruhnya')),
        rincian: v.optional(
          described(v.record(v.string(), wholeNumber), 'Jumlah peserta menurut kelompok'),
        ),
      }),
      'Peserta acara',
    ),
  ),
  tempat_alternatif: v.optional(
    described(filledText, 'Tempat pengganti bila hujan atau tempat utama tidak dapat dipakai'),
  ),
  pakaian: v.optional(described(filledText, 'Pakaian yang dikenakan')),
  pejabat: list(
    'Pejabat yang terlibat, menurut pejabat.yaml',
    v.strictObject({
      id: described(filledText, 'Id pejabat di pejabat.yaml'),
      peran: list('Peran di acara, misalnya sambutan', filledText),
      mewakili: v.optional(described(filledText, 'Id pejabat yang diwakili')),
      hadir: v.optional(described(yesNo, 'Apakah hadir')),
      ...attendanceSchemas,
    }),
  ),
  tamu: list(
    'Tamu dan undangan di luar pejabat.yaml',
    v.strictObject({
      nama: described(filledText, 'Nama lengkap dengan gelar'),
      lafal: v.optional(described(filledText, 'Cara membaca nama, untuk pembawa acara')),
      jabatan: described(filledText, 'Jabatan atau kedudukan'),
      tempat_protokol: v.optional(described(filledText, 'Kedudukan dalam tata tempat')),
      peran: list('Peran di acara, misalnya sambutan', filledText),
      mewakili: v.optional(described(filledText, 'Jabatan yang diwakili, misalnya Kapolres')),
      hadir: v.optional(described(yesNo, 'Apakah hadir')),
      ...attendanceSchemas,
    }),
  ),
  tuan_rumah: v.optional(described(filledText, 'Id pejabat yang menjadi tuan rumah')),
  urutan_manual: v.optional(
    described(
      v.strictObject({
        urutan: described(
          v.array(filledText, 'harus berupa daftar.'),
          'Id pejabat atau nama tamu, dari yang tertinggi',
        ),
        alasan: described(filledText, 'Mengapa urutan ini dipakai'),
      }),
      'Tata tempat yang ditetapkan sendiri, menggantikan urutan undang-undang',
    ),
  ),
  kursi: v.optional(
    described(seatingSchema, 'Kursi bagi tamu yang ditempatkan menurut tata tempat'),
  ),
  petugas: list(
    'Petugas acara',
    v.strictObject({
      tugas: described(filledText, 'Tugas, misalnya dirigen'),
      nama: described(filledText, 'Nama petugas'),
      cadangan: v.optional(described(filledText, 'Nama penggantinya')),
    }),
  ),
  narasumber: list(
    'Narasumber di luar pejabat',
    v.strictObject({
      nama: described(filledText, 'Nama lengkap dengan gelar'),
      panggilan: v.optional(described(filledText, 'Nama pendek sesudah penyebutan pertama')),
      lafal: v.optional(described(filledText, 'Cara membaca nama, untuk pembawa acara')),
      jabatan: v.optional(described(filledText, 'Jabatan')),
      instansi: v.optional(described(filledText, 'Instansi asal')),
      materi: v.optional(described(filledText, 'Materi yang dibawakan')),
    }),
  ),
  kutipan: list(
    'Kutipan yang boleh dipakai',
    v.strictObject({
      id: described(filledText, 'Tanda pengenal kutipan'),
      oleh: described(filledText, 'Id pejabat, atau nama narasumber'),
      teks: described(filledText, 'Kutipan kata demi kata'),
      sumber: v.optional(described(filledText, 'Sumber kutipan, misalnya rekaman menit 12')),
      disetujui: v.optional(described(yesNo, 'Apakah sudah disetujui pemilik kutipan'), 'tidak'),
    }),
  ),
  fakta: list(
    'Angka dan pernyataan lain, masing-masing dengan sumbernya',
    v.strictObject({
      id: described(filledText, 'Tanda pengenal fakta'),
      pernyataan: described(filledText, 'Hal yang dinyatakan'),
      nilai: v.optional(described(filledText, 'Angka atau nilai beserta satuannya')),
      sumber: v.optional(described(filledText, 'Sumber fakta')),
    }),
  ),
  latar: v.optional(described(filledText, 'Latar belakang acara')),
  langkah_berikut: v.optional(described(filledText, 'Yang dilakukan sesudah acara')),
  susunan: list('Susunan acara', runSheetItemSchema),
});

/** What is known of someone's coming and going; clock times of the first day. */
export interface Attendance {
  /** The husband or wife who comes along. */
  readonly pasangan?: string | undefined;
  readonly tiba?: ClockTime | undefined;
  readonly pulang?: ClockTime | undefined;
}

/** An official who takes part in an event. */
export interface EventOfficial extends Attendance {
  /** Id of the office in the roster. */
  readonly id: string;
  readonly peran: readonly string[];
  /** Id of the office in whose stead they come. */
  readonly mewakili?: string | undefined;
  readonly hadir?: boolean | undefined;
}

/** Someone who comes and is not in the roster. */
export interface EventGuest extends Attendance {
  readonly nama: string;
  /** Reading aid for the master of ceremonies. */
  readonly lafal?: string | undefined;
  readonly jabatan: string;
  /** Place in the precedence table of UU 9/2010. */
  readonly tempat_protokol?: string | undefined;
  readonly peran: readonly string[];
  /** The office in whose stead they come. */
  readonly mewakili?: string | undefined;
  readonly hadir?: boolean | undefined;
}

/** An order of precedence set by hand, with its reason. */
export interface ManualOrder {
  /** Ids of officials or names of guests, the highest first. */
  readonly urutan: readonly string[];
  readonly alasan: string;
}

/** Someone with a task at the event: conductor, reader of the prayer. */
export interface EventHelper {
  readonly tugas: string;
  readonly nama: string;
  readonly cadangan?: string | undefined;
}

/** A speaker who is not in the roster. */
export interface EventSpeaker {
  readonly nama: string;
  /** Short form after the first mention. */
  readonly panggilan?: string | undefined;
  /** Reading aid for the master of ceremonies. */
  readonly lafal?: string | undefined;
  readonly jabatan?: string | undefined;
  readonly instansi?: string | undefined;
  readonly materi?: string | undefined;
}

/** Words that may be quoted, letter for letter. */
export interface EventQuote {
  readonly id: string;
  /** Id of an official of the roster, or the name of a speaker. */
  readonly oleh: string;
  readonly teks: string;
  readonly sumber?: string | undefined;
  readonly disetujui: boolean;
}

/** A figure or claim with its source. */
export interface EventFact {
  readonly id: string;
  readonly pernyataan: string;
  readonly nilai?: string | undefined;
  readonly sumber?: string | undefined;
}

/** Where an event is held. */
export interface EventPlace {
  readonly nama: string;
  readonly alamat?: string | undefined;
  readonly kota?: string | undefined;
  readonly provinsi?: string | undefined;
}

/** Who comes: how many in all, and how many of each group. */
export interface EventAttendance {
  readonly jumlah?: number | undefined;
  readonly rincian?: Readonly<Record<string, number>> | undefined;
}

/** An event file `acara/*.yaml`: the one source of facts for every document about the event. */
export interface EventFile {
  readonly nama: string;
  /** Locked text: quoted letter for letter everywhere. */
  readonly tema?: string | undefined;
  /** Why the event is held, in one clause that can follow “untuk”. */
  readonly tujuan?: string | undefined;
  /** Run-sheet pattern. */
  readonly pola?: string | undefined;
  readonly tingkat: (typeof EVENT_LEVELS)[number];
  readonly penyelenggara?: string | undefined;
  readonly mulai: DateTime;
  readonly selesai?: DateTime | undefined;
  readonly zona?: TimeZone | undefined;
  /** Zones of those who take part from elsewhere; run-sheets show their times too. */
  readonly zona_peserta: readonly TimeZone[];
  readonly tempat?: EventPlace | undefined;
  readonly peserta?: EventAttendance | undefined;
  /** Where to go when it rains. */
  readonly tempat_alternatif?: string | undefined;
  readonly pakaian?: string | undefined;
  readonly pejabat: readonly EventOfficial[];
  readonly tamu: readonly EventGuest[];
  /** Id of the official who is the host. */
  readonly tuan_rumah?: string | undefined;
  readonly urutan_manual?: ManualOrder | undefined;
  readonly kursi?: EventSeating | undefined;
  readonly petugas: readonly EventHelper[];
  readonly narasumber: readonly EventSpeaker[];
  readonly kutipan: readonly EventQuote[];
  readonly fakta: readonly EventFact[];
  readonly latar?: string | undefined;
  readonly langkah_berikut?: string | undefined;
  readonly susunan: readonly RunSheetEntry[];
}

/** Reads an event file field by field, whether or not they agree with each other. */
export function decodeEventFields(yaml: YamlText): Decoded<EventFile> {
  return decode(yaml, eventSchema);
}

/** Reads an event file. Its end must not be before its start. */
export function decodeEvent(yaml: YamlText): Decoded<EventFile> {
  const decoded = decodeEventFields(yaml);
  if (!decoded.ok) return decoded;
  const { mulai, selesai } = decoded.value;
  if (selesai === undefined || minuteOf(selesai) > minuteOf(mulai)) return decoded;
  const message =
    'Isian `selesai` tidak lebih lambat daripada `mulai`; periksa tanggal dan pukulnya.';
  return { ok: false, faults: [{ span: yaml.locate(['selesai']), message }] };
}

function minuteOf({ date, time }: DateTime): number {
  return dayNumber(date) * 1440 + time;
}
