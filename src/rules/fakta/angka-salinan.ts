import type { Report } from '../../check/finding.ts';
import { draftRule, type Rule, type RuleContext } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import type { EventFile } from '../../event/event.ts';
import { tellsOfOtherSubject } from '../../facts/numbers/other-subject.ts';
import { alignWithin } from '../../text/align.ts';
import { NUMBER_WORD } from '../../text/number-words.ts';
import { oncePer } from '../../text/once-per.ts';
import { findSentences } from '../../text/sentences.ts';
import { overlaps } from '../../text/span.ts';
import { findWords, type Word } from '../../text/words.ts';

/** Shorter sentences are alike by chance. */
const SHORTEST = 6;
/** Words of a sentence that must be found in the other one before the two are compared. */
const LEAST_SHARED = 0.7;
/** Words of one number: `tiga puluh lima`. */
const LONGEST_NUMBER = 4;

const NUMBER = new RegExp(String.raw`^(?:\d[\d.,:/-]*|${NUMBER_WORD})$`, 'u');

const EVENT =
  'nama: Pelatihan\nmulai: 2026-08-19 08:30\nlatar: Badan publik wajib menjawab permohonan informasi paling lambat sepuluh hari kerja sejak diterima.\n';
const PLACED_EVENT =
  'nama: Rapat Kota Bersih\nmulai: 2026-08-19 08:30\nfakta:\n  - { id: b, pernyataan: Kota Ambon mempunyai 38 bank sampah }\n';
const SETTINGS =
  'tentang: Layanan buka Senin–Jumat, pukul 08.00–15.30 WIB, di Jalan Contoh Nomor 1, Pangkalpinang.\n';

export const angkaSalinan: Rule = draftRule({
  id: 'fakta/angka-salinan',
  severity: 'warning',
  summary: 'Angka di kalimat yang disalin dari berkas acara atau humas.yaml tidak berubah.',
  why: 'Kalimat yang sudah benar di data tetap benar di naskah, kecuali bila satu angkanya bergeser waktu disunting.',
  exceptions:
    'Hanya kalimat yang selebihnya sama kata demi kata yang dibandingkan; kalimat yang disusun lain dan tanggalnya dibiarkan.',
  source: 'Berkas acara: `latar`, `langkah_berikut`, `fakta`; humas.yaml: `tentang`',
  checklist: 'Angka di kalimat salinan sama dengan datanya',
  examples: {
    wrong: [
      { text: 'Menurut dinas, Kota Ambon mempunyai «27» bank sampah.', event: PLACED_EVENT },
      {
        text: 'Badan publik wajib menjawab permohonan informasi paling lambat «empat belas» hari kerja sejak diterima.',
        event: EVENT,
      },
      {
        text: 'Layanan buka Senin–Jumat, pukul 08.00–«15.00» WIB, di Jalan Contoh Nomor 1, Pangkalpinang.',
        settings: SETTINGS,
      },
      {
        text: 'Layanan buka Senin–Jumat, pukul 08.00–15.30 WIB, di Jalan Contoh Nomor «3», Pangkalpinang.',
        settings: SETTINGS,
      },
    ],
    right: [
      { text: 'Kecamatan Sirimau, Kota Ambon, mempunyai 14 bank sampah.', event: PLACED_EVENT },
      { text: 'Sekolah di Kota Ambon mempunyai 12 bank sampah.', event: PLACED_EVENT },
      { text: 'Menurut dinas, Kota Ambon mempunyai 38 bank sampah.', event: PLACED_EVENT },
      {
        text: 'Badan publik wajib menjawab permohonan informasi paling lambat sepuluh hari kerja sejak diterima.',
        event: EVENT,
      },
      {
        text: 'Badan publik wajib menjawab permohonan informasi secepatnya, paling lambat 14 hari.',
        event: EVENT,
      },
      { text: 'Sepuluh hari kerja sejak diterima, permohonan harus dijawab.', event: EVENT },
      {
        text: 'Layanan buka Senin–Jumat, pukul 08.00–15.30 WIB, di Jalan Contoh Nomor 1, Pangkalpinang.',
        settings: SETTINGS,
      },
      {
        text: 'Loket tutup Senin–Jumat, pukul 08.00–15.00 WIB, di kantor kelurahan.',
        settings: SETTINGS,
      },
    ],
  },
  applies: (context) => recordedSentences(context).length > 0,
  *check(context): Generator<Report> {
    const recorded = recordedSentences(context);
    for (const passage of context.passages) {
      if (passage.role !== 'paragraph' && passage.role !== 'item') continue;
      for (const sentence of passage.sentences) {
        const words = passage.wordsIn(sentence);
        yield* recorded
          .flatMap((one) => compare(passage, words, one, context.event?.file) ?? [])
          .slice(0, 1);
      }
    }
  },
});

