import { A_MONTH, MONTHS } from '../../calendar/date.ts';
import { isStyleExempt } from '../../check/exemptions.ts';
import type { Report } from '../../check/finding.ts';
import { choiceOption } from '../../check/options.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';

/** `19/8/2026`, in brackets or bare. */
const SLASHES =
  /(?<![\d/.-])(?<day>[12]\d|3[01]|0?[1-9])\/(?<month>1[0-2]|0?[1-9])\/(?<year>(?:19|20)\d\d)(?![\d/-])/gu;
/** `(19 Agustus 2026)` behind a weekday, as the press sets it with slashes. */
const NAMED = new RegExp(
  `(?<=\\()(?<day>[12]\\d|3[01]|0?[1-9]) (?<month>${A_MONTH}) (?<year>(?:19|20)\\d\\d)(?=\\))`,
  'gu',
);

export const bentukTanggal: Rule = draftRule({
  id: 'gaya/bentuk-tanggal',
  severity: 'info',
  optional: true,
  summary: 'Tanggal di tubuh berita ditulis dengan satu cara: 19 Agustus 2026 atau (19/8/2026).',
  why: 'Tanggal yang berganti-ganti bentuk memperlambat redaksi yang menyalinnya.',
  exceptions:
    'Hanya berjalan bila namanya ditulis di `humas.yaml` atau dengan `--rule`. Kutipan, judul, dan nama peraturan dibiarkan.',
  source: 'Gaya selingkung instansi: pilihan `bulan` di humas.yaml',
  options: {
    bulan: choiceOption(
      ['nama', 'angka'],
      'Bulan ditulis dengan “nama” (19 Agustus 2026) atau, di dalam kurung, dengan “angka” (19/8/2026).',
    ),
  },
  examples: {
    wrong: [
      {
        text: 'Rapat digelar Rabu («19/8/2026»).',
        fixed: 'Rapat digelar Rabu (19 Agustus 2026).',
        settings: 'aturan:\n  gaya/bentuk-tanggal: info\n',
      },
      {
        text: 'Rapat digelar Rabu («19 Agustus 2026»).',
        fixed: 'Rapat digelar Rabu (19/8/2026).',
        settings: 'aturan:\n  gaya/bentuk-tanggal: { bulan: angka }\n',
      },
    ],
    right: [
      'Rapat digelar Rabu, 19 Agustus 2026.',
      {
        text: 'Rapat digelar Rabu (19/8/2026).',
        settings: 'aturan:\n  gaya/bentuk-tanggal: { bulan: angka }\n',
      },
      {
        text: 'Rapat digelar Rabu, 19 Agustus 2026.',
        settings: 'aturan:\n  gaya/bentuk-tanggal: { bulan: angka }\n',
      },
      '“Kita bertemu 19/8/2026,” katanya.',
      'Surat bernomor 19/8/2026/HMS dan rasio 1/2 dibahas.',
    ],
  },
  *check(context) {
    const pattern = context.options.bulan === 'nama' ? SLASHES : NAMED;
    for (const passage of context.passages) {
      for (const match of passage.text.matchAll(pattern)) {
        const [start, end] = [match.index, match.index + match[0].length];
        if (isStyleExempt({ passage, start, end: start + 1 }, context)) continue;
        const { day = '', month = '', year = '' } = match.groups ?? {};
        yield rewrite(passage, { start, end }, [Number(day), month, year]);
      }
    }
  },
});

function rewrite(
  passage: Passage,
  { start, end }: { readonly start: number; readonly end: number },
  [day, month, year]: readonly [number, string, string],
): Report {
  const names: readonly string[] = MONTHS;
  const text = /^\d/u.test(month)
    ? `${day} ${names[Number(month) - 1]} ${year}`
    : `${day}/${names.indexOf(month) + 1}/${year}`;
  return {
    ...replacement(passage, start, end, text),
    message: `Menurut gaya selingkung, tanggal ini ditulis “${text}”.`,
  };
}
