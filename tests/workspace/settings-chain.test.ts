import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadEvent, loadWorkspace } from '../../src/workspace/load.ts';
import { makeFolder } from '../support/folder.ts';

describe('memperluas berkas gaya bersama', () => {
  test('isian diambil dari gaya kabupaten, yang memperluas gaya provinsi', async () => {
    const folder = makeFolder({
      'dinas/humas.yaml': 'perluas: ..\\kabupaten\\gaya.yaml\ninstansi: Dinas Kominfo\n',
      'kabupaten/gaya.yaml':
        'perluas: ../gaya-provinsi.yaml\nkota: Contoh\nistilah: [Sapa Warga]\n',
      'gaya-provinsi.yaml': 'kota: Ibu Kota\nzona: WITA\nistilah: [Lapor Pak]\n',
    });
    expect(await loadWorkspace(join(folder, 'dinas'))).toMatchObject({
      ok: true,
      workspace: {
        settings: {
          instansi: 'Dinas Kominfo',
          kota: 'Contoh',
          zona: 'WITA',
          istilah: ['Lapor Pak', 'Sapa Warga'],
        },
        settingsFiles: [
          { source: { path: join(folder, 'dinas', 'humas.yaml') } },
          { source: { path: join(folder, 'kabupaten', 'gaya.yaml') } },
          { source: { path: join(folder, 'gaya-provinsi.yaml') } },
        ],
      },
    });
  });

  test('lambang milik gaya bersama dicari dari foldernya sendiri', async () => {
    const folder = makeFolder({
      'dinas/humas.yaml': 'perluas: ../bersama/kabupaten/gaya.yaml\n',
      'bersama/kabupaten/gaya.yaml': 'perluas: ../gaya.yaml\n',
      'bersama/gaya.yaml': 'logo: gambar\\lambang.png\n',
    });
    expect(await loadWorkspace(join(folder, 'dinas'))).toMatchObject({
      workspace: { settings: { logo: '../bersama/gambar/lambang.png' } },
    });
  });

  test.each([
    ['berkas yang tidak ada', '../gaya.yaml', 'Berkas ../gaya.yaml yang diperluas tidak ditemukan'],
    ['folder', 'acara', 'Berkas acara yang diperluas tidak ditemukan'],
    [
      'dirinya sendiri',
      './humas.yaml',
      'berputar kembali ke berkas semula: humas.yaml → humas.yaml.',
    ],
  ])('%s tidak dapat diperluas', async (_, base, message) => {
    const root = makeFolder({
      'humas.yaml': `kota: Contoh\nperluas: ${base}\n`,
      'acara/rapat.yaml': '',
    });
    expect(await loadWorkspace(root)).toMatchObject({
      ok: false,
      faults: [
        {
          path: join(root, 'humas.yaml'),
          position: { line: 2, column: 10 },
          message: expect.stringContaining(message),
        },
      ],
    });
  });

  test('lingkaran ditunjuk di berkas yang menutupnya', async () => {
    const root = makeFolder({
      'humas.yaml': 'perluas: a.yaml\n',
      'a.yaml': 'perluas: b.yaml\n',
      'b.yaml': 'zona: WIB\nperluas: a.yaml\n',
    });
    expect(await loadWorkspace(root)).toMatchObject({
      ok: false,
      faults: [
        {
          path: join(root, 'b.yaml'),
          position: { line: 2, column: 10 },
          message: expect.stringContaining('a.yaml → b.yaml → a.yaml'),
        },
      ],
    });
  });

  test('kesalahan di gaya bersama disebut di berkasnya', async () => {
    const root = makeFolder({ 'humas.yaml': 'perluas: gaya.yaml\n', 'gaya.yaml': 'zona: WIS\n' });
    expect(await loadWorkspace(root)).toMatchObject({
      ok: false,
      faults: [{ path: join(root, 'gaya.yaml'), position: { line: 1, column: 7 } }],
    });
  });
});

describe('isian kosong', () => {
  test.each(['', '# semua masih bawaan\n', '---\n# kota: Contoh\n'])(
    'humas.yaml dan pejabat.yaml tanpa isian bukan kesalahan: %j',
    async (text) => {
      const root = makeFolder({ 'humas.yaml': text, 'pejabat.yaml': text });
      expect(await loadWorkspace(root)).toMatchObject({
        ok: true,
        workspace: { root, settings: { istilah: [] }, roster: { officials: [] } },
      });
    },
  );

  test('isian humas.yaml tanpa isi dianggap tidak ada', async () => {
    const root = makeFolder({
      'humas.yaml': 'kota:\nistilah:\naturan:\nnarahubung: [{ nama: Ani, surel: }]\n',
    });
    expect(await loadWorkspace(root)).toMatchObject({
      ok: true,
      workspace: { settings: { istilah: [], aturan: {}, narahubung: [{ nama: 'Ani' }] } },
    });
  });

  test('isian acara tanpa isi dianggap tidak ada, yang wajib tetap diminta', async () => {
    const folder = makeFolder({
      'baik.yaml': 'nama: Rapat\ntema:\nmulai: 2026-08-19 08:30\ntempat: { nama: Aula, kota: }\n',
      'kurang.yaml': 'nama:\nmulai: 2026-08-19 08:30\n',
      'komentar.yaml': '# belum diisi\n',
    });
    expect(await loadEvent(join(folder, 'baik.yaml'))).toMatchObject({
      state: 'read',
      value: { nama: 'Rapat', tempat: { nama: 'Aula' } },
    });
    expect(await loadEvent(join(folder, 'kurang.yaml'))).toMatchObject({
      state: 'invalid',
      faults: [{ position: { line: 1 }, message: 'Isian `nama` wajib diisi.' }],
    });
    expect(await loadEvent(join(folder, 'komentar.yaml'))).toMatchObject({ state: 'invalid' });
  });
});
