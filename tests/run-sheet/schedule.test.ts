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

test('items without a time follow the one before', () => {
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

test('an item without an end lasts until the next fixed time', () => {
  const { items } = makeSchedule([item('08.00', ''), item('08.45', '09.00')]);
  expect(items[0]?.end).toBe(8 * 60 + 45);
});

test('a parallel item in between does not close the item it runs beside', () => {
  const { items } = makeSchedule([
    item('08.00', ''),
    item('08.10', 10, { paralel: true }),
    item('08.45', '09.00'),
  ]);
  expect(items[0]?.end).toBe(8 * 60 + 45);
});

test('a floating item that runs into a fixed one overlaps', () => {
  expect(faults([item('08.00', 30), item('', 30), item('08.45', 10)])).toEqual(['overlap 2']);
});

test('an overlap is told once, not for every item that follows', () => {
  expect(faults([item('08.00', '12.00'), item('08.30', '09.00'), item('09.00', '09.30')])).toEqual([
    'overlap 1',
  ]);
});

test('a parallel item moves nothing', () => {
  expect(
    faults([item('08.00', 30), item('08.00', 60, { paralel: true }), item('08.30', 10)]),
  ).toEqual([]);
});

test('a parallel item without a time begins with the item before it', () => {
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

test('a parallel item that opens a day begins with that day', () => {
  const { items } = makeSchedule([
    item('08.00', 30, { hari: 1 }),
    item('', 30, { hari: 2, paralel: true }),
    item('09.00', 30, { hari: 2 }),
  ]);
  expect(items[1]?.start).toBeUndefined();
});

test('a new day begins anew', () => {
  expect(
    faults([item('08.00', '16.00', { hari: 1 }), item('08.00', '09.00', { hari: 2 })]),
  ).toEqual([]);
});

test('a night event runs over midnight', () => {
  const { items, faults } = makeSchedule([item('23.00', '00.15'), item('00.15', '01.00')]);
  expect(faults).toEqual([]);
  expect(items[1]?.end).toBe(25 * 60);
});

test('only the item that crosses the end of the event is past it', () => {
  const entries = [item('08.00', '09.10'), item('09.10', '09.20')];
  expect(faults(entries, { end: 540 })).toEqual(['past-end 0']);
});

test('a gap of five minutes is nothing, of six is told', () => {
  expect(faults([item('08.00', '08.10'), item('08.15', '08.20'), item('08.26', '08.30')])).toEqual([
    'gap 2',
  ]);
});

const times = (
  entries: readonly RunSheetEntry[],
  bounds: { start?: number; end?: number; endDay?: number } = {},
): readonly string[] => makeSchedule(entries, bounds).items.map(formatSpan);

test('any two of start, duration and end give the third', () => {
  const selesai = parseClock('09.00');
  expect(
    times([item('08.00', 30), item('08.30', '08.45'), { kegiatan: 'Butir', durasi: 15, selesai }]),
  ).toEqual(['08.00–08.30', '08.30–08.45', '08.45–09.00']);
});

test('items before the first fixed time are counted back from it', () => {
  expect(times([item('', 30), item('', 10), item('08.30', 15)])).toEqual([
    '07.50–08.20',
    '08.20–08.30',
    '08.30–08.45',
  ]);
});

test('an open item lasts until the questions that end at the next fixed time', () => {
  expect(times([item('08.00', ''), item('', 15), item('10.00', 15)])).toEqual([
    '08.00–09.45',
    '09.45–10.00',
    '10.00–10.15',
  ]);
});

test('changing one item moves the floating ones behind it, and no fixed one', () => {
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

test('a soft time moves when what comes before runs over, and says by how much', () => {
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

test('the latest start is counted back from the next fixed time, then from the end', () => {
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

test('the end of the event holds on its own day', () => {
  const entries = [item('08.00', '12.00', { hari: 1 }), item('08.00', '12.30', { hari: 2 })];
  expect(makeSchedule(entries, { end: 720, endDay: 2 }).overrun).toBe(30);
  expect(makeSchedule(entries, { end: 720 }).overrun).toBe(0);
});

describe('parallel rooms', () => {
  const rooms = [
    item('08.00', 60),
    item('', 30, { ruang: 'A' }),
    item('', 45, { ruang: 'A' }),
    item('', 60, { ruang: 'B' }),
    item('', 15),
  ];

  test('each room goes on from its own last item, and everybody waits for all of them', () => {
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

  test('everybody together cannot begin while one room is still busy', () => {
    expect(
      faults([
        item('09.00', 30, { ruang: 'A' }),
        item('09.00', 60, { ruang: 'B' }),
        item('09.40', 10),
      ]),
    ).toEqual(['overlap 2']);
  });

  test('a sheet that goes from room to room has no gaps', () => {
    expect(
      faults([
        item('08.00', 60, { ruang: 'Lobi' }),
        item('09.00', 60, { ruang: 'Aula' }),
        item('10.00', 15, { ruang: 'Lobi' }),
      ]),
    ).toEqual([]);
  });
});

describe('rehearsals', () => {
  const rehearsal = { kegiatan: 'Geladi bersih' };

  test('people go home after them: the time until the guests come is no gap', () => {
    const entries = [item('06.00', '07.00', rehearsal), item('08.30', '09.00')];
    expect(faults(entries)).toEqual([]);
    expect(makeSchedule(entries).totalMinutes).toBe(30);
  });

  test('they must be over when the guests come', () => {
    expect(faults([item('06.00', '08.45', rehearsal), item('08.30', '09.00')])).toEqual([
      'overlap 1',
    ]);
  });

  test('on the day before they leave the hour of the event to its first item', () => {
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
