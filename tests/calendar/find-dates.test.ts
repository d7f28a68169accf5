import { expect, test } from 'vitest';
import { findDates } from '../../src/calendar/find-dates.ts';

/** What was read, short enough to compare at a glance. */
const read = (text: string): readonly string[] =>
  findDates(text).map(({ start, end, days, weekdays }) => {
    const numbers = days.map(({ day, month, year = '-' }) => `${day}.${month}.${year}`);
    const names = weekdays.map(({ weekday }) => weekday);
    return `${text.slice(start, end)} = ${names.join()} ${numbers.join('–')}`.replace(/\s+/gu, ' ');
  });

test.each([
  ['Rapat Selasa (14/05/24) pagi.', 'Selasa (14/05/24 = 2 14.5.2024'],
  ['Rapat Jum’at, 17 Mei 2024.', 'Jum’at, 17 Mei 2024 = 5 17.5.2024'],
  ['pada hari Kamis tanggal 16 Mei', 'Kamis tanggal 16 Mei = 4 16.5.-'],
  ['Senin–Rabu (13–15/5/2024)', 'Senin–Rabu (13–15/5/2024 = 1,3 13.5.2024–15.5.2024'],
  ['Senin-Rabu (13/5-15/5/2024)', 'Senin-Rabu (13/5-15/5/2024 = 1,3 13.5.2024–15.5.2024'],
  [
    'Sabtu dan Minggu, 25–26 Agustus 2018',
    'Sabtu dan Minggu, 25–26 Agustus 2018 = 6,0 25.8.2018–26.8.2018',
  ],
  ['30 Desember s.d. 2 Januari 2025', '30 Desember s.d. 2 Januari 2025 = 30.12.2024–2.1.2025'],
  ['13, 14, dan 15 Mei 2024', '13, 14, dan 15 Mei 2024 = 13.5.2024–14.5.2024–15.5.2024'],
  ['peserta 30, 14 Mei 2024', '14 Mei 2024 = 14.5.2024'],
  ['16 Nop. 2024', '16 Nop. 2024 = 16.11.2024'],
  ['14-05-2024', '14-05-2024 = 14.5.2024'],
])('%s terbaca', (text, expected) => {
  expect(read(text)).toEqual([expected]);
});

test.each([
  'Nomor 5 Tahun 2024',
  'Surat 800/14/05/2024 dan SE Nomor 14/5/2024',
  'skor 2-1, ayat 2:14, versi 14.05',
  'Jl. 5/10 dan 3/4 bagian',
  'Universitas Sebelas Maret',
  'Rp14.05 atau Rp14 Mei',
  'peringkat ke-2 Mei lalu',
  '1 Ramadan 1445 H',
  'pukul 09.30 Senin',
  '0812-3456-7890 dan 021-555-0101',
])('tidak ada tanggal dalam %s', (text) => {
  expect(read(text)).toEqual([]);
});
