import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { IgnoreFiles } from '../../src/workspace/ignore-files.ts';
import { makeFolder } from '../support/folder.ts';

describe('satu baris .humasignore', () => {
  test.each([
    ['arsip/', 'naskah/arsip/', true],
    ['arsip/', 'arsip', false],
    ['/arsip', 'naskah/arsip/', false],
    ['naskah\\arsip', 'naskah/arsip/', true],
    ['arsip/**', 'arsip/2019/juli.md', true],
    ['arsip/**', 'arsip/', false],
    ['*.TMP.md', 'naskah/rilis.tmp.md', true],
    ['*.tmp.md', 'rilis.md', false],
    ['**/lama/*.md', 'naskah/lama/rilis.md', true],
    ['2019-??.md', '2019-07.md', true],
    ['# rilis.md', 'rilis.md', false],
    ['\\#rapat.md', '#rapat.md', true],
    ['rilis.md   ', 'rilis.md', true],
    ['/', 'rilis.md', false],
  ])('%s terhadap %s', async (line, path, expected) => {
    const root = makeFolder({ '.humasignore': `${line}\r\n`, 'humas.yaml': '' });
    const ignores = new IgnoreFiles().ignores(join(root, path), { isFolder: path.endsWith('/') });
    expect(await ignores).toBe(expected);
  });
});

test('baris terakhir yang cocok menentukan', async () => {
  const root = makeFolder({ '.humasignore': '\uFEFF*.md\n!simpan.md\nsimpan.md.md\n' });
  const files = new IgnoreFiles();
  expect(await files.ignores(join(root, 'buang.md'), { isFolder: false })).toBe(true);
  expect(await files.ignores(join(root, 'simpan.md'), { isFolder: false })).toBe(false);
});

test('.humasignore di folder dalam mengalahkan yang di luar', async () => {
  const root = makeFolder({ '.humasignore': '*.tmp.md', 'naskah/.humasignore': '!baik.tmp.md' });
  const files = new IgnoreFiles();
  expect(await files.ignores(join(root, 'baik.tmp.md'), { isFolder: false })).toBe(true);
  expect(await files.ignores(join(root, 'naskah/baik.tmp.md'), { isFolder: false })).toBe(false);
});

test('.humasignore di atas ruang kerja tidak berlaku di dalamnya', async () => {
  const root = makeFolder({ '.humasignore': '*.md', 'dinas/humas.yaml': '' });
  const path = join(root, 'dinas/rilis.md');
  expect(await new IgnoreFiles().ignores(path, { isFolder: false })).toBe(false);
});
