import { expect, test } from 'vitest';
import { findOfficeWord } from '../../src/knowledge/office-words.ts';

test.each([
  ['kecamtan', 'kecamatan'],
  ['pendidkan', 'pendidikan'],
  ['provinisi', 'provinsi'],
  ['kemetnerian', 'kementerian'],
])('%s dimaksudkan %s', (typed, meant) => {
  expect(findOfficeWord(typed)).toBe(meant);
});

test.each([
  ['ejaan Melayu', 'kesihatan'],
  ['yang mirip dua kata', 'pemerintaha'],
  ['yang sudah benar', 'kecamatan'],
  ['nama orang', 'pendiri'],
])('%s bukan salah ketik: %s', (_, typed) => {
  expect(findOfficeWord(typed)).toBeUndefined();
});
