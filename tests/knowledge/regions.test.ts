import { expect, test } from 'vitest';
import table from '../../src/knowledge/data/wilayah.tsv';
import {
  findDistrictHomes,
  findProvince,
  findRegencies,
  isRegionWord,
  listRegencyNames,
} from '../../src/knowledge/regions.ts';
import { readRows } from '../../src/knowledge/tsv.ts';

test('ada 38 provinsi dan 514 kabupaten dan kota', () => {
  const codes = readRows(table).map(([code = '']) => code);
  expect(codes.filter((code) => !code.includes('.'))).toHaveLength(38);
  expect(codes.filter((code) => code.includes('.'))).toHaveLength(514);
});

test('26 nama dimiliki kabupaten dan kota', () => {
  const both = listRegencyNames().filter((name) => findRegencies(name).length > 1);
  expect(both).toHaveLength(26);
  expect(both).toContain('Bogor');
});

test('spasi dan tanda hubung dalam nama tidak membedakan', () => {
  expect(findRegencies('Pangkalpinang')).toEqual(findRegencies('Pangkal Pinang'));
  expect(findRegencies('Tolitoli')).toEqual(findRegencies('Toli-Toli'));
  expect(findDistrictHomes('Pangkalbalam').map(({ name }) => name)).toEqual(['Pangkal Pinang']);
});

test('kecamatan yang sama namanya tetapi lain spasinya dikenal di semua tempatnya', () => {
  const homes = findDistrictHomes('Tamansari').map(({ name }) => name);
  expect(homes).toContain('Pangkal Pinang');
  expect(homes).toContain('Tasikmalaya');
  expect(findDistrictHomes('Pangkalpinang')).toEqual([]);
});

test.each([
  ['Kepulauan Bangka Belitung', 'WIB'],
  ['Kalimantan Barat', 'WIB'],
  ['Kaltim', 'WITA'],
  ['NTT', 'WITA'],
  ['Papua Pegunungan', 'WIT'],
])('zona waktu %s adalah %s', (name, zone) => {
  expect(findProvince(name)?.zone).toBe(zone);
});

test('kata dari nama provinsi, kabupaten, dan kota dikenal, jenis wilayah dan nama kecamatan tidak', () => {
  const words = ['hulu', 'daya', 'pangkal', 'jawa', 'kabupaten', 'rangkui', 'rapat'];
  expect(words.filter(isRegionWord)).toEqual(['hulu', 'daya', 'pangkal', 'jawa']);
});
