import { expect, test } from 'vitest';
import { firstEndingBehind, overlapsAny, spansIn } from '../../src/text/span.ts';

const spans = [
  { start: 0, end: 4 },
  { start: 6, end: 9 },
  { start: 9, end: 12 },
];

test('rentang pertama yang berakhir sesudah suatu tempat', () => {
  expect([0, 3, 4, 8, 9, 12].map((at) => firstEndingBehind(spans, at))).toEqual([0, 0, 1, 1, 2, 3]);
});

test('hanya rentang yang seluruhnya di dalam yang lain yang termuat', () => {
  expect(spansIn(spans, { start: 0, end: 9 })).toEqual(spans.slice(0, 2));
  expect(spansIn(spans, { start: 1, end: 11 })).toEqual(spans.slice(1, 2));
  expect(spansIn(spans, { start: 4, end: 6 })).toEqual([]);
});

test('rentang yang hanya bersentuhan tidak bertumpuk', () => {
  expect(overlapsAny(spans, { start: 4, end: 6 })).toBe(false);
  expect(overlapsAny(spans, { start: 4, end: 7 })).toBe(true);
  expect(overlapsAny(spans, { start: 12, end: 20 })).toBe(false);
});
