import { expect, test } from 'vitest';
import { readToldTimes } from '../../../src/facts/times/told-times.ts';

test('tanggal dan tahun di sebuah kalimat dibaca', () => {
  expect(readToldTimes('Pada 2021, lalu Kamis (5/12/2024), gedung itu dibangun.')).toEqual({
    days: [{ day: 5, month: 12, year: 2024 }],
    years: [2021],
  });
});

test.each(['UU Nomor 14 Tahun 2008 berlaku.', 'Periode 2019–2025 berakhir.', 'Ada 2.024 warga.'])(
  'angka di “%s” bukan waktu yang diceritakan',
  (text) => {
    expect(readToldTimes(text).days).toEqual([]);
    expect(readToldTimes(text).years).toEqual([]);
  },
);
