import { expect, test } from 'vitest';
import { completeEntries } from '../../src/run-sheet/complete-entries.ts';

test('an item of the draft gets what only the plan says, and keeps what it says itself', () => {
  const [entry] = completeEntries(
    [{ kegiatan: 'Sambutan', mulai: 540, pelaksana: 'Sekda' }],
    [
      {
        kegiatan: 'sambutan',
        mulai: 530,
        durasi: 15,
        pelaksana: 'Wali Kota',
        perlengkapan: 'gong',
      },
    ],
  );
  expect(entry).toEqual({
    kegiatan: 'Sambutan',
    mulai: 540,
    pelaksana: 'Sekda',
    perlengkapan: 'gong',
  });
});

test('items whose name stands twice on a day are left alone', () => {
  const entries = [{ kegiatan: 'Rehat' }, { kegiatan: 'Rehat' }];
  expect(completeEntries(entries, [{ kegiatan: 'Rehat', tempat: 'Lobi' }])).toEqual(entries);
});

test('the same name on another day is another item', () => {
  const [entry] = completeEntries(
    [{ kegiatan: 'Rehat', hari: 2 }],
    [{ kegiatan: 'Rehat', hari: 1, tempat: 'Lobi' }],
  );
  expect(entry).toEqual({ kegiatan: 'Rehat', hari: 2 });
});
