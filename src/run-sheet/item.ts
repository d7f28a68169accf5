import * as v from 'valibot';
import type { ClockTime } from '../calendar/clock.ts';
import { clockTime, described, filledText, wholeNumber, yesNo } from '../yaml/schema-blocks.ts';
import { ITEM_KINDS } from './item-kind.ts';

/**
 * One item of a run-sheet as an event file or the front matter gives it. `mulai` and `selesai` are
 * minutes since midnight, `durasi` is in minutes; any two of the three will do. An item without a
 * time follows the one before in its room, or begins with it when it is `paralel`.
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
  /** Cue for sound, light, screen, or for those present: `hadirin berdiri`. */
  readonly isyarat?: string | undefined;
  /** What to photograph or to film. */
  readonly dokumentasi?: string | undefined;
  /**
   * `true`: the time must not move. `false`: `mulai` is a plan only, and the item moves when the
   * one before it runs over.
   */
  readonly keras?: boolean | undefined;
  /** May be left out when time runs short. */
  readonly boleh_dipotong?: boolean | undefined;
  /** Room of a session that runs beside those of other rooms. */
  readonly ruang?: string | undefined;
  /** Runs beside the item before it, on purpose. */
  readonly paralel?: boolean | undefined;
  /** Day of the event this item is on, counted from 1; 0 is the day before, for rehearsals. */
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
  isyarat: v.optional(
    described(
      filledText,
      'Isyarat suara, cahaya, layar, atau bagi hadirin, misalnya hadirin berdiri',
    ),
  ),
  dokumentasi: v.optional(described(filledText, 'Yang perlu difoto atau direkam')),
  keras: v.optional(
    described(
      yesNo,
      '`ya`: pukulnya tidak boleh bergeser; `tidak`: `mulai` hanya ancar-ancar dan bergeser bila yang sebelumnya lewat',
    ),
  ),
  boleh_dipotong: v.optional(described(yesNo, 'Boleh dilewati bila waktunya habis')),
  ruang: v.optional(
    described(filledText, 'Ruang sesi yang berjalan bersamaan dengan sesi di ruang lain'),
  ),
  paralel: v.optional(described(yesNo, 'Sengaja bersamaan dengan kegiatan sebelumnya')),
  hari: v.optional(
    described(wholeNumber, 'Hari keberapa acara, mulai dari 1; 0 untuk geladi sehari sebelumnya'),
  ),
});
