import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findWorkspaceRoot, loadEvent, loadWorkspace } from '../../src/workspace/load.ts';
import { makeFolder } from '../support/folder.ts';

test('ruang kerja dicari dari folder naskah ke atas', async () => {
  const root = makeFolder({ 'humas.yaml': '', 'naskah/2026/rilis.md': '' });
  expect(await findWorkspaceRoot(join(root, 'naskah', '2026'))).toBe(root);
});

test('folder bernama humas.yaml bukan ruang kerja', async () => {
  const root = makeFolder();
  mkdirSync(join(root, 'humas.yaml'));
  expect(await findWorkspaceRoot(root)).not.toBe(root);
});

test('pengaturan dan pejabat terbaca, juga bila disimpan Notepad sebagai UTF-16', async () => {
  const root = makeFolder({
    'humas.yaml': Buffer.from('\uFEFFkota: Pangkalpinang\r\n', 'utf16le'),
    'pejabat.yaml': '\uFEFF- id: wali-kota\n  nama: Contoh\n  jabatan: Wali Kota Contoh\n',
  });
  const loaded = await loadWorkspace(root);
  expect(loaded).toMatchObject({
    ok: true,
    workspace: {
      root,
      settings: { kota: 'Pangkalpinang' },
      roster: { officials: [{ nama: 'Contoh' }] },
    },
  });
});

test('tanpa pejabat.yaml, daftar pejabat kosong', async () => {
  const loaded = await loadWorkspace(makeFolder({ 'humas.yaml': 'kota: Contoh\n' }));
  expect(loaded).toMatchObject({ ok: true, workspace: { roster: { officials: [] } } });
});

test('kesalahan semua berkas dikumpulkan, masing-masing dengan tempatnya', async () => {
  const root = makeFolder({
    'humas.yaml': 'kota: Contoh\r\nzona: WIS\r\n',
    'pejabat.yaml': Buffer.from([0x2d, 0x20, 0x93]),
  });
  expect(await loadWorkspace(root)).toMatchObject({
    ok: false,
    faults: [
      { path: join(root, 'humas.yaml'), position: { line: 2, column: 7 } },
      { path: join(root, 'pejabat.yaml'), position: undefined },
    ],
  });
});

test('berkas acara yang tidak ada bukan kesalahan berkas', async () => {
  expect(await loadEvent(join(makeFolder(), 'tiada.yaml'))).toEqual({ state: 'missing' });
});
