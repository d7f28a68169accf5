import { isSpellingExempt } from '../../check/exemptions.ts';
import type { Report } from '../../check/finding.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { followsNameHead, isAllCapitals } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import { findUnpartedDegrees } from '../../facts/people/unparted-degrees.ts';
import { LOOSE_DEGREE, writeDegree } from '../../knowledge/degrees.ts';
import { anyOf } from '../../text/patterns.ts';

/** What opens a degree, behind a space and no comma: the patterns with all degrees are slow to make. */
const SPACE_BEFORE = /[^,\s] (?:[SMAB]\.|Ph\.|Sp[.A-Z]|S[HEPSKATI]|M[HPSKMTBAI]|A[Mm]d|Lc)/u;

/** Degrees that a comma and no space parts from what is before: `S.H.,M.H.`. */
const NO_SPACE = new RegExp(
  `(?<=(?:[A-ZÀ-Þ][a-zß-ÿ]{1,20}|${LOOSE_DEGREE}),)(?:${LOOSE_DEGREE}|[SM]\\.[A-Z]{1,4}\\.?)(?![A-Za-zÀ-ɏ])`,
  'gu',
);

/** A space inside a degree behind a name and a comma: `S. Pd.`. */
const INNER_SPACE =
  /(?<=[a-zß-ÿ]{2}, )([SM])\. ?(Pd|Si|Sos|Kom|Ag|Kes|Hum|Kep|Farm|Hut|Psi|Pt|H|E|T|M)\.?(?=[,;)]|\s|$)/gu;

/** Two words that may be degrees, with a space between them, or a stop that ends the first. */
const PAIR =
  /(?<=[A-ZÀ-Þ][a-zß-ÿ.]{1,20},? )(?<first>[SMBAL][A-Za-z]{0,4}(?:\.[A-Za-z]{1,3}){0,2}\.?)(?<gap> |(?<=S\.?[EHTP]\.))(?<second>[SMB][A-Za-z]{0,3}(?:\.[A-Za-z]{1,4}){0,2})(?![A-Za-zÀ-ɏ])/gu;

/** What every such pair has; most passages are done with that. */
const TWO_DEGREES = /(?:[EHTPMK]|Sos|Pd|Kom|Si|Ag)\.? ?[SM]\.?[A-Z]/u;

/** A stop for the comma between a name and the degree: `Budi. M.Si.`, `Budi.SE`. */
const STOP_FOR_COMMA = anyOf(
  // `Budi. M.Si.`, `Budi. S.H. membuka`
  /(?<=[A-ZÀ-Þ][a-zß-ÿ]{2,20})\. (?=(?:[SM]\.?(?:Pd|Sos|Kom|Si|Ag|Kep|Hum|Kes|Psi)|S\.H|M\.[MH])(?:\.|(?=[,;)]|$| [a-zß-ÿ]))(?![A-Za-zÀ-ɏ]| [A-ZÀ-Þ]))/gu,
  // Behind a title even before what is no usual degree: `Drs. Budi. S.X`.
  /(?<=[A-ZÀ-Þ][a-zß-ÿ]{2,20})\. (?=(?<=(?:Ir|Drs|Dra|Hj?)\. [A-Z][a-z]{2,20}\. )[SM]\.[A-Z])/gu,
  // `Budi.SE`
  /(?<=[A-ZÀ-Þ][a-zß-ÿ]{2,20})\.(?=(?:S\.?[EHTP]|M\.?[MHT]|[SM]\.?(?:Pd|Sos|Kom|Si|Ag|Kep|Hum|Kes|Psi|IP))(?:[.,;)]|$| [A-Za-z]))/gu,
);

