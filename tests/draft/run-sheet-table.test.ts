import { expect, test } from 'vitest';
import { readRunSheetTables } from '../../src/draft/run-sheet-table.ts';
import { readDraft } from '../support/drafts.ts';

const entriesOf = (body: string): readonly object[] =>
  readRunSheetTables(readDraft(`---\njenis: rundown\n---\n${body}`)).map(({ entry }) => entry);

test('setiap kolom yang lazim di susunan acara terbaca', () => {
  const [entry] = entriesOf(
    '| No | Pukul | Durasi | Uraian | Pelaksana | PIC | Tempat/posisi | Perlengkapan | Isyarat (cue) | Narasi MC | Dokumentasi |\n|---|---|---|---|---|---|---|---|---|---|---|\n| 1 | 08.30–08.35 | 5 menit | Laporan | Dian | Teguh | Podium | Map | Lampu | Kami silakan. | Dari depan |\n',
  );
  expect(entry).toEqual({
    hari: 1,
    mulai: 510,
    selesai: 515,
    durasi: 5,
    kegiatan: 'Laporan',
    pelaksana: 'Dian',
    penanggung_jawab: 'Teguh',
    tempat: 'Podium',
    perlengkapan: 'Map',
    isyarat: 'Lampu',
    narasi: 'Kami silakan.',
    dokumentasi: 'Dari depan',
  });
});

const TABLE = '| Waktu | Kegiatan |\n|---|---|\n| 08.00 | Materi |\n\n';

test('tabel di bawah satu judul hari termasuk hari itu', () => {
  const days = entriesOf(
    `## Hari ke-1\n\n${TABLE}### Sesi siang\n\n${TABLE}## Hari ke-2: Kamis\n\n${TABLE}`,
  );
  expect(days).toMatchObject([{ hari: 1 }, { hari: 1 }, { hari: 2 }]);
});

test('tanpa judul hari, setiap tabel ialah hari tersendiri', () => {
  expect(entriesOf(`${TABLE}Besoknya:\n\n${TABLE}`)).toMatchObject([{ hari: 1 }, { hari: 2 }]);
});

test('judul yang menyebut ruang ialah ruang tabel di bawahnya', () => {
  const rooms = entriesOf(
    `## Hari ke-1\n\n### Ruang: Aula\n\n${TABLE}### Kelas B\n\n${TABLE}### Penutup\n\n${TABLE}`,
  );
  expect(rooms.map((entry) => 'ruang' in entry && entry.ruang)).toEqual(['Aula', 'Kelas B', false]);
});

test('catatan menyatakan mata acara boleh dipotong atau tidak boleh bergeser', () => {
  const rows = entriesOf(
    '| Waktu | Kegiatan | Catatan |\n|---|---|---|\n| 08.00 | Mars | boleh dipotong |\n| 08.05 | Siaran | tepat waktu |\n| 08.10 | Doa | gelap |\n',
  );
  expect(rows).toMatchObject([{ boleh_dipotong: true }, { keras: true }, { kegiatan: 'Doa' }]);
  expect(rows[2]).not.toHaveProperty('keras');
});

/** The days of tables below headings of their own. */
const daysBelow = (...headings: readonly string[]) => {
  const parts = headings.map(
    (heading) => `## ${heading}\n\n| Waktu | Kegiatan |\n|---|---|\n| 08.00 | A |\n`,
  );
  const draft = readDraft(`---\njenis: rundown\ntanggal: 2026-08-19\n---\n\n${parts.join('\n')}`);
  return readRunSheetTables(draft).map(({ entry }) => entry.hari);
};

test.each([
  ['Geladi bersih: Selasa, 18 Agustus 2026', 0],
  ['Gladi bersih, Senin (17/8/2026)', -1],
  ['Geladi H-1', 0],
])('geladi pada harinya sendiri, dan acara mulai sesudahnya: %s', (heading, day) => {
  expect(daysBelow(heading, 'Acara')).toEqual([day, 1]);
  expect(daysBelow(heading, 'Hari ke-1: Rabu, 19 Agustus 2026', 'Hari ke-2')).toEqual([day, 1, 2]);
});

test.each(['Geladi bersih', 'Geladi: Rabu, 19 Agustus 2026', 'Geladi kotor dan geladi bersih'])(
  'a heading that says no day before leaves its table where it stands: %s',
  (heading) => {
    expect(daysBelow(heading, 'Hari ke-2')).toEqual([1, 2]);
  },
);
