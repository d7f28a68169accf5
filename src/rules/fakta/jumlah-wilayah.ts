import type { Report } from '../../check/finding.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import { nameRegency } from '../../facts/places/own-region.ts';
import { findRegionMentions } from '../../facts/places/region-mentions.ts';
import type { Regency } from '../../knowledge/regions.ts';
import { readNumberWords, TWO_TO_TEN } from '../../text/number-words.ts';
import type { Span } from '../../text/span.ts';

/** Verbs behind which a region is said to be made of parts. */
const MADE_OF =
  /(?<![a-zÀ-ɏ])(?:terdiri\s(?:atas|dari)|terbagi\s(?:atas|menjadi|dalam)|mempunyai|memiliki|membawahi)(?![a-zÀ-ɏ])/iu;
const COUNTED = new RegExp(
  `(?<![\\d.,A-Za-zÀ-ɏ])(?<count>\\d{1,3}|${TWO_TO_TEN}|sebelas)\\s(?<part>kecamatan|kelurahan|desa)(?![A-Za-zÀ-ɏ])`,
  'giu',
);

export const jumlahWilayah: Rule = draftRule({
  id: 'fakta/jumlah-wilayah',
  severity: 'info',
  summary: 'Jumlah kecamatan, kelurahan, dan desa sama dengan kode wilayah Kemendagri.',
  why: 'Angka dasar daerah sering disalin dari naskah lama; warga dan wartawan tahu jumlahnya.',
  exceptions:
    'Hanya kalimat yang menyebut satu kabupaten atau kota dan menyatakan bagian-bagiannya (“terdiri atas”, “memiliki”) yang diperiksa. Pemekaran terbaru mungkin belum tercatat.',
  source: 'Kode wilayah Kementerian Dalam Negeri (idn-area-data 3.1.2)',
  examples: {
    wrong: [
      { text: 'Kota Pangkalpinang terdiri atas «delapan kecamatan» dan 42 kelurahan.' },
      { text: 'Kabupaten Bangka Selatan memiliki «53 desa».' },
    ],
    right: [
      'Kota Pangkalpinang terdiri atas tujuh kecamatan dan 42 kelurahan.',
      'Lomba di Kota Pangkalpinang diikuti lima kecamatan.',
      'Kota Pangkalpinang dan Kabupaten Bangka memiliki 10 kecamatan pesisir.',
      'Kabupaten Bangka Selatan memiliki 50 desa.',
      'Panitia memiliki lima kecamatan binaan.',
      'Kota Pangkalpinang memiliki lebih dari lima kecamatan.',
      'Kota Pangkalpinang memiliki dua kecamatan yang rawan banjir.',
    ],
  },
  *check({ passages, settings }) {
    for (const passage of passages) {
      if (!MADE_OF.test(passage.text)) continue;
      for (const sentence of passage.sentences) {
        const regency = readRegency(passage, sentence);
        if (regency)
          yield* reportCounts(passage, sentence, regency, nameRegency(regency, settings));
      }
    }
  },
});

/** The only regency that a sentence names. */
function readRegency(passage: Passage, { start, end }: Span): Regency | undefined {
  const [mention, ...more] = findRegionMentions(passage).filter(
    (one) => start <= one.start && one.end <= end,
  );
  if (mention?.kind !== 'regency' || mention.isOffice || more.length > 0) return undefined;
  return mention.regencies.find(({ type }) => type === mention.type);
}

function* reportCounts(
  passage: Passage,
  { start, end }: Span,
  regency: Regency,
  name: string,
): Generator<Report> {
  const sentence = passage.text.slice(start, end);
  const said = MADE_OF.exec(sentence);
  if (!said) return;
  for (const match of sentence.matchAll(COUNTED)) {
    const { count = '', part = '' } = match.groups ?? {};
    const between = sentence.slice(said.index + said[0].length, match.index);
    const behind = sentence.slice(match.index + match[0].length);
    // `lebih dari lima`, `dua kecamatan yang rawan` count something else.
    if (!isPlainList(between) || !/^(?:[.,;]|\sdan\s|\sserta\s|$)/u.test(behind)) continue;
    const right = countOf(regency, part.toLowerCase());
    const value = /\d/u.test(count) ? Number(count) : readNumberWords(count);
    if (value === right) continue;
    const from = start + match.index;
    yield {
      span: passage.span(from, from + match[0].length),
      message: `Menurut kode wilayah Kemendagri, jumlah ${part.toLowerCase()} di ${name} ${right}; periksa angkanya.`,
    };
  }
}

/** Nothing, or other parts with their counts. */
function isPlainList(text: string): boolean {
  return /^\s(?:(?:\d{1,3}|[a-z]+)\s(?:kecamatan|kelurahan|desa)(?:,\s|\s)(?:(?:dan|serta)\s)?){0,2}$/u.test(
    text,
  );
}

function countOf({ districts, kelurahan, desa }: Regency, part: string): number {
  if (part === 'kecamatan') return districts.length;
  return part === 'kelurahan' ? kelurahan : desa;
}