export const komaGelar: Rule = draftRule({
  id: 'ejaan/koma-gelar',
  severity: 'warning',
  summary: 'Gelar dipisahkan dari nama dan dari gelar lain dengan koma dan spasi: Budi, S.H., M.H.',
  why: 'Tanpa koma, gelar terbaca sebagai singkatan nama keluarga atau marga.',
  exceptions:
    'Huruf lepas yang mungkin inisial nama, nama jalan dan gedung, serta gelar yang tidak dikenal dibiarkan.',
  source: 'EYD V III.B butir 11 (tanda koma)',
  examples: {
    wrong: [
      {
        text: 'Hadir Budi «Santoso S.H.» dan Rina Wati, «S.H.,M.H.», pagi itu.',
        fixed: 'Hadir Budi Santoso, S.H. dan Rina Wati, S.H., M.H., pagi itu.',
      },
      {
        text: 'Hadir Rina Wati, «S.Sos M.Si», dan Budi «Santoso SH», pagi itu.',
        fixed: 'Hadir Rina Wati, S.Sos., M.Si., dan Budi Santoso, S.H., pagi itu.',
      },
      {
        text: 'Hadir Rina Wati, «S. Pd.», pagi itu.',
        fixed: 'Hadir Rina Wati, S.Pd., pagi itu.',
      },
      {
        text: 'Camat Contoh Anshar «Karim AMd» dan Tedi «Widono,S.SP» hadir.',
        fixed: 'Camat Contoh Anshar Karim, A.Md. dan Tedi Widono, S.SP hadir.',
      },
      {
        text: 'Kepala sekolah, «Ernawati S.Pd.», M.M., hadir.',
        fixed: 'Kepala sekolah, Ernawati, S.Pd., M.M., hadir.',
      },
      {
        text: 'Hadir Budi Santoso, «SE. MM», dan Rina Wati, «SH.MH», pagi itu.',
        fixed: 'Hadir Budi Santoso, S.E., M.M., dan Rina Wati, S.H., M.H., pagi itu.',
      },
      {
        text: 'Bupati Contoh Budi «Santoso ST» dan AKBP Rina «Wati SIK», hadir.',
        fixed: 'Bupati Contoh Budi Santoso, S.T. dan AKBP Rina Wati, S.I.K., hadir.',
      },
      {
        text: 'Kepala Seksi Moh. Budi «Santoso M.Pdi» memberi arahan.',
        fixed: 'Kepala Seksi Moh. Budi Santoso, M.Pd.I. memberi arahan.',
      },
      {
        text: 'Hadir Camat Budi Santoso«.»S.E. pagi itu.',
        fixed: 'Hadir Camat Budi Santoso, S.E. pagi itu.',
      },
      { text: 'Acara dibuka Budi Santoso«. »M.Si.', fixed: 'Acara dibuka Budi Santoso, M.Si.' },
      {
        text: 'Bupati Contoh Ir. H. Santoso«. »M.T. hadir bersama Drs. H. «Budi M.T.», pagi itu.',
        fixed: 'Bupati Contoh Ir. H. Santoso, M.T. hadir bersama Drs. H. Budi, M.T., pagi itu.',
      },
      {
        text: 'Apel dipimpin AKP «Bramanto SH» bersama Kepala Dinas Sosial «Wiranta SE MM» dan drg. «Laksmita MARS».',
        fixed:
          'Apel dipimpin AKP Bramanto, S.H. bersama Kepala Dinas Sosial Wiranta, S.E., M.M. dan drg. Laksmita, M.A.R.S.',
      },
      {
        text: 'Pengawas, «Larasati MPd», dan Kapolres AKBP «Wardaya SIK MH» hadir; dr. «Siti SpA» absen.',
        fixed:
          'Pengawas, Larasati, M.Pd., dan Kapolres AKBP Wardaya, S.I.K., M.H. hadir; dr. Siti, Sp.A. absen.',
      },
      {
        text: 'Pasien diperiksa dr. «Siti Sp.A» di klinik dan dr. Budi «Santoso Sp.PD», pagi itu.',
        fixed: 'Pasien diperiksa dr. Siti, Sp.A. di klinik dan dr. Budi Santoso, Sp.PD., pagi itu.',
      },
    ],
    right: [
      'Warga bertemu Dokter Siti, Sp.A., S. Parman, dan Budi Sp. Hadi.',
      'Perkara itu ditangani Kantor Hukum Wiranta Mardiyanta SH & Rekan, lalu Wiranta Mardiyanta SH dan Rekan.',
      'Bupati menyerahkan mobil Toyota Avanza MT, wakilnya mencoba Honda Supra ST; kapten tim Persija Wiranta MM bermain.',
      'Obat dibeli di Apotek Laksmita SFarm dan Klinik dr. Laksmita SpA.',
      'Akta dibuat di kantor notaris Wiranta Mardiyanta SH.',
      'Ketua MM Wiranta, Regu A, Kelas B, dan kiper Persija SH menang; Dinas Sosial SE pun ikut.',
      'Ketua panitia M.A. Rahman dan Kepala Desa M.H. Thamrin hadir; Program MPd dan Sarjana SPd dibuka.',
      'Camat Budi Santoso, S.Pd., M.Si., membuka rapat.',
      'Hadir Rina Wati, S.E., M.M., dan Ali Akbar, Lc.',
      'Motor Honda Supra ST dan kapal Maju Jaya MT parkir; Kepala Dinas menyebut SMA Bina Insan ST.',
      'Di Jakarta, M.A Rahman bertemu pengurus.',
      'Ia menempuh S-2 di Bandung, MT Haryono pulang lebih dahulu.',
      'Rombongan A.H. Nasution dan S. Parman berangkat dari Bandung. M.H. Thamrin menyusul.',
      'Lomba diikuti siswa SD, SMP, MA, dan SMA Contoh, ST MM pun ikut.',
      'Rapat itu dihadiri Wali Kota. M.M. Amin datang terlambat.',
    ],
  },
  *check(context) {
    for (const passage of context.passages) {
      if (isAllCapitals(passage)) continue;
      yield* partedDegrees(passage, (start, end) =>
        isSpellingExempt({ passage, start, end }, context),
      );
    }
  },
});

