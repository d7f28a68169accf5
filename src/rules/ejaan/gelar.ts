import { isSpellingExempt } from '../../check/exemptions.ts';
import type { Report, Severity } from '../../check/finding.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { followsNameHead, isAllCapitals } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import { standsAsDegree } from '../../knowledge/degree-places.ts';
import {
  DEGREE,
  MISSHAPEN_DEGREE,
  readMisshapenDegree,
  writeDegree,
} from '../../knowledge/degrees.ts';
import { oneOf } from '../../text/patterns.ts';

/** A title of respect or learning without its stop, before a name. */
const BEFORE_NAME =
  /(?<![A-Za-zÀ-ɏ\d./-])(?:Drs|Dra|Hj|Ir|[Pp]rof|Dr|drg?|Almh?|Sdr|Sdri|Bpk|Ny|Tn|Dt|Tgk|Rd|(?<!(?:[Hh]ari|[Gg]rup|[Kk]elas|[Bb]lok|[Gg]edung|[Tt]ipe|\d) )H)(?=\s+(?!Tahun|Plus|Minus)[A-ZÀ-Þ][a-zß-ÿ.])/gu;

/** A title whose stop is not followed by a space: `Drs.Budi`. */
const CLOSE_UP =
  /(?<![A-Za-zÀ-ɏ\d.])(?:(?:Drs|Dra|Hj|Ir|Prof|Dr|dr|H|Dt|Tgk|Ny|Letda|Lettu|Kapten|Kol|Kolonel|Letkol|Mayjen|Brigjen|Czi|CZI|Inf|Cpl|Arm|Caj|Lek)\.){1,4}(?:(?=[A-ZÀ-Þ][a-zß-ÿ])|(?<=\.[A-Za-z]{1,6}\.)(?= [A-ZÀ-Þ]))/gu;

/** What every such title has; most passages are done with that. */
const ANY_CLOSE_UP = /\.[A-ZÀ-Þ][a-zß-ÿ]|\.[A-Za-z]{1,6}\. [A-ZÀ-Þ]/u;

/** A title in capitals; `DR Group` may be a firm, `DR. Budi` and `camat, DR Budi` are persons. */
const SHOUTED =
  /(?<![A-Za-zÀ-ɏ\d./-])(?:(?:DRS|DRA|PROF|HJ|PLT|PLH)\.?|(?:DR|IR)\.|(?<=[a-zß-ÿA-Z)], |(?:oleh|adalah|yakni|yaitu|bersama|menurut|kata|ujar) )DR)(?=\s+(?:[A-ZÀ-Þ][a-zß-ÿ]{2,}|Hj?\.|Ir\.))/gu;

/** A doctor of letters or a physician: only the writer knows. */
const DOCTOR = /^DR\.?$/u;

/** `KH`, and `RM` behind another title, which the press writes so and the spelling rules with stops. */
const KIAI_HAJI =
  /(?<![A-Za-zÀ-ɏ\d./-])(?:KH|(?<=(?:Drs?|dr|Ir|H|Prof|Bapak|Bupati)\.? )(?:RM|RA|HM|HR))\.?(?= [A-ZÀ-Þ][a-zß-ÿ]{2,})/gu;

/** An acting official without the stop, before the office. */
const ACTING = new RegExp(
  `(?<![A-Za-zÀ-ɏ\\d(])(?:Pj|Pjs|Plt|Plh|(?:PJ|PJS|PLT|PLH)\\.?)(?=\\s+${oneOf(`
    Gubernur Bupati Wali_?[Kk]ota Wakil Sekretaris Sekda Sekwan Kepala Kadis Kabag Kabid Asisten
    Camat Lurah Ketua Direktur Dirut Rektor Inspektur Keuchik Kades Penghulu Menteri
  `)}(?![A-Za-zÀ-ɏ]))`,
  'gu',
);

