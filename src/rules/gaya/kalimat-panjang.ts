import type { Report } from '../../check/finding.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import { findRegulationTitles } from '../../draft/regulation-titles.ts';
import { findSentences } from '../../text/sentences.ts';
import { contains, overlaps, type Span } from '../../text/span.ts';

/** Longest sentence, in words. One in eight sentences of agency news is longer. */
const LIMIT = 35;

/** Degrees after a name: `, S.H., M.Si.,`. */
const DEGREES = /,\s(?:[A-Z][A-Za-z]{0,4}\.){1,4}(?:[A-Z][a-z]{0,5}\.?)?/gu;

/** Titles before a name: `Prof.`, `Drs.`, `H.` */
const TITLES = /(?<![\p{L}])(?:Prof|Dr|dr|drg|Drs|Dra|Ir|H|Hj|K\.H|Pj|Plt|Plh|Pjs)\.(?=\s)/gu;

/** Where a clause of its own begins: the places at which a sentence can be cut. */
const JOINTS =
  /,?\s(?=(?:sehingga|sedangkan|sementara|namun|tetapi|karena|setelah|sebelum|agar)\s)|,\s(?=(?:dan|serta|yang|dengan)\s)/gu;

export const kalimatPanjang: Rule = draftRule({
  id: 'gaya/kalimat-panjang',
  severity: 'warning',
  summary: 'Satu kalimat paling banyak 35 kata, dengan satu gagasan.',
  why: 'Kalimat panjang sulit dibacakan penyiar dan sulit dikutip wartawan.',
  exceptions:
    'Gelar tidak dihitung; judul peraturan dihitung satu kata; kutipan langsung dihitung tersendiri.',
  source: 'Sepuluh Pedoman Pemakaian Bahasa dalam Pers (PWI, 1978), pokok kalimat pendek',
  kinds: ['rilis', 'brief', 'teks'],
  checklist: 'Tidak ada kalimat yang lebih dari 35 kata',
  examples: {
    wrong: [
      {
        text: `«Pemerintah kota membuka dapur umum di lima kelurahan yang terendam sejak Senin malam dan menyiapkan enam perahu karet untuk membantu warga lanjut usia, ibu hamil, serta anak-anak yang masih bertahan di lantai dua rumah mereka karena khawatir kehilangan barang.»`,
      },
      {
        text: `Rapat dimulai pagi. «Kepala dinas menjelaskan bahwa pembangunan jembatan itu akan dikerjakan dalam tiga tahap selama dua tahun anggaran dengan biaya dari pusat dan daerah sehingga warga di seberang sungai tidak perlu lagi memutar sejauh dua belas kilometer setiap hari.» Rapat selesai siang.`,
      },
    ],
    right: [
      'Pemerintah kota membuka dapur umum di lima kelurahan. Enam perahu karet disiapkan.',
      'Rapat dibuka Prof. Dr. H. Budi Santoso, S.H., M.H., dan ditutup Dra. Hj. Siti Aminah, S.Pd., M.Pd., M.Si., setelah laporan dibacakan Ir. Tono Wijaya, S.T., M.T., Rina Wati, S.E., M.M., dan Joko Susilo, S.Kom., M.Kom., di aula.',
      'Dasarnya Peraturan Daerah Kota Contoh Nomor 12 Tahun 2019 tentang Penyelenggaraan Ketertiban Umum, Ketenteraman Masyarakat, dan Pelindungan Masyarakat serta Pembinaan Pedagang Kaki Lima di Kawasan Alun-Alun, Taman Kota, dan Bantaran Sungai Kota Contoh Bagian Timur, kata camat di kantornya.',
      'Kata camat, “Kami membuka posko sejak pagi. Warga boleh datang kapan saja. Petugas berjaga bergiliran siang dan malam. Obat, selimut, dan makanan bayi sudah ada di gudang kecamatan sejak kemarin. Silakan datang,” di sela-sela kunjungannya.',
      'Ia menyebut tiga hal. Pertama, air bersih. Kedua, obat. Ketiga, selimut.',
    ],
  },
  *check({ passages }) {
    for (const passage of passages) {
      if (passage.inBlockQuote || !['paragraph', 'item'].includes(passage.role)) continue;
      yield* narration(passage);
      yield* speech(passage);
    }
  },
});

/** Sentences of the narrator; what is quoted in them counts for nothing. */
function* narration(passage: Passage): Generator<Report> {
  for (const sentence of passage.sentences) {
    if (passage.quotes.some((quote) => contains(quote, sentence))) continue;
    const quotes = passage.quotes.filter((quote) => overlaps(quote, sentence));
    const count = countWords(passage, sentence, quotes);
    if (count <= LIMIT) continue;
    yield {
      span: passage.span(sentence.start, sentence.end),
      message: `Kalimat ini ${count} kata; ${advice(passage, sentence, quotes)}.`,
    };
  }
}

/** Sentences inside direct quotes. */
function* speech(passage: Passage): Generator<Report> {
  for (const quote of passage.quotes) {
    for (const inner of findSentences(passage.text.slice(quote.start, quote.end))) {
      const sentence = { start: quote.start + inner.start, end: quote.start + inner.end };
      const count = countWords(passage, sentence, []);
      if (count <= LIMIT) continue;
      yield {
        span: passage.span(sentence.start, sentence.end),
        severity: 'info',
        message: `Kalimat kutipan ini ${count} kata; kutip intinya, sisanya ceritakan.`,
      };
    }
  }
}

/** Words of a sentence: no degrees, no titles, a regulation as one. */
function countWords(passage: Passage, sentence: Span, left: readonly Span[]): number {
  const titles = findRegulationTitles(passage);
  const whole = [...left, ...titles].filter((span) => overlaps(span, sentence));
  const ranks = [...passage.text.matchAll(DEGREES), ...passage.text.matchAll(TITLES)].map(
    ({ 0: found, index }) => ({ start: index, end: index + found.length }),
  );
  const words = passage.words.filter(
    (word) =>
      contains(sentence, word) && ![...whole, ...ranks].some((span) => overlaps(span, word)),
  );
  return words.length + titles.filter((title) => contains(sentence, title)).length;
}

/** Names the joint nearest to the middle of the sentence. */
function advice(passage: Passage, sentence: Span, quotes: readonly Span[]): string {
  const middle = (sentence.start + sentence.end) / 2;
  const quarter = (sentence.end - sentence.start) / 4;
  let best: { distance: number; word: string } | undefined;
  for (const { 0: found, index } of passage.text.matchAll(JOINTS)) {
    const at = index + found.length;
    const distance = Math.abs(at - middle);
    if (distance > quarter || quotes.some((quote) => contains(quote, { start: at, end: at }))) {
      continue;
    }
    const [word = '', following = ''] = passage.text.slice(at, at + 60).split(/\s+/u);
    if (!best || distance < best.distance) best = { distance, word: `${word} ${following}` };
  }
  if (!best) return 'pecah menjadi dua kalimat, satu gagasan satu kalimat';
  return `pecah menjadi dua, misalnya sebelum “${best.word.replace(/[,.;:]$/u, '')}”`;
}
