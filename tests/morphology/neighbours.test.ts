import { expect, test } from 'vitest';
import { Leanings, writeLeaning } from '../../src/morphology/leanings.ts';
import { NEIGHBOURS, readNeighbours } from '../../src/morphology/neighbours.ts';
import { findWords } from '../../src/text/words.ts';

function neighboursOf(word: string, text: string) {
  const words = findWords(text);
  return readNeighbours(
    text,
    words,
    words.findIndex((one) => one.text === word),
  );
}

test.each([
  ['Warga', 'Warga hadir.', { left: '.', right: 'v' }],
  ['hadir', 'Warga hadir.', { left: 'o', right: '.' }],
  ['kami', 'Ia berkata, “kami Bupati”.', { left: '.', right: 'N' }],
  ['desa', 'Dana desa, 20 juta.', { left: 'o', right: ',' }],
  ['petani', 'Semua petani menanam padi.', { left: 'q', right: 'm' }],
  ['mereka', 'Di antara mereka (warga)', { left: 'p', right: '"' }],
])('tetangga “%s” dalam “%s”', (word, text, neighbours) => {
  expect(neighboursOf(word, text)).toEqual(neighbours);
});

test('kelaziman tetangga dibaca seperti ditulis', () => {
  const row = Array.from(NEIGHBOURS, (kind) => writeLeaning(kind === 'm' ? 3 : -1.5)).join('');
  const leanings = new Leanings(`serta ${row}${row}\n`);
  expect(leanings.left('serta', 'm')).toBe(3);
  expect(leanings.right('serta', 'o')).toBe(-1.5);
  expect(leanings.left('serat', 'm')).toBe(0);
});