interface RecordedSentence {
  readonly origin: string;
  readonly words: readonly Word[];
}

function recordedSentences({ event, settings }: RuleContext): readonly RecordedSentence[] {
  return [...(event ? sentencesOfEvent(event.file) : []), ...sentencesOfSettings(settings)];
}

const sentencesOfEvent = oncePer(({ latar = '', langkah_berikut = '', fakta }: EventFile) =>
  [latar, langkah_berikut, ...fakta.map(({ pernyataan }) => pernyataan)].flatMap((text) =>
    sentencesOf(text, 'berkas acara'),
  ),
);

const sentencesOfSettings = oncePer(({ tentang = '' }: RuleContext['settings']) =>
  sentencesOf(tentang, 'humas.yaml'),
);

function sentencesOf(text: string, origin: string): readonly RecordedSentence[] {
  return findSentences(text)
    .map(({ start, end }) => ({ origin, words: findWords(text.slice(start, end)) }))
    .filter(({ words }) => words.length >= SHORTEST && words.some(isNumber));
}

/** The number by which a sentence differs from one on record, when nothing else does. */
function compare(
  passage: Passage,
  words: readonly Word[],
  { origin, words: right }: RecordedSentence,
  event: EventFile | undefined,
): Report | undefined {
  const given = words.map(({ lower }) => lower);
  const known = new Set(given);
  const recorded = right.map(({ lower }) => lower);
  if (recorded.filter((word) => known.has(word)).length < right.length * LEAST_SHARED) {
    return undefined;
  }
  const { steps } = alignWithin(recorded, given);
  const changed = steps.flatMap(({ kind }, index) => (kind === 'same' ? [] : [index]));
  const [from, to] = [changed[0] ?? 0, changed.at(-1) ?? -1];
  // Two numbers that stand apart are not one that was changed.
  if (to - from >= changed.length || changed.length > LONGEST_NUMBER) return undefined;
  const changes = steps.slice(from, to + 1);
  // In the alignment the record is the left list: its own words are `added`.
  const wanted = changes.flatMap((step) =>
    step.kind === 'left-out' ? [] : (right[step.left] ?? []),
  );
  const written = changes.flatMap((step) =>
    step.kind === 'added' ? [] : (words[step.right] ?? []),
  );
  const [first, last] = [written[0], written.at(-1)];
  if (!first || !last || wanted.length === 0) return undefined;
  if (![...wanted, ...written].every(isNumber)) return undefined;
  const place = { start: first.start, end: last.end };
  if (passage.dates.some((date) => overlaps(date, place))) return undefined;
  const record = { recorded: recorded.join(' '), opening: '' };
  if (event && tellsOfOtherSubject(passage, place.start, { ...record, event })) return undefined;
  const rightWords = wanted.map(({ text }) => text).join(' ');
  return {
    span: passage.span(place.start, place.end),
    message: `Menurut ${origin}, ${around(right, wanted)}, bukan ${passage.text.slice(place.start, place.end)}.`,
    suggestions: [rightWords],
  };
}

/** The number of a record among its neighbours: `paling lambat sepuluh hari kerja`. */
function around(record: readonly Word[], number: readonly Word[]): string {
  const [first, last] = [number[0], number.at(-1)];
  const from = first ? record.indexOf(first) : 0;
  const to = last ? record.indexOf(last) : 0;
  const words = record.slice(Math.max(0, from - NEIGHBOURS), to + 1 + NEIGHBOURS);
  return `“${words.map(({ text }) => text).join(' ')}”`;
}

/** Words before and behind a number that say of what it is. */
const NEIGHBOURS = 2;

function isNumber({ lower }: Word): boolean {
  return NUMBER.test(lower);
}
