import type { CalendarDate } from '../calendar/date.ts';
import { DOCUMENT_KINDS, documentKinds } from '../draft/document-kinds.ts';
import { SPECIAL_VARIANTS } from '../draft/release-variants.ts';
import type { Settings } from '../workspace/workspace.ts';
import { acaraView } from './kinds/acara.ts';
import { briefView } from './kinds/brief.ts';
import { mcView } from './kinds/mc.ts';
import { rilisView } from './kinds/rilis.ts';
import { rundownRemarks, rundownView } from './kinds/rundown.ts';
import { sambutanView } from './kinds/sambutan.ts';
import { tataTempatView } from './kinds/tata-tempat.ts';
import type { Moment } from './moment.ts';
import * as ask from './questions.ts';
import { variantKinds } from './release-variants.ts';
import type { ViewContext } from './view.ts';

/**
 * What `humas new` can draft: documents, the event file they all draw on, and the variants of a
 * release, each by its own name.
 */
export const SCAFFOLD_KINDS = [...DOCUMENT_KINDS, 'acara', ...SPECIAL_VARIANTS] as const;
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
  /** What the officer should know of a draft, one Indonesian sentence each. */
  readonly remarks?: (context: ViewContext) => readonly string[];
}

export const kinds: Readonly<Record<ScaffoldKind, Kind>> = {
  rilis: {
    id: 'rilis',
    summary: documentKinds.rilis.summary,
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
    summary: documentKinds.brief.summary,
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
    summary: documentKinds.rundown.summary,
    template: 'rundown/umum.hbs',
    view: rundownView,
    remarks: rundownRemarks,
    quotes: false,
    isDatedByEvent: true,
    questions: [
      ...ask.eventQuestions,
      ask.pembuka,
      ask.pakaian,
      { ...ask.pola, essential: true },
      ask.penanggungJawab,
      ask.judul,
      ask.tanggal,
      ask.penulis,
    ],
  },
  mc: {
    id: 'mc',
    summary: documentKinds.mc.summary,
    template: 'mc/umum.hbs',
    view: mcView,
    quotes: false,
    isDatedByEvent: true,
    questions: [
      ...ask.eventQuestions,
      ask.pembuka,
      ask.sapaan,
      ask.tema,
      ask.pola,
      ask.judul,
      ask.tanggal,
      ask.penulis,
    ],
  },
  'tata-tempat': {
    id: 'tata-tempat',
    summary: documentKinds['tata-tempat'].summary,
    template: 'tata-tempat/umum.hbs',
    view: tataTempatView,
    quotes: false,
    isDatedByEvent: true,
    questions: [...ask.eventQuestions, ask.pandangan, ask.judul, ask.tanggal, ask.penulis],
  },
  sambutan: {
    id: 'sambutan',
    summary: documentKinds.sambutan.summary,
    template: 'sambutan/umum.hbs',
    view: sambutanView,
    quotes: false,
    isDatedByEvent: true,
    questions: [
      ...ask.eventQuestions,
      ask.pembicara,
      ask.sapaan,
      ask.pesan,
      ask.tujuan,
      ask.tema,
      ask.pola,
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
      { ...ask.pola, essential: true },
    ],
  },
  ...variantKinds,
};
