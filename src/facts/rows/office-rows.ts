import type { Passage } from '../../draft/passage.ts';
import { findSentenceAt } from '../../draft/sentence-at.ts';
import { PUBLIC_BODIES } from '../../knowledge/public-bodies.ts';
import { REGION_KINDS } from '../../knowledge/region-kinds.ts';
import { oneOf } from '../../text/patterns.ts';
import type { Span } from '../../text/span.ts';

/** Offices and bodies of which releases make their lists, at the head of an item. */
const HEAD = oneOf(`
  Kepala Ketua Sekretaris Sekda Sekcam Camat Lurah Bupati Wakil Wali Asisten Staf Anggota
  Kapolres Kapolsek Dandim Danramil Kajari Kadis Kabag Kabid Kasi Kasat Babinsa Bhabinkamtibmas
  Direktur Rektor ${PUBLIC_BODIES} ${REGION_KINDS} Bagian Bidang Tim
  PKK OPD BUMN BUMD ASN RT RW LPM BPD KUA
`);

/** `Pemerintah Kecamatan dan Desa`, `DPRD Kota Contoh dan Kabupaten Misal`: two regions share a body. */
const SHARED =
  `(?<=[A-Za-z] ${oneOf(REGION_KINDS)}(?: [A-Z][a-z]+){0,3} [a-z]+ )` +
  `${oneOf(REGION_KINDS)}(?![A-Za-z])`;

/** The last two of a list of them. */
const LAST_OFFICES = new RegExp(
  `(?<=, )${HEAD}(?![A-Za-z])(?: (?!dan |serta )[A-Za-zÀ-ɏ.()-]+){0,8} (?:dan|serta) (?!${SHARED})(?=(?:para )?${HEAD}(?![A-Za-z]))`,
  'gu',
);

/** The last of a list of people behind a comma, and those who close it in one word. */
const LAST_PEOPLE = new RegExp(
  // A name or people, in up to eight words: `Camat Contoh`, `para kepala desa`.
  '(?<=, )(?:[A-ZÀ-Þ]|para |seluruh |tokoh |unsur |perwakilan )[A-Za-zÀ-ɏ.()-]*(?: (?!dan |serta |yang |di |ke |untuk )[A-Za-zÀ-ɏ.()-]+){0,7} ' +
    `(?:dan|serta) (?=(?:juga )?${oneOf(`
      para seluruh sejumlah segenap semua jajaran beberapa puluhan ratusan unsur perwakilan undangan
      tamu masyarakat warga tokoh pejabat anggota perangkat kader pengurus ketua kepala camat lurah
      staf siswa mahasiswa pelajar relawan
    `)} )`,
  'gu',
);

/** What comes before a list of people, and its first item. */
const OPENS_LIST =
  /(?:hadir(?: dalam [a-z ]{4,40})?|dihadiri|didampingi|diikuti|disaksikan|bersama|antara lain|yakni|yaitu|di antaranya|meliputi|mengundang|melibatkan)(?: oleh| juga| langsung| pula)?,? [A-ZÀ-Þ]/u;

/**
 * Rows of offices, bodies and people of a passage whose last joint has no comma before it: `dihadiri
 * Sekda, Camat dan Lurah`; each the last two items up to the joint.
 */
export function findOfficeRows(passage: Passage): readonly Span[] {
  const { text } = passage;
  if (!/, [A-Z]/u.test(text)) return [];
  const rows = [
    ...text.matchAll(LAST_OFFICES),
    ...(/(?:hadir|didampingi|diikuti|disaksikan|bersama)/u.test(text)
      ? text.matchAll(LAST_PEOPLE)
      : []),
  ];
  return rows.flatMap(({ 0: found, index }) => {
    const from = findSentenceAt(passage, index)?.start ?? 0;
    if (!OPENS_LIST.test(text.slice(from, index))) return [];
    return [{ start: index, end: index + found.length - 1 }];
  });
}
