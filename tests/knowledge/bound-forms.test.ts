import { expect, test } from 'vitest';
import { isBoundTo } from '../../src/knowledge/bound-forms.ts';

test.each([
  ['antar', 'daerah'],
  ['antar', 'warganya'],
  ['pasca', 'kepulangan'],
  ['non', 'subsidi'],
  ['tuna', 'netra'],
])('%s- serangkai dengan %s', (form, word) => {
  expect(isBoundTo(form, word)).toBe(true);
});

test.each([
  ['antar', 'barang'],
  ['pasca', 'dan'],
  ['non', 'performing'],
  ['non', 'equity'],
  ['tuna', 'besar'],
  ['eks', 'karyawan'],
])('%s dan %s tetap dua kata', (form, word) => {
  expect(isBoundTo(form, word)).toBe(false);
});
