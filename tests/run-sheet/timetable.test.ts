import { expect, test } from 'vitest';
import { formatClock } from '../../src/calendar/clock.ts';
import type { RunSheetEntry } from '../../src/run-sheet/item.ts';
import { makeTimetable } from '../../src/run-sheet/timetable.ts';
import { exampleEvent } from '../support/example-workspace.ts';

const times = (items: readonly RunSheetEntry[]): readonly (readonly string[])[] =>
  makeTimetable(items).map(({ rows }) =>
    rows.map(({ start, end }) =>
      [start, end].map((at) => (at === undefined ? '?' : formatClock(at))).join('–'),
    ),
  );

test('mata acara tanpa pukul menyusul yang sebelumnya', () => {
  const items = [
    { kegiatan: 'a', mulai: 480, durasi: 30 },
    { kegiatan: 'b', durasi: 5 },
    { kegiatan: 'c', mulai: 540, selesai: 600 },
  ];
  expect(times(items)).toEqual([['08.00–08.30', '08.30–08.35', '09.00–10.00']]);
});

test('tanpa durasi, mata acara berlangsung sampai yang berikutnya dimulai', () => {
  const items = [{ kegiatan: 'a', mulai: 480 }, { kegiatan: 'b', mulai: 495 }, { kegiatan: 'c' }];
  expect(times(items)).toEqual([['08.00–08.15', '08.15–?', '?–?']]);
});

test('mata acara paralel mulai bersama, yang berikutnya menunggu yang terakhir selesai', () => {
  const items = [
    { kegiatan: 'a', mulai: 480, durasi: 30 },
    { kegiatan: 'b', durasi: 45, paralel: true },
    { kegiatan: 'c', durasi: 10 },
  ];
  expect(times(items)).toEqual([['08.00–08.30', '08.00–08.45', '08.45–08.55']]);
});

test('setiap hari dihitung sendiri', () => {
  const items = [
    { kegiatan: 'a', mulai: 480, durasi: 30 },
    { kegiatan: 'b', hari: 2, durasi: 30 },
    { kegiatan: 'c', durasi: 30 },
  ];
  expect(times(items)).toEqual([['08.00–08.30', '08.30–09.00'], ['?–?']]);
});

test('susunan acara contoh bersambung tanpa jeda dari awal sampai akhir hari', () => {
  for (const { rows } of makeTimetable(exampleEvent.susunan)) {
    const starts = rows.slice(1).map(({ start }) => start);
    const ends = rows.slice(0, -1).map(({ end }) => end);
    expect(starts).toEqual(ends);
  }
});
