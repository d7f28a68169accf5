import * as v from 'valibot';
import { type CalendarDate, dayNumber } from '../calendar/date.ts';
import { withStop } from '../text/with-stop.ts';
import { type Decoded, decode } from '../yaml/decode.ts';
import { described, filledText, isoDate } from '../yaml/schema-blocks.ts';
import type { YamlText } from '../yaml/yaml-text.ts';

/** How an office is held: for good, or acting in one of the four legal ways. */
export const HOLDER_STATUSES = ['definitif', 'Pj.', 'Plt.', 'Plh.', 'Pjs.'] as const;
export type HolderStatus = (typeof HOLDER_STATUSES)[number];

const officialSchema = v.strictObject({
  id: described(
    filledText,
    'Id jabatan, misalnya wali-kota; boleh berulang untuk masa jabatan lain',
  ),
  nama: described(filledText, 'Nama lengkap dengan gelar'),
  panggilan: v.optional(described(filledText, 'Nama pendek sesudah penyebutan pertama')),
  lafal: v.optional(described(filledText, 'Cara membaca nama, untuk pembawa acara')),
  jabatan: described(filledText, 'Nama jabatan, misalnya Wali Kota Contoh'),
  status: v.optional(
    described(
      v.picklist(HOLDER_STATUSES, withStop(`harus salah satu dari ${HOLDER_STATUSES.join(', ')}`)),
      'Status pemegang jabatan',
    ),
    'definitif',
  ),
  sejak: v.optional(described(isoDate, 'Tanggal mulai menjabat')),
  sampai: v.optional(described(isoDate, 'Tanggal terakhir menjabat')),
  tempat_protokol: v.optional(described(filledText, 'Kedudukan dalam tata tempat')),
});

/**
 * What `pejabat.yaml` may hold.
 *
 * @internal
 */
export const rosterSchema = v.array(officialSchema, 'harus berupa daftar pejabat.');

/** One person in one office for one term, a line of the roster `pejabat.yaml`. */
export interface Official {
  /** Of the office; stands several times, once for each term. */
  readonly id: string;
  /** Full name with degrees and honorifics, as it is to be printed. */
  readonly nama: string;
  /** Short form after the first mention. */
  readonly panggilan?: string | undefined;
  /** Reading aid for the master of ceremonies. */
  readonly lafal?: string | undefined;
  readonly jabatan: string;
  readonly status: HolderStatus;
  /** First day in office. */
  readonly sejak?: CalendarDate | undefined;
  /** Last day in office. */
  readonly sampai?: CalendarDate | undefined;
  /** Place in the precedence table of UU 9/2010. */
  readonly tempat_protokol?: string | undefined;
}

/** Who holds which office, and when. An id may stand several times, once for each term. */
export interface Roster {
  readonly officials: readonly Official[];
}

/** Reads `pejabat.yaml`: a list of officials; a file with comments only lists none. */
export function decodeRoster(yaml: YamlText): Decoded<Roster> {
  const decoded = decode(yaml, rosterSchema, { empty: [] });
  return decoded.ok ? { ok: true, value: { officials: decoded.value } } : decoded;
}

/** The holder of the office `id` on a day; without dates in the roster, whoever is listed. */
export function findHolder(
  roster: Roster,
  id: string,
  date: CalendarDate | undefined,
): Official | undefined {
  const terms = roster.officials.filter((official) => official.id === id);
  return date ? terms.find((official) => holdsOn(official, date)) : terms[0];
}

/** Whether an official holds the office on a day, both ends of the term included. */
export function holdsOn(official: Official, date: CalendarDate): boolean {
  const day = dayNumber(date);
  const begun = official.sejak === undefined || dayNumber(official.sejak) <= day;
  const notEnded = official.sampai === undefined || day <= dayNumber(official.sampai);
  return begun && notEnded;
}

/** The office as it is written before the name: `Pj. Wali Kota Contoh`. */
export function officeTitle(official: Official): string {
  return official.status === 'definitif'
    ? official.jabatan
    : `${official.status} ${official.jabatan}`;
}
