import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { expectSound } from '../export/ooxml.ts';
import { runCli } from '../support/cli.ts';
import { makeFolder } from '../support/folder.ts';

const FILES = {
  'humas.yaml': 'pemerintah: Pemerintah Kota Contoh\ninstansi: Dinas Sosial\n',
  'a.md': '---\njenis: rilis\njudul: Rapat Digelar\n---\nWalikota <b>hadir</b> di kantor.\n',
};

function partsOf(folder: string, path: string): ReadonlyMap<string, string> {
  const parts = unzipSync(readFileSync(join(folder, path)));
  return new Map(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

const textOf = (xml = ''): string => xml.replace(/<\/w:p>/gu, '\n').replace(/<[^>]*>/gu, '');

test('--out berakhiran .docx memberi temuan dan daftar periksa di atas kop instansi', async () => {
  const cwd = makeFolder(FILES);
  const { stderr, exitCode } = await runCli(['check', 'a.md', '--out', 'hasil.docx'], { cwd });
  expect(stderr).toContain('Hasil tertulis di hasil.docx.');
  expect(exitCode).toBe(1);
  const parts = partsOf(cwd, 'hasil.docx');
  expectSound(parts);
  expect([...parts.values()].join('')).toContain('DINAS SOSIAL');
  const text = textOf(parts.get('word/document.xml'));
  expect(text).toMatch(
    /Hasil Pemeriksaan[\s\S]*“Walikota”[\s\S]*Daftar Periksa[\s\S]*Diperiksa oleh/u,
  );
});

test('dengan --checklist hanya daftar periksanya', async () => {
  const cwd = makeFolder(FILES);
  await runCli(['check', 'a.md', '--checklist', '--out', 'daftar.docx'], { cwd });
  const text = textOf(partsOf(cwd, 'daftar.docx').get('word/document.xml'));
  expect(text).toContain('Daftar Periksa');
  expect(text).not.toContain('Hasil Pemeriksaan');
});

test.each([
  [['--format', 'docx'], { columns: 80 }, '--out hasil.docx'],
  [['--diff', '--out', 'beda.docx'], {}, '--out pembetulan.txt'],
])('%j ditolak: dokumen Word bukan untuk itu', async (args, options, advice) => {
  const cwd = makeFolder(FILES);
  const { stderr, exitCode } = await runCli(['check', 'a.md', ...args], { cwd, ...options });
  expect(stderr).toContain(advice);
  expect(exitCode).toBe(2);
});
