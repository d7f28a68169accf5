import { draftRule, type Rule } from '../../check/rule.ts';

interface Repealed {
  readonly pattern: RegExp;
  readonly name: string;
  readonly successor: string;
}

/** Rules on protocol that are still cited in training material though they were replaced. */
const REPEALED: readonly Repealed[] = [
  {
    pattern: citation('peraturan pemerintah|pp', 62, 1990),
    name: 'PP Nomor 62 Tahun 1990',
    successor: 'PP Nomor 39 Tahun 2018 jo. PP Nomor 56 Tahun 2019',
  },
  {
    pattern: citation('undang-undang|uu', 8, 1987),
    name: 'UU Nomor 8 Tahun 1987',
    successor: 'UU Nomor 9 Tahun 2010',
  },
];

/** Words by which a sentence shows that it knows of the repeal, or tells history. */
const HISTORY =
  /\b(?:dicabut|mencabut|pencabutan|diganti[a-zÀ-ɏ]*|mengganti[a-zÀ-ɏ]*|menggantikan|pengganti|lama|sebelumnya|pernah|semula|dahulu|dulu|tidak (?:lagi )?berlaku|sejarah)\b/iu;

export const peraturanLama: Rule = draftRule({
  id: 'protokol/peraturan-lama',
  severity: 'error',
  summary: 'Peraturan keprotokolan yang dirujuk masih berlaku.',
  why: 'Bahan pelatihan lama masih menyebut PP 62/1990 dan UU 8/1987; pejabat yang paham akan mempertanyakan dasar acaranya.',
  exceptions: 'Kalimat yang menyebut pencabutan atau sejarahnya dibiarkan.',
  source: 'UU 9/2010 (mengganti UU 8/1987); PP 39/2018 (mencabut PP 62/1990), diubah PP 56/2019',
  checklist: 'Peraturan keprotokolan yang dirujuk masih berlaku',
  examples: {
    wrong: [
      { text: 'Tata tempat disusun menurut «PP Nomor 62 Tahun 1990».' },
      { text: 'Dasarnya «Undang-Undang RI No. 8 Tahun 1987» tentang Protokol.' },
      { text: 'Susunan kursi mengikuti «PP 62/1990».' },
    ],
    right: [
      'Tata tempat disusun menurut UU Nomor 9 Tahun 2010 dan PP Nomor 39 Tahun 2018.',
      'PP Nomor 62 Tahun 1990 dicabut oleh PP Nomor 39 Tahun 2018.',
      'Aturan lama, UU 8/1987, sudah diganti.',
      'Peraturan Pemerintah Nomor 62 Tahun 1999 tidak mengatur hal ini.',
      'Surat Nomor 62/1990 disimpan di arsip.',
      'UU Nomor 18 Tahun 1987 bukan tentang protokol.',
    ],
  },
  *check({ passages }) {
    for (const passage of passages) {
      for (const { pattern, name, successor } of REPEALED) {
        for (const match of passage.text.matchAll(pattern)) {
          const end = match.index + match[0].length;
          const sentence = passage.sentences.find(
            (one) => one.start <= match.index && end <= one.end,
          );
          const around = passage.text.slice(sentence?.start ?? 0, sentence?.end);
          if (HISTORY.test(around)) continue;
          yield {
            span: passage.span(match.index, end),
            message: `${name} sudah tidak berlaku; rujuk ${successor}.`,
            suggestions: [successor],
          };
        }
      }
    }
  },
});

/** A citation in its usual forms: `PP Nomor 62 Tahun 1990`, `PP RI No. 62/1990`. */
function citation(kind: string, number: number, year: number): RegExp {
  return new RegExp(
    String.raw`(?<![a-zÀ-ɏ\d])(?:${kind})(?:\s(?:republik\sindonesia|ri))?\s(?:(?:nomor|no\.?)\s?)?${number}(?:\stahun\s|/)${year}(?!\d)`,
    'giu',
  );
}
