import * as v from 'valibot';
import type { ClockTime } from '../calendar/clock.ts';
import { clockTime, described, filledText, wholeNumber, yesNo } from '../yaml/decode.ts';
import { ITEM_KINDS } from './item-kind.ts';

/**
 * One item of a run-sheet as an event file or the front matter gives it. `mulai` and `selesai` are
 * minutes since midnight, `durasi` is in minutes; an item without `mulai` follows the
 * one before, or begins with it when it is `paralel`.
 */
export interface RunSheetEntry {
  readonly mulai?: ClockTime | undefined;
  readonly selesai?: ClockTime | undefined;
  readonly durasi?: number | undefined;
  readonly kegiatan: string;
  /** What it is to the rules of protocol; told by its words when it is not stated. */
  readonly jenis?: (typeof ITEM_KINDS)[number] | undefined;
  /** Who does it. */
  readonly pelaksana?: string | undefined;
  readonly penanggung_jawab?: string | undefined;
  readonly tempat?: string | undefined;
  readonly perlengkapan?: string | undefined;
  /** What the master of ceremonies says. */
  readonly narasi?: string | undefined;
  /** Runs beside the item before it, on purpose. */
  readonly paralel?: boolean | undefined;
  /** Day of the event this item is on, counted from 1. */
  readonly hari?: number | undefined;
}

/**
 * What an item may hold.
 *
 * @internal
 */
export const runSheetItemSchema = v.strictObject({
  mulai: v.optional(described(clockTime, 'Pukul mulai, misalnya 08:30')),
  selesai: v.optional(described(clockTime, 'Pukul selesai')),
  durasi: v.optional(described(wholeNumber, 'Lama kegiatan dalam menit')),
  kegiatan: described(filledText, 'Nama kegiatan'),
  jenis: v.optional(
    described(
      v.picklist(ITEM_KINDS, `harus salah satu dari ${ITEM_KINDS.join(', ')}.`),
      'Jenis kegiatan menurut tata acara; tanpa isian ini ditebak dari namanya',
    ),
  ),
  pelaksana: v.optional(described(filledText, 'Yang melakukan kegiatan')),
  penanggung_jawab: v.optional(described(filledText, 'Penanggung jawab')),
  tempat: v.optional(described(filledText, 'Tempat kegiatan')),
  perlengkapan: v.optional(described(filledText, 'Perlengkapan yang disiapkan')),
  narasi: v.optional(described(filledText, 'Narasi pembawa acara')),
  paralel: v.optional(described(yesNo, 'Sengaja bersamaan dengan kegiatan sebelumnya')),
  hari: v.optional(described(wholeNumber, 'Hari keberapa acara, mulai dari 1')),
});
