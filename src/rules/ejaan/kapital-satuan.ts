import { isCapitalExempt } from '../../check/exemptions.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { isAllCapitals, isTitleCased, opensSentence } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import { isInPointer, isTitleQuoted } from '../../draft/raised-word.ts';
import { isMeasured } from '../../knowledge/counted-nouns.ts';
import { isCapitalised } from '../../text/case.ts';
import { textBefore } from '../../text/text-before.ts';
import type { Word } from '../../text/words.ts';

/** What a noun with a capital behind a figure looks like. */
const COUNTED = /\d [A-Z][a-z]{2,}(?![A-Za-z-])/u;

/** Kinds of places and bodies, and measures, of which other rules know more. */
const ELSEWHERE =
  /^(?:desa|kecamatan|kelurahan|kabupaten|kota|provinsi|negara|daerah|dinas|instansi|kementerian|sekolah|puskesmas|dusun|kampung|rt|rw|jam|menit|orang|unit|buah|ekor|kepala)$/u;

export const kapitalSatuan: Rule = draftRule({
  id: 'ejaan/kapital-satuan',
  severity: 'warning',
  summary:
    'Kata yang dihitung atau diukur dengan angka berhuruf kecil: 47 jiwa, 192 kasus, 3 orang.',
  why: 'Kata bilangan dan satuan bukan nama; huruf kapitalnya dihapus redaksi satu per satu.',
  exceptions:
    'Angka yang menjadi bagian nama (SD Negeri 5 Desa Contoh, Pasal 5 Ayat 2), judul, dan kata yang diikuti nama dibiarkan.',
  source: 'EYD V I.F (huruf kapital), butir 1–23',
  examples: {
    wrong: [
      {
        text: 'Korban banjir 47 «Jiwa» dan 1.801 «Kasus» baru dicatat.',
        fixed: 'Korban banjir 47 jiwa dan 1.801 kasus baru dicatat.',
      },
      { text: 'Vaksin tersedia 7.122 «Dosis».', fixed: 'Vaksin tersedia 7.122 dosis.' },
      {
        text: 'Tercatat kasus aktif (12 «Pasien») di sana.',
        fixed: 'Tercatat kasus aktif (12 pasien) di sana.',
      },
    ],
    right: [
      'Korban banjir 47 jiwa; 7.122 dosis vaksin tersedia.',
      'Siswa SD Negeri 5 Desa Contoh dan SMP 12 Paket B hadir.',
      'Pasal 5 Ayat 2 dan Pasal 7 Huruf a dibahas.',
      'Juara Liga 1 Musim ini dan film 5 Orang Hebat dibahas.',
      '# Korban Banjir 47 Jiwa di Tiga Desa\n\nIsi.\n',
      'Bantuan tiba pada 12 Maret dan 3 Desa Siaga Contoh menang.',
      'Baca juga: Alasan Hakim Menolak 20 Tahun Penjara; ada 13 Kementerian dan Lembaga.',
      'Tema itu “Satu Desa 3 Orang”.',
    ],
  },
  *check(context) {
    for (const passage of context.passages) {
      if (!['paragraph', 'item'].includes(passage.role) || !COUNTED.test(passage.text)) continue;
      if (isAllCapitals(passage) || isTitleCased(passage)) continue;
      for (const word of countedNouns(passage)) {
        if (isInPointer(passage, word.start) || isCapitalExempt({ passage, ...word }, context))
          continue;
        yield {
          ...replacement(passage, word.start, word.end, word.lower),
          message: `“${word.text}” di belakang angka kata umum; tulis “${word.lower}”.`,
        };
      }
    }
  },
});

/** The raised nouns that a figure counts and no name goes on with. */
function* countedNouns(passage: Passage): Generator<Word> {
  for (const [index, word] of passage.words.entries()) {
    if (!/^[A-Z][a-z]{2,}$/u.test(word.text) || !isMeasured(word.lower)) continue;
    if (ELSEWHERE.test(word.lower)) continue;
    if (isBehindFigure(passage, index) && endsThere(passage, word) && !isTitleQuoted(passage, word))
      yield word;
  }
}

/** Whether a figure stands right before, and no name before it that the figure belongs to. */
function isBehindFigure(passage: Passage, index: number): boolean {
  const { words, text } = passage;
  const word = words[index];
  if (!word) return false;
  const before = textBefore(text, word.start, 24);
  const [figure] = /(?<![A-Za-z\d.,/-])\d{1,3}(?:[.,]?\d{3})* $/u.exec(before) ?? [];
  if (figure === undefined) return false;
  const start = word.start - figure.length;
  const farther = words.findLast((one) => one.end <= start);
  if (!farther || text.slice(farther.end, start) !== ' ') return true;
  return !isCapitalised(farther.text) || opensSentence(passage, farther.start);
}

/** Whether neither a capital, a figure nor a bracket goes on with the noun. */
function endsThere({ text }: Passage, { end }: Word): boolean {
  return !/^(?:[-–/:]| [A-Z\d(“"]| dan [A-Z])/u.test(text.slice(end, end + 6));
}
