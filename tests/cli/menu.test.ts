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

test('Ctrl+C di menu diam saja', async () => {
  const result = await runCli([], { cwd: makeFolder(), columns: 80, answers: [] });
  expect(result).toEqual({ stdout: '', stderr: '', exitCode: 130 });
});
