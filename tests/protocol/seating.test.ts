import { expect, test } from 'vitest';
import { seatRow } from '../../src/protocol/seating.ts';

test.each([
  [1, [1]],
  [2, [2, 1]],
  [3, [3, 1, 2]],
  [4, [4, 2, 1, 3]],
  [5, [5, 3, 1, 2, 4]],
  [6, [6, 4, 2, 1, 3, 5]],
])('baris %i kursi diisi dari tengah ke luar, yang lebih tinggi di kanan', (count, seats) => {
  expect(seatRow(Array.from({ length: count }, (_, index) => index + 1))).toEqual(seats);
});
