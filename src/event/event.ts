import * as v from 'valibot';
import { TIME_ZONES } from '../calendar/clock.ts';
import { runSheetItemSchema } from '../run-sheet/item.ts';
import {
  type Decoded,
  decode,
  described,
  filledText,
  isoDateTime,
  wholeNumber,
  yesNo,
} from '../yaml/decode.ts';
import type { YamlText } from '../yaml/yaml-text.ts';

/** Level of an event; it decides which order of precedence applies (UU 9/2010 art. 9–11). */
export const EVENT_LEVELS = ['nasional', 'provinsi', 'kabupaten_kota'] as const;

const list = <Item extends v.GenericSchema>(description: string, item: Item) =>
  v.optional(described(v.array(item, 'harus berupa daftar.'), description), []);

/** What an event file may hold. */
export const eventSchema = v.strictObject({
  nama: described(filledText, 'Nama acara'),
  /** Locked text: quoted letter for letter everywhere. */
  tema: v.optional(described(filledText, 'Tema, dikutip huruf demi huruf di semua dokumen')),
  /** Why the event is held, in one clause that can follow “untuk”. */
  tujuan: v.optional(described(filledText, 'Tujuan acara, sambungan dari kata “untuk”')),
  /** Run-sheet pattern. */
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
  pakaian: v.optional(described(filledText, 'Pakaian yang dikenakan')),
  pejabat: list(
    'Pejabat yang terlibat, menurut pejabat.yaml',
    v.strictObject({
      id: described(filledText, 'Id pejabat di pejabat.yaml'),
      peran: list('Peran di acara, misalnya sambutan', filledText),
      mewakili: v.optional(described(filledText, 'Id pejabat yang diwakili')),
      hadir: v.optional(described(yesNo, 'Apakah hadir')),
    }),
  ),
  narasumber: list(
    'Narasumber di luar pejabat',
    v.strictObject({
      nama: described(filledText, 'Nama lengkap dengan gelar'),
      jabatan: v.optional(described(filledText, 'Jabatan')),
      instansi: v.optional(described(filledText, 'Instansi asal')),
      materi: v.optional(described(filledText, 'Materi yang dibawakan')),
    }),
  ),
  kutipan: list(
    'Kutipan yang boleh dipakai',
    v.strictObject({
      id: described(filledText, 'Tanda pengenal kutipan'),
      /** Id of an official of the roster, or the name of a speaker. */
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

/** An event file `acara/*.yaml`: the one source of facts for every document about the event. */
export type EventFile = v.InferOutput<typeof eventSchema>;
export type EventQuote = EventFile['kutipan'][number];

/** Reads an event file. */
export function decodeEvent(yaml: YamlText): Decoded<EventFile> {
  return decode(yaml, eventSchema);
}
