import { expect, test } from 'vitest';
import { formatZonedMoment, parseZonedMoment } from '../../src/calendar/zoned-moment.ts';

test.each([
  ['2026-08-19 10:00 WIB', 'Rabu, 19 Agustus 2026, pukul 10.00 WIB'],
  ['2026-08-19T10:00:00+08:00', 'Rabu, 19 Agustus 2026, pukul 10.00 WITA'],
  ['2026-08-19 9.05 wit', 'Rabu, 19 Agustus 2026, pukul 09.05 WIT'],
  ['2026-08-19 10:00', 'Rabu, 19 Agustus 2026, pukul 10.00'],
])('%s terbaca sebagai %s', (text, expected) => {
  const moment = parseZonedMoment(text);
  expect(moment && formatZonedMoment(moment)).toBe(expected);
});

test.each([
  'besok pagi',
  '2026-02-30 10:00 WIB',
  '2026-08-19 25:00 WIB',
  '2026-08-19 10:00 +05:00',
  '2026-08-19',
])('%s tidak terbaca', (text) => {
  expect(parseZonedMoment(text)).toBeUndefined();
});
