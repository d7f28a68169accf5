import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readNumberWords, writeNumberWords } from '../../src/text/number-words.ts';

test('setiap bilangan sampai 10^15 terbaca kembali dari kata-katanya', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10 ** 15 - 1 }), (number) => {
      expect(readNumberWords(writeNumberWords(number))).toBe(number);
    }),
    { numRuns: 2000 },
  );
});

test('setiap bilangan di bawah sepuluh ribu terbaca kembali dari kata-katanya', () => {
  const numbers = Array.from({ length: 10_000 }, (_, index) => index);
  expect(numbers.map((number) => readNumberWords(writeNumberWords(number)))).toEqual(numbers);
});

test('dua kata tidak pernah menyatu menjadi bilangan lain', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), (a, b) => {
      expect(readNumberWords(`${writeNumberWords(a)} ${writeNumberWords(b)}`)).toBeUndefined();
    }),
  );
});

test.each([
  [0, 'nol'],
  [11, 'sebelas'],
  [75, 'tujuh puluh lima'],
  [110, 'seratus sepuluh'],
  [1250, 'seribu dua ratus lima puluh'],
  [1_000_000, 'satu juta'],
  [48_500_000, 'empat puluh delapan juta lima ratus ribu'],
])('%i ditulis %s', (number, words) => {
  expect(writeNumberWords(number)).toBe(words);
  expect(readNumberWords(words)).toBe(number);
});

test.each([
  ['sejuta', 1_000_000],
  ['Dua Belas', 12],
  ['lima milyar', 5_000_000_000],
])('%s juga terbaca', (words, number) => {
  expect(readNumberWords(words)).toBe(number);
});

test.each(['dua tiga', 'satu puluh', 'satu belas', 'ribu', 'lima ribu sejuta', 'tiga buah', ''])(
  'reads no number in “%s”',
  (words) => {
    expect(readNumberWords(words)).toBeUndefined();
  },
);

test.each([-1, 1.5, 10 ** 15])('%d tidak ditulis dengan kata', (number) => {
  expect(() => writeNumberWords(number)).toThrow(RangeError);
});
