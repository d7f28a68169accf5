import { A_MONTH, A_WEEKDAY } from '../calendar/date.ts';
import { oneOf } from '../text/patterns.ts';
import { isTitleCased } from './capitals.ts';
import type { Passage } from './passage.ts';

/** Before these words an office or place is one of many, or one to be won. */
const ONE_OF_MANY = new RegExp(
  `^(?:\\d{1,3}|${oneOf(`
    para seorang setiap tiap seluruh semua sejumlah beberapa suatu sebuah satu dua tiga empat lima kedua
    calon bakal mantan eks bekas menjadi jadi sebagai jabatan kursi posisi pemilihan pemilu kandidat
    pasangan antar masa era wakil purnawirawan asisten lektor ala
    ibu wali pusat tengah balai dalam luar pinggir
  `)})$`,
  'u',
);

/** Capitals that open no name of a person or place. */
const NO_NAME = new RegExp(
  `^(?:${A_WEEKDAY}|${A_MONTH}|${oneOf(`
    Tol Raya Trans Lingkar Nasional Layak Wisata Sehat Pusaka Kreatif Cerdas Pintar Siaga Mandiri
    Tangguh Anti Sadar Digital Binaan Informatif Indonesia Kami Kita Ini Itu Tersebut Se Adipura Terbaik Definitif
    Terpilih Inklusif Hijau Bersih Antikorupsi Kabinet Jadi Allah RT RW SP BUMDes CFD
  `)})$`,
  'u',
);

/**
 * Whether the word before the one at `index` makes that one of many: `para bupati`, `calon camat`.
 */
export function isOneOfMany({ words }: Passage, index: number): boolean {
  const [farther, before] = [words[index - 2], words[index - 1]];
  // `RW 007 perumahan Contoh`: the figure counts nothing.
  if (/^(?:RT|RW)$/u.test(farther?.text ?? '')) return false;
  return ONE_OF_MANY.test(before?.lower ?? '');
}

/**
 * Whether the word at `index`, behind a single space from `end`, opens the name of a person or
 * place.
 */
export function isNameBehind(passage: Passage, index: number, end: number): boolean {
  const next = passage.words[index];
  if (!next || passage.text.slice(end, next.start) !== ' ' || isTitleCased(passage)) return false;
  // `dana desa Rp48,7 miliar`: a sum, and no village.
  if (/^Rp(?![A-Za-z])/u.test(next.text)) return false;
  return /^[A-ZÀ-Þ][A-Za-zÀ-ɏ]/u.test(next.text) && !NO_NAME.test(next.text);
}
