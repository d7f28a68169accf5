import { expect, test } from 'vitest';
import { readOwnSlip, readSwappedName } from '../../src/check/own-word-slips.ts';
import { loadLexicon } from '../../src/workspace/load-lexicon.ts';
import { passagesOf } from '../support/drafts.ts';

const lexicon = await loadLexicon();

test.each([
  [
    'nama yang ditulis dua kali',
    'Warga Misalrejo bertemu warga Misalrejo di misalrjeo.',
    'misalrjeo',
    'Misalrejo',
  ],
  [
    'kata dari tiga kali dipakai, bila yang salah mirip kata Inggris',
    'Angka stunting turun, stunting dicegah, dan stunting dicatat; stuning turun.',
    'stuning',
    'stunting',
  ],
])('%s', (_, text, typed, meant) => {
  expect(readOwnSlip(typed, { passages: passagesOf(text) }, lexicon)).toBe(meant);
});

test.each([
  ['kata pendek', 'Warga Sobeh bertemu warga Sobeh di sobhe.', 'sobhe'],
  [
    'kata yang baru dua kali dipakai',
    'Angka stunting dan stunting lain; stuning turun.',
    'stuning',
  ],
  [
    'kata yang dua kali ditulis begitu',
    'Warga Misalrejo bertemu warga Misalrejo di misalrjeo dan misalrjeo.',
    'misalrjeo',
  ],
])('%s tidak dibetulkan', (_, text, typed) => {
  expect(readOwnSlip(typed, { passages: passagesOf(text) }, lexicon)).toBeUndefined();
});

test('nama dengan dua huruf tertukar dibandingkan dengan nama yang lebih sering', () => {
  const swapped = (text: string) =>
    readSwappedName('Jonhson', { passages: passagesOf(text) }, () => false);
  expect(swapped('Ketua Johnson tiba. Warga menyambut Johnson dan Jonhson.')).toBe('Johnson');
  expect(swapped('Warga menyambut Johnson dan Jonhson.')).toBeUndefined();
});