export const gelar: Rule = draftRule({
  id: 'ejaan/gelar',
  severity: 'warning',
  summary: 'Singkatan gelar dan status jabatan diakhiri titik: S.Pd., M.Si., Drs., Pj., Plt.',
  why: 'Gelar yang salah tulis paling cepat dikeluhkan oleh orang yang memilikinya.',
  exceptions:
    'Hanya gelar sesudah nama, gelar sesudah gelar lain, serta Pj., Plt., Plh., dan Pjs. di depan nama jabatan. “KH” yang lazim di pers hanya menjadi catatan.',
  source: 'EYD V II.F (singkatan gelar dan jabatan) dan III.A (tanda titik)',
  checklist: 'Gelar dan status jabatan ditulis dengan titik',
  examples: {
    wrong: [
      {
        text: 'Camat Budi Santoso, «S.Pd», «M.Si», membuka rapat.',
        fixed: 'Camat Budi Santoso, S.Pd., M.Si., membuka rapat.',
      },
      {
        text: 'AKBP Budi Santoso, «S.ik», Ali Hasan, «S. Pd», dan Rina Wati, «M,Si», hadir.',
        fixed: 'AKBP Budi Santoso, S.I.K., Ali Hasan, S.Pd., dan Rina Wati, M.Si., hadir.',
      },
      {
        text: 'Laporan dibacakan Rina Wati, «SH», M.H., pagi itu.',
        fixed: 'Laporan dibacakan Rina Wati, S.H., M.H., pagi itu.',
      },
      {
        text: 'Materi disampaikan Budi Santoso, «M.Kes»\n',
        fixed: 'Materi disampaikan Budi Santoso, M.Kes.\n',
      },
      {
        text: 'Pembicaranya «Drs» Budi dan «Hj» Siti.',
        fixed: 'Pembicaranya Drs. Budi dan Hj. Siti.',
      },
      {
        text: '«Pj» Wali Kota Contoh dan «Plt» Camat Misal hadir.',
        fixed: 'Pj. Wali Kota Contoh dan Plt. Camat Misal hadir.',
      },
      { text: 'Ia digantikan «PLT» Kepala Dinas.', fixed: 'Ia digantikan Plt. Kepala Dinas.' },
      {
        text: 'Sambutan dibacakan Budi Santoso, «SE».',
        fixed: 'Sambutan dibacakan Budi Santoso, S.E.',
      },
      {
        text: 'Hadir «Drs.»Budi, «H» Ahmad, «drg» Intan, keluarga «Alm» Umar, dan «dr» Siti, pagi itu.',
        fixed: 'Hadir Drs. Budi, H. Ahmad, drg. Intan, keluarga Alm. Umar, dan dr. Siti, pagi itu.',
      },
      {
        text: 'Laporan dibacakan Budi Santoso, «Msi», dan «PLT.» Kepala Dinas.',
        fixed: 'Laporan dibacakan Budi Santoso, M.Si., dan Plt. Kepala Dinas.',
      },
      {
        text: 'Hadir Budi Santoso, «SP», Siti Rahma, «Sp.A», Ali Akbar, «Lc», dan Eko Putra, «S.STP», pagi itu.',
        fixed:
          'Hadir Budi Santoso, S.P., Siti Rahma, Sp.A., Ali Akbar, Lc., dan Eko Putra, S.STP., pagi itu.',
      },
      {
        text: 'Kepala sekolah dan «Drs.H.» Budi menyambut «Kol.Inf.» Ahmad.',
        fixed: 'Kepala sekolah dan Drs. H. Budi menyambut Kol. Inf. Ahmad.',
      },
      {
        text: 'Rapat dipimpin H. Santoso, K, «S.Pd», «M.Pd» dan Dr. «RM» Budi.',
        fixed: 'Rapat dipimpin H. Santoso, K, S.Pd., M.Pd. dan Dr. RM Budi.',
      },
      { text: 'Kompol Siti RM, «S.Pd» hadir.', fixed: 'Kompol Siti RM, S.Pd. hadir.' },
      {
        text: 'Bupati Contoh H. Budi, «BSc» menerima Rina Wati, «SPsi», dan Eko Putra, «MBA».',
        fixed: 'Bupati Contoh H. Budi, B.Sc. menerima Rina Wati, S.Psi., dan Eko Putra, M.B.A.',
      },
      { text: '«DR.» Hidayat Amin dan «KH» Abdul Manaf berdoa.' },
      { text: 'Kepala bidang, «DR» Hidayat, hadir.' },
      {
        text: 'Hadir Haryono, «S.Sos», Sumadi, «SH», M.Si., dan Kapolres Budi Santoso, «SIK».',
        fixed: 'Hadir Haryono, S.Sos., Sumadi, S.H., M.Si., dan Kapolres Budi Santoso, S.I.K.',
      },
      {
        text: 'Acara dibuka Rina Wati, «SP», «MM» selaku ketua.',
        fixed: 'Acara dibuka Rina Wati, S.P., M.M. selaku ketua.',
      },
    ],
    right: [
      'Camat Budi Santoso, S.Pd., M.Si., membuka rapat.',
      'Laporan dibacakan Rina Wati, S.H.',
      'Pj. Wali Kota Contoh dan Plt. Camat Misal hadir bersama Drs. Budi.',
      'DR Group, RSUD DR. Contoh, Jalan KH Contoh, dan K.H. Abdul Manaf disebut.',
      'Ia meraih gelar S.Pd. dan M.M. di Contoh; S.P. Hadi, M.T. Haryono, dan ST Burhanuddin hadir.',
      'Lomba diikuti SD, SMP, ST, MM, dan SP; warga Air Anyar, SP 3, dibantu.',
      'Hadir Ali Akbar, Lc., Siti Rahma, Sp.A., dan Eko Putra, S.STP., M.Si.',
      'Surat edaran itu bernomor SE 5/2024, ditandatangani ST Burhanuddin.',
      'Pemkot menerima tim SD, SMP, SMA, SE, dan MM.',
      'Korban dirawat di RSUP Prof Contoh.',
      'Peserta berkumpul di Jalan Ir H Djuanda dan Jalan Prof Yamin.',
      'Di Jakarta, M.A Rahman bertemu pengurus.',
      'Ia menempuh S-2 di Bandung, MT Haryono pulang lebih dahulu.',
      'Jabatan Pj dan Plt dijelaskan narasumber.',
      'Pada hari H Ahmad datang; Jalan H Misal ditutup; Rumah Sakit dr Contoh penuh.',
      'Rombongan A.H. Nasution dan S. Parman; kurs Dr dan Cr dicatat.',
      'Lebaran 1443 H Tahun 2022; Grup H Piala Dunia; Rumah Sakit Umum (RSUP) Prof Contoh.',
      'Penjabat (Pj) Wali Kota Contoh hadir.',
      'Lampiran dikirim Dinas Kesehatan, MH Thamrin, dan lain-lain.',
      'Lomba diikuti SD, SP, MM, ST, dan SMP; perkara itu menjerat PT DR Group.',
    ],
  },
  *check(context) {
    for (const passage of context.passages) {
      const spared = (start: number, end: number): boolean =>
        isSpellingExempt({ passage, start, end }, context);
      if (isAllCapitals(passage)) continue;
      yield* degrees(passage, spared);
      yield* titles(passage, spared);
    }
  },
});

