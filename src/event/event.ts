import * as v from 'valibot';
import { TIME_ZONES } from '../calendar/clock.ts';
import { runSheetItemSchema } from '../run-sheet/item.ts';
import {
  type Decoded,
  decode,
  filledText,
  isoDateTime,
  wholeNumber,
  yesNo,
} from '../yaml/decode.ts';
import type { YamlText } from '../yaml/yaml-text.ts';

/** Level of an event; it decides which order of precedence applies (UU 9/2010 art. 9–11). */
export const EVENT_LEVELS = ['nasional', 'provinsi', 'kabupaten_kota'] as const;

const list = <Item extends v.GenericSchema>(item: Item) =>
  v.optional(v.array(item, 'harus berupa daftar.'), []);

const eventSchema = v.strictObject({
  nama: filledText,
  /** Locked text: quoted letter for letter everywhere. */
  tema: v.optional(filledText),
  /** Why the event is held, in one clause that can follow “untuk”. */
  tujuan: v.optional(filledText),
  /** Run-sheet pattern. */
  pola: v.optional(filledText),
  tingkat: v.optional(
    v.picklist(EVENT_LEVELS, `harus salah satu dari ${EVENT_LEVELS.join(', ')}.`),
    'kabupaten_kota',
  ),
  penyelenggara: v.optional(filledText),
  mulai: isoDateTime,
  selesai: v.optional(isoDateTime),
  zona: v.optional(v.picklist(TIME_ZONES, `harus salah satu dari ${TIME_ZONES.join(', ')}.`)),
  tempat: v.optional(
    v.strictObject({
      nama: filledText,
      alamat: v.optional(filledText),
      kota: v.optional(filledText),
      provinsi: v.optional(filledText),
    }),
  ),
  peserta: v.optional(
    v.strictObject({
      jumlah: v.optional(wholeNumber),
      rincian: v.optional(v.record(v.string(), wholeNumber)),
    }),
  ),
  pakaian: v.optional(filledText),
  pejabat: list(
    v.strictObject({
      id: filledText,
      peran: list(filledText),
      mewakili: v.optional(filledText),
      hadir: v.optional(yesNo),
    }),
  ),
  narasumber: list(
    v.strictObject({
      nama: filledText,
      jabatan: v.optional(filledText),
      instansi: v.optional(filledText),
      materi: v.optional(filledText),
    }),
  ),
  kutipan: list(
    v.strictObject({
      id: filledText,
      /** Id of an official of the roster, or the name of a speaker. */
      oleh: filledText,
      teks: filledText,
      sumber: v.optional(filledText),
      disetujui: v.optional(yesNo, 'tidak'),
    }),
  ),
  fakta: list(
    v.strictObject({
      id: filledText,
      pernyataan: filledText,
      nilai: v.optional(filledText),
      sumber: v.optional(filledText),
    }),
  ),
  latar: v.optional(filledText),
  langkah_berikut: v.optional(filledText),
  susunan: list(runSheetItemSchema),
});

/** An event file `acara/*.yaml`: the one source of facts for every document about the event. */
export type EventFile = v.InferOutput<typeof eventSchema>;
export type EventQuote = EventFile['kutipan'][number];
export type Speaker = EventFile['narasumber'][number];

/** Reads an event file. */
export function decodeEvent(yaml: YamlText): Decoded<EventFile> {
  return decode(yaml, eventSchema);
}
