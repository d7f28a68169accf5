import { A_MONTH } from '../calendar/date.ts';
import { formatWholeNumber } from '../text/numbers.ts';
import { anyOf, wordSet } from '../text/patterns.ts';
import { isSurelyCounted } from './counted-nouns.ts';
import { COUNTED, UNIT } from './measures.ts';

/** A way to write numbers that is wrong: where, what is right, and why. */
export interface MiswrittenNumber {
  readonly pattern: RegExp;
  /** What it is written as; `after` is the text behind it. */
  mend(found: string, after: string): string;
  readonly reason: string;
  readonly severity: 'error' | 'warning' | 'info';
  /** It is wrong even behind a word that makes the number a name. */
  readonly always?: true;
}

/** Words behind which an amount is told. */
const AMOUNTS =
  '(?:sebesar|menjadi|mencapai|naik|turun|level|sekitar|sebanyak|seluas|sepanjang|kepada)';

/** Behind three noughts: what is measured so finely, or no noun. */
const MEASURED =
  '(?:persen|ribu|juta|miliar|triliun|poin|derajat|k?m[²³]?|k?g|meter|kilometer|kilogram|gram|liter|detik|di|dan|atau|pada)(?![a-z])';

/** The ways to write numbers that are wrong, each by its own pattern. */
export const MISWRITTEN_NUMBERS: readonly MiswrittenNumber[] = [
  {
    pattern: new RegExp(
      `(?<=^|[\\s("“]|Rp ?)\\d{1,3}\\.(?!00)\\d{1,2}(?= ?%| (?:${UNIT})(?![A-Za-zÀ-ɏ]))`,
      'gu',
    ),
    mend: (found) => found.replace('.', ','),
    reason: 'angka desimal ditandai koma',
    severity: 'warning',
  },
  {
    pattern: anyOf(
      // In brackets: `(60, 4%)`.
      /(?<=\()\d{1,3}[.,] \d{1,2}(?= ?%\)| persen\))/gu,
      // A share or an amount that somebody tells: `naik 4, 5%`, `mencapai 15, 16 juta`.
      /(?<=[a-z] )\d{1,3}, \d(?=%)/gu,
      new RegExp(
        `(?<=${AMOUNTS} )\\d{1,3}, \\d{1,2}(?=%| (?:persen|juta|miliar|triliun|hektare?|kilometer)(?![a-z]))`,
        'gu',
      ),
      // The strength of an earthquake.
      /(?<=[Mm]agnitudo(?: \(M\))? )\d\.\d(?![\d.])/gu,
    ),
    mend: (found) => found.replace(/[.,] ?/u, ','),
    reason: 'angka desimal ditandai koma, tanpa spasi',
    severity: 'warning',
  },
  {
    pattern: new RegExp(
      `(?<![\\d.,:/A-Za-z-]|[Rr]ata-rata |[Rr]asio |[Rr]p ?)[1-9]\\d{0,2},000(?= (?!${MEASURED})[a-z])`,
      'gu',
    ),
    mend: (found) => found.replace(',', '.'),
    reason: 'ribuan dipisahkan titik',
    severity: 'warning',
  },
  {
    // Of what is counted one by one there is no fraction: `1,250 pelamar`.
    pattern:
      /(?<![\d.,:/A-Za-z-]|[Rr]ata-rata |[Rr]asio |[Rr]p ?)[1-9]\d{0,2}(?:,\d{3}| 000| \d{3}(?<=(?:[Ss]ekitar|[Ss]ebanyak|[Ss]ejumlah|mencapai|hampir|dari) \d{1,3} \d{3}))(?= [A-Za-z]{2,})/gu,
    mend: (found, after) => (isWhole(after) ? found.replace(/[, ]/u, '.') : found),
    reason: 'ribuan dipisahkan titik',
    severity: 'warning',
  },
  {
    // A sum to the thousand: `Rp300,000`.
    pattern:
      /(?=[1-9]\d{0,2},000)(?<=(?<![A-Za-z])Rp\.? ?)[1-9]\d{0,2},000(?![\d.,]*\d| (?:ribu|juta|mil[iy]ar|triliun))/gu,
    mend: (found) => found.replace(',', '.'),
    reason: 'ribuan dipisahkan titik',
    severity: 'warning',
  },
  {
    pattern: /(?=%)(?<=\d ?)% ?persen(?![a-z])/gu,
    mend: () => ' persen',
    reason: 'tanda persen dan kata “persen” tidak ditulis bersama',
    severity: 'warning',
  },
  {
    // `300.000,-`, without `Rp`, which has a rule of its own.
    pattern:
      /(?=,[-–])(?<=(?<!Rp[.:]?\s{0,2})(?<![A-Za-z\d.,])\d{1,3}(?:\.\d{3}){1,4}),[-–](?![\d-]| ?rupiah)/gu,
    mend: () => '',
    reason: 'tanda “,-” untuk sen yang kosong tidak perlu',
    severity: 'warning',
  },
  {
    // What looks like a year but is an amount: `sekitar 2000 orang`.
    pattern: new RegExp(
      `(?=(?:19|20)\\d\\d )(?<=(?<![A-Za-zÀ-ɏ])(?:[Ss]ekitar|[Ss]ebanyak|[Ss]ejumlah|[Ll]ebih dari|[Hh]ampir|mencapai|[Kk]urang lebih|[Tt]otal) )(?:19|20)\\d\\d(?= (?:${COUNTED})(?![A-Za-zÀ-ɏ]))`,
      'gu',
    ),
    mend: (found) => formatWholeNumber(Number(found)),
    reason: 'ribuan dipisahkan titik',
    severity: 'warning',
  },
  {
    // A count with its share: `capaian 925,240 (52,24%)`; also all that hold a stop, too.
    pattern:
      /(?<![\d.,:/A-Za-z-])[1-9]\d{0,2},\d{3}(?= (?:pcs|Dosis)(?![A-Za-z])| \(\d{1,3}[.,]\d{1,2} ?%\))|(?<![\d.,:/A-Za-z-])[1-9]\d{0,2},\d{3}\.\d{3}(?![\d.,])/gu,
    mend: (found) => found.replace(',', '.'),
    reason: 'ribuan dipisahkan titik',
    severity: 'warning',
  },
  {
    pattern: /(?<=\d\.\d{3}),-+ ?(?=rupiah)/gu,
    mend: () => ' ',
    reason: 'tanda “,-” untuk sen yang kosong tidak perlu',
    severity: 'warning',
  },
  {
    pattern:
      /(?<![\d.,:/A-Za-z-])\d{1,3}(?:,\d{3}){2,}(?![\d,/])|(?<=(?<![A-Za-z])Rp\.? ?)\d{1,3}(?:,\d{3}){2,}(?![\d,/])/gu,
    mend: (found) => found.replaceAll(',', '.'),
    reason: 'ribuan dipisahkan titik',
    severity: 'warning',
  },
  {
    pattern: new RegExp(
      `(?<=^|(?<!\\d)\\s|[("“])(?!(?:19|20)\\d\\d )[1-9]\\d{3,8}(?= (?:${UNIT}|${COUNTED})(?![A-Za-zÀ-ɏ]))|(?<=(?<![A-Za-z])Rp ?)[1-9]\\d{3,14}(?![\\d.,]*\\d)`,
      'gu',
    ),
    mend: (found) => formatWholeNumber(Number(found)),
    reason: 'ribuan dipisahkan titik',
    severity: 'warning',
  },
  {
    pattern: new RegExp(
      `(?<=(?<![A-Za-zÀ-ɏ])(?:[Ss]ebanyak|[Ss]ejumlah|[Ll]ebih dari|[Kk]urang dari|[Hh]ampir|[Mm]encapai|[Tt]otal|[Mm]inimal|[Mm]aksimal|[Ss]edikitnya|[Ss]etidaknya|[Bb]erjumlah) )(?!(?:19|20)\\d\\d(?!\\d))[1-9]\\d{3,8}(?![\\d/-]|[.,:]\\d| (?:${UNIT}|${COUNTED})(?![A-Za-zÀ-ɏ]))`,
      'gu',
    ),
    mend: (found) => formatWholeNumber(Number(found)),
    reason: 'ribuan dipisahkan titik',
    severity: 'warning',
  },
  {
    pattern: new RegExp(
      `(?<=(?<![A-Za-zÀ-ɏ])(?:[Tt]ahun|${A_MONTH}) )(?:1\\.[6-9]|2\\.0)\\d\\d(?!\\d|[.,]\\d| (?:lalu|silam|cahaya|orang|warga|unit|ton|kasus|peserta))`,
      'gu',
    ),
    mend: (found) => found.replace('.', ''),
    reason: 'tahun tidak diberi titik',
    severity: 'error',
    always: true,
  },
  {
    pattern:
      /(?<![\d.,/A-Za-zÀ-ɏ-])[1-9],\d{1,2}(?:,\d{1,2})*(?:,? (?:dan|serta|atau|sampai|hingga) \d{1,2})(?![\d.,%]*[\d%]| (?:persen|juta|miliar|triliun|ton|meter|km|kg))/gu,
    mend: spaceSeries,
    reason: 'nomor yang berurutan dipisahkan koma dan spasi',
    severity: 'warning',
  },
  {
    pattern: /(?<=\d) +%/gu,
    mend: () => '%',
    reason: 'tanda persen merapat ke angkanya',
    severity: 'info',
  },
];

/** `1,2 dan 3` → `1, 2, dan 3`, when each number is one more than the one before it. */
function spaceSeries(found: string): string {
  const numbers = found.match(/\d+/gu)?.map(Number) ?? [];
  const counts = numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1);
  return counts ? found.replace(/,(?=\d)/gu, ', ').replace(/(?<=\d) (?=[a-z])/u, ', ') : found;
}

/** Whether the word that opens a text is counted one by one, so that a comma can part no fraction of it. */
function isWhole(after: string): boolean {
  const noun = /^ ([A-Za-z]+)/u.exec(after)?.[1]?.toLowerCase() ?? '';
  return WHOLE.has(noun) || (isSurelyCounted(noun) && !FINE.has(noun));
}

/** What is counted one by one, besides what any number counts. */
const WHOLE: ReadonlySet<string> = wordSet(
  'pcs ekor paket eksemplar botol bibit masker pelanggan penggemar suporter pendukung kursi bungkus ketua',
);

/** What is counted and yet told in fractions: `turun 1,125 poin`. */
const FINE: ReadonlySet<string> = wordSet('poin kali baris');
