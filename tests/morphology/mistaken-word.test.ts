import { expect, test } from 'vitest';
import { readMistaken } from '../../src/morphology/mistaken-word.ts';
import { loadLexicon } from '../../src/workspace/load-lexicon.ts';

const lexicon = await loadLexicon();

test.each([
  ['terima', 'kasi', undefined, 'kasih'],
  ['dana', 'deda', undefined, 'desa'],
  ['selama', 'fua', 'hari', 'dua'],
  ['pegawai', 'ngeri', 'sipil', 'negeri'],
])('%s %s: maksudnya %s', (before, word, behind, correction) => {
  expect(readMistaken(word, { before, behind }, lexicon)).toMatchObject({
    correction,
    isLikely: true,
  });
});

test.each([['mulai', 'berlau', 'tahun', 'berlaku']])(
  '%s %s %s: kata yang ada, jadi hanya mungkin maksudnya %s',
  (before, word, behind, correction) => {
    expect(readMistaken(word, { before, behind }, lexicon)).toMatchObject({
      correction,
      isLikely: false,
    });
  },
);

test('pasangan dengan “dan” ikut berbicara', () => {
  const around = { before: 'bantuan', behind: 'dan', behindAnd: 'prasarana' };
  expect(readMistaken('saran', around, lexicon)?.correction).toBe('sarana');
});

test.each([
  ['terima', 'kasih', 'kepada'],
  ['dana', 'desa', 'itu'],
  ['di', 'atasi', 'bersama'],
  ['indah', 'nan', 'permai'],
  ['ramah', 'kesigapan', 'petugas'],
  ['gejala', 'mual', undefined],
  ['layanan', 'cut', 'off'],
  ['selama', 'thn', 'ini'],
])('%s %s %s dibiarkan', (before, word, behind) => {
  expect(readMistaken(word, { before, behind }, lexicon)).toBeUndefined();
});