type Spared = (start: number, end: number) => boolean;

/** Degrees that lack the comma or the space before them, or have a space inside. */
function* partedDegrees(passage: Passage, spared: Spared): Generator<Report> {
  const { text } = passage;
  if (TWO_DEGREES.test(text)) yield* pairs(passage, spared);
  if (SPACE_BEFORE.test(text)) yield* missingCommas(passage, spared);
  if (/,[SMABP]/u.test(text)) yield* missingSpaces(passage, spared);
  yield* innerSpaces(passage, spared);
  if (/\. ?[SM]/u.test(text)) yield* stopsForCommas(passage, spared);
}

function* missingCommas(passage: Passage, spared: Spared): Generator<Report> {
  for (const { start, end, written, isSure, right } of findUnpartedDegrees(passage)) {
    if (!isSure && followsNameHead(passage, end - written.length)) continue;
    if (spared(start, end)) continue;
    // One stop ends both the degree and the sentence.
    const stopped = passage.text[end] === '.' && right.endsWith('.');
    yield {
      ...replacement(passage, start, end, stopped ? right.slice(0, -1) : right),
      message: `Gelar “${written}” didahului koma: “${right}”.`,
    };
  }
}

/** `SE. MM`, `SH.MH`: two degrees, of which the patterns with all stops do not know both. */
function* pairs(passage: Passage, spared: Spared): Generator<Report> {
  for (const { 0: found, index, groups } of passage.text.matchAll(PAIR)) {
    const { first = '', second = '' } = groups ?? {};
    const [right, next] = [writeDegree(first), writeDegree(second)];
    const end = index + found.length;
    if (right === undefined || next === undefined || spared(index, end)) continue;
    const isLoose = new RegExp(`^${LOOSE_DEGREE} ${LOOSE_DEGREE}$`, 'u').test(found);
    if (isLoose) continue;
    const stopped = passage.text[end] === '.';
    if (!found.includes('.') && !/^[.,;)]/u.test(passage.text.slice(end))) continue;
    yield {
      ...replacement(passage, index, end, `${right}, ${stopped ? next.slice(0, -1) : next}`),
      message: `Antargelar diberi koma dan spasi: “${right}, ${next}”.`,
    };
  }
}

function* stopsForCommas(passage: Passage, spared: Spared): Generator<Report> {
  for (const { 0: found, index } of passage.text.matchAll(STOP_FOR_COMMA)) {
    const end = index + found.length;
    if (spared(index, end)) continue;
    yield {
      ...replacement(passage, index, end, ', '),
      message: 'Nama dan gelar dipisahkan koma, bukan titik.',
    };
  }
}

function* missingSpaces(passage: Passage, spared: Spared): Generator<Report> {
  const { text } = passage;
  for (const { 0: found, index } of text.matchAll(NO_SPACE)) {
    if (spared(index, index + found.length)) continue;
    const before = text.slice(0, index).split(' ').at(-1) ?? '';
    yield {
      ...replacement(passage, index - before.length, index + found.length, `${before} ${found}`),
      message: `Di belakang koma sebelum gelar ada spasi: “${before} ${found}”.`,
    };
  }
}

function* innerSpaces(passage: Passage, spared: Spared): Generator<Report> {
  for (const { 0: found, 1: letter, 2: rest, index } of passage.text.matchAll(INNER_SPACE)) {
    const right = `${letter}.${rest}.`;
    const end = index + found.length;
    if (!found.includes(' ') || spared(index, end)) continue;
    yield {
      ...replacement(passage, index, end, right),
      message: `Gelar “${found}” ditulis tanpa spasi: “${right}”.`,
    };
  }
}
