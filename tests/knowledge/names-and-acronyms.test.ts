import { expect, test } from 'vitest';
import { readAcronymForms } from '../../src/knowledge/acronym-forms.ts';
import { readAcronyms } from '../../src/knowledge/acronyms.ts';
import { readForeignWords } from '../../src/knowledge/foreign-words.ts';
import { readProperNames } from '../../src/knowledge/proper-names.ts';
import { findWords } from '../../src/text/words.ts';

const tables: readonly (readonly [string, readonly string[]])[] = [
  ['akronim', readAcronymForms().map(({ wrong }) => wrong)],
  ['kata asing', readForeignWords().map(({ words }) => words)],
  ['nama berhuruf kapital', readProperNames().map((name) => name.toLowerCase())],
];

test.each(tables)('tabel %s tidak memuat satu bentuk dua kali', (_, forms) => {
  expect(forms.filter((form, index) => forms.indexOf(form) !== index)).toEqual([]);
});

test.each(tables)('bentuk di tabel %s terbaca sebagai kata', (_, forms) => {
  const read = (form: string): string =>
    findWords(form)
      .map(({ lower }) => lower)
      .join(' ');
  expect(forms.filter((form) => read(form) !== form)).toEqual([]);
});

test('nama selalu mempunyai huruf kapital', () => {
  expect(readProperNames().filter((name) => name === name.toLowerCase())).toEqual([]);
});

test('singkatan ditulis sama di tabel penulisan dan di tabel kepanjangan', () => {
  const written = new Map(
    Array.from(readAcronyms().keys(), (short) => [short.toLowerCase(), short] as const),
  );
  const others = readAcronymForms()
    .filter(({ kind }) => kind !== 'umum' && kind !== 'jenis')
    .map(({ right }) => [right, written.get(right.toLowerCase()) ?? right] as const)
    .filter(([form, expanded]) => form !== expanded);
  expect(others).toEqual([]);
});
