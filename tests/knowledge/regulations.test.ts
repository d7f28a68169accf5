import { expect, test } from 'vitest';
import table from '../../src/knowledge/data/peraturan.tsv';
import {
  findRegulation,
  findRegulationsByShortName,
  findRegulationsByTitle,
  findSuccessor,
  nameRegulation,
} from '../../src/knowledge/regulations.ts';
import { readRows } from '../../src/knowledge/tsv.ts';

const rows = readRows(table);

test('tiap peraturan berdiri sekali, dengan nomor, tahun, dan judul', () => {
  const keys = rows.map(([kind, number, year]) => `${kind} ${number}/${year}`);
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  expect(keys.filter((key) => findRegulation(key) === undefined)).toEqual([]);
  expect(rows.filter(({ length }) => length !== 9)).toEqual([]);
  expect(
    rows.filter(([, number, year, title]) => !(Number(number) && Number(year) && title)),
  ).toEqual([]);
});

test('judul tidak memuat sisa pindaian', () => {
  const titles = rows.map(([, , , title = '']) => title);
  expect(titles.filter((title) => /__|\bTENT|[a-z][A-Z]{2,}|\d[Oo]\d/u.test(title))).toEqual([]);
});

test('judul yang sama dimiliki beberapa undang-undang', () => {
  const found = findRegulationsByTitle('PERUBAHAN'.toLowerCase());
  expect(found).toEqual([]);
  expect(findRegulationsByTitle('pangan').map(nameRegulation)).toEqual([
    'UU Nomor 7 Tahun 1996',
    'UU Nomor 18 Tahun 2012',
  ]);
});

test('sebutan pendek menunjuk undang-undang dan perubahannya', () => {
  expect(findRegulationsByShortName('ite').map(nameRegulation)).toEqual([
    'UU Nomor 11 Tahun 2008',
    'UU Nomor 19 Tahun 2016',
    'UU Nomor 1 Tahun 2024',
  ]);
});

test('pengganti peraturan yang dicabut adalah yang masih berlaku', () => {
  const old = findRegulation('UU 22/1999');
  const successor = old && findSuccessor(old);
  expect(successor && nameRegulation(successor)).toBe('UU Nomor 23 Tahun 2014');
});
