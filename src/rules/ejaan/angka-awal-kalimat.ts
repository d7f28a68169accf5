import type { Report } from '../../check/finding.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import type { Passage } from '../../draft/passage.ts';
import type { Span } from '../../text/span.ts';

/** A number that is no year and no list marker, and the noun that it counts. */
const COUNT =
  /^(?!(?:19|20)\d\d )\d{1,3}(?:\.\d{3})*(?:,\d+)?(?= (?!(?:plus|minus|ditambah|dikurangi|dibagi|berbanding|lawan|sama)(?![a-z])|adalah|menjadi|merupakan|akan|telah|sudah|dari|di|kali|tahun|hari|bulan|jam|menit|detik)[a-zß-ÿ]{3,})/u;

/** Numbers of one word, which are spelled out (EYD V II.G butir 1). */
const ONE_WORD: Readonly<Record<string, string>> = {
  1: 'Satu',
  2: 'Dua',
  3: 'Tiga',
  4: 'Empat',
  5: 'Lima',
  6: 'Enam',
  7: 'Tujuh',
  8: 'Delapan',
  9: 'Sembilan',
  10: 'Sepuluh',
  11: 'Sebelas',
  100: 'Seratus',
};

export const angkaAwalKalimat: Rule = draftRule({
  id: 'ejaan/angka-awal-kalimat',
  severity: 'warning',
  summary: 'Kalimat tidak dibuka dengan angka: Sebanyak 250 peserta hadir.',
  why: 'Angka di awal kalimat tidak dapat diberi huruf kapital, sehingga batas kalimatnya kabur.',
  exceptions: 'Judul, butir daftar, caption, tahun, dan perkataan narasumber dibiarkan.',
  source: 'EYD V II.G butir 4 (angka dan bilangan)',
  examples: {
    wrong: [
      {
        text: 'Rapat digelar pagi. «250» peserta hadir di aula.',
        fixed: 'Rapat digelar pagi. Sebanyak 250 peserta hadir di aula.',
      },
      {
        text: '«15» persen warga belum terdata.',
        fixed: 'Sebanyak 15 persen warga belum terdata.',
      },
      {
        text: '«3» posko didirikan di tepi sungai.',
        fixed: 'Tiga posko didirikan di tepi sungai.',
      },
      { text: '«1.250» warga menerima bantuan.', fixed: 'Sebanyak 1.250 warga menerima bantuan.' },
    ],
    right: [
      'Sebanyak 250 peserta hadir di aula.',
      'Dua ratus lima puluh peserta hadir di aula.',
      '# 250 peserta hadir di aula\n\nIsi.\n',
      '- 250 peserta\n- 5 panitia\n',
      '2026 menjadi tahun yang sibuk. 17 Agustus 2026 jatuh pada Senin.',
      '“250 peserta hadir,” kata Camat.',
      '3. daftar peserta',
      '18 plus 9 sama dengan 27. 3 berbanding 1 ialah perbandingannya.',
      'Sebanyak 5 persen warga belum terdata.',
    ],
  },
  *check({ passages }) {
    for (const passage of passages) {
      if (passage.role !== 'paragraph' || passage.inBlockQuote || !/\d/u.test(passage.text))
        continue;
      for (const sentence of passage.sentences) yield* inspect(passage, sentence);
    }
  },
});

function* inspect(passage: Passage, { start, end }: Span): Generator<Report> {
  const number = COUNT.exec(passage.text.slice(start, end))?.[0];
  if (number === undefined || passage.isQuoted(start, start + number.length)) return;
  const right = ONE_WORD[number] ?? `Sebanyak ${number}`;
  yield {
    ...replacement(passage, start, start + number.length, right),
    message: `Kalimat tidak dibuka dengan angka; tulis “${right} …” atau ubah susunannya.`,
  };
}
