import type { Report } from '../../check/finding.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import { factorOf } from '../../facts/numbers/digits.ts';
import { NUMBER_WORD, readNumberWords, writeNumberWords } from '../../text/number-words.ts';
import { textBefore } from '../../text/text-before.ts';

const WORDS = String.raw`${NUMBER_WORD}(?:\s${NUMBER_WORD}){0,14}`;
const DIGITS = String.raw`\d{1,3}(?:\.\d{3})+|\d{1,15}`;
/**
 * `75 (tujuh puluh lima)`, `Rp1.500.000,00 (satu juta lima ratus ribu rupiah)`, `Rp1,5 juta (satu
 * juta lima ratus ribu rupiah)`.
 */
const DIGITS_FIRST = new RegExp(
  String.raw`(?<![A-Za-zÀ-ɏ\d.,/-])(?:rp\.?\s?)?(?<![\d.,])(?<digits>(?:${DIGITS}|\d{1,3},\d{1,3}(?=\s[jmrt]))(?:\s(?:ribu|juta|miliar|triliun))?)(?:,00|,-)?\s?\(\s?(?<words>${WORDS})(?:\s(?:rupiah|persen))?\s?\)`,
  'gu',
);
/** `tujuh puluh lima (75) orang`. */
const WORDS_FIRST = new RegExp(
  String.raw`(?<![A-Za-zÀ-ɏ\d-]|${NUMBER_WORD}\s)(?<words>${WORDS})\s?\(\s?(?<digits>${DIGITS})\s?\)`,
  'gu',
);
/** Told apart by numbers, behind which brackets count something else: `kelas lima (40) dan enam (38)`. */
const ONE_OF_A_ROW =
  /(?<![a-z])(?:kelas|kelompok|tingkat|semester|sesi|juara|peringkat|lantai|etape|gelombang)(?: [a-z]+ \(\d+\),?(?: dan)?){0,5} $/u;

/** Digits and a word, one of them in brackets; a date in brackets is neither. */
const BESIDE =
  /\d[,\d-]{0,3}(?: (?:ribu|juta|miliar|triliun))?\s?\(\s?[a-z]|[a-z]\s?\(\s?[\d.]{1,20}\s?\)/u;

export const angkaTerbilang: Rule = draftRule({
  id: 'fakta/angka-terbilang',
  severity: 'error',
  summary: 'Angka dan bilangan dalam kata di sebelahnya sama.',
  why: 'Dalam berita acara, kontrak, dan undangan, angka yang berbeda dari katanya menjadi pokok sengketa.',
  source: 'EYD V II.G (angka dan bilangan); hitungan',
  checklist: 'Angka sama dengan bilangan dalam katanya',
  examples: {
    wrong: [
      { text: 'Biayanya «Rp185 juta (seratus delapan puluh tiga juta rupiah)».' },
      { text: 'Biayanya «Rp1,5 juta (satu juta lima puluh ribu rupiah)».' },
      { text: 'Biayanya «Rp3,75 miliar (tiga miliar tujuh puluh lima juta rupiah)».' },
      { text: 'Panitia menyerahkan «2 (tiga)» unit laptop.' },
      { text: 'Hadir «75 (tujuh puluh enam)» orang.' },
      { text: 'Nilainya «Rp1.500.000,00 (lima juta rupiah)» per paket.' },
      { text: 'Hadir «tujuh puluh lima (57)» orang.' },
    ],
    right: [
      'Biayanya Rp185 juta (seratus delapan puluh lima juta rupiah).',
      'Biayanya Rp1,5 juta (satu juta lima ratus ribu rupiah).',
      'Biayanya Rp3,75 miliar (tiga miliar tujuh ratus lima puluh juta rupiah).',
      'Biayanya Rp3 juta (tiga) per kelompok.',
      'Kartu Rp250 ribu (lima lembar) dibagikan.',
      'Uangnya Rp1,2 juta (untuk empat orang) atau Rp300 ribu (seorang).',
      'Panitia menyerahkan 3 (tiga) unit laptop.',
      'Hadir 75 (tujuh puluh lima) orang dari 5 (lima) kecamatan.',
      'Nilainya Rp1.500.000,00 (satu juta lima ratus ribu rupiah).',
      'Hadir tujuh puluh lima (75) orang.',
      'Siswa kelas empat (42), lima (40), dan enam (38) hadir bersama juara dua (15).',
      'Laporan itu memuat 4 (anak) dan 6 (dewasa).',
      'Kerugian Rp33.296.257.959 (miliar) itu dihitung ulang.',
      'Sekitar setengah 9 (pagi) rapat dimulai.',
      'Bagian Kesatu (1) dan Pasal 2 (dua ayat) dibahas.',
    ],
  },
  *check({ passages }) {
    for (const passage of passages) {
      const { lower } = passage;
      if (!BESIDE.test(lower)) continue;
      for (const match of lower.matchAll(DIGITS_FIRST)) {
        const report = compare(passage, match);
        if (report) yield { ...report, span: spanOf(passage, match) };
      }
      for (const match of wordsFirst(lower)) {
        const report = compare(passage, match);
        if (report) yield { ...report, span: spanOf(passage, match) };
      }
    }
  },
});

function wordsFirst(text: string): RegExpExecArray[] {
  return [...text.matchAll(WORDS_FIRST)].filter(
    ({ index }) => !ONE_OF_A_ROW.test(textBefore(text, index, 60)),
  );
}

function compare({ text }: Passage, match: RegExpExecArray): Omit<Report, 'span'> | undefined {
  const { digits = '', words: lowerWords = '' } = match.groups ?? {};
  const start = match.index + match[0].indexOf(lowerWords);
  const words = text.slice(start, start + lowerWords.length);
  const [amount = '', scale] = digits.split(/\s/u);
  const factor = scale === undefined ? 1 : factorOf(scale);
  const number = Math.round(Number(amount.replaceAll('.', '').replace(',', '.')) * factor);
  const spelt = readNumberWords(words);
  if (spelt === undefined || spelt === number || number >= 1e15) return undefined;
  // `Rp3 juta (tiga) rupiah` spells the digits alone.
  if (spelt * factor === number) return undefined;
  const right = writeNumberWords(number);
  return {
    message: `Angka ${digits} dibaca “${right}”, bukan “${words}”; samakan keduanya.`,
    suggestions: [text.slice(match.index, match.index + match[0].length).replace(words, right)],
  };
}

function spanOf(passage: Passage, match: RegExpExecArray): Report['span'] {
  return passage.span(match.index, match.index + match[0].length);
}
