import { describe, expect, test } from 'vitest';
import type { CalendarDate } from '../../src/calendar/date.ts';
import { readSaidMoment } from '../../src/calendar/said-moment.ts';

/** A Thursday. */
const THURSDAY = { year: 2026, month: 8, day: 20 };
const SUNDAY = { year: 2026, month: 8, day: 23 };
const MONDAY = { year: 2026, month: 8, day: 17 };

function read(text: string, today: CalendarDate = THURSDAY): string | undefined {
  const said = readSaidMoment(text, today);
  if (!said) return undefined;
  return 'fault' in said ? said.fault : said.text;
}

describe('hari menurut percakapan', () => {
  test.each([
    ['besok jam 9', '2026-08-21 09:00'],
    ['Besok, pukul 09.30', '2026-08-21 09:30'],
    ['jam 9 besok', '2026-08-21 09:00'],
    ['lusa pukul 14.00', '2026-08-22 14:00'],
    ['hari ini 17:00', '2026-08-20 17:00'],
    ['nanti malam jam 7', '2026-08-20 19:00'],
    ['besok pagi jam 6', '2026-08-21 06:00'],
    ['besok jam 3 sore', '2026-08-21 15:00'],
    ['besok jam 12 siang', '2026-08-21 12:00'],
    ['besok 19.30 malam', '2026-08-21 19:30'],
    ['besok jam 02', '2026-08-21 02:00'],
    ['kemarin', '2026-08-19'],
    ['Senin depan 08.30', '2026-08-24 08:30'],
    ['hari Rabu mendatang jam 10', '2026-08-26 10:00'],
    ['Sabtu pekan depan 08.00', '2026-08-29 08:00'],
    ['25/11 09.00', '2026-11-25 09:00'],
    ['5 Januari jam 9', '2027-01-05 09:00'],
    ['Jumat 21 Agustus jam 9', '2026-08-21 09:00'],
    ['Jum’at, 21 Agt jam 9', '2026-08-21 09:00'],
    ['25/11/26 09.00', '2026-11-25 09:00'],
    ['25 Nov 2026 jam 9 pagi', '2026-11-25 09:00'],
    ['25 November 2026 pkl 14.00', '2026-11-25 14:00'],
  ])('%s', (text, moment) => {
    expect(read(text)).toBe(moment);
  });

  test('hari dan tanggalnya disebut kembali', () => {
    expect(readSaidMoment('besok jam 9', THURSDAY)).toEqual({
      text: '2026-08-21 09:00',
      meaning: 'Jumat, 21 Agustus 2026, pukul 09.00',
    });
  });

  test.each([
    ['Senin jam 9', THURSDAY, 'dapat berarti 17 Agustus 2026 atau 24 Agustus 2026'],
    ['Jumat depan jam 9', THURSDAY, 'dapat berarti 21 Agustus 2026 atau 28 Agustus 2026'],
    ['Sabtu depan jam 9', THURSDAY, 'dapat berarti 22 Agustus 2026 atau 29 Agustus 2026'],
    ['Senin depan jam 9', SUNDAY, 'dapat berarti 24 Agustus 2026 atau 31 Agustus 2026'],
    ['Senin pekan depan jam 9', SUNDAY, 'dapat berarti 24 Agustus 2026 atau 31 Agustus 2026'],
    ['Minggu depan jam 9', MONDAY, 'dapat berarti 23 Agustus 2026 atau 30 Agustus 2026'],
    ['besok jam 2', THURSDAY, '“jam 2” dapat berarti pagi atau sore'],
    ['Rabu 21 Agustus jam 9', THURSDAY, '21 Agustus 2026 jatuh pada hari Jumat, bukan Rabu.'],
    ['Sabtu, 21/8/2026 09.00', THURSDAY, '21 Agustus 2026 jatuh pada hari Jumat, bukan Sabtu.'],
  ])('%s dapat berarti dua, atau bertentangan', (text, today, fault) => {
    expect(read(text, today)).toContain(fault);
  });

  test('yang sudah lewat ialah hari yang terakhir, kecuali mungkin hari ini', () => {
    expect(readSaidMoment('Senin', THURSDAY, 'behind')).toMatchObject({ text: '2026-08-17' });
    expect(readSaidMoment('Jumat', THURSDAY, 'behind')).toMatchObject({ text: '2026-08-14' });
    expect(readSaidMoment('Senin', MONDAY, 'behind')).toHaveProperty('fault');
  });

  test('Senin depan pada hari Senin ialah tujuh hari lagi', () => {
    expect(read('Senin depan jam 9', MONDAY)).toBe('2026-08-24 09:00');
  });

  test.each([
    ['2026-08-19 08:30', 'sudah jelas'],
    ['besok jam 25', 'bukan pukul'],
    ['besok jam 9 malam hari', 'bukan pukul'],
    ['besok jam 12 malam', 'hari yang mana'],
    ['besok jam 9 sore', 'bukan sore'],
    ['31/2 09.00', 'bukan tanggal'],
    ['25-11-26 09.00', 'tahun atau tanggal di depan'],
    ['setelah lebaran', 'bukan hari'],
    ['jam 9', 'harinya tidak disebut'],
    ['2026', 'tahun saja'],
  ])('%s tidak dibaca: %s', (text) => {
    expect(read(text)).toBeUndefined();
  });
});
