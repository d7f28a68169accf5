import { expect, test } from 'vitest';
import type { RunSheetEntry } from '../../src/run-sheet/item.ts';
import { makeSchedule } from '../../src/run-sheet/schedule.ts';
import { scheduleRemarks } from '../../src/run-sheet/schedule-remarks.ts';

const remarks = (end: number, entries: readonly RunSheetEntry[]): readonly string[] =>
  scheduleRemarks(makeSchedule(entries, { start: 480, end }), end);

test('susunan acara yang pas tidak perlu dikomentari', () => {
  expect(remarks(510, [{ kegiatan: 'Laporan', durasi: 30 }])).toEqual([]);
});

test('sisa waktu disebut', () => {
  expect(remarks(540, [{ kegiatan: 'Laporan', durasi: 45 }])).toEqual([
    'Susunan selesai pukul 08.45, tersisa 15 menit sampai akhir acara pukul 09.00.',
  ]);
});

test('kelebihan waktu disebut bersama yang boleh dipotong', () => {
  expect(
    remarks(510, [
      { kegiatan: 'Laporan', durasi: 30 },
      { kegiatan: 'Mars', durasi: 3, boleh_dipotong: true },
      { kegiatan: 'Sambutan', durasi: 7 },
    ]),
  ).toEqual([
    'Susunan selesai pukul 08.40, lewat 10 menit dari akhir acara pukul 08.30.',
    'Yang boleh dipotong: “Mars” (3 menit).',
  ]);
});

test('yang terdorong dan yang tertabrak mata acara panjang disebut', () => {
  expect(
    remarks(600, [
      { kegiatan: 'Laporan', durasi: 40 },
      { kegiatan: 'Sambutan', mulai: 510, durasi: 20, keras: false },
      { kegiatan: 'Siaran langsung', mulai: 535, durasi: 65, keras: true },
    ]),
  ).toEqual([
    '“Sambutan” mundur 10 menit, dari pukul 08.30 menjadi 08.40.',
    '“Siaran langsung” mulai pukul 08.55, padahal yang sebelumnya baru selesai 5 menit kemudian.',
  ]);
});
