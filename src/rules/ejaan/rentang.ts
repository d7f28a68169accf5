import { A_MONTH, A_WRITTEN_WEEKDAY } from '../../calendar/date.ts';
import type { Report } from '../../check/finding.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import { anyOf, oneOf } from '../../text/patterns.ts';
import { textBefore } from '../../text/text-before.ts';

/** What stands between the ends of a range when it is not the dash that belongs there. */
const JOINT = '(?: ?- ?| [–—] | ?[sS]/[dD] ?| s\\.d )';
const WEEKDAY = `(?:${A_WRITTEN_WEEKDAY})`;
const MONTH = `(?:${A_MONTH})`;
const CLOCK = '\\d{1,2}[.:]\\d{2}';
const ZONE = '(?:WIB|WITA|WIT|Wita|wib)';
const NUMBER = '\\d{1,3}(?:[.,]\\d{1,3})?';
const UNIT =
  '(?:persen|tahun|orang|hari|jam|menit|detik|bulan|minggu|pekan|meter|kilometer|km|kilogram|kg|ton|hektare?|ha|cm|mm|gram|liter|rumah|ekor|unit|siswa|kasus|jiwa|ribu|juta|miliar|triliun|derajat|peserta|kali|warga)';
/** Nothing before the first number that would make it part of a code, a score or a longer number. */
const ALONE = '(?<![\\d.,:/A-Za-z-])';

/** Behind these, two years have a slash or a word between them. */
const NO_RANGE =
  '(?:[Aa]jaran|[Pp]elajaran|[Aa]kademik|[Mm]usim|[Ll]iga(?: \\d)?|[Dd]ari|[Aa]ntara|[Nn]omor|[Nn]o\\.?)';

/** The joints of ranges that can be nothing else: of dates, weekdays, clock times, years, measures. */
const RANGE = new RegExp(
  // The first look tells in one step that most places are no joint.
  `(?=[ sS–—-])(?:${[
    `(?<=${ALONE}\\d{1,2}(?: ${MONTH})?(?: \\d{4})?)${JOINT}(?=\\d{1,2} ${MONTH}(?![A-Za-z]))`,
    `(?<=(?<![A-Za-z-])${WEEKDAY})${JOINT}(?=${WEEKDAY}(?![A-Za-z-]))`,
    `(?<=[Pp]ukul ${CLOCK}(?: ${ZONE})?)${JOINT}(?=${CLOCK}(?!\\d|[.:]\\d))`,
    `(?<=${ALONE}${CLOCK}(?: ${ZONE})?)${JOINT}(?=${CLOCK} ${ZONE}(?![A-Za-z]))`,
    `(?<=${ALONE}(?<!${NO_RANGE} )(?:19|20)\\d\\d)${JOINT}(?=(?:19|20)\\d\\d(?!\\d|[.,/-]\\d))`,
    `(?<=(?<![A-Za-zÀ-ɏ-])[Bb]ulan ${MONTH})${JOINT}(?=${MONTH}(?![A-Za-zÀ-ɏ-]))`,
    `(?<=(?<![A-Za-zÀ-ɏ-])${MONTH})${JOINT}(?=${MONTH} (?:19|20)\\d\\d(?!\\d))`,
    `(?<=(?<![A-Za-z])Rp ?[\\d.]{1,11}(?: (?:ribu|juta|miliar))?)${JOINT}(?=Rp ?\\d)`,
    `(?<=${ALONE}${NUMBER})${JOINT}(?=${NUMBER} ${UNIT}(?![A-Za-z]))`,
  ].join('|')})`,
  'gu',
);

/** What runs between two places. */
const RUNS = oneOf(`
  [Tt]ol [Rr]ute [Jj]urusan [Tt]rayek [Ll]intas [Rr]uas [Rr]elasi [Pp]enyeberangan [Pp]enerbangan
  [Jj]alur [Kk]oridor
`);

/** Further words for roads, behind which a hyphen joins two places. */
const MORE_ROADS = oneOf(`
  [Rr]uas_jalan jalan jalan_raya alternatif tengkorak jalur_(?:wisata|utama|kereta|selatan|utara)
`);

