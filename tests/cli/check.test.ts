import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { runCli } from '../support/cli.ts';
import { listFiles, makeFolder } from '../support/folder.ts';

const ONLY = ['--rule', 'struktur/isian-kosong'];

test('masukan standar diperiksa dengan nama yang diberikan', async () => {
  const { stdout, exitCode } = await runCli(
    ['check', '-', '--stdin-filename', 'naskah\\rilis.md', ...ONLY],
    { cwd: makeFolder(), stdin: 'Isi [LENGKAPI: isi].\n' },
  );
  expect(stdout).toContain('naskah/rilis.md:1:5  salah');
  expect(exitCode).toBe(1);
});

test('acara yang disebut naskah dari masukan standar dicari dari folder nama itu', async () => {
  const cwd = makeFolder({ 'acara/rapat.yaml': 'nama: Rapat\nmulai: kapan-kapan\n' });
  const { stderr, exitCode } = await runCli(['check', '-', '--stdin-filename', 'naskah/rilis.md'], {
    cwd,
    stdin: '---\nacara: ../acara/rapat.yaml\n---\nIsi.\n',
  });
  expect(stderr).toContain('acara/rapat.yaml:2:8: ');
  expect(exitCode).toBe(2);
});

test('kiriman di luar ruang kerja dicocokkan dengan pejabat ruang kerja tempat perintah diketik', async () => {
  const folder = makeFolder({
    'ruang/humas.yaml': '',
    'ruang/pejabat.yaml':
      '- { id: wali, nama: "Ratna Kusumawardhani", jabatan: Wali Kota Pangkalpinang }\n',
    'unduhan/kiriman.md': 'Wali Kota Pangkalpinang Ratna Kusumawardani membuka pasar.\n',
  });
  const args = ['check', '../unduhan/kiriman.md', '--rule', 'fakta/nama-pejabat'];
  const within = await runCli(args, { cwd: join(folder, 'ruang') });
  expect(within.stdout).toContain('Ratna Kusumawardhani');
  const outside = await runCli(args, { cwd: join(folder, 'unduhan') });
  expect(outside.stdout).toContain('Tidak ada temuan');
});

test('naskah UTF-16 dari Notepad terbaca dan posisinya benar', async () => {
  const bytes = Buffer.from('\uFEFFWali Kota hadir.\r\n[LENGKAPI: isi]\r\n', 'utf16le');
  const { stdout } = await runCli(['check', 'rilis.md', ...ONLY], {
    cwd: makeFolder({ 'rilis.md': bytes }),
  });
  expect(stdout).toContain('rilis.md:2:1  salah');
});

test('berkas ANSI disebut pengodeannya, dan naskah lain tetap diperiksa', async () => {
  const cwd = makeFolder({
    'a.md': Buffer.from([0x93, 0x48, 0x61, 0x6c, 0x6f, 0x94]),
    'b.md': '[LENGKAPI: isi]\n',
  });
  const { stdout, stderr, exitCode } = await runCli(['check', '.', ...ONLY], { cwd });
  expect(stderr).toContain('a.md: Berkas ini tersimpan dalam pengodean ANSI (Windows-1252)');
  expect(stderr).toContain('UTF-8');
  expect(stdout).toContain('b.md:1:1  salah');
  expect(stdout).toContain(
    '1 salah dalam 1 naskah.\n1 berkas tidak terbaca, jadi tidak diperiksa.\n',
  );
  expect(exitCode).toBe(2);
});

test('dokumen Word yang diganti namanya menjadi .md dikenali', async () => {
  const cwd = makeFolder({ 'rilis.md': Buffer.from([0x50, 0x4b, 3, 4, 0, 0]) });
  const { stderr, exitCode } = await runCli(['check', 'rilis.md'], { cwd });
  expect(stderr).toContain('dokumen Word');
  expect(exitCode).toBe(2);
});

test('naskah berbagi berkas acara: kerusakannya dilaporkan sekali', async () => {
  const draft = '---\nacara: acara.yaml\n---\nIsi.\n';
  const cwd = makeFolder({ 'a.md': draft, 'b.md': draft, 'acara.yaml': 'nama: [' });
  const { stdout, stderr, exitCode } = await runCli(['check', 'a.md', 'b.md'], { cwd });
  expect(stderr.match(/acara\.yaml:/gu)).toHaveLength(1);
  expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 2 });
});

test('JSON memakai garis miring dan tidak berwarna, juga di terminal Windows', async () => {
  const cwd = makeFolder({ 'naskah/rilis.md': '[LENGKAPI: isi]\n' });
  const { stdout } = await runCli(['check', 'naskah', ...ONLY, '--format', 'json'], {
    cwd,
    columns: 80,
    platform: 'win32',
    env: { FORCE_COLOR: '1' },
  });
  expect(JSON.parse(stdout).files[0].path).toBe('naskah/rilis.md');
});

