import { expect, test } from 'vitest';
import { completeEntries } from '../../src/run-sheet/complete-entries.ts';

test('mata acara naskah mendapat isi yang hanya ada di rencana, dan menyimpan isinya sendiri', () => {
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

test('mata acara yang namanya dua kali dalam sehari dibiarkan', () => {
  const entries = [{ kegiatan: 'Rehat' }, { kegiatan: 'Rehat' }];
  expect(completeEntries(entries, [{ kegiatan: 'Rehat', tempat: 'Lobi' }])).toEqual(entries);
});

test('nama yang sama pada hari lain ialah mata acara lain', () => {
  const [entry] = completeEntries(
    [{ kegiatan: 'Rehat', hari: 2 }],
    [{ kegiatan: 'Rehat', hari: 1, tempat: 'Lobi' }],
  );
  expect(entry).toEqual({ kegiatan: 'Rehat', hari: 2 });
});
