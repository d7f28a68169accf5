import { expect, test } from 'vitest';
import { parseClock } from '../../src/calendar/clock.ts';
import type { RunSheetEntry } from '../../src/run-sheet/item.ts';
import { makeSchedule } from '../../src/run-sheet/schedule.ts';

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
