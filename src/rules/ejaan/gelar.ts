import { isSpellingExempt } from '../../check/exemptions.ts';
import type { Report } from '../../check/finding.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { followsNameHead, isAllCapitals } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import { standsAsDegree } from '../../knowledge/degree-places.ts';
import {
  closeDegree,
  DEGREE,
  MISSHAPEN_DEGREE,
  OPEN_DEGREE,
  readDegree,
  readMisshapenDegree,
  writeDegree,
} from '../../knowledge/degrees.ts';
import {
  findTitlesCloseUp,
  isAnyDoctor,
  MISWRITTEN_TITLES,
  type MiswrittenTitle,
} from '../../knowledge/miswritten-titles.ts';
import { textBefore } from '../../text/text-before.ts';

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
        text: 'Direktur RSUD Contoh «dr» Siti Aminah dan Kepala Puskesmas Misal «dr» Budi Santoso hadir.',
        fixed:
          'Direktur RSUD Contoh dr. Siti Aminah dan Kepala Puskesmas Misal dr. Budi Santoso hadir.',
      },
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
        text: 'Ia digantikan «plt.» Camat Misal (Budi Santoso, «SH»).',
        fixed: 'Ia digantikan Plt. Camat Misal (Budi Santoso, S.H.).',
      },
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
      {
        text: 'Hadir Siti Rahma, «A.Md.Keb», Rina Wati, «S.Kep.Ns», Eko Putra, «S.Par», dan Budi Santoso, S.Farm., «Apt», pagi itu.',
        fixed:
          'Hadir Siti Rahma, A.Md.Keb., Rina Wati, S.Kep., Ns., Eko Putra, S.Par., dan Budi Santoso, S.Farm., Apt., pagi itu.',
      },
      {
        text: 'Hadir Kapolres Contoh «AKBP.» Budi Santoso, «Pdt» Yohanes, «Ust.»Ali, dan kepala dinas, «Drh.» Siti Aminah.',
        fixed:
          'Hadir Kapolres Contoh AKBP Budi Santoso, Pdt. Yohanes, Ust. Ali, dan kepala dinas, drh. Siti Aminah.',
      },
      { text: 'Kompol Siti RM, «S.Pd» hadir.', fixed: 'Kompol Siti RM, S.Pd. hadir.' },
      {
        text: 'Bupati Contoh H. Budi, «BSc» menerima Rina Wati, «SPsi», dan Eko Putra, «MBA».',
        fixed: 'Bupati Contoh H. Budi, B.Sc. menerima Rina Wati, S.Psi., dan Eko Putra, M.B.A.',
      },
      {
        text: 'Hadir Gunadi, «Msi», Larasati, «MPd», dr. Laksmita, «SpPD», dr. Rina, «Sp. OG», dan Wardaya, «Ph.D», pagi itu.',
        fixed:
          'Hadir Gunadi, M.Si., Larasati, M.Pd., dr. Laksmita, Sp.PD., dr. Rina, Sp.OG., dan Wardaya, Ph.D., pagi itu.',
      },
      {
        text: '«Kompol.» Wardaya memimpin apel.',
        fixed: 'Kompol Wardaya memimpin apel.',
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
      'Direktur RSUD dr Contoh hadir; pasien dirawat di RSUD Contoh dr Misal.',
      'Camat Budi Santoso, S.Pd., M.Si., membuka rapat.',
      'Laporan dibacakan Rina Wati, S.H.',
      'Di Bandung, Mas Wardaya hadir; di Solo, SpaceX disebut, Sag dan Mag menang.',
      'Ia naik pangkat. Kompol Wardaya kini Kompol. Ia senang.',
      'Kapten. Ia senang; “Kapten. Cepat,” katanya.',
      'Hadir Rina Wati, S.Tr.Keb., Bdn., dan Eko Putra, M.Psi., Psikolog, dengan sertifikat CIQaR.',
      'Drg. Siti dan apt. Rina hadir; pangkatnya naik menjadi Kapten. Budi Santoso senang.',
      'Gugatan nomor 9/Pdt.Sus-HKI/2025 itu dibacakan; Pj. Sekda, M.Zuhri, hadir.',
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
      // Physicians and the press leave the stops out.
      ...(/^Sp(?:[A-Z]|\.[A-Z]{2})/u.test(written) && { severity: 'info' as const }),
      message: `Gelar “${written}” ditulis “${right}”.`,
    };
  }
}

