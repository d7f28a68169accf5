import { expect, test } from 'vitest';
import { NameIndex } from '../../src/event/name-index.ts';

const index = new NameIndex(
  (name: string) => name.split(' '),
  ['Budi Hermawan', 'Siti Rahmawati', 'Budi Hermawen', 'Sukarno'],
);
const near = (name: string): readonly string[] => index.near(name.split(' '));

test('a name is found whatever its capitals', () => {
  expect(index.has(['BUDI', 'hermawan'])).toBe(true);
  expect(index.has(['Budi'])).toBe(false);
});

test('names a slip away are found in the order they were added, the name itself not', () => {
  expect(near('Budi Hermawam')).toEqual(['Budi Hermawan', 'Budi Hermawen']);
  expect(near('Siti Rahmawti')).toEqual(['Siti Rahmawati']);
  expect(near('Siti Rahmawati')).toEqual([]);
});

test('other people have other initials, other words or one word only', () => {
  expect(near('Rudi Hermawan')).toEqual([]);
  expect(near('Budi Santoso')).toEqual([]);
  expect(near('Sukarmo')).toEqual([]);
});
