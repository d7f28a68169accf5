import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const shell = process.platform === 'win32';
const tsc = join(root, 'node_modules/typescript/bin/tsc');
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
  // The tests build the bundle alone; the declarations go along only when the package is built.
  execFileSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.build.json')]);
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

test('paket membawa contoh sebelum dan sesudah', () => {
  const examples = join(folder, 'node_modules/humas/examples/sebelum-sesudah');
  expect(humas('check', join(examples, 'sebelum/1-pelatihan.md')).status).toBe(1);
  expect(humas('check', join(examples, 'sesudah/1-pelatihan.md'))).toMatchObject({
    status: 0,
    out: expect.stringContaining('Tidak ada temuan dalam 1 naskah'),
  });
});

test('paket membawa pustakanya sendiri dan menyebut lisensinya', () => {
  const installed = join(folder, 'node_modules', 'humas');
  const { dependencies } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as {
    dependencies?: object;
  };
  expect(dependencies).toBeUndefined();
  expect(readFileSync(join(installed, 'dist/THIRD-PARTY.md'), 'utf8')).toContain('## marked ');
});

test.each([
  ['kamus/LICENSE-LGPL-3.0.txt', 'GNU LESSER GENERAL PUBLIC LICENSE'],
  ['wilayah/LICENSE-ODbL-1.0.txt', 'Open Data Commons Open Database License'],
])('data dengan lisensi sendiri membawa teksnya: %s', (path, title) => {
  expect(readFileSync(join(folder, 'node_modules/humas', path), 'utf8')).toContain(title);
});

/** What a program that uses the library may look like. */
const CONSUMER = `
import {
  check, Checker, compose, type Draft, exporters, type Finding, fix, makeJsonReport, parseDraft, readFacts, rules, Source,
} from 'humas';

const { findings, kind, faults, checklist } = check('Walikota hadir.', { now: new Date(2026, 7, 20) });
const words: readonly string[] = findings.map((finding: Finding) => finding.text);
const draft: Draft = parseDraft(new Source('rilis.md', fix('Walikota hadir.').text));
const { event, workspace } = readFacts({ settings: 'kota: Pangkalpinang', event: 'nama: Rapat\\nmulai: 2026-08-19 08:30' });
const theme: string | undefined = event?.tema;
const result = new Checker(rules).check(draft, { now: { year: 2026, month: 8, day: 20 }, workspace });
const page = await (await exporters.html()).write(
  compose(draft, { settings: workspace.settings, images: new Map() }),
  { timestamp: new Date(0) },
);
// @ts-expect-error: the types are no \`any\`
const wrong: number = event?.nama;
console.log(JSON.stringify({ words, kind, theme, wrong, city: workspace.settings.kota, faults, page: page.length > 500,
  files: makeJsonReport([result]).summary.files, points: checklist.length }));
`;

test('pustaka dapat dipakai dari TypeScript yang ketat, tanpa paket lain', () => {
  writeFileSync(join(folder, 'consumer.mts'), CONSUMER);
  const strict = ['--strict', '--exactOptionalPropertyTypes', '--skipLibCheck', 'false'];
  const target = ['--target', 'es2023', '--lib', 'es2023,dom', '--module', 'nodenext'];
  const compiled = spawnSync(
    process.execPath,
    [tsc, ...strict, ...target, '--types', '', 'consumer.mts'],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  );
  expect(compiled.stdout).toBe('');
  const output = execFileSync(process.execPath, ['consumer.mjs'], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(JSON.parse(output)).toMatchObject({
    words: ['Walikota'],
    kind: 'teks',
    wrong: 'Rapat',
    city: 'Pangkalpinang',
    faults: [],
    page: true,
    files: 1,
  });
});

test('skema untuk penyunting teks ikut terpasang', () => {
  const code =
    "import schema from 'humas/schema/acara.schema.json' with { type: 'json' }; console.log(schema.title);";
  const output = execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  expect(output).toContain('Berkas acara');
});
