import { documentKinds } from '../draft/document-kinds.ts';
import type { Kind, ScaffoldKind } from './kind.ts';
import { acaraView } from './kinds/acara.ts';
import { briefView } from './kinds/brief.ts';
import { mcView } from './kinds/mc.ts';
import { rilisView } from './kinds/rilis.ts';
import { rundownRemarks, rundownView } from './kinds/rundown.ts';
import { sambutanView } from './kinds/sambutan.ts';
import { tataTempatView } from './kinds/tata-tempat.ts';
import * as ask from './questions.ts';
import { headlineRemarks } from './release-headline.ts';
import { variantKinds } from './release-variants.ts';

export const kinds: Readonly<Record<ScaffoldKind, Kind>> = {
  rilis: {
    id: 'rilis',
    summary: documentKinds.rilis.summary,
    template: 'rilis/umum.hbs',
    view: (context) => rilisView(context),
    remarks: headlineRemarks,
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
      ...ask.eventQuestions.map((one) =>
        one.key === 'selesai' ? { ...one, essential: true } : one,
      ),
      ask.provinsi,
      ask.tujuan,
      ask.tema,
      ask.peserta,
      ask.pakaian,
      ask.pejabat,
      ask.tamu,
      { ...ask.pola, essential: true },
    ],
  },
  ...variantKinds,
};
