import type { RecordFile } from '../../check/record.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { readMisshapenDegree, writeDegree } from '../../knowledge/degrees.ts';

const official = (nama: string): string => `- { id: sekda, nama: "${nama}", jabatan: Sekda }\n`;
const guest = (nama: string): string =>
  `nama: Rapat\nmulai: 2026-08-19 08:30\ntamu:\n  - { nama: "${nama}", jabatan: Camat Contoh }\n`;

/** Titles before a name that have a stop. */
const BARE_TITLE = /^(?:Drs|Dra|Hj?|Ir|Prof)(?= [A-ZÀ-Þ])/u;

export const gelarData: Rule = draftRule({
  id: 'berkas/gelar-data',
  severity: 'warning',
  summary: 'Gelar di pejabat.yaml dan berkas acara ditulis dengan titik dan komanya.',
  why: 'Nama disalin dari sini ke semua naskah; satu titik yang hilang di sini ditegur di setiap rilis, naskah pembawa acara, dan tata tempat.',
  exceptions: 'Gelar yang tidak dikenal dan gelar yang boleh ditulis dengan dua cara dibiarkan.',
  source: 'EYD V II.F (singkatan gelar dan jabatan) dan III.B butir 11 (tanda koma)',
  kinds: ['acara', 'pejabat'],
  checklist: 'Gelar di berkas data ditulis lengkap',
  examples: {
    wrong: [
      { text: official('Dr. Siti Rahma, «M.Kes»') },
      { text: official('Budi Santoso, «SH», «M.Si»') },
      { text: official('«Drs» Budi Santoso, M.M.') },
      { text: official('Siti «Rahma M.Kes»') },
      { text: guest('Ali Akbar, «S. Pd»') },
      {
        text: 'nama: Rapat\nmulai: 2026-08-19 08:30\nnarasumber:\n  - nama: "Rina Wati, «S.Sos»"\n',
      },
    ],
    right: [
      official('dr. Hj. Siti Rahma, M.Kes.'),
      official('Budi Santoso, S.H., M.Si.'),
      official('Eko Putra, S.STP., M.IP.'),
      official('AKBP Ari Nugraha, S.I.K., M.H.'),
      official('H. Badrus, Lc.'),
      official('M.T. Haryono'),
      guest('Letkol Inf. Maryadi, S.I.P.'),
      guest('Siti Rahma, Camat teladan'),
    ],
  },
  *check({ record }) {
    if (!record) return;
    for (const path of namePaths(record)) {
      const placed = record.yaml.place(path);
      if (!placed) continue;
      for (const { start, end, message } of findFaults(placed.text)) {
        yield { span: placed.span(start, end), message };
      }
    }
  },
});

/** Where a text stands in a data file. */
type TextPath = Parameters<RecordFile['yaml']['place']>[0];

function namePaths({ event, roster }: RecordFile): readonly TextPath[] {
  const people = event ?? { tamu: [], narasumber: [], petugas: [] };
  return [
    ...(roster?.officials ?? []).map((_, index) => [index, 'nama']),
    ...people.tamu.map((_, index) => ['tamu', index, 'nama']),
    ...people.narasumber.map((_, index) => ['narasumber', index, 'nama']),
    ...people.petugas.map((_, index) => ['petugas', index, 'nama']),
  ];
}

interface NameFault {
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

function* findFaults(name: string): Generator<NameFault> {
  const title = BARE_TITLE.exec(name)?.[0];
  if (title !== undefined) {
    yield { start: 0, end: title.length, message: `Gelar “${title}” ditulis “${title}.”.` };
  }
  for (const { 0: part, index } of name.matchAll(/[^,]+/gu)) {
    const written = part.trim();
    const start = index + part.indexOf(written);
    const right = degreeOf(written);
    if (index > 0 && right !== undefined && right !== written) {
      const message = `Gelar “${written}” ditulis “${right}”.`;
      yield { start, end: start + written.length, message };
    }
    if (index === 0) yield* withoutComma(written, start);
  }
}

/** `Siti Rahma M.Kes`: a degree with a stop inside can be no name. */
function* withoutComma(written: string, start: number): Generator<NameFault> {
  const [found, last, degree = ''] =
    /([A-ZÀ-Þ][a-zß-ÿ]+) ([A-Z][A-Za-z]{0,3}\.[A-Za-z.]{1,12})$/u.exec(written) ?? [];
  const right = degreeOf(degree);
  if (found === undefined || right === undefined) return;
  const from = start + written.length - found.length;
  const message = `Gelar “${degree}” didahului koma: “${last}, ${right}”.`;
  yield { start: from, end: from + found.length, message };
}

/** What may be a degree with spaces or other capitals in it: `S. Pd`, `S.ik`. */
const MISSHAPEN = /^(?:[ASM]|Sp)(?:\. ?[A-Za-z]{1,4}){1,3}\.?$/u;

/** The degree that a text is, as it should be written; `undefined` where it is none. */
function degreeOf(text: string): string | undefined {
  const right =
    writeDegree(text) ?? (MISSHAPEN.test(text) ? readMisshapenDegree(text)?.right : undefined);
  const letters = (degree: string): string => degree.replace(/[^A-Za-z]/gu, '').toLowerCase();
  return right !== undefined && letters(right) === letters(text) ? right : undefined;
}
