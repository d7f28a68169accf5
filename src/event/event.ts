import type { ClockTime, TimeZone } from '../calendar/clock.ts';
import { type CalendarDate, dayNumber } from '../calendar/date.ts';
import type { RunSheetEntry } from '../run-sheet/item.ts';
import { type Decoded, decode } from '../yaml/decode.ts';
import type { DateTime } from '../yaml/schema-blocks.ts';
import type { YamlText } from '../yaml/yaml-text.ts';
import type { BriefNotes } from './brief-notes.ts';
import { type EVENT_LEVELS, eventSchema } from './event-schema.ts';
import type { EventSeating } from './seating.ts';

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
  /** Its number in the list, counted from 1, when the file gives none; so are those of facts. */
  readonly id: string;
  /** Id of an official of the roster, or the name of a speaker or guest. */
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
  /** The day for which it holds. */
  readonly tanggal?: CalendarDate | undefined;
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
  readonly brief?: BriefNotes | undefined;
  readonly latar?: string | undefined;
  readonly langkah_berikut?: string | undefined;
  readonly susunan: readonly RunSheetEntry[];
}

/** Reads an event file field by field, whether or not they agree with each other. */
export function decodeEventFields(yaml: YamlText): Decoded<EventFile> {
  const decoded = decode(yaml, eventSchema);
  if (!decoded.ok) return decoded;
  const { kutipan, fakta } = decoded.value;
  const value = { ...decoded.value, kutipan: numbered(kutipan), fakta: numbered(fakta) };
  return { ok: true, value };
}

function numbered<Item extends { readonly id?: string | undefined }>(
  items: readonly Item[],
): readonly (Item & { readonly id: string })[] {
  return items.map((item, index) => ({ ...item, id: item.id ?? `${index + 1}` }));
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
