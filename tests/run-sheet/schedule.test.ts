import { describe, expect, test } from 'vitest';
import { formatClock, parseClock } from '../../src/calendar/clock.ts';
import type { RunSheetEntry } from '../../src/run-sheet/item.ts';
import { makeSchedule } from '../../src/run-sheet/schedule.ts';
import { formatSpan } from '../support/clock.ts';

/** `item('08.00', '08.30')` is fixed, `item('', 10)` follows for ten minutes. */
function item(from: string, until: string | number, more: Partial<RunSheetEntry> = {}) {
  const mulai = parseClock(from);
  const selesai = typeof until === 'string' ? parseClock(until) : undefined;
  return {
    kegiatan: 'Butir',
    ...(mulai === undefined ? {} : { mulai }),
    ...(selesai === undefined ? {} : { selesai }),
    ...(typeof until === 'number' ? { durasi: until } : {}),
    ...more,
  };
}

const faults = (
  entries: readonly RunSheetEntry[],
  bounds: { start?: number; end?: number } = {},
): readonly string[] =>
  makeSchedule(entries, bounds).faults.map((fault) => `${fault.kind} ${fault.item.index}`);

test('mata acara tanpa jam mengikuti yang sebelumnya', () => {
  const { items, totalMinutes, faults } = makeSchedule([item('', 10), item('', 20), item('', 5)], {
    start: 480,
  });
  expect(items.map(({ start, end }) => [start, end])).toEqual([
    [480, 490],
    [490, 510],
    [510, 515],
  ]);
  expect(totalMinutes).toBe(35);
  expect(faults).toEqual([]);
});

test('mata acara tanpa akhir berlangsung sampai jam tetap berikutnya', () => {
  const { items } = makeSchedule([item('08.00', ''), item('08.45', '09.00')]);
  expect(items[0]?.end).toBe(8 * 60 + 45);
});

test('mata acara sejajar tidak menutup mata acara yang didampinginya', () => {
  const { items } = makeSchedule([
    item('08.00', ''),
    item('08.10', 10, { paralel: true }),
    item('08.45', '09.00'),
  ]);
  expect(items[0]?.end).toBe(8 * 60 + 45);
});

test('mata acara mengambang yang menabrak jam tetap bertumpuk', () => {
  expect(faults([item('08.00', 30), item('', 30), item('08.45', 10)])).toEqual(['overlap 2']);
});

test('tumpang tindih disebut sekali, tidak untuk setiap mata acara sesudahnya', () => {
  expect(faults([item('08.00', '12.00'), item('08.30', '09.00'), item('09.00', '09.30')])).toEqual([
    'overlap 1',
  ]);
});

test('mata acara sejajar tidak menggeser apa pun', () => {
  expect(
    faults([item('08.00', 30), item('08.00', 60, { paralel: true }), item('08.30', 10)]),
  ).toEqual([]);
});

test('mata acara sejajar tanpa jam mulai bersama yang sebelumnya', () => {
  const { items, faults } = makeSchedule([
    item('08.00', 30),
    item('', 20, { paralel: true }),
    item('', 10, { paralel: true }),
    item('', 15),
  ]);
  expect(items.map(({ start, end }) => [start, end])).toEqual([
    [480, 510],
    [480, 500],
    [480, 490],
    [510, 525],
  ]);
  expect(faults).toEqual([]);
});

test('mata acara sejajar di awal hari mulai bersama hari itu', () => {
  const { items } = makeSchedule([
    item('08.00', 30, { hari: 1 }),
    item('', 30, { hari: 2, paralel: true }),
    item('09.00', 30, { hari: 2 }),
  ]);
  expect(items[1]?.start).toBeUndefined();
});

test('hari baru mulai dari awal', () => {
  expect(
    faults([item('08.00', '16.00', { hari: 1 }), item('08.00', '09.00', { hari: 2 })]),
  ).toEqual([]);
});

test('acara malam melewati tengah malam', () => {
  const { items, faults } = makeSchedule([item('23.00', '00.15'), item('00.15', '01.00')]);
  expect(faults).toEqual([]);
  expect(items[1]?.end).toBe(25 * 60);
});

test('hanya mata acara yang melewati akhir acara yang disebut lewat', () => {
  const entries = [item('08.00', '09.10'), item('09.10', '09.20')];
  expect(faults(entries, { end: 540 })).toEqual(['past-end 0']);
});

test('jeda lima menit dibiarkan, enam menit disebut', () => {
  expect(faults([item('08.00', '08.10'), item('08.15', '08.20'), item('08.26', '08.30')])).toEqual([
    'gap 2',
  ]);
});

const times = (
  entries: readonly RunSheetEntry[],
  bounds: { start?: number; end?: number; endDay?: number } = {},
): readonly string[] => makeSchedule(entries, bounds).items.map(formatSpan);

test('dua dari mulai, durasi, dan selesai menentukan yang ketiga', () => {
  const selesai = parseClock('09.00');
  expect(
    times([item('08.00', 30), item('08.30', '08.45'), { kegiatan: 'Butir', durasi: 15, selesai }]),
  ).toEqual(['08.00–08.30', '08.30–08.45', '08.45–09.00']);
});

