import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadWorkspace } from '../../src/workspace/load.ts';
import { runCli } from '../support/cli.ts';
import { makeFolder } from '../support/folder.ts';

test('kata di kamus instansi dianggap benar, beserta bentukannya', async () => {
  const cwd = makeFolder({
    'humas.yaml': 'kamus: kamus-kami.txt\naturan: { ejaan/kata-tak-dikenal: warning }\n',
    'kamus-kami.txt': '\uFEFF# istilah kami\r\ngelatrik\r\n',
    'rilis.md': 'Panitia menggelatrikkan acara dan menyiapkan blukutu.\n',
  });
  const { stdout } = await runCli(['check', 'rilis.md', '--format', 'json'], { cwd });
  expect(stdout).toContain('“blukutu” tidak ada dalam kamus');
  expect(stdout).not.toContain('gelatrik');
});

test('kamus gaya bersama dibaca dari foldernya sendiri, di samping kamus sendiri', async () => {
  const folder = makeFolder({
    'bersama/gaya.yaml': 'kamus: kata/kabupaten.txt\n',
    'bersama/kata/kabupaten.txt': 'mapag\n',
    'dinas/humas.yaml': 'perluas: ../bersama/gaya.yaml\nkamus: kata.txt\n',
    'dinas/kata.txt': 'gelatrik\n',
  });
  expect(await loadWorkspace(join(folder, 'dinas'))).toMatchObject({
    ok: true,
    workspace: { words: ['gelatrik', 'mapag'] },
  });
});

test.each([
  ['tidak.txt', 'humas.yaml:1:8: Kamus tidak.txt tidak dapat dipakai: berkas itu tidak ditemukan.'],
  ['acara', 'humas.yaml:1:8: Kamus acara tidak dapat dipakai: itu folder, bukan berkas.'],
])('kamus yang tidak dapat dibaca disebut tempatnya: %s', async (kamus, message) => {
  const cwd = makeFolder({
    'humas.yaml': `kamus: ${kamus}\n`,
    'acara/rapat.yaml': '',
    'rilis.md': 'Isi.\n',
  });
  const { stderr, exitCode } = await runCli(['check', 'rilis.md'], { cwd });
  expect(stderr).toContain(message);
  expect(exitCode).toBe(2);
});
