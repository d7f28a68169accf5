import type { Report } from '../../check/finding.ts';
import { wholeNumberOption } from '../../check/options.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { findNewsStart } from '../../draft/dateline.ts';
import type { Passage } from '../../draft/passage.ts';
import { findRegulationTitles } from '../../draft/regulation-titles.ts';
import { findSentences } from '../../text/sentences.ts';
import { overlaps, type Span } from '../../text/span.ts';

/**
 * Longest sentence, in words, unless the agency sets another. One in eight of agency news is
 * longer.
 */
const LIMIT = 35;
/** So many words more are worth a look; from there on nobody reads it out in one breath. */
const LENIENCE = 10;

/** Degrees after a name: `, S.H., M.Si.,`. */
const DEGREES = /,\s(?:[A-Z][A-Za-z]{0,4}\.){1,4}(?:[A-Z][a-z]{0,5}\.?)?/gu;

/** A degree whose stop ends the sentence as well: `…, M.Pd. Pelaksanaannya dimulai`. */
const DEGREE_AT_END = /(?<=,\s(?:[A-Z][A-Za-z]{0,4}\.){2,4})\s(?=[A-Z][a-z]+\s[a-z])/gu;

/** Titles before a name: `Prof.`, `Drs.`, `H.` */
const TITLES = /(?<![A-Za-zÀ-ɏ])(?:Prof|Dr|dr|drg|Drs|Dra|Ir|H|Hj|K\.H|Pj|Plt|Plh|Pjs)\.(?=\s)/gu;

/**
 * Where a clause of its own begins: the places at which a sentence can be cut. Before `dan` there
 * must be a verb soon behind it, or it only closes a list.
 */
const JOINTS =
  /,?\s(?=(?:sehingga|sedangkan|sementara|namun|tetapi|karena|setelah|sebelum|agar)\s)|,\s(?=(?:dan|serta)\s(?:[A-Za-zÀ-ɏ-]+\s){0,2}(?:me[mnlrwy]|di|ber)[a-z]{4})|,\s(?=(?:yang|dengan)\s)/gu;

export const kalimatPanjang: Rule = draftRule({
  id: 'gaya/kalimat-panjang',
  severity: 'warning',
  summary: 'Satu kalimat paling banyak 35 kata, dengan satu gagasan.',
  why: 'Kalimat panjang sulit dibacakan penyiar dan sulit dikutip wartawan.',
  exceptions:
    'Sampai sepuluh kata lebih hanya menjadi saran. Kota dan tanggal di awal rilis serta gelar tidak dihitung; judul peraturan dihitung satu kata; kutipan langsung dihitung tersendiri.',
  source: 'Sepuluh Pedoman Pemakaian Bahasa dalam Pers (PWI, 1978), pokok kalimat pendek',
  kinds: ['rilis', 'brief', 'teks'],
  options: { batas: wholeNumberOption(LIMIT, 'Jumlah kata paling banyak dalam satu kalimat') },
  checklist: 'Tidak ada kalimat yang terlalu panjang',
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
      'CONTOH, 19 Agustus 2026 – Pemerintah kota membuka dapur umum di lima kelurahan yang terendam sejak Senin malam dan menyiapkan enam perahu karet untuk membantu warga lanjut usia, ibu hamil, serta anak-anak yang masih bertahan di rumah.',
      'Nota kesepahaman tentang riset rumput laut itu ditandatangani Bupati Contoh dan Rektor Universitas Contoh, Prof. Dr. Budi Santoso, M.Pd. Perjanjian pelaksanaannya akan disusun Fakultas Perikanan bersama dinas terkait di tiga kecamatan pesisir paling lambat Januari tahun depan.',
      'Ia menyebut tiga hal. Pertama, air bersih. Kedua, obat. Ketiga, selimut.',
    ],
  },
  *check({ passages, options }) {
    for (const passage of passages) {
      if (passage.inBlockQuote || !['paragraph', 'item'].includes(passage.role)) continue;
      const words = findCounted(passage);
      yield* narration(passage, words, options.batas);
      yield* speech(passage, words, options.batas);
    }
  },
});

