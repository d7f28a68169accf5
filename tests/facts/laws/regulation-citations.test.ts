import { describe, expect, test } from 'vitest';
import { readCitations } from '../../../src/facts/laws/regulation-citations.ts';
import { findWords } from '../../../src/text/words.ts';

const keysIn = (text: string): readonly string[] =>
  readCitations({ text, words: findWords(text) }).map(({ key }) => key);

describe('semua bentuk kutipan peraturan dikenal', () => {
  test.each([
    ['Undang-Undang Nomor 14 Tahun 2008', 'UU 14/2008'],
    ['Undang-undang RI No. 14 Tahun 2008', 'UU 14/2008'],
    ['UU 14/2008', 'UU 14/2008'],
    ['UU 14 Tahun 2008', 'UU 14/2008'],
    ['UU KIP Nomor 14 Tahun 2008', 'UU 14/2008'],
    ['Undang-Undang (UU) Nomor 14 Tahun 2008', 'UU 14/2008'],
    ['UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 14 TAHUN 2008', 'UU 14/2008'],
    ['Peraturan Pemerintah (PP) Nomor 45/1990', 'PP 45/1990'],
    ['Peraturan Pemerintah Pengganti Undang-Undang Nomor 2 Tahun 2022', 'Perppu 2/2022'],
    ['Perpres No 95 Thn 2018', 'Perpres 95/2018'],
    ['Inpres 1/2025', 'Inpres 1/2025'],
    ['Peraturan Menteri Dalam Negeri Nomor 77 Tahun 2020', 'Permendagri 77/2020'],
    ['Perda Kota Contoh Nomor 4 Tahun 2019', 'Perda 4/2019'],
    ['Pasal 7 ayat (2) huruf a UU Nomor 14 Tahun 2008', 'UU 14/2008'],
  ])('%s', (text, key) => {
    expect(keysIn(`Dasarnya ${text} yang berlaku.`)).toEqual([key]);
  });
});

describe('yang bukan kutipan peraturan dibiarkan', () => {
  test.each([
    'Rancangan Undang-Undang Nomor 14 Tahun 2008 dibahas.',
    'Putusan Nomor 115/PUU-XXII/2024 dibacakan.',
    'Surat Nomor 480/112/2026 dikirim.',
    'PP akan dihapus pada 2025.',
    'UU Tahun 2008 itu lama.',
  ])('%s', (text) => {
    expect(keysIn(text)).toEqual([]);
  });
});

test('peraturan yang diubah peraturan lain dikenal sebagai bagian judulnya', () => {
  const text =
    'UU Nomor 1 Tahun 2024 tentang Perubahan Kedua atas UU Nomor 11 Tahun 2008 tentang ITE';
  const citations = readCitations({ text, words: findWords(text) });
  expect(citations.map(({ key, isNested }) => [key, isNested])).toEqual([
    ['UU 1/2024', false],
    ['UU 11/2008', true],
  ]);
});
