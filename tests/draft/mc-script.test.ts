import { expect, test } from 'vitest';
import { parseDraft } from '../../src/draft/draft.ts';
import { readItemLine } from '../../src/draft/item-line.ts';
import { readMcScript } from '../../src/draft/mc-script.ts';
import { readRunSheetLists } from '../../src/draft/run-sheet-list.ts';
import { Source } from '../../src/text/source.ts';

const draft = (text: string) => parseDraft(new Source('naskah.md', text));

test('judul dengan jam dan lamanya ialah mata acara', () => {
  expect(readItemLine('09.04–09.07 Menyanyikan lagu Indonesia Raya (3 menit)')).toEqual({
    kegiatan: 'Menyanyikan lagu Indonesia Raya',
    mulai: 544,
    selesai: 547,
    durasi: 3,
  });
  expect(readItemLine('2. Doa')).toEqual({ kegiatan: 'Doa' });
  expect(readItemLine('07.30 WIB – Registrasi')).toEqual({ kegiatan: 'Registrasi', mulai: 450 });
  expect(readItemLine('Sesi 2 (tanya jawab)')).toEqual({ kegiatan: 'Sesi 2 (tanya jawab)' });
});

test('yang dipetik di bawah judul ialah isyarat, selebihnya diucapkan', () => {
  const text = '## Doa\n\n> **Isyarat:** Tunggu.\n\nMarilah kita berdoa.\n\n- Amin\n';
  const [section] = readMcScript(draft(text));
  expect(section?.entry).toMatchObject({
    kegiatan: 'Doa',
    narasi: 'Marilah kita berdoa. Amin',
    isyarat: 'Isyarat: Tunggu.',
  });
});

test('daftar bernomor mulai empat butir terbaca sebagai susunan acara, yang lebih pendek tidak', () => {
  const list = (...points: readonly string[]): string =>
    points.map((point, index) => `${index + 1}. ${point}\n`).join('');
  const rows = readRunSheetLists(draft(list('Pembukaan', '08.35 Doa', 'Sambutan', 'Penutup')));
  expect(rows.map(({ entry }) => entry)).toEqual([
    { kegiatan: 'Pembukaan', hari: 1 },
    { kegiatan: 'Doa', mulai: 515, hari: 1 },
    { kegiatan: 'Sambutan', hari: 1 },
    { kegiatan: 'Penutup', hari: 1 },
  ]);
  expect(readRunSheetLists(draft(list('Pembukaan', 'Doa', 'Penutup')))).toEqual([]);
});