/** The first end, a name of one or two words. */
const END = '[A-ZÀ-Þ][a-zß-ÿ]{2,20}(?: [A-ZÀ-Þ][a-zß-ÿ]{2,20})?';

/** The two ends of a road or line, with the spaces that a dash between them lacks. */
const ROUTE = new RegExp(
  `(?<=(?:${RUNS}|penghubung|jalan|dan) ${END})(?: [-–—] ?|[-–—] )(?=[A-ZÀ-Þ][a-zß-ÿ]{2})`,
  'gu',
);

/** Two places joined by a hyphen behind a word for what runs between them. */
const HYPHENATED_ROUTE = new RegExp(
  // A third end may stand before: `rute Contoh–Misal-Umpama`.
  `(?=-[A-ZÀ-Þ])(?<=(?<![A-Za-zÀ-ɏ])(?:${RUNS}|${MORE_ROADS}) ${END}(?:[-–][A-ZÀ-Þ][a-zß-ÿ]{2,20})?)-` +
    // `Jalan Soekarno-Hatta` is a name.
    '(?=[A-ZÀ-Þ][a-zß-ÿ]{2})(?!Hatta|Tol)',
  'gu',
);

/** What every range has; most passages are done with that. */
const JOINED = anyOf(
  // `19-20`, `5 juta-Rp10 juta`, `09.00 WIB-selesai`, `pasal-3`
  /\d ?[-–—] ?\d|[-–—] ?Rp/u,
  /(?:WIB|WITA?|wib) ?[-–—]/u,
  /[a-z] ?[-–—] ?\d/u,
  // The last letters of a weekday or month before the first of another.
  /(?:in|sa|bu|is|at|tu|gu) ?[-–—] ?(?:Se|Ra|Ka|Ju|Sa|Mi)/u,
  /(?:ri|et|il|ei|[nl]i|us|er) ?[-–—] ?(?:Fe|Ma|Ap|Me|Ju|Ag|Se|Ok|No|De)/u,
  // `s/d`, `s.d.`
  /[sS]\/[dD]| s\.d /u,
);

/** A school or budget year that runs over two calendar years. */
const TERM =
  /(?<=[Tt]ahun (?:[Aa]jaran|[Pp]elajaran|[Aa]kademik) (?:19|20)\d\d) ?[-–—] ?(?=(?:19|20)\d\d(?!\d))/gu;