/** A physician's specialty without any stop: `SpPD`. */
const BARE_SPECIALTY = /(?<=, )Sp[A-Z][A-Za-z]{0,3}(?![A-Za-zÀ-ɏ\d]|\.[A-Za-z]| ?\()/gu;

/** What may be a degree that lacks a stop, or has spaces, commas or other capitals in it. */
function* findDegrees(
  text: string,
): Generator<{ readonly written: string; readonly right: string; readonly start: number }> {
  for (const { 0: written, index: start } of text.matchAll(DEGREE)) {
    const right = writeDegree(written);
    if (right !== undefined) yield { written, right, start };
  }
  const bare = text.includes(', Sp') ? text.matchAll(BARE_SPECIALTY) : [];
  for (const { 0: written, index: start } of bare) {
    const right = readDegree(written);
    if (right !== undefined) yield { written, right, start };
  }
  if (!/[ASMp][., ] ?[A-Za-z]|, [sm]\./u.test(text)) return;
  for (const { 0: written, index: start } of text.matchAll(OPEN_DEGREE)) {
    if (writeDegree(written) === undefined) yield { written, right: closeDegree(written), start };
  }
  for (const { 0: found, index: start } of text.matchAll(MISSHAPEN_DEGREE)) {
    const read = readMisshapenDegree(found);
    if (read !== undefined) yield { ...read, start };
  }
}

function* titles(passage: Passage, spared: Spared): Generator<Report> {
  for (const title of MISWRITTEN_TITLES) {
    for (const { 0: found, index } of passage.text.matchAll(title.pattern)) {
      const end = index + found.length;
      if (isPartOfName(passage, index) || spared(index, end)) continue;
      yield isAnyDoctor(found)
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

function stopped(passage: Passage, start: number, found: string, title: MiswrittenTitle): Report {
  const right = title.write(found);
  return {
    ...replacement(passage, start, start + found.length, right, {
      safe: title.doubt === undefined,
    }),
    ...(title.doubt === 'custom' && { severity: 'info' }),
    message: `${title.isStatus ? 'Singkatan' : 'Gelar'} “${found}” ditulis “${right}”.`,
  };
}

/** Titles that run into the name behind them. */
function* titlesCloseUp(passage: Passage, spared: Spared): Generator<Report> {
  for (const { found, start, right } of findTitlesCloseUp(passage.text)) {
    const end = start + found.length;
    if (followsNameHead(passage, start) || spared(start, end)) continue;
    yield {
      ...replacement(passage, start, end, right),
      message: `Sesudah setiap titik pada “${found}” ada spasi.`,
    };
  }
}

/** Whether a street, hospital or the like is called so: `Jalan Ir Juanda`, `(RSUP) Prof Contoh`. */
function isPartOfName(passage: Passage, start: number): boolean {
  const called = /\(RS[A-Z]*\) $/u.test(passage.text.slice(Math.max(0, start - 8), start));
  return (
    called || (followsNameHead(passage, start) && !HEADED.test(textBefore(passage.text, start, 90)))
  );
}

/** The head of a hospital or health centre that has its name already: `Direktur RSUD Contoh Misal`. */
const HEADED =
  /(?:Direktur|Kepala|Direktris|Humas)(?: [A-Z][a-z]+)? (?:RS[A-Z]*|Rumah Sakit(?: [A-Z][a-z]+)?|Puskesmas|Klinik)(?: [A-ZÀ-Þ][a-zß-ÿ]+){1,3},? $/u;
