import { expect, test } from 'vitest';
import { PhraseIndex } from '../../src/text/phrase-index.ts';

const index = new PhraseIndex(['budi hermawan', "nur'aini", 'budi', '—'], (phrase) => phrase);

test('semua frasa sebuah teks ditemukan menurut urutan daftarnya', () => {
  expect(index.findIn("oleh budi, nur'aini, dan budi hermawan")).toEqual([
    'budi hermawan',
    "nur'aini",
    'budi',
  ]);
});

test('frasa tanpa kata juga ditemukan', () => {
  expect(index.findIn('a — b')).toEqual(['—']);
});

test('yang tidak berfrasa tidak pernah ditemukan', () => {
  expect(new PhraseIndex(['budi'], () => undefined).findIn('budi')).toEqual([]);
});
