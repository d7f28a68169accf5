import { expect, test } from 'vitest';
import { findSpokenTimes } from '../../../src/facts/times/spoken-times.ts';

function read(text: string): readonly string[] {
  return Array.from(findSpokenTimes(text), ({ from, to }) =>
    [from, to].flatMap((one) => (one ? [`${one.hours}.${one.minutes}`] : [])).join('–'),
  );
}

test.each([
  ['pukul sepuluh pagi', '10.0'],
  ['jam 9 malam', '21.0'],
  ['pukul setengah delapan pagi', '7.30'],
  ['pukul setengah satu siang', '12.30'],
  ['jam dua belas siang', '12.0'],
  ['dari pukul delapan pagi hingga tiga sore', '8.0–15.0'],
  ['pukul dua dini hari', '2.0'],
])('%s adalah pukul %s', (text, clock) => {
  expect(read(text)).toEqual([clock]);
});

test.each([
  'pukul sepuluh', // of which half of the day?
  'pukul dua belas malam', // which of two days?
  'jam dua belas pagi',
  'selama dua jam pagi itu',
  'pukul 09.00 pagi',
  'jam tiga belas siang',
])('%s tidak dibaca sebagai pukul', (text) => {
  expect(read(text)).toEqual([]);
});
