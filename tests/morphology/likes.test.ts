import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { writeLikes } from '../../src/morphology/find-likes.ts';
import { Likes } from '../../src/morphology/likes.ts';
import { loadLexicon } from '../../src/workspace/load-lexicon.ts';

const lexicon = await loadLexicon();
const text = readFileSync(new URL('../../kamus/kata-serupa.txt', import.meta.url), 'utf8');

test('kata yang serupa dibaca dengan bobot salah ketiknya', () => {
  const likes = new Likes('# sumber\ndesar besar6 dasar5 desah3\nkegiatanya kegiatannyah\n');
  expect(likes.of('desar')).toEqual([
    ['besar', 1.5],
    ['dasar', 1],
    ['desah', 0],
  ]);
  expect(likes.of('kegiatanya')).toEqual([['kegiatannya', 7]]);
  expect(likes.of('desa')).toEqual([]);
});

test('daftar kata yang serupa sesuai dengan kata yang lazim', () => {
  const words = [...lexicon.attested.keys()].filter((word) => /^b[a-z]{2,}$/u.test(word));
  const lines = words.map((word) => writeLikes(word, lexicon)).filter((line) => line !== undefined);
  expect(text.split('\n').filter((line) => line.startsWith('b'))).toEqual(lines.sort());
});
