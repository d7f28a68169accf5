import type { Report } from '../../check/finding.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import { editDistance } from '../../text/nearest.ts';
import { lowerWords } from '../../text/words.ts';

/** A theme in quotation marks, right behind the word that says it is one. */
const QUOTED_THEME = new RegExp(
  [
    String.raw`(?<![a-zÀ-ɏ])(?:(?:ber)?tema(?:nya)?|bertajuk)(?:\s(?:kegiatan|acara|pelatihan|tahun ini|yang diusung))?`,
    String.raw`(?:\s(?:adalah|ialah|yaitu|yakni))?[,:]?\s?`,
    String.raw`["“”„«]\s?(?<theme>[^"“”„»]{4,300}?)[.,!]?\s?["”“»]`,
  ].join(''),
  'giu',
);
/** Anything short in quotation marks. */
const QUOTED_TITLE = /["“”]\s?(?<title>[^"“”]{10,200}?)[.,]?\s?["”]/gu;
/** Of fewer words two titles may share all but one by chance. */
const SHORTEST_TITLE = 4;
/** Beyond this share of other letters it is the theme of something else. */
const LARGEST_DIFFERENCE = 0.35;

const EVENT =
  'nama: Pelatihan Humas\nmulai: 2026-08-19 08:30\ntema: Humas Tanggap, Warga Terlayani\nnarasumber:\n  - { nama: Budi Hermawan, materi: Menulis Siaran Pers yang Dipakai Redaksi }\n';

export const tema: Rule = draftRule({
  id: 'fakta/tema',
  severity: 'error',
  summary: 'Tema acara dan judul materi ditulis huruf demi huruf seperti di berkas acara.',
  why: 'Tema tercetak di spanduk dan sertifikat; rilis yang berbeda satu huruf langsung terlihat salah.',
  exceptions: 'Tema dan judul yang jauh berbeda dianggap milik kegiatan lain dan dibiarkan.',
  source: 'Berkas acara: `tema`, `materi`',
  checklist: 'Tema dan judul materi sama dengan berkas acara',
  examples: {
    wrong: [
      { text: 'Kegiatan bertema “«Humas Tanggap, Warga Dilayani»”.', event: EVENT },
      { text: 'Temanya: "«Humas Tanggap Warga Terlayani»."', event: EVENT },
      { text: 'Pelatihan dengan tema “«Humas tanggap, warga terlayani»” digelar.', event: EVENT },
      { text: 'Budi membawakan “«Menulis Siaran Pers yang Dibaca Redaksi»”.', event: EVENT },
    ],
    right: [
      { text: 'Materinya “Menulis Siaran Pers yang Dipakai Redaksi”.', event: EVENT },
      { text: 'Materinya “Menulis Takarir yang Dipakai Redaksi”.', event: EVENT }, // another talk
      { text: 'Kegiatan bertema “Humas Tanggap, Warga Terlayani”.', event: EVENT },
      { text: 'Kegiatan bertema “Humas Tanggap, Warga Terlayani.”', event: EVENT },
      { text: 'Hari Jadi bertema “Bersama Membangun Kota”.', event: EVENT }, // another event
      { text: 'Pelatihan bertajuk “Pelatihan Humas” dibuka.', event: EVENT },
      { text: 'PELATIHAN BERTEMA “HUMAS TANGGAP, WARGA TERLAYANI”', event: EVENT },
      { text: 'Warga berkata “humas tanggap, warga dilayani”.', event: EVENT },
      { text: 'Kegiatan bertema “Humas Siap”.', event: 'nama: A\nmulai: 2026-08-19 08:30\n' },
    ],
  },
  applies: ({ event }) =>
    event?.file.tema !== undefined ||
    event?.file.narasumber.some(({ materi }) => materi !== undefined) === true,
  *check({ event, passages }) {
    const right = event?.file.tema ?? '';
    const titles = (event?.file.narasumber ?? []).flatMap(({ materi }) => materi ?? []);
    for (const passage of passages) {
      yield* checkTitles(passage, titles);
      if (right === '') continue;
      for (const match of passage.text.matchAll(QUOTED_THEME)) {
        const { theme: typed = '' } = match.groups ?? {};
        if (!isWrongForm(typed, right)) continue;
        const start = match.index + match[0].indexOf(typed);
        yield {
          span: passage.span(start, start + typed.length),
          message: `Tema ini berbeda dari berkas acara: “${right}”.`,
          suggestions: [right],
        };
      }
    }
  },
});

/** Titles of talks in quotation marks; one that is on record as it stands is right. */
function* checkTitles(passage: Passage, titles: readonly string[]): Generator<Report> {
  if (titles.length === 0) return;
  for (const match of passage.text.matchAll(QUOTED_TITLE)) {
    const { title: typed = '' } = match.groups ?? {};
    const isRight = titles.some((one) => one.toLowerCase() === typed.toLowerCase());
    const right = isRight ? undefined : titles.find((one) => isWrongTitle(typed, one));
    if (right === undefined) continue;
    const start = match.index + match[0].indexOf(typed);
    yield {
      span: passage.span(start, start + typed.length),
      message: `Judul materi ini berbeda dari berkas acara: “${right}”.`,
      suggestions: [right],
    };
  }
}

/** As many words as on record, one of them another. */
function isWrongTitle(typed: string, right: string): boolean {
  const [a, b] = [typed, right].map((text) => lowerWords(text));
  if (!a || !b || a.length !== b.length || a.length < SHORTEST_TITLE) return false;
  return a.filter((word, index) => word !== b[index]).length === 1;
}

function isWrongForm(typed: string, right: string): boolean {
  const [a, b] = [typed, right].map((text) =>
    text.replace(/\s+/gu, ' ').replace(/[‘’]/gu, "'").trim(),
  );
  if (a === undefined || b === undefined || a === b || `${a}.` === b || `${a}!` === b) return false;
  if (a === b.toUpperCase()) return false;
  return editDistance(a.toLowerCase(), b.toLowerCase()) <= b.length * LARGEST_DIFFERENCE;
}
