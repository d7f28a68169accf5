import { expect, test } from 'vitest';
import { resolveDay } from '../../../src/facts/times/resolve-day.ts';

const AUGUST = { date: { year: 2026, month: 8, day: 19 }, origin: 'naskah' };

test.each([
  ['setengah tahun sebelumnya', 2, 20, 2026],
  ['setengah tahun sesudahnya', 2, 10, 2027],
  ['beberapa bulan sebelumnya', 5, 2, 2026],
])('tanggal tanpa tahun adalah yang terdekat: %s', (_, month, day, year) => {
  expect(resolveDay({ month, day, year: undefined, start: 0, end: 0 }, AUGUST)).toEqual({
    year,
    month,
    day,
  });
});

test('tahun yang disebut dipakai apa adanya, dan 30 Februari bukan tanggal', () => {
  const named = { year: 2019, start: 0, end: 0 };
  expect(resolveDay({ ...named, month: 5, day: 2 }, AUGUST)).toMatchObject({ year: 2019 });
  expect(resolveDay({ ...named, month: 2, day: 30 }, AUGUST)).toBeUndefined();
});
