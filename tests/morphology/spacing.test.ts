import { expect, test } from 'vitest';
import { partAtCapital, partWords } from '../../src/morphology/part-words.ts';
import { respace, respaceInPlace } from '../../src/morphology/spacing.ts';
import { loadLexicon } from '../../src/workspace/load-lexicon.ts';

const lexicon = await loadLexicon();

test.each([
  ['aka', 'nada', 'akan ada'],
  ['dans', 'egenap', 'dan segenap'],
  ['tula', 'ng', 'tulang'],
  ['seba', 'gai', 'sebagai'],
  ['mengungkap', 'kan', 'mengungkapkan'],
])('spasi yang salah tempat ditemukan: %s %s', (first, second, meant) => {
  expect(respace(first, second, lexicon)).toBe(meant);
});

test.each([
  ['beberapa', 'ha', 'ri', 'ini', 'hari'],
  ['semua', 'war', 'ga', 'bisa', 'warga'],
  ['dihadiri', 'p', 'ers', 'dan', 'pers'],
  ['dari', 'tuga', 's', undefined, 'tugas'],
  ['yang', 'inidi', 'maksudkan', 'oleh', 'ini dimaksudkan'],
  ['warga', 'akand', 'ipindahkan', 'ke', 'akan dipindahkan'],
  ['sudah', 'dip', 'eriksa', 'oleh', 'diperiksa'],
])(
  'kata di sekitar menunjukkan spasi yang salah tempat: %s %s %s',
  (before, first, second, behind, meant) => {
    expect(respaceInPlace(first, second, { before, behind }, lexicon)).toBe(meant);
  },
);

test.each([
  ['umur', 'a', 'la', 'jepang'],
  ['dua', 'ha', 'lahan', 'sawah'],
  ['vitamin', 'c', 'air', 'jeruk'],
  ['pasti', 'ya', 'itu', 'sapinya'],
  ['posisi', 'ke', 'dua', 'setelah'],
  ['kelas', 'a', 'bisa', 'ikut'],
  ['dengan', 'lem', 'bakar', 'dan'],
])('yang mungkin dua kata di tempatnya dibiarkan: %s %s %s', (before, first, second, behind) => {
  expect(respaceInPlace(first, second, { before, behind }, lexicon)).toBeUndefined();
});

test.each([
  ['mint', 'atau'],
  ['ibuk', 'ini'],
  ['hutang', 'itu'],
  ['bersatu', 'padu'],
  ['huru', 'hara'],
  ['makan', 'ya'],
  ['mereka', 'kan'],
  ['rem', 'aja'],
  ['kena', 'ikan'],
  ['sel', 'amat'],
])('dua kata yang benar dibiarkan: %s %s', (first, second) => {
  expect(respace(first, second, lexicon)).toBeUndefined();
});

test.each([
  ['tahunini', 'tahun ini'],
  ['lahanpertanian', 'lahan pertanian'],
  ['tinggidalam', 'tinggi dalam'],
  ['gayahidup', 'gaya hidup'],
  ['pertamakali', 'pertama kali'],
])('dua kata yang tersambung dipisahkan: %s', (word, parted) => {
  expect(partWords(word, lexicon)).toBe(parted);
});

test.each([
  ['jelasBupati', 'jelas Bupati'],
  ['danUKM', 'dan UKM'],
])('huruf kapital memisahkan dua kata yang tersambung: %s', (text, parted) => {
  expect(partAtCapital(text, lexicon)).toBe(parted);
});

test.each(['bukittinggi', 'motorsport', 'arenavirus'])('%s mungkin satu kata', (word) => {
  expect(partWords(word, lexicon)).toBeUndefined();
});

test.each(['detikProperti', 'iNews', 'eKTP', 'youTube', 'bukuKitab'])(
  '%s mungkin merek',
  (text) => {
    expect(partAtCapital(text, lexicon)).toBeUndefined();
  },
);
