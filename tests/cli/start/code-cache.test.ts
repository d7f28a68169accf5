import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import module from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { makeFolder } from '../../support/folder.ts';

const bin = fileURLToPath(new URL('../../../bin/humas.js', import.meta.url));

/** A check whose compiled code is kept in `cache`. */
function check(cache: string): { readonly out: string; readonly status: number | null } {
  const { stdout, stderr, status } = spawnSync(process.execPath, [bin, 'check', '-'], {
    cwd: makeFolder(),
    env: { ...process.env, XDG_CACHE_HOME: cache, LOCALAPPDATA: cache, HOME: cache },
    input: 'Walikota hadir.\n',
    encoding: 'utf8',
  });
  return { out: stdout + stderr, status };
}

function keptIn(cache: string): readonly string[] {
  return readdirSync(cache, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function theOne(paths: readonly string[]): string {
  const [path, ...others] = paths;
  if (path === undefined || others.length > 0) throw new Error(`Not one file: ${paths.join()}`);
  return path;
}

const FOUND = { out: expect.stringContaining('Wali kota'), status: 1 };

// Later versions of Node keep compiled code themselves.
describe.skipIf('enableCompileCache' in module)('kode yang pernah dikompilasi', () => {
  test('disimpan di satu berkas, dan yang memakainya menemukan hal yang sama', () => {
    const cache = makeFolder();
    expect(check(cache)).toMatchObject(FOUND);
    expect(readFileSync(theOne(keptIn(cache))).length).toBeGreaterThan(1_000_000);
    expect(check(cache)).toMatchObject(FOUND);
  });

  // Windows has no such bits; there the folder itself belongs to one person.
  test.skipIf(process.platform === 'win32')('hanya dapat dibaca pemiliknya', () => {
    const cache = makeFolder();
    check(cache);
    expect(statSync(theOne(keptIn(cache))).mode & 0o077).toBe(0);
  });

  test.each([
    ['kosong', () => Buffer.alloc(0)],
    ['terpotong', (content: Buffer) => content.subarray(0, content.length >> 1)],
    ['berisi lain', (content: Buffer) => content.fill(0x20, content.length >> 1)],
  ])('ditulis ulang bila berkasnya %s', (_, spoil) => {
    const cache = makeFolder();
    const before = check(cache);
    const path = theOne(keptIn(cache));
    const spoilt = spoil(readFileSync(path));
    writeFileSync(path, spoilt);
    expect(check(cache)).toEqual(before);
    expect(readFileSync(path).length).toBeGreaterThan(1_000_000);
    expect(readFileSync(path).equals(spoilt)).toBe(false);
  });

  test('tidak ditulis lagi bila tidak ada yang bertambah', () => {
    const cache = makeFolder();
    check(cache);
    check(cache);
    const path = theOne(keptIn(cache));
    const { ino, mtimeMs } = statSync(path);
    check(cache);
    expect(statSync(path)).toMatchObject({ ino, mtimeMs });
  });

  test('dari versi lain dibuang', () => {
    const cache = makeFolder();
    mkdirSync(join(cache, 'humas', 'lama'), { recursive: true });
    writeFileSync(join(cache, 'humas', 'lama', 'check'), 'x');
    check(cache);
    expect(theOne(keptIn(cache))).not.toContain('lama');
  });

  test('tidak diperlukan: tanpa tempat untuknya, pemeriksaan sama', () => {
    const file = join(makeFolder(), 'berkas');
    writeFileSync(file, '');
    expect(check(file)).toEqual(check(makeFolder()));
  });
});