export const rentang: Rule = draftRule({
  id: 'ejaan/rentang',
  severity: 'info',
  summary:
    'Rentang angka, tanggal, hari, dan jam ditulis dengan tanda pisah tanpa spasi: 19–20 Agustus.',
  why: 'Tanda hubung di antara angka dapat terbaca sebagai skor, nomor, atau tanggal.',
  exceptions:
    'Hanya rentang yang pasti; skor, nomor telepon, nomor surat, kode, dan pasal dibiarkan. Tanda hubung tanpa spasi, yang lazim di media, hanya disarankan untuk diganti.',
  source: 'EYD V III.F butir 3 (tanda pisah) dan III.N butir 1 (tanda garis miring)',
  examples: {
    wrong: [
      { text: 'Bantuan bulan Mei« - »Juli dibagikan.', fixed: 'Bantuan bulan Mei–Juli dibagikan.' },
      {
        text: 'Pameran digelar 19« - »20 Agustus 2026.',
        fixed: 'Pameran digelar 19–20 Agustus 2026.',
      },
      {
        text: 'Posko buka Senin« - »Jumat pukul 08.00« – »15.00 WIB.',
        fixed: 'Posko buka Senin–Jumat pukul 08.00–15.00 WIB.',
      },
      {
        text: 'Layanan tutup tanggal 8« s/d »15 April dan Senin« s/d »Kamis.',
        fixed: 'Layanan tutup tanggal 8 s.d. 15 April dan Senin s.d. Kamis.',
      },
      {
        text: 'Jalan tol Palembang« - »Betung dan rute Contoh« – »Misal dibuka.',
        fixed: 'Jalan tol Palembang–Betung dan rute Contoh–Misal dibuka.',
      },
      { text: 'Pengerjaannya 2«-»3 tahun, periode 2025«-»2030 (RPJMD 2025«-»2029).' },
      {
        text: 'Harganya Rp200«- »Rp500 dan Rp1 juta« – »Rp2 juta.',
        fixed: 'Harganya Rp200–Rp500 dan Rp1 juta–Rp2 juta.',
      },
      { text: 'Jalan alternatif Contoh«-»Misal ditutup pada Agustus«-»September 2026.' },
      {
        text: 'Tahun ajaran 2026«-»2027 dimulai Juli.',
        fixed: 'Tahun ajaran 2026/2027 dimulai Juli.',
      },
    ],
    right: [
      'Pameran digelar 19–20 Agustus 2026 pukul 08.00–15.00 WIB, Senin—Jumat.',
      'Skor akhirnya 2-1; nomor telepon 0717-421000; nomor surat 800-12/2026.',
      'Rapat ke-2 - 3 orang hadir; COVID-19 - 5 kasus baru.',
      'Layanan tutup 8 s.d. 15 April, dari pukul 08.00 sampai 15.00.',
      'Tanggal 13-10-2026 dan 2026-10-13 ditulis pada berkas.',
      'Prabowo-Gibran dan kota Contoh - Misal dibahas pada Senin - hari pertama.',
      'Hadir Camat dan Budi Santoso – Ketua PMI. Menteri Pemuda dan Olahraga - Budi Santoso membuka acara.',
      'Jalan Soekarno-Hatta, musim 2025-2026, dan dari 2021-2025 disebut.',
      'Tahun ajaran 2026/2027 dan UU 12 Tahun 2011 - 2 pasal diubah.',
    ],
  },
  *check({ passages }) {
    for (const passage of passages) {
      yield* routes(passage);
      if (!JOINED.test(passage.text)) continue;
      for (const { 0: found, index } of passage.text.matchAll(RANGE)) {
        yield joint(passage, index, found);
      }
      for (const { 0: found, index } of passage.text.matchAll(TERM)) {
        yield {
          ...replacement(passage, index, index + found.length, '/'),
          severity: 'warning',
          message: 'Tahun ajaran ditulis dengan garis miring: 2026/2027.',
        };
      }
    }
  },
});

function* routes(passage: Passage): Generator<Report> {
  if (passage.role !== 'paragraph') return;
  const patterns = [
    ...(/[a-z] ?[-–—] [A-Z]|[a-z] [-–—][A-Z]/u.test(passage.text) ? [ROUTE] : []),
    ...(/[a-z]-[A-Z]/u.test(passage.text) ? [HYPHENATED_ROUTE] : []),
  ];
  for (const { 0: found, index } of patterns.flatMap((one) => [...passage.text.matchAll(one)])) {
    const end = index + found.length;
    // `Usaha – Usaha` is no route.
    const last = textBefore(passage.text, index).split(/[ –-]/u).at(-1) ?? '';
    if (passage.text.startsWith(last, end)) continue;
    if (!isBehindRoad(textBefore(passage.text, index))) continue;
    yield {
      ...replacement(passage, index, end, '–', { safe: found !== '-' }),
      message: 'Di antara dua ujung jalan atau rute ada tanda pisah tanpa spasi (–).',
    };
  }
}

/** Whether the first end of a route is one: behind `dan`, another route stands before. */
function isBehindRoad(before: string): boolean {
  return !BEHIND_AND.test(before) || ANY_ROAD.test(before);
}

const BEHIND_AND = new RegExp(`(?<![A-Za-zÀ-ɏ])dan ${END}$`, 'u');
const ANY_ROAD = new RegExp(`(?<![A-Za-zÀ-ɏ])(?:${RUNS}|penghubung|jalan) `, 'u');

function joint(passage: Passage, start: number, found: string): Report {
  const end = start + found.length;
  if (/\/|s\./u.test(found)) {
    return {
      ...replacement(passage, start, end, ' s.d. '),
      severity: 'warning',
      message: `“${found.trim()}” ditulis “s.d.”; di antara angka cukup tanda pisah.`,
    };
  }
  return {
    // A bare hyphen is the house style of many newspapers.
    ...replacement(passage, start, end, '–', { safe: found !== '-' }),
    message: 'Rentang ditulis dengan tanda pisah tanpa spasi (–).',
  };
}
