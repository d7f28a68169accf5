import { expect, test } from 'vitest';
import { PhraseIndex } from '../../src/text/phrase-index.ts';

const index = new PhraseIndex(['budi hermawan', "nur'aini", 'budi', '—'], (phrase) => phrase);

test('all phrases of a text are found, in the order in which they were listed', () => {
  expect(index.findIn("oleh budi, nur'aini, dan budi hermawan")).toEqual([
    'budi hermawan',
    "nur'aini",
    'budi',
  ]);
});

test('a phrase without words is found too', () => {
  expect(index.findIn('a — b')).toEqual(['—']);
});

test('what has no phrase is never found', () => {
  expect(new PhraseIndex(['budi'], () => undefined).findIn('budi')).toEqual([]);
});
