import { expect, test } from 'vitest';
import { joinPrefix, joinSuffix, partRunPreposition } from '../../src/morphology/loose-affix.ts';
import { loadLexicon } from '../../src/workspace/load-lexicon.ts';

const lexicon = await loadLexicon();

test.each([
  ['ter', 'lihat', 'terlihat'],
  ['ke', 'bijakan', 'kebijakan'],
  ['per', 'tumbuhan', 'pertumbuhan'],
  ['di', 'dorong', 'didorong'],
])('awalan yang terpisah disambung: %s %s', (first, second, whole) => {
  expect(joinPrefix(first, second, lexicon)).toBe(whole);
});

test.each([
  ['ke', 'ring'],
  ['ke', 'tua'],
  ['di', 'verifikasi'],
  ['per', 'orang'],
  ['se', 'kota'],
])('kata depan dan kata benda dibiarkan: %s %s', (first, second) => {
  expect(joinPrefix(first, second, lexicon)).toBeUndefined();
});

test('akhiran -kan yang terpisah disambung, kan percakapan dibiarkan', () => {
  expect(joinSuffix('memberi', 'kan', lexicon)).toBe('memberikan');
  expect(joinSuffix('saya', 'kan', lexicon)).toBeUndefined();
});

test.each([
  ['dilini', 'di lini'],
  ['kebabak', 'ke babak'],
  ['darikawasan', 'dari kawasan'],
])('kata depan yang tersambung dipisahkan: %s', (word, parted) => {
  expect(partRunPreposition(word, lexicon)).toBe(parted);
});

test.each(['ditelepon', 'diprogram', 'disela', 'kesatu', 'kerutan'])('%s satu kata', (word) => {
  expect(partRunPreposition(word, lexicon)).toBeUndefined();
});
