import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { runCli } from './support/cli.ts';
import { makeFolder } from './support/folder.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}scripts/portable/`;
const names = readdirSync(folder);
const launchers = names.filter((name) => name.endsWith('.cmd'));
const read = (name: string): string => readFileSync(folder + name, 'utf8');

/** What the folder holds besides: Node.js, and the package as it is published. */
function isInside(path: string): boolean {
  if (path === 'node.exe' || names.includes(path)) return true;
  return path.startsWith('program\\') && existsSync(root + path.slice(8).replaceAll('\\', '/'));
}

test.each(launchers)('%s hanya memanggil yang ada di folder portabel', (name) => {
  const called = Array.from(read(name).matchAll(/%(?:~dp0|HUMAS%)([^"%]+)"/gu), ([, path]) => path);
  expect(called).not.toEqual([]);
  expect(called.filter((path = '') => !isInside(path))).toEqual([]);
});

test.each(launchers)('%s terbaca di konsol Windows dengan halaman kode apa pun', (name) => {
  expect(read(name)).toMatch(/^[\r\n -~]+$/u);
});

test('petunjuk di folder portabel menyebut setiap berkas yang diklik', () => {
  const clicked = launchers.filter((name) => name !== 'humas.cmd');
  expect(clicked.filter((name) => !read('BACA-SAYA.txt').includes(`\n${name}\n`))).toEqual([]);
});

test('petunjuk dan pesan di folder portabel lolos pemeriksaan', async () => {
  const messages = launchers
    .flatMap((name) =>
      Array.from(read(name).matchAll(/^echo (?!off)([A-Z].*)$/gmu), ([, said]) => said),
    )
    .join('\n\n');
  const cwd = makeFolder({ 'petunjuk.md': read('BACA-SAYA.txt'), 'pesan.md': messages });
  const { stdout, exitCode } = await runCli(['check', '.', '--min-severity', 'warning'], { cwd });
  expect(stdout).toContain('Tidak ada temuan dalam 2 naskah');
  expect(exitCode).toBe(0);
});
