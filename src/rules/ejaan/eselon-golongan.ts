import { isSpellingExempt } from '../../check/exemptions.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { oneOf } from '../../text/patterns.ts';

/** Roman figures of the echelons and grades, which go up to five. */
const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V'];

/** An echelon told by an Arabic figure, and a second one joined to it: `eselon 3 dan 4`. */
const ECHELON =
  /(?<=(?<![A-Za-zÀ-ɏ])(?:[Ee]selon|ESELON) )(?<figure>[1-5])(?:(?<link>,? (?:dan|atau|serta|hingga|sampai) | ?[-–/] ?)(?<second>[1-5]))?(?![A-Za-zÀ-ɏ\d/-]|[.,]\d)/gu;

/** Who has a grade, before it: a ship or a lorry has one, too. */
const SERVANT = oneOf(`
  PNS CPNS ASN PPPK [Pp]egawai [Gg]uru [Dd]osen [Aa]paratur [Pp]angkat honorer
`);

/** `PNS golongan 3`. */
const GRADE = new RegExp(
  `(?<=(?<![A-Za-zÀ-ɏ])${SERVANT} (?:[a-zß-ÿ]+ )?[Gg]olongan )(?<figure>[1-4])(?![A-Za-zÀ-ɏ\\d/-]|[.,]\\d| (?:dan|atau|hingga|sampai|ribu|juta|orang))`,
  'gu',
);

/** A grade with its room in another form than `III/a`: `golongan III/A`, `golongan IVa`. */
const ROOM =
  /(?<=(?<![A-Za-zÀ-ɏ])[Gg]olongan (?:[Rr]uang )?)(?<grade>I{1,3}|IV)(?: ?\/ ?)?(?<room>[A-Ea-e])(?![A-Za-zÀ-ɏ\d])/gu;

export const eselonGolongan: Rule = draftRule({
  id: 'ejaan/eselon-golongan',
  severity: 'warning',
  summary: 'Eselon dan golongan pegawai ditulis dengan angka Romawi: eselon II, golongan III/a.',
  why: 'Pegawai hafal penulisan golongannya sendiri, dan begitulah tertulis di surat keputusannya.',
  exceptions:
    'Golongan tanpa kata pegawai di depannya (golongan 3 di gerbang tol, golongan darah) dibiarkan; huruf di belakang eselon (IIa, II.a) juga.',
  source:
    'Kebiasaan penulisan dalam peraturan kepegawaian sejak PP 99/2000 (golongan ruang) dan PP 100/2000 (eselon)',
  examples: {
    wrong: [
      {
        text: 'Pejabat eselon «2» dilantik bersama 20 pejabat eselon «3 dan 4».',
        fixed: 'Pejabat eselon II dilantik bersama 20 pejabat eselon III dan IV.',
      },
      {
        text: 'PNS golongan «3» menerima tunjangan.',
        fixed: 'PNS golongan III menerima tunjangan.',
      },
      {
        text: 'Ia naik ke golongan «III/A», rekannya ke golongan «IVa».',
        fixed: 'Ia naik ke golongan III/a, rekannya ke golongan IV/a.',
      },
    ],
    right: [
      'Pejabat eselon II dan eselon III hadir; eselon IIa dan II.b dibiarkan.',
      'Golongan III/a dan golongan ruang IV/b menerima tunjangan.',
      'Kendaraan golongan 3 dilarang melintas; tarif tol golongan 2 naik.',
      'Golongan darah A dan B dicatat; golongan I A tidak ada di daftar obat.',
      'Guru 3 sekolah dan pegawai golongan 3 dan 4 orang hadir; eselon 1.000 orang.',
      'Ada delapan pejabat eselon. 2 di antaranya perempuan.',
    ],
  },
  *check(context) {
    for (const passage of context.passages) {
      if (!/selon|ESELON|olongan/u.test(passage.text)) continue;
      for (const match of [ECHELON, GRADE, ROOM].flatMap((one) => [
        ...passage.text.matchAll(one),
      ])) {
        const [start, end] = [match.index, match.index + match[0].length];
        const right = write(match.groups ?? {});
        if (right === match[0] || isSpellingExempt({ passage, start, end }, context)) continue;
        yield {
          ...replacement(passage, start, end, right),
          message: `“${match[0]}” di sini ditulis “${right}”.`,
        };
      }
    }
  },
});

function write({ figure, link = '', second, grade, room }: Record<string, string>): string {
  if (grade !== undefined) return `${grade}/${room?.toLowerCase()}`;
  return `${ROMAN[Number(figure)]}${link}${second === undefined ? '' : ROMAN[Number(second)]}`;
}