/** Sentences of the narrator; what is quoted in them counts for nothing. */
function* narration(passage: Passage, words: readonly number[], limit: number): Generator<Report> {
  for (const sentence of passage.sentences.flatMap((one) => partAtDegrees(passage, one))) {
    if (count(words, sentence) <= limit) continue;
    const quotes = passage.quotes.filter((quote) => overlaps(quote, sentence));
    const said = quotes.map((quote) => count(words, intersect(quote, sentence)));
    const told = count(words, sentence) - said.reduce((sum, part) => sum + part, 0);
    if (told <= limit) continue;
    yield {
      span: passage.span(sentence.start, sentence.end),
      ...(told <= limit + LENIENCE
        ? // The same words for each, so that a report shows them as one.
          {
            severity: 'info',
            message: `Kalimat ini lebih dari ${limit} kata; pecah bila tidak terbaca dalam sekali napas.`,
          }
        : { message: `Kalimat ini ${told} kata; ${advice(passage, sentence, quotes)}.` }),
    };
  }
}

/** The sentences that one may be, if a degree at the end of a name ends it. */
function partAtDegrees({ text }: Passage, { start, end }: Span): readonly Span[] {
  const cuts = [...text.slice(start, end).matchAll(DEGREE_AT_END)].map(
    ({ index }) => start + index,
  );
  const starts = [start, ...cuts.map((cut) => cut + 1)];
  return starts.map((from, index) => ({ start: from, end: cuts[index] ?? end }));
}

/** Sentences inside direct quotes. */
function* speech(passage: Passage, words: readonly number[], limit: number): Generator<Report> {
  for (const quote of passage.quotes) {
    if (count(words, quote) <= limit) continue;
    for (const inner of findSentences(passage.text.slice(quote.start, quote.end))) {
      const sentence = { start: quote.start + inner.start, end: quote.start + inner.end };
      const said = count(words, sentence);
      if (said <= limit) continue;
      yield {
        span: passage.span(sentence.start, sentence.end),
        severity: 'info',
        message: `Kalimat kutipan ini ${said} kata; kutip intinya, sisanya ceritakan.`,
      };
    }
  }
}

/** Where everything begins that counts as a word: no dateline, no degrees, a regulation as one. */
function findCounted(passage: Passage): readonly number[] {
  const regulations = findRegulationTitles(passage);
  const ranks = [...passage.text.matchAll(DEGREES), ...passage.text.matchAll(TITLES)].map(
    ({ 0: found, index }) => ({ start: index, end: index + found.length }),
  );
  const dateline = { start: 0, end: findNewsStart(passage) };
  const skipped = [dateline, ...regulations, ...ranks].sort((a, b) => a.start - b.start);
  const starts = regulations.map((regulation) => regulation.start);
  let at = 0;
  for (const word of passage.words) {
    while (at < skipped.length && (skipped[at]?.end ?? 0) <= word.start) at++;
    const span = skipped[at];
    if (!span || !overlaps(span, word)) starts.push(word.start);
  }
  return starts.sort((a, b) => a - b);
}

/** How many of the ascending `starts` lie in the span. */
function count(starts: readonly number[], { start, end }: Span): number {
  return Math.max(0, lowerBound(starts, end) - lowerBound(starts, start));
}

/** The index of the first number that is not less than `limit`. */
function lowerBound(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function intersect(a: Span, b: Span): Span {
  return { start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) };
}

/** Names the joint nearest to the middle of the sentence, if one lies in its middle half. */
function advice(passage: Passage, sentence: Span, quotes: readonly Span[]): string {
  const middle = (sentence.end - sentence.start) / 2;
  let best: { distance: number; words: string } | undefined;
  for (const { 0: found, index } of passage.text
    .slice(sentence.start, sentence.end)
    .matchAll(JOINTS)) {
    const at = index + found.length;
    const distance = Math.abs(at - middle);
    const place = { start: sentence.start + at, end: sentence.start + at + 1 };
    if (distance > middle / 2 || quotes.some((quote) => overlaps(quote, place))) continue;
    const words = passage.text
      .slice(place.start, place.start + 60)
      .split(/\s+/u)
      .slice(0, 2);
    if (!best || distance < best.distance) best = { distance, words: words.join(' ') };
  }
  if (!best) return 'pecah menjadi dua kalimat, satu gagasan satu kalimat';
  return `pecah menjadi dua, misalnya sebelum “${best.words.replace(/[,.;:]$/u, '')}”`;
}
