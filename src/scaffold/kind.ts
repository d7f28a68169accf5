import type { CalendarDate } from '../calendar/date.ts';
import type { Settings } from '../workspace/workspace.ts';
import * as ask from './questions.ts';

/** What `humas new` can draft: three documents, and the event file they all draw on. */
export const SCAFFOLD_KINDS = ['rilis', 'brief', 'rundown', 'acara'] as const;
export type ScaffoldKind = (typeof SCAFFOLD_KINDS)[number];

/** Something an officer may be asked; one definition for the prompt, `--set` and its checking. */
export interface Question {
  /** Name in `--set key=value`. */
  readonly key: string;
  /** The question in Indonesian. */
  readonly message: string;
  readonly example: string;
  /** Asked first, in a terminal; the others stay `[LENGKAPI: …]` unless set. */
  readonly essential: boolean;
  readonly choices?: readonly string[];
  /** What each choice means, where its name does not say so. */
  readonly choiceLabels?: Readonly<Record<string, string>>;
  /** An Indonesian sentence when the answer is wrong. */
  readonly validate: (answer: string) => string | undefined;
  /** The value when nothing is answered. */
  readonly fallback?: (now: CalendarDate, settings: Settings) => string | undefined;
}

/** A kind of document that can be drafted. */
export interface Kind {
  readonly id: ScaffoldKind;
  readonly summary: string;
  readonly questions: readonly Question[];
  /** File in `templates/`; the same name in the workspace's `templat/` takes its place. */
  readonly template: string;
}

/** The questions about the event itself, which an event file answers. */
const EVENT_QUESTIONS = [ask.nama, ask.mulai, ask.selesai, ask.tempat, ask.kota, ask.penyelenggara];

export const kinds: Readonly<Record<ScaffoldKind, Kind>> = {
  rilis: {
    id: 'rilis',
    summary: 'siaran pers',
    template: 'rilis/umum.hbs',
    questions: [
      ...EVENT_QUESTIONS,
      ask.pembuka,
      ask.peserta,
      ask.tujuan,
      ask.tema,
      ask.judul,
      ask.tanggal,
      ask.nomor,
      ask.status,
      ask.embargo,
      ask.penulis,
      ask.penyunting,
    ],
  },
  brief: {
    id: 'brief',
    summary: 'taklimat acara untuk pimpinan, satu halaman',
    template: 'brief/umum.hbs',
    questions: [
      ...EVENT_QUESTIONS,
      ask.untuk,
      ask.peran,
      ask.pesan,
      ask.peserta,
      ask.tujuan,
      ask.tema,
      ask.pakaian,
      ask.judul,
      ask.tanggal,
      ask.sifat,
      ask.penulis,
    ],
  },
  rundown: {
    id: 'rundown',
    summary: 'susunan acara dengan waktu dan penanggung jawab',
    template: 'rundown/umum.hbs',
    questions: [
      ...EVENT_QUESTIONS,
      ask.pembuka,
      ask.pakaian,
      { ...ask.pola, essential: true },
      ask.penanggungJawab,
      ask.judul,
      ask.tanggal,
      ask.penulis,
    ],
  },
  acara: {
    id: 'acara',
    summary: 'berkas acara: sumber fakta bagi semua naskah',
    template: 'acara/umum.hbs',
    questions: [
      ...EVENT_QUESTIONS,
      ask.zona,
      ask.provinsi,
      ask.tujuan,
      ask.tema,
      ask.peserta,
      ask.pakaian,
      { ...ask.pola, essential: true },
    ],
  },
};
