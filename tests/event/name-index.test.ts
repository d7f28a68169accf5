import { expect, test } from 'vitest';
import { NameIndex } from '../../src/event/name-index.ts';

const index = new NameIndex(
  (name: string) => name.split(' '),
  ['Budi Hermawan', 'Siti Rahmawati', 'Budi Hermawen', 'Sukarno'],
);
const near = (name: string): readonly string[] => index.near(name.split(' '));

test('nama ditemukan apa pun huruf kapitalnya', () => {
  expect(index.has(['BUDI', 'hermawan'])).toBe(true);
  expect(index.has(['Budi'])).toBe(false);
});

test('nama yang beda satu salah ketik ditemukan menurut urutan masuk, nama itu sendiri tidak', () => {
  expect(near('Budi Hermawam')).toEqual(['Budi Hermawan', 'Budi Hermawen']);
  expect(near('Siti Rahmawti')).toEqual(['Siti Rahmawati']);
  expect(near('Siti Rahmawati')).toEqual([]);
});

test('other people have other initials, other words or one word only', () => {
  expect(near('Rudi Hermawan')).toEqual([]);
  expect(near('Budi Santoso')).toEqual([]);
  expect(near('Sukarmo')).toEqual([]);
});
