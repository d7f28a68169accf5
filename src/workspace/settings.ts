import * as v from 'valibot';
import { TIME_ZONES, type TimeZone } from '../calendar/clock.ts';
import { type CalendarDate, dayNumber } from '../calendar/date.ts';
import { type Decoded, decode } from '../yaml/decode.ts';
import {
  described,
  filledText,
  foundingDate,
  isoDate,
  optionalList,
} from '../yaml/schema-blocks.ts';
import type { YamlText } from '../yaml/yaml-text.ts';
import { type FinalSettings, finalSettingsSchema } from './final-settings.ts';
import { type PrintSettings, printSettingsSchema } from './print-settings.ts';
import {
  type FolderSettings,
  folderSettingsSchema,
  mergeRuleSettings,
  type RuleSettings,
  ruleSettingsSchema,
} from './rule-settings.ts';
import { type SpeechSettings, speechSettingsSchema } from './speech-settings.ts';

/** Days on which an election is near; `selesai` is the last of them. */
const electionSchema = v.pipe(
  v.strictObject({
    mulai: described(isoDate, 'Hari pertama, misalnya 2029-01-01'),
    selesai: described(isoDate, 'Hari terakhir, misalnya 2029-03-31'),
  }),
  v.check(
    ({ mulai, selesai }) => dayNumber(mulai) <= dayNumber(selesai),
    'memuat `selesai` yang lebih awal daripada `mulai`.',
  ),
);

/**
 * What `humas.yaml` may hold.
 *
 * @internal
 */
export const settingsSchema = v.strictObject({
  perluas: v.optional(
    described(filledText, 'Berkas gaya bersama yang diperluas, misalnya ../gaya-kabupaten.yaml'),
  ),
  instansi: v.optional(described(filledText, 'Nama instansi')),
  pemerintah: v.optional(described(filledText, 'Pemerintah daerah, baris pertama kop')),
  alamat: v.optional(described(filledText, 'Alamat instansi')),
  kode_pos: v.optional(described(filledText, 'Kode pos')),
  telepon: v.optional(described(filledText, 'Nomor telepon instansi')),
  laman: v.optional(described(filledText, 'Alamat laman')),
  surel: v.optional(described(filledText, 'Alamat surel instansi')),
  logo: v.optional(described(filledText, 'Berkas lambang untuk kop, PNG atau JPEG')),
  kota: v.optional(described(filledText, 'Kota di awal teras')),
  zona: v.optional(
    described(
      v.picklist(TIME_ZONES, `harus salah satu dari ${TIME_ZONES.join(', ')}.`),
      'Zona waktu',
    ),
  ),
  narahubung: optionalList(
    'Yang dapat dihubungi media',
    v.strictObject({
      nama: described(filledText, 'Nama narahubung'),
      jabatan: v.optional(described(filledText, 'Jabatan narahubung')),
      telepon: v.optional(described(filledText, 'Nomor telepon dinas')),
      surel: v.optional(described(filledText, 'Alamat surel dinas')),
    }),
  ),
  penulis: v.optional(described(filledText, 'Penulis naskah, bila tidak disebut yang lain')),
  tentang: v.optional(described(filledText, 'Tentang instansi, paragraf penutup setiap rilis')),
  kamus: v.optional(
    described(filledText, 'Berkas teks dengan kata milik instansi, satu baris satu kata'),
  ),
  cetak: v.optional(described(printSettingsSchema, 'Kertas, tepi, dan huruf dokumen')),
  lisan: v.optional(
    described(speechSettingsSchema, 'Sapaan, salam, dan laju naskah yang dibacakan'),
  ),
  istilah: optionalList('Kata dan nama yang selalu benar', filledText),
  hari_jadi: optionalList(
    'Hari jadi daerah dan instansi, untuk memeriksa bilangannya (hari jadi ke-…)',
    v.strictObject({
      nama: described(filledText, 'Nama daerah atau instansi, misalnya Kota Contoh'),
      tanggal: described(foundingDate, 'Tanggal asal hitungannya, misalnya 1757-09-17'),
    }),
  ),
  peraturan: optionalList(
    'Peraturan daerah dan peraturan lain yang dirujuk naskah',
    v.strictObject({
      nama: described(
        filledText,
        'Jenis, nomor, dan tahun, misalnya Peraturan Daerah Kota Contoh Nomor 4 Tahun 2019',
      ),
      tentang: described(filledText, 'Judul, tanpa kata “tentang”'),
      dicabut_oleh: v.optional(described(filledText, 'Peraturan yang mencabutnya')),
    }),
  ),
  data_daerah: optionalList(
    'Angka pokok daerah untuk brief, masing-masing dengan tanggal dan sumbernya',
    v.strictObject({
      pernyataan: described(filledText, 'Hal yang dinyatakan, misalnya jumlah penduduk'),
      nilai: described(filledText, 'Angka atau nilai beserta satuannya'),
      sumber: described(filledText, 'Sumber data'),
      tanggal: described(isoDate, 'Keadaan per tanggal berapa'),
    }),
  ),
  pemilu: v.optional(
    described(electionSchema, 'Masa pemilu atau pilkada, saat naskah diperiksa netralitasnya'),
  ),
  aturan: v.optional(described(ruleSettingsSchema, 'Tingkat dan pilihan aturan'), {}),
  final: v.optional(described(finalSettingsSchema, 'Syarat dokumen final')),
  khusus: optionalList('Aturan untuk folder tertentu', folderSettingsSchema),
});

