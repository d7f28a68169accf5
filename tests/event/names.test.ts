import { describe, expect, test } from 'vitest';
import { correctAfterOffice, isNearName } from '../../src/event/name-slips.ts';
import { isSameTitle, readName, readTitlesAround } from '../../src/event/names.ts';

const words = (name: string): readonly string[] => name.split(' ');

test.each([
  ['Dr. H. Budi Hermawan, S.E., M.Si.', ['Dr.', 'H.'], 'Budi Hermawan', ['S.E.', 'M.Si.']],
  ['M. Natsir', [], 'M Natsir', []],
  ['Kombes Pol. Andi Saputra', ['Kombes', 'Pol.'], 'Andi Saputra', []],
  ['Brigjen TNI Ucok Siregar', ['Brigjen', 'TNI'], 'Ucok Siregar', []],
  ['Kolonel Laut (P) Ali Murtado', ['Kolonel', 'Laut', '(P)'], 'Ali Murtado', []],
  ['Mayjen TNI (Purn.) Budi Hermawan', ['Mayjen', 'TNI', '(Purn.)'], 'Budi Hermawan', []],
  ['Ny. Hj. Ratih Tamrin', ['Ny.', 'Hj.'], 'Ratih Tamrin', []],
  ['Laut Biru', [], 'Laut Biru', []],
  ['Mulkan', [], 'Mulkan', []],
])('%s diurai', (full, before, core, after) => {
  expect(readName(full)).toEqual({ full, before, core: words(core), after });
});

describe('salah ketik nama', () => {
  test.each([
    ['Budi Hermawam', 'Budi Hermawan'],
    ['Budi Herwaman', 'Budi Hermawan'],
    ['Siti Rahmwati', 'Siti Rahmawati'],
  ])('%s mirip %s', (typed, known) => {
    expect(isNearName(words(typed), words(known))).toBe(true);
  });

  test.each([
    ['Budi Hermawan', 'Budi Hermawan'],
    ['Rudi Hermawan', 'Budi Hermawan'],
    ['Andi Saputri', 'Andi Saputra'],
    ['Andri Saputra', 'Andi Saputra'],
    ['Budi Santoso', 'Budi Hermawan'],
    ['Hermawam', 'Hermawan'],
  ])('%s orang lain dari %s, atau sama', (typed, known) => {
    expect(isNearName(words(typed), words(known))).toBe(false);
  });
});

test('di belakang jabatan kemiripan yang lebih longgar sudah cukup', () => {
  expect(correctAfterOffice(['Budi', 'Hermansyah'], ['Budi', 'Hermawan'])).toEqual([
    'Budi',
    'Hermawan',
  ]);
  expect(correctAfterOffice(['Hermawan'], ['Budi', 'Hermawan'])).toBeUndefined();
  expect(correctAfterOffice(['Budiman', 'Saputra'], ['Budi', 'Hermawan'])).toBeUndefined();
});

test('gelar di sekitar nama terbaca, inisial nama berikutnya tidak', () => {
  const read = (text: string) => {
    const start = text.indexOf('Budi');
    const { before, after } = readTitlesAround(text, start, start + 'Budi Hermawan'.length);
    return [...before, ...after];
  };
  expect(read('oleh Dr. H. Budi Hermawan, S.I.Kom., M.Si., di aula')).toEqual([
    'Dr.',
    'H.',
    'S.I.Kom.',
    'M.Si.',
  ]);
  expect(read('hadir Budi Hermawan, A.M. Lubis, dan Siti')).toEqual([]);
  expect(read('Komandan Lanal Kolonel Laut (P) Budi Hermawan')).toEqual(['Kolonel', 'Laut', '(P)']);
});

test('dokter bukan doktor', () => {
  expect(isSameTitle('dr.', 'Dr.')).toBe(false);
  expect(isSameTitle('MSi', 'M.Si.')).toBe(true);
});

test.each([
  ['Hadir Budi Hermawan, M.Si. Rapat itu selesai siang.', ['M.Si.']],
  ['Hadir Budi Hermawan, S.E., M.Si. Sebanyak 40 peserta pulang.', ['S.E.', 'M.Si.']],
  ['Hadir Budi Hermawan, A.M. Lubis, dan Siti.', []],
  ['Hadir Budi Hermawan, M.M. Lubis dan Siti.', []],
])('gelar dibedakan dari inisial nama berikutnya dalam “%s”', (text, after) => {
  const start = text.indexOf('Budi');
  const found = readTitlesAround(text, start, start + 'Budi Hermawan'.length);
  expect(found.after).toEqual(after);
});
