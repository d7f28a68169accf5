import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const shell = process.platform === 'win32';
let folder = '';

/** Runs the installed program as an officer would, in an empty folder. */
function humas(...args: readonly string[]): { status: number | null; out: string } {
  const program = join(folder, 'node_modules', 'humas', 'bin', 'humas.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, out: stdout + stderr };
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'humas paket '));
  const options = { encoding: 'utf8', shell } as const;
  const packed = execFileSync(
    npm,
    ['pack', '--json', '--ignore-scripts', '--pack-destination', folder],
    { ...options, cwd: root },
  );
  const [{ filename }] = JSON.parse(packed) as [{ filename: string }];
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  execFileSync(npm, ['install', '--offline', '--no-audit', '--no-fund', `./${filename}`], {
    ...options,
    cwd: folder,
  });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('paket yang dipasang di folder kosong membuat, memeriksa, dan mengekspor rilis', () => {
  const event = join(
    folder,
    'node_modules/humas/examples/pelatihan-komunikasi-publik/acara/pelatihan.yaml',
  );
  expect(humas('new', 'rilis', '--acara', event, '--out', 'naskah/rilis.md')).toMatchObject({
    status: 0,
  });
  expect(humas('check', 'naskah/rilis.md').out).toContain('naskah/rilis.md');
  expect(humas('export', 'naskah/rilis.md', '--format', 'docx,html')).toMatchObject({ status: 0 });
  expect(readFileSync(join(folder, 'naskah/rilis.docx')).subarray(0, 2).toString()).toBe('PK');
  expect(readFileSync(join(folder, 'naskah/rilis.html'), 'utf8')).toContain('<html lang="id">');
});

test('paket membawa pustakanya sendiri dan menyebut lisensinya', () => {
  const installed = join(folder, 'node_modules', 'humas');
  const { dependencies } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as {
    dependencies?: object;
  };
  expect(dependencies).toBeUndefined();
  expect(readFileSync(join(installed, 'dist/THIRD-PARTY.md'), 'utf8')).toContain('## marked ');
});
