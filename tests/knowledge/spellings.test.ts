import { describe, expect, test } from 'vitest';
import {
  type Misspelling,
  readCompounds,
  readNonstandardWords,
} from '../../src/knowledge/spellings.ts';
import { findWords } from '../../src/text/words.ts';

const tables: readonly (readonly [string, () => readonly Misspelling[]])[] = [
  ['kata baku', readNonstandardWords],
  ['gabungan kata', readCompounds],
];
const all = tables.flatMap(([, read]) => read());

test('tidak ada bentuk salah di dua tabel', () => {
  const wrongs = all.map((entry) => entry.wrong);
  expect(wrongs.filter((wrong, index) => wrongs.indexOf(wrong) !== index)).toEqual([]);
});

describe.each(tables)('tabel %s', (_, read) => {
  const entries = read();

  test('bentuk salah ditulis dengan huruf kecil dan terbaca sebagai kata', () => {
    const unreadable = entries.filter(
      ({ wrong }) =>
        findWords(wrong)
          .map((word) => word.lower)
          .join(' ') !== wrong,
    );
    expect(unreadable).toEqual([]);
  });

  test('bentuk benar tidak dianggap salah oleh tabel mana pun', () => {
    const wrongs = new Set(all.map((entry) => entry.wrong));
    const circular = entries.filter(({ right }) => wrongs.has(right.toLowerCase()));
    expect(circular).toEqual([]);
  });
});

test('akhiran -nya ikut dikenal', () => {
  expect(readCompounds()).toContainEqual(
    expect.objectContaining({ wrong: 'kerjasamanya', right: 'kerja samanya' }),
  );
});

test('apostrof lengkung dikenal seperti apostrof lurus', () => {
  expect(readNonstandardWords()).toContainEqual(
    expect.objectContaining({ wrong: 'jum’at', right: 'Jumat' }),
  );
});