type Spared = (start: number, end: number) => boolean;

function* degrees(passage: Passage, spared: Spared): Generator<Report> {
  for (const { written, right, start } of findDegrees(passage.text)) {
    const end = start + written.length;
    const isStopped = passage.text[end] === '.';
    if (!standsAsDegree(passage.text, start, end) || spared(start, end)) continue;
    if (isStopped && right === `${written}.`) continue;
    yield {
      ...replacement(passage, start, end, isStopped ? right.slice(0, -1) : right),
      message: `Gelar “${written}” ditulis “${right}”.`,
    };
  }
}

/** What may be a degree that lacks a stop, or has spaces, commas or other capitals in it. */
function* findDegrees(
  text: string,
): Generator<{ readonly written: string; readonly right: string; readonly start: number }> {
  for (const { 0: written, index: start } of text.matchAll(DEGREE)) {
    const right = writeDegree(written);
    if (right !== undefined) yield { written, right, start };
  }
  if (!/[ASMp][.,] ?[A-Za-z]/u.test(text)) return;
  for (const { 0: found, index: start } of text.matchAll(MISSHAPEN_DEGREE)) {
    const read = readMisshapenDegree(found);
    if (read !== undefined) yield { ...read, start };
  }
}

/** A title or status that stands before what it belongs to, and how it is written there. */
interface Title {
  readonly pattern: RegExp;
  readonly what: string;
  write(found: string): string;
  readonly severity?: Severity;
}

const TITLES: readonly Title[] = [
  { pattern: BEFORE_NAME, what: 'Gelar', write: (found) => `${found.replace('prof', 'Prof')}.` },
  { pattern: SHOUTED, what: 'Gelar', write: lowerTail },
  {
    pattern: KIAI_HAJI,
    what: 'Gelar',
    write: (found) => `${found[0]}.${found[1]}.`,
    severity: 'info',
  },
  { pattern: ACTING, what: 'Singkatan', write: lowerTail },
];

function* titles(passage: Passage, spared: Spared): Generator<Report> {
  for (const title of TITLES) {
    for (const { 0: found, index } of passage.text.matchAll(title.pattern)) {
      const end = index + found.length;
      if (isPartOfName(passage, index) || spared(index, end)) continue;
      yield DOCTOR.test(found)
        ? {
            span: passage.span(index, end),
            suggestions: ['Dr.', 'dr.'],
            message: `Gelar “${found}” ditulis “Dr.” (doktor) atau “dr.” (dokter).`,
          }
        : stopped(passage, index, found, title);
    }
  }
  yield* titlesCloseUp(passage, spared);
}

function stopped(passage: Passage, start: number, found: string, title: Title): Report {
  const right = title.write(found);
  const safe = title.pattern !== SHOUTED && !title.severity;
  return {
    ...replacement(passage, start, start + found.length, right, { safe }),
    ...(title.severity && { severity: title.severity }),
    message: `${title.what} “${found}” ditulis “${right}”.`,
  };
}

/** Titles that run into the name behind them. */
function* titlesCloseUp(passage: Passage, spared: Spared): Generator<Report> {
  if (!ANY_CLOSE_UP.test(passage.text)) return;
  for (const { 0: found, index } of passage.text.matchAll(CLOSE_UP)) {
    const end = index + found.length;
    if (followsNameHead(passage, index) || spared(index, end)) continue;
    const next = passage.text[end] === ' ' ? '' : ' ';
    const right = found.slice(0, -1).replaceAll('.', '. ');
    yield {
      ...replacement(passage, index, end, `${right}.${next}`),
      message: `Sesudah setiap titik pada “${found}” ada spasi.`,
    };
  }
}

/** `PLT` → `Plt.` */
function lowerTail(found: string): string {
  return `${found[0]}${found.slice(1).toLowerCase().replace('.', '')}.`;
}

/** Whether a street, hospital or the like is called so: `Jalan Ir Juanda`, `(RSUP) Prof Contoh`. */
function isPartOfName(passage: Passage, start: number): boolean {
  const called = /\(RS[A-Z]*\) $/u.test(passage.text.slice(Math.max(0, start - 8), start));
  return called || followsNameHead(passage, start);
}
