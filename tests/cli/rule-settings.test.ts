import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCli } from '../support/cli.ts';
import { makeFolder } from '../support/folder.ts';

const DRAFT = 'Isi [LENGKAPI: isi].\n';

test.each([
  [
    'aturan: { gaya/kalimat-panjan: off }',
    'humas.yaml:1:11: Aturan `gaya/kalimat-panjan` tidak dikenal; mungkin maksudnya `gaya/kalimat-panjang`.',
  ],
  [
    'aturan:\n  gaya/kalimat-panjang: { bats: 30 }',
    'humas.yaml:2:27: `gaya/kalimat-panjang` tidak mempunyai pilihan `bats`; mungkin maksudnya `batas`.',
  ],
  [
    'khusus: [{ berkas: arsip, aturan: { ejaann: off } }]',
    'humas.yaml:1:37: Aturan `ejaann` tidak dikenal; mungkin maksudnya `ejaan`.',
  ],
])('salah tulis di humas.yaml disebut tempat dan betulnya: %s', async (settings, message) => {
  const cwd = makeFolder({ 'humas.yaml': `${settings}\n`, 'rilis.md': DRAFT });
  const { stdout, stderr, exitCode } = await runCli(['check', 'rilis.md'], { cwd });
  expect(stderr).toContain(message);
  expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 2 });
});

test('salah tulis di gaya bersama disebut di berkas itu, juga oleh doctor', async () => {
  const folder = makeFolder({
    'gaya.yaml': 'aturan: { gaya/kalimat-panjan: off }\n',
    'dinas/humas.yaml': 'perluas: ../gaya.yaml\n',
    'dinas/rilis.md': DRAFT,
  });
  const cwd = join(folder, 'dinas');
  const checked = await runCli(['check', 'rilis.md'], { cwd });
  expect(checked.stderr).toContain('../gaya.yaml:1:11: Aturan `gaya/kalimat-panjan` tidak dikenal');
  const examined = await runCli(['doctor'], { cwd });
  expect(examined.stdout).toContain('✗ ../gaya.yaml:1:11: Aturan `gaya/kalimat-panjan`');
  expect([checked.exitCode, examined.exitCode]).toEqual([2, 1]);
});

test('tingkat aturan dari gaya bersama berlaku, tingkat sendiri mengalahkannya', async () => {
  const folder = makeFolder({
    'gaya.yaml': 'aturan: { struktur/isian-kosong: info }\n',
    'a/humas.yaml': 'perluas: ../gaya.yaml\n',
    'a/rilis.md': DRAFT,
    'b/humas.yaml': 'perluas: ../gaya.yaml\naturan: { struktur/isian-kosong: warning }\n',
    'b/rilis.md': DRAFT,
  });
  const { stdout } = await runCli(['check', 'a', 'b', '--rule', 'struktur/isian-kosong'], {
    cwd: folder,
  });
  expect(stdout).toContain('a/rilis.md:1:5  catatan');
  expect(stdout).toContain('b/rilis.md:1:5  sebaiknya diubah');
});
