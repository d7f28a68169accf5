import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readWordLines } from '../../src/morphology/create-lexicon.ts';
import { WordList } from '../../src/morphology/word-list.ts';

const folder = new URL('../../kamus/', import.meta.url);

test('semua kata daftar ditemukan, dan yang di antaranya tidak', () => {
  const words = ['aba', 'abad', 'abad cahaya', 'abadi', 'zona'];
  const list = new WordList(`# sumber\n${words.join('\n')}\n`);
  expect(words.filter((word) => !list.has(word))).toEqual([]);
  const others = ['', 'a', 'ab', 'aba-aba', 'abadia', 'sumber', '# sumber', 'zo', 'zonasi', 'zz'];
  expect(others.filter((word) => list.has(word))).toEqual([]);
});

test('daftar kosong tidak memuat apa pun', () => {
  expect([new WordList('').has('a'), new WordList('# kosong\n').has('a')]).toEqual([false, false]);
});

test.each(readdirSync(folder).filter((name) => name.startsWith('kata-')))(
  'kamus/%s terurut, tanpa kata ganda, dan ASCII',
  (name) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    const words = readWordLines(text);
    expect(words).toEqual([...new Set(words)].sort());
    expect(
      text.split('\n').filter((line) => !line.startsWith('#') && /[^ -~\t]/u.test(line)),
    ).toEqual([]);
  },
);
