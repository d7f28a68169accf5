import { expect, test } from 'vitest';
import { runCli } from '../support/cli.ts';
import { listFiles, makeFolder } from '../support/folder.ts';

test('di terminal, menu menjalankan perintah yang dipilih dan menunjukkannya', async () => {
  const cwd = makeFolder({ 'naskah/rilis.md': '---\njenis: brief\n---\n[LENGKAPI: isi]\n' });
  const { stdout, stderr, exitCode } = await runCli([], {
    cwd,
    columns: 80,
    answers: ['check', 'naskah/rilis.md'],
  });
  expect(stderr).toContain('$ humas check naskah/rilis.md\n');
  expect(stdout).toContain('struktur/isian-kosong');
  expect(exitCode).toBe(1);
});

test('tanpa naskah di folder ini, nama naskah diketik', async () => {
  const cwd = makeFolder();
  const answers = ['export', 'rilis.md'];
  const { stderr, exitCode } = await runCli([], { cwd, columns: 80, answers });
  expect(stderr).toContain('Berkas atau folder tidak ditemukan: rilis.md');
  expect(exitCode).toBe(2);
});

test('membuat naskah dari menu menanyakan jenisnya', async () => {
  const cwd = makeFolder();
  const answers = ['new', 'rundown', '', '', '', '', '', '', ''];
  const { exitCode } = await runCli([], { cwd, columns: 80, answers });
  expect(exitCode).toBe(0);
  expect(listFiles(cwd)).toHaveLength(1);
});

test('di ruang kerja, naskah dari menu dapat dibuat dari berkas acara', async () => {
  const event =
    'nama: Rapat\npenyelenggara: A\nmulai: 2026-08-19 08:30\ntempat: { nama: Balai, kota: Contoh }\n';
  const cwd = makeFolder({ 'humas.yaml': 'instansi: Dinas A\n', 'acara/rapat kerja.yaml': event });
  const answers = ['new', 'rundown', 'acara/rapat kerja.yaml', 'rapat-koordinasi'];
  const { stderr, exitCode } = await runCli([], { cwd, columns: 80, answers });
  expect(stderr).toContain('$ humas new rundown --acara "acara/rapat kerja.yaml"\n');
  expect(listFiles(cwd)).toContain('naskah/rundown-2026-08-19-rapat.md');
  expect(exitCode).toBe(0);
});

test('Ctrl+C di menu diam saja', async () => {
  const result = await runCli([], { cwd: makeFolder(), columns: 80, answers: [] });
  expect(result).toEqual({ stdout: '', stderr: '', exitCode: 130 });
});
