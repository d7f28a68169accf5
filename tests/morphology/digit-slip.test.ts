import { expect, test } from 'vitest';
import { readDigitSlip } from '../../src/morphology/digit-slip.ts';
import { loadLexicon } from '../../src/workspace/load-lexicon.ts';

const lexicon = await loadLexicon();

test.each([
  ['mengamb1l', 'mengambil'],
  ['k3rja', 'kerja'],
  ['ker5ja', 'kerja'],
  ['bupat1', 'bupati'],
  ['be1iau', 'beliau'],
  ['0rang', 'orang'],
  ['ruan9', 'ruang'],
  ['p0sko', 'posko'],
])('angka di dalam kata: %s', (word, meant) => {
  expect(readDigitSlip(word, lexicon)).toBe(meant);
});

test.each([
  'anak2',
  '2orang',
  'kelas1',
  'km2',
  'moto3',
  'web3',
  'p3k',
  'b2b',
  'h1n1',
  '10km',
  'trans7',
  'covid19',
  'gen2',
  'mp3nya',
])('%s mungkin bilangan, satuan, atau nama', (word) => {
  expect(readDigitSlip(word, lexicon)).toBeUndefined();
});