/** A person of the agency whom reporters may call. */
export interface AgencyContact {
  readonly nama: string;
  readonly jabatan?: string | undefined;
  readonly telepon?: string | undefined;
  readonly surel?: string | undefined;
}

/** The day from which the anniversaries of a region or an agency are counted. */
export interface FoundingDay {
  readonly nama: string;
  readonly tanggal: CalendarDate;
}

/** A figure about the region, for the leader to have at hand. */
export interface RegionalFigure {
  readonly pernyataan: string;
  readonly nilai: string;
  readonly sumber: string;
  /** The day for which it holds. */
  readonly tanggal: CalendarDate;
}

/** The time of an election, first and last day included. */
export interface ElectionPeriod {
  readonly mulai: CalendarDate;
  readonly selesai: CalendarDate;
}

/** A regulation that the agency cites and that no national list holds. */
export interface OwnRegulation {
  /** Kind, number and year: `Peraturan Daerah Kota Contoh Nomor 4 Tahun 2019`. */
  readonly nama: string;
  readonly tentang: string;
  /** What repealed it, written like `nama`. */
  readonly dicabut_oleh?: string | undefined;
}

/** The settings of an agency, from `humas.yaml`. */
export interface Settings {
  /** Another settings file that this one is laid over, such as the style of the regency. */
  readonly perluas?: string | undefined;
  readonly instansi?: string | undefined;
  /** First line of the letterhead: the government the agency belongs to. */
  readonly pemerintah?: string | undefined;
  readonly alamat?: string | undefined;
  readonly kode_pos?: string | undefined;
  readonly telepon?: string | undefined;
  readonly laman?: string | undefined;
  readonly surel?: string | undefined;
  /** Emblem for the letterhead: a PNG or JPEG file, relative to `humas.yaml`. */
  readonly logo?: string | undefined;
  readonly kota?: string | undefined;
  readonly zona?: TimeZone | undefined;
  readonly narahubung: readonly AgencyContact[];
  /** Who writes the drafts, where nobody else is named. */
  readonly penulis?: string | undefined;
  /** Boilerplate: who the agency is, the last paragraph of every release. */
  readonly tentang?: string | undefined;
  /**
   * File with words of the agency, one on a line, relative to `humas.yaml`; read as the words of
   * its workspace.
   */
  readonly kamus?: string | undefined;
  /** Paper, margins and type of documents. */
  readonly cetak?: PrintSettings | undefined;
  /** How scripts are drafted that are read aloud. */
  readonly lisan?: SpeechSettings | undefined;
  /** Words and names that are always right. */
  readonly istilah: readonly string[];
  /** Anniversaries of the region and of agencies. */
  readonly hari_jadi: readonly FoundingDay[];
  /** Regulations of the region and others that drafts cite. */
  readonly peraturan: readonly OwnRegulation[];
  /** Key figures of the region, each with its day and source. */
  readonly data_daerah: readonly RegionalFigure[];
  /** When drafts must not favour anyone who stands for election. */
  readonly pemilu?: ElectionPeriod | undefined;
  readonly aturan: RuleSettings;
  readonly final?: FinalSettings | undefined;
  readonly khusus: readonly FolderSettings[];
}

/** Reads `humas.yaml`; one with comments only gives no settings. */
export function decodeSettings(yaml: YamlText): Decoded<Settings> {
  return decode(yaml, settingsSchema, { empty: {} });
}

/**
 * Lays the settings of an agency over those they extend (`perluas`). Own values replace; own terms,
 * regulations and folders are added; rules are merged by {@link mergeRuleSettings}. `logo` and
 * `kamus` are taken as they stand: whoever read `base` must have made them relative to the folder
 * of `own`.
 */
export function mergeSettings(base: Settings, own: Settings): Settings {
  const given = Object.entries(own).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return {
    ...base,
    ...(Object.fromEntries(given) as Partial<Settings>),
    perluas: undefined,
    istilah: [...new Set([...base.istilah, ...own.istilah])],
    peraturan: [...base.peraturan, ...own.peraturan],
    aturan: mergeRuleSettings(base.aturan, own.aturan),
    khusus: [...base.khusus, ...own.khusus],
  };
}
