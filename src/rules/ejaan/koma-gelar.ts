import { isSpellingExempt } from '../../check/exemptions.ts';
import type { Report } from '../../check/finding.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { followsNameHead, isAllCapitals } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import { LOOSE_DEGREE, readMisshapenDegree, writeDegree } from '../../knowledge/degrees.ts';
import { isOfficeWord } from '../../knowledge/offices.ts';
import { anyOf } from '../../text/patterns.ts';

/** A name or degree and, without a comma, a degree: `Budi Santoso S.H.`, `S.H. M.H.`. */
const NO_COMMA = new RegExp(
  `(?<=(?:[A-ZÀ-Þ][a-zß-ÿ]{2,20}|(?:Ir|Drs|Dra|Hj?)\\.) [A-ZÀ-Þ][a-zß-ÿ]{2,20}|${LOOSE_DEGREE}) ${LOOSE_DEGREE}(?![A-Za-zÀ-ɏ])`,
  'gu',
);

/** The same behind a single name: only degrees that can be no initials. */
const NO_COMMA_SINGLE =
  /(?<=(?:^|[^A-Za-zÀ-ɏ. ] ?|[a-zß-ÿ] )[A-ZÀ-Þ][a-zß-ÿ]{3,20}) (?:S\.(?:Pd|Sos|Kom|Si|Ag|Kep|Hum|Psi|Pt)|M\.(?:Pd|Si|Kom|Kes|Ag|Hum|Kep))(?:\.|(?=[,;)]|$| [a-zß-ÿ]))/gu;
/** A physician's specialty, which can be no initials. */
const SPECIALTY =
  /(?<=[A-ZÀ-Þ][a-zß-ÿ]{2,20}) Sp\.(?:A|B|M|N|P|PD|OG|JP|KJ|PK|OT|An|Rad)(?:\.|(?=[,;)]|$| [a-zß-ÿ]))/gu;

/** Degrees that may be initials, behind two names; they count where an office or rank is near. */
const BARE_BEHIND_NAMES =
  /(?<=[A-ZÀ-Þ][a-zß-ÿ]{2,20} [A-ZÀ-Þ][a-zß-ÿ]{2,20}) (?:ST|SIK|SKM|SIP|SSTP|MBA|MPH|SP|MM|MT|[SM]\.Pdi)(?=[,;)]|\.?$|\.? [a-zß-ÿ])/gu;
const RANK = /^(?:akbp|kompol|akp|iptu|ipda|kombes|letkol|mayor|kapten|drs?|dra|ir|hj?|moh|muh)$/u;

/** So many words before a degree an office or rank may stand. */
const REACH = 9;

/** What opens a degree, behind a space and no comma: the patterns with all degrees are slow to make. */
const SPACE_BEFORE = /[^,\s] (?:[SMAB]\.|Ph\.|Sp\.|S[HEPSKATI]|M[HPSKMTB]|A[Mm]d)/u;

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
        text: 'Pasien diperiksa dr. «Siti Sp.A» di klinik dan dr. Budi «Santoso Sp.PD», pagi itu.',
        fixed: 'Pasien diperiksa dr. Siti, Sp.A. di klinik dan dr. Budi Santoso, Sp.PD., pagi itu.',
      },
    ],
    right: [
      'Warga bertemu Dokter Siti, Sp.A., S. Parman, dan Budi Sp. Hadi.',
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
  if (!/[SM](?:\.|p\.|[HTIKPM]|BA|Si|Sos|STP|Ag)|[AB]\.|A[Mm]d|Ph\./u.test(text)) return;
  if (SPACE_BEFORE.test(text)) yield* missingCommas(passage, spared);
  if (/,[SMABP]/u.test(text)) yield* missingSpaces(passage, spared);
  yield* innerSpaces(passage, spared);
  if (/\. ?[SM]/u.test(text)) yield* stopsForCommas(passage, spared);
}

/** Whether an office or rank stands shortly before a place, so that a person's name ends there. */
function isOfficial({ words }: Passage, at: number): boolean {
  const before = words.filter(({ end }) => end <= at).slice(-REACH);
  return before.some(({ lower }) => isOfficeWord(lower) || RANK.test(lower));
}

function* missingCommas(passage: Passage, spared: Spared): Generator<Report> {
  const { text } = passage;
  const bare = Array.from(text.matchAll(BARE_BEHIND_NAMES)).filter(({ index }) =>
    isOfficial(passage, index),
  );
  const loose = [NO_COMMA, NO_COMMA_SINGLE, SPECIALTY].flatMap((pattern) =>
    Array.from(text.matchAll(pattern)),
  );
  for (const { 0: found, index } of [...loose, ...bare]) {
    if (followsNameHead(passage, index) || spared(index, index + found.length)) continue;
    const last = text.slice(0, index).split(' ').at(-1) ?? '';
    const end = index + found.length;
    const degree = found.trim();
    const right = `${writeDegree(last) ?? last}, ${writeDegree(degree) ?? readMisshapenDegree(degree)?.right ?? degree}`;
    // One stop ends both the degree and the sentence.
    const stopped = text[end] === '.' && right.endsWith('.');
    yield {
      ...replacement(passage, index - last.length, end, stopped ? right.slice(0, -1) : right),
      message: `Gelar “${degree}” didahului koma: “${right}”.`,
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
