import { MONTHS, WEEKDAYS } from '../../calendar/date.ts';
import type { Report } from '../../check/finding.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import { editDistance } from '../../text/nearest.ts';

/** A word where the month of a date stands: `18 Nofember 2017`. */
const IN_MONTH = /(?<=(?<![\d.,/-])[0-3]?\d )[A-Z][a-z]{2,9}(?= (?:19|20)\d\d(?![\d.,/]*\d))/gu;

/** The name of a month all in capitals, which stands in a sentence: `17 AGUSTUS 2026`. */
const SHOUTED =
  /(?<=[a-zß-ÿ)][,;]? [0-3]?\d )[A-Z]{3,9}(?= (?:19|20)\d\d(?![\d.,/]*\d)|[,.]? [a-zß-ÿ]|\.$)/gu;

/** The first letters of a month for its name: `19 Jan 2026`. */
const CUT =
  /(?<=[a-zß-ÿ)][,;]? [0-3]?\d )(?:Jan|Feb|Peb|Mar|Apr|Jun|Jul|Ags?|Agt|Agu|Agst|Sept?|Okt|Nov|Nop|Des)\.?(?= (?:19|20)\d\d(?![\d.,/]*\d))/gu;

/** A word where the weekday of a date stands: `Kmais (19/8/2026)`. */
const IN_WEEKDAY = new RegExp(
  `(?<![A-Za-zÀ-ɏ-])[A-Z][a-z]{3,7}(?=${[
    // `hari Kmais lalu`
    '(?<=[Hh]ari [A-Z][a-z]{3,7}) (?:pekan|lalu|depan|mendatang|pagi|siang|malam|ini|\\(|di|pukul)',
    // `Kmais (19/8/2026)`
    ',? \\([0-3]?\\d\\/[01]?\\d(?:\\/(?:20)?\\d\\d)?\\)',
    // `Kmais, 19 Agustus 2026`
    ', [0-3]?\\d [A-Z][a-z]{2,9} (?:19|20)\\d\\d',
  ].join('|')})`,
  'gu',
);

export const namaBulan: Rule = draftRule({
  id: 'ejaan/nama-bulan',
  severity: 'error',
  summary: 'Nama bulan dan hari dalam tanggal ditulis lengkap dan tepat: 18 November 2026.',
  why: 'Tanggal dibaca lebih dahulu, dan dari tanggal pula arsip dicari kembali.',
  exceptions:
    'Hanya kata di tempat bulan (antara tanggal dan tahun) atau hari (di depan tanggal) yang mirip satu nama saja.',
  source: 'KBBI VI: Januari … Desember, Senin … Minggu',
  examples: {
    wrong: [
      { text: 'Pameran dibuka 18 «Nofember» 2026.', fixed: 'Pameran dibuka 18 November 2026.' },
      {
        text: 'Rapat digelar Rabu, 19 «Agutus» 2026.',
        fixed: 'Rapat digelar Rabu, 19 Agustus 2026.',
      },
      { text: 'Rapat digelar «Kmais» (20/8/2026).', fixed: 'Rapat digelar Kamis (20/8/2026).' },
      {
        text: 'Sidang dilanjutkan hari «Rbau» mendatang dan hari «Senen» pagi.',
        fixed: 'Sidang dilanjutkan hari Rabu mendatang dan hari Senin pagi.',
      },
      {
        text: 'Rapat digelar 17 «AGUSTUS» 2026 dan berakhir 19 «Okt» 2026.',
        fixed: 'Rapat digelar 17 Agustus 2026 dan berakhir 19 Oktober 2026.',
      },
      {
        text: 'Rapat digelar «Selsa», 18 Agustus 2026.',
        fixed: 'Rapat digelar Selasa, 18 Agustus 2026.',
      },
    ],
    right: [
      'Pameran dibuka 18 November 2026 dan ditutup Rabu (25/11/2026).',
      'Sebanyak 18 Posko 2026 dibuka; 30 Maret 2026 hari terakhir.',
      'Bersama Santi (21/8) hadir pula Jumadi, 19 Agustus 2026.',
      'Pada 1 Muharam 1448 dan 17 Rajab 2026 warga berkumpul.',
      'Juara 3 Junior 2026 dan 12 Mentor 2026 hadir; Ahad (23/8/2026) libur.',
      'Peringatan Hari Seni di kota itu dan hari Jadi ini meriah.',
      'RAPAT DIGELAR 17 AGUSTUS 2026 DI CONTOH',
      'Jalan 17 Agustus 1945 dan 12 Mei 1998 diperingati.',
    ],
  },
  *check({ passages }) {
    for (const passage of passages) {
      if (!/\d|[Hh]ari /u.test(passage.text)) continue;
      if (/\d [A-Z](?:[A-Z]{2}|[a-z]{2,3}\.? \d)/u.test(passage.text)) yield* miswritten(passage);
      for (const [pattern, names] of PLACES) {
        for (const { 0: written, index } of passage.text.matchAll(pattern)) {
          const meant = nameMeant(written, names);
          if (meant === undefined) continue;
          yield {
            ...replacement(passage, index, index + written.length, meant),
            message: `“${written}” salah tulis; maksudnya “${meant}”.`,
          };
        }
      }
    }
  },
});

/** Months that are cut short or shouted, in a sentence. */
function* miswritten(passage: Passage): Generator<Report> {
  if (passage.role !== 'paragraph' && passage.role !== 'item') return;
  for (const pattern of [SHOUTED, CUT]) {
    for (const { 0: written, index } of passage.text.matchAll(pattern)) {
      const meant = monthOf(written);
      if (meant === undefined) continue;
      yield {
        ...replacement(passage, index, index + written.length, meant),
        severity: 'warning',
        message: `Nama bulan dalam kalimat ditulis lengkap: “${meant}”.`,
      };
    }
  }
}

/** The month whose name is in capitals, or that begins as it was cut: `Agst`, `Peb`, `Nop`. */
function monthOf(written: string): string | undefined {
  const bare = written.replace('.', '').toLowerCase();
  const stem = bare
    .replace(/^peb/u, 'feb')
    .replace(/^nop/u, 'nov')
    .replace(/^ag[st]+$/u, 'agu');
  return MONTHS.find((month) =>
    /^[A-Z]{3,}$/u.test(written)
      ? month.toLowerCase() === bare
      : month.toLowerCase().startsWith(stem),
  );
}

const PLACES = [
  [IN_MONTH, MONTHS],
  [IN_WEEKDAY, WEEKDAYS],
] as const;

/** Names that are right beside these, of other calendars and other languages. */
const OTHERS = /^(?:Ahad|Rajab|Safar|Mentor|Junior|Minggon|Seni)$/u;

/** The one name that a word was meant to be; `undefined` when it is one, or like none or two of them. */
function nameMeant(written: string, names: readonly string[]): string | undefined {
  if (names.includes(written) || OTHERS.test(written)) return undefined;
  const near = names.filter((name) => isSlipOf(written, name));
  return near.length === 1 ? near[0] : undefined;
}

/** A short name is like too many words to allow for more than one letter. */
function isSlipOf(written: string, name: string): boolean {
  if (written.charAt(0) !== name.charAt(0)) return false;
  if (isSwapOf(written, name)) return true;
  const most = name.length > 6 ? 2 : name.length > 4 ? 1 : 0;
  return most > 0 && editDistance(written, name) <= most;
}

function isSwapOf(written: string, name: string): boolean {
  const sorted = (word: string): string => [...word].sort().join('');
  return written.length === name.length && sorted(written) === sorted(name);
}
