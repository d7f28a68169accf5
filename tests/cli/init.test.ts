import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCli } from '../support/cli.ts';
import { makeFolder, readText } from '../support/folder.ts';

test('ruang kerja baru dapat langsung dipakai', async () => {
  const cwd = makeFolder();
  const init = await runCli(
    ['init', 'humas kota', '--set', 'instansi=Dinas Kominfo', '--set', 'kota=Contoh', '--yes'],
    { cwd },
  );
  expect(init.exitCode).toBe(0);
  expect(init.stderr).toContain('cd "humas kota"');
  const workspace = join(cwd, 'humas kota');
  expect(readText(workspace, 'humas.yaml')).toContain('Dinas Kominfo');
  expect(
    ['acara', 'naskah', 'templat'].filter((name) => !existsSync(join(workspace, name))),
  ).toEqual([]);
  const doctor = await runCli(['doctor'], { cwd: workspace });
  expect(doctor.stdout).not.toContain('✗');
  expect(doctor.exitCode).toBe(0);
});

test('berkas yang sudah ada dibiarkan dan disebut', async () => {
  const cwd = makeFolder({ 'humas.yaml': 'kota: Lama\n' });
  const { stderr, exitCode } = await runCli(['mulai', '--yes'], { cwd });
  expect(readText(cwd, 'humas.yaml')).toBe('kota: Lama\n');
  expect(stderr).toContain('Sudah ada dan dibiarkan: humas.yaml');
  expect(exitCode).toBe(0);
});

test('isian yang salah ketik ditolak sebelum ada yang dibuat', async () => {
  const cwd = makeFolder();
  const { stderr, exitCode } = await runCli(['init', 'x', '--set', 'instnsi=A'], { cwd });
  expect(stderr).toContain('Mungkin maksudnya instansi?');
  expect(exitCode).toBe(2);
  expect(existsSync(join(cwd, 'x'))).toBe(false);
});

test('Ctrl+C di tengah pertanyaan tidak membuat apa-apa', async () => {
  const cwd = makeFolder();
  const { exitCode } = await runCli(['init', 'x'], { cwd, columns: 80, answers: [] });
  expect(exitCode).toBe(130);
  expect(existsSync(join(cwd, 'x'))).toBe(false);
});

test('nama folder yang sudah menjadi nama berkas dijelaskan', async () => {
  const cwd = makeFolder({ kerja: 'berkas' });
  const { stderr, exitCode } = await runCli(['init', 'kerja', '--yes'], { cwd });
  expect(stderr).toContain('adalah berkas, bukan folder');
  expect(exitCode).toBe(2);
});
