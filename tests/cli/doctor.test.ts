import { expect, test } from 'vitest';
import { runCli } from '../support/cli.ts';
import { makeFolder } from '../support/folder.ts';

test('di luar ruang kerja, cara membuatnya disebut', async () => {
  const { stdout, exitCode } = await runCli(['doctor'], { cwd: makeFolder() });
  expect(stdout).toContain('bukan ruang kerja');
  expect(stdout).toContain('humas init');
  expect(exitCode).toBe(0);
});

test('setiap berkas yang rusak disebut dengan tempatnya', async () => {
  const cwd = makeFolder({
    'humas.yaml': 'kotaa: Contoh\n',
    'pejabat.yaml': '- id: wali-kota\n  nama: Contoh\n  jabatan: Wali Kota\n',
    'acara/rapat.yaml': 'nama: Rapat\nmulai: besok\n',
    'naskah/rilis.md': 'Isi.\n',
  });
  const { stdout, exitCode } = await runCli(['doctor'], { cwd });
  expect(stdout).toContain('✗ humas.yaml:1:1: ');
  expect(stdout).toContain('✓ pejabat.yaml: 1 pejabat');
  expect(stdout).toContain('✗ acara/rapat.yaml:2:8: ');
  expect(exitCode).toBe(1);
});
