import { expect, test } from 'vitest';
import { matchCase } from '../../src/text/case.ts';
import { findNearest } from '../../src/text/nearest.ts';

test.each([
  ['wali kota', 'WALIKOTA', 'WALI KOTA'],
  ['wali kota', 'Walikota', 'Wali kota'],
  ['wali kota', 'walikota', 'wali kota'],
  ['wali kota', 'Wali Koota', 'Wali Kota'],
  ['jumat', 'Jum’at', 'Jumat'],
])('“%s” seperti “%s” menjadi “%s”', (text, model, expected) => {
  expect(matchCase(text, model)).toBe(expected);
});

test.each([
  ['jdul', 'judul'],
  ['tangal', 'tanggal'],
  ['ktoa', 'kota'],
  ['xyz', undefined],
])('yang terdekat dengan “%s” ialah %s', (typed, expected) => {
  expect(findNearest(typed, ['judul', 'tanggal', 'kota'])).toBe(expected);
});