test('mata acara sebelum jam tetap pertama dihitung mundur darinya', () => {
  expect(times([item('', 30), item('', 10), item('08.30', 15)])).toEqual([
    '07.50–08.20',
    '08.20–08.30',
    '08.30–08.45',
  ]);
});

test('mata acara terbuka berlangsung sampai tanya jawab yang selesai pada jam tetap berikutnya', () => {
  expect(times([item('08.00', ''), item('', 15), item('10.00', 15)])).toEqual([
    '08.00–09.45',
    '09.45–10.00',
    '10.00–10.15',
  ]);
});

test('mengubah satu mata acara menggeser yang mengambang sesudahnya, bukan yang tetap', () => {
  const rest = [item('', 10), item('09.00', 10), item('', 5)];
  expect(times([item('08.00', 20), ...rest])).toEqual([
    '08.00–08.20',
    '08.20–08.30',
    '09.00–09.10',
    '09.10–09.15',
  ]);
  expect(times([item('08.00', 35), ...rest])).toEqual([
    '08.00–08.35',
    '08.35–08.45',
    '09.00–09.10',
    '09.10–09.15',
  ]);
});

test('jam yang boleh bergeser mundur bila yang sebelumnya molor, dan menyebut berapa lama', () => {
  const { items, faults } = makeSchedule([
    item('08.00', 40),
    item('08.30', 15, { keras: false }),
    item('09.30', 15, { keras: false }),
  ]);
  expect(items.map(({ start, shifted }) => [start, shifted])).toEqual([
    [480, 0],
    [520, 10],
    [570, 0],
  ]);
  expect(faults.map(({ kind }) => kind)).toEqual(['gap']);
});

test('mulai paling lambat dihitung mundur dari jam tetap berikutnya, lalu dari akhir acara', () => {
  const { items, overrun } = makeSchedule(
    [item('08.00', 10), item('', 20), item('09.00', 10), item('', 15), item('', 5)],
    { end: 9 * 60 + 40 },
  );
  expect(items.map(({ latestStart }) => formatClock(latestStart ?? 0))).toEqual([
    '08.00',
    '08.40',
    '09.00',
    '09.20',
    '09.35',
  ]);
  expect(overrun).toBe(-10);
});

test('akhir acara berlaku pada harinya sendiri', () => {
  const entries = [item('08.00', '12.00', { hari: 1 }), item('08.00', '12.30', { hari: 2 })];
  expect(makeSchedule(entries, { end: 720, endDay: 2 }).overrun).toBe(30);
  expect(makeSchedule(entries, { end: 720 }).overrun).toBe(0);
});

describe('ruang sejajar', () => {
  const rooms = [
    item('08.00', 60),
    item('', 30, { ruang: 'A' }),
    item('', 45, { ruang: 'A' }),
    item('', 60, { ruang: 'B' }),
    item('', 15),
  ];

  test('setiap ruang melanjutkan mata acara terakhirnya, dan acara bersama menunggu semuanya', () => {
    expect(times(rooms)).toEqual([
      '08.00–09.00',
      '09.00–09.30',
      '09.30–10.15',
      '09.00–10.00',
      '10.15–10.30',
    ]);
    expect(faults(rooms)).toEqual([]);
  });

  test('one room cannot hold two sessions at once', () => {
    expect(faults([item('09.00', 60, { ruang: 'A' }), item('09.30', 60, { ruang: 'A' })])).toEqual([
      'overlap 1',
    ]);
  });

  test('acara bersama tidak dapat mulai selama satu ruang masih sibuk', () => {
    expect(
      faults([
        item('09.00', 30, { ruang: 'A' }),
        item('09.00', 60, { ruang: 'B' }),
        item('09.40', 10),
      ]),
    ).toEqual(['overlap 2']);
  });

  test('susunan yang berpindah ruang tidak berjeda', () => {
    expect(
      faults([
        item('08.00', 60, { ruang: 'Lobi' }),
        item('09.00', 60, { ruang: 'Aula' }),
        item('10.00', 15, { ruang: 'Lobi' }),
      ]),
    ).toEqual([]);
  });
});

describe('geladi', () => {
  const rehearsal = { kegiatan: 'Geladi bersih' };

  test('sesudahnya orang pulang: waktu sampai tamu datang bukan jeda', () => {
    const entries = [item('06.00', '07.00', rehearsal), item('08.30', '09.00')];
    expect(faults(entries)).toEqual([]);
    expect(makeSchedule(entries).totalMinutes).toBe(30);
  });

  test('harus selesai ketika tamu datang', () => {
    expect(faults([item('06.00', '08.45', rehearsal), item('08.30', '09.00')])).toEqual([
      'overlap 1',
    ]);
  });

  test('pada hari sebelumnya jam acara tetap milik mata acara pertamanya', () => {
    const entries = [
      item('15.00', '16.00', { ...rehearsal, hari: 0 }),
      item('', 10, { hari: 1 }),
      item('', 20),
    ];
    const { items } = makeSchedule(entries, { start: 480 });
    expect(items.map(({ day }) => day)).toEqual([0, 1, 1]);
    expect(items.map((one) => formatSpan(one))).toEqual([
      '15.00–16.00',
      '08.00–08.10',
      '08.10–08.30',
    ]);
  });
});
