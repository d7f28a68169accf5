import type { CalendarDate } from '../calendar/date.ts';
import { SPECIAL_VARIANTS } from '../draft/release-variants.ts';
import type { Settings } from '../workspace/workspace.ts';
import { acaraView } from './kinds/acara.ts';
import { briefView } from './kinds/brief.ts';
import { rilisView } from './kinds/rilis.ts';
import { rundownView } from './kinds/rundown.ts';
import type { Moment } from './moment.ts';
import * as ask from './questions.ts';
import { variantKinds } from './release-variants.ts';
import type { ViewContext } from './view.ts';

/**
 * What `humas new` can draft: documents, the event file they all draw on, and the variants of a
 * release, each by its own name.
 */
export const SCAFFOLD_KINDS = ['rilis', 'brief', 'rundown', 'acara', ...SPECIAL_VARIANTS] as const;
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
  /** What templates see of an answer; its text when left out. */
  readonly read?: (answer: string) => Moment | string | undefined;
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
  /** The fields of the template. */
  readonly view: (context: ViewContext) => object;
  /** It quotes what the event file has on record. */
  readonly quotes: boolean;
  /** Its date is that of the event, unless another is given; else it is today. */
  readonly isDatedByEvent: boolean;
}

export const kinds: Readonly<Record<ScaffoldKind, Kind>> = {
  rilis: {
    id: 'rilis',
    summary: 'siaran pers',
    template: 'rilis/umum.hbs',
    view: (context) => rilisView(context),
    quotes: true,
    isDatedByEvent: true,
    questions: [
      ...ask.eventQuestions,
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
    view: briefView,
    quotes: false,
    isDatedByEvent: true,
    questions: [
      ...ask.eventQuestions,
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
    view: rundownView,
    quotes: false,
    isDatedByEvent: true,
    questions: [
      ...ask.eventQuestions,
      ask.pembuka,
      ask.pakaian,
      ask.pola,
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
    view: acaraView,
    quotes: false,
    isDatedByEvent: true,
    questions: [
      ...ask.eventQuestions,
      ask.zona,
      ask.provinsi,
      ask.tujuan,
      ask.tema,
      ask.peserta,
      ask.pakaian,
      ask.pola,
    ],
  },
  ...variantKinds,
};