test('laporan ke berkas tidak berwarna', async () => {
  const cwd = makeFolder({ 'rilis.md': '[LENGKAPI: isi]\n' });
  await runCli(['check', 'rilis.md', ...ONLY, '--out', 'hasil.txt'], { cwd, columns: 80 });
  expect(readFileSync(join(cwd, 'hasil.txt'), 'utf8')).not.toContain('\u001B');
});

test('laporan HTML tidak ditumpahkan ke terminal, tetapi boleh ke pipa', async () => {
  const cwd = makeFolder({ 'rilis.md': '[LENGKAPI: isi]\n' });
  const args = ['check', 'rilis.md', ...ONLY, '--format', 'html'];
  const refused = await runCli(args, { cwd, columns: 80 });
  expect(refused).toMatchObject({ stdout: '', exitCode: 2 });
  expect(refused.stderr).toContain('--out koreksi.html');
  const piped = await runCli(args, { cwd });
  expect(piped.stdout).toMatch(/^<!doctype html>/u);
  const forced = await runCli([...args, '--out', '-'], { cwd, columns: 80 });
  expect(forced.stdout).toBe(piped.stdout);
});

test.each([
  ['win32', 'start "" koreksi.html'],
  ['darwin', 'open koreksi.html'],
  ['linux', 'xdg-open koreksi.html'],
])('laporan HTML disusul perintah untuk membukanya di %s', async (platform, command) => {
  const cwd = makeFolder({ 'rilis.md': 'Isi.\n' });
  const { stderr } = await runCli(['check', 'rilis.md', ...ONLY, '--out', 'koreksi.html'], {
    cwd,
    platform,
  });
  expect(stderr).toContain(`Buka di peramban: ${command}\n`);
});

test('di terminal, catatan temuan yang belum ada ditawarkan untuk dibuat', async () => {
  const cwd = makeFolder({ 'rilis.md': '[LENGKAPI: isi]\n' });
  const args = ['check', 'rilis.md', '--baseline', 'lama.json'];
  const declined = await runCli(args, { cwd, answers: [false] });
  expect(declined).toMatchObject({ stdout: '', exitCode: 2 });
  const accepted = await runCli(args, { cwd, answers: [true] });
  expect(accepted.stdout).toContain('temuan lama tidak ditampilkan');
  expect(accepted.exitCode).toBe(0);
  expect(listFiles(cwd)).toEqual(['lama.json', 'rilis.md']);
});

test('catatan temuan berlaku dari folder mana pun humas dijalankan', async () => {
  const cwd = makeFolder({
    'lama.json': '{"version":1,"findings":{}}',
    'naskah/a.md': '[LENGKAPI]\n',
  });
  const record = ['check', 'naskah', '--baseline', 'lama.json', '--update-baseline'];
  await runCli(record, { cwd });
  const { exitCode } = await runCli(['check', 'a.md', '--baseline', '../lama.json'], {
    cwd: join(cwd, 'naskah'),
  });
  expect(exitCode).toBe(0);
});

test('di GitHub Actions pun bentuk hasil tidak berubah sendiri', async () => {
  const cwd = makeFolder({ 'rilis.md': '[LENGKAPI: isi]\n' });
  vi.stubEnv('GITHUB_ACTIONS', 'true');
  const { stdout } = await runCli(['check', 'rilis.md', ...ONLY], { cwd });
  vi.unstubAllEnvs();
  expect(stdout).toMatch(/^rilis\.md:1:1 /u);
});

test('pembetulan yang ditampilkan berwarna di terminal dan tidak ditulis', async () => {
  const cwd = makeFolder({ 'rilis.md': 'Kata Walikota.\n' });
  const { stdout, exitCode } = await runCli(['check', 'rilis.md', '--diff', '--rule', 'ejaan'], {
    cwd,
    columns: 80,
  });
  expect(stdout).toContain('\u001B[7mWalikota');
  expect(readFileSync(join(cwd, 'rilis.md'), 'utf8')).toBe('Kata Walikota.\n');
  expect(exitCode).toBe(1);
});

test('foto dan lampiran yang tidak ada di samping naskah disebut', async () => {
  const head = 'jenis: rilis\nfoto:\n  - berkas: foto/ada.jpg\nlampiran:\n  - berkas: hilang.pdf\n';
  const cwd = makeFolder({
    'naskah/rilis.md': `---\n${head}---\nIsi.\n`,
    'naskah/foto/ada.jpg': 'x',
  });
  const args = ['check', 'naskah/rilis.md', '--rule', 'berkas/berkas-terlampir'];
  const { stdout, exitCode } = await runCli(args, { cwd });
  expect(stdout).toContain('naskah/rilis.md:6:13  salah  Berkas lampiran ini tidak ditemukan');
  expect(stdout.match(/tidak ditemukan/gu)).toHaveLength(1);
  expect(exitCode).toBe(1);
});
