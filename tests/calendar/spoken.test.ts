import { expect, test } from 'vitest';
import { spokenClock, spokenDate } from '../../src/calendar/spoken.ts';

test.each([
  [{ year: 2026, month: 8, day: 19 }, 'Rabu, sembilan belas Agustus dua ribu dua puluh enam'],
  [{ year: 2027, month: 1, day: 1 }, 'Jumat, satu Januari dua ribu dua puluh tujuh'],
])('tanggal dibacakan dengan kata', (date, words) => {
  expect(spokenDate(date)).toBe(words);
});

test.each([
  [8 * 60 + 30, 'WIB', 'pukul delapan lewat tiga puluh menit Waktu Indonesia Barat'],
  [13 * 60, 'WITA', 'pukul tiga belas Waktu Indonesia Tengah'],
  [5, undefined, 'pukul nol lewat lima menit'],
  [24 * 60 + 15, 'WIT', 'pukul nol lewat lima belas menit Waktu Indonesia Timur'],
] as const)('a time is read out in words: %i', (time, zone, words) => {
  expect(spokenClock(time, zone)).toBe(words);
});
