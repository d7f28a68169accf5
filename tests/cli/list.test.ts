import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { runCli } from '../support/cli.ts';
import { listFiles, makeFolder, readText } from '../support/folder.ts';

const draft = (kind: string, date: string, title: string, more = ''): string =>
  `---\njenis: ${kind}\n${more}judul: ${title}\ntanggal: ${date}\n---\nIsi.\n`;
const FILES = {
  'humas.yaml': 'final: { paraf: [penulis, kabag] }\n',
  'naskah/b.md': draft('rilis', '2026-08-19', 'Panen Sayur', 'nomor: 1/2026\npenulis: Rani\n'),
  'naskah/a.md': draft('rilis', '2026-08-17', 'Upacara', 'varian: undangan\n'),
  'naskah/c.md': draft('brief', '2026-08-25', '"=1+1; Rapat"'),
  'naskah/d.md': '---\njenis: rilis\njudul: "[LENGKAPI: judul]"\n---\nIsi.\n',
  'BACA.md': 'Bukan naskah.\n',
};

async function titles(...args: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await runCli(['list', '--format', 'csv', ...args], { cwd: makeFolder(FILES) });
  return stdout
    .trimEnd()
    .split('\r\n')
    .slice(1)
    .map((line) => line.split(';')[2] ?? '');
}

test('naskah ruang kerja terdaftar menurut tanggalnya, dari folder mana pun', async () => {
  const cwd = makeFolder(FILES);
  const { stdout, exitCode } = await runCli(['list'], { cwd: `${cwd}/naskah` });
  const order = ['Upacara', 'Panen Sayur', 'Rapat', '(tanpa judul)'];
  expect(order.map((title) => stdout.indexOf(title))).toEqual(
    order.map((title) => stdout.indexOf(title)).sort((a, b) => a - b),
  );
  expect(stdout).toContain('2026-08-17     undangan  Upacara');
  expect(stdout).toContain('nomor 1/2026, penulis Rani, paraf belum ada');
  expect(stdout).not.toContain('LENGKAPI');
  expect(stdout).toContain('\n4 naskah.\n');
  expect(exitCode).toBe(0);
});

test('keadaan paraf ikut, juga sesudah naskahnya berubah', async () => {
  const cwd = makeFolder(FILES);
  await runCli(['paraf', 'naskah/b.md', '--sebagai', 'penulis', '--oleh', 'Rani'], { cwd });
  expect((await runCli(['list'], { cwd })).stdout).toContain('paraf 1 dari 2, berikutnya kabag');
  await runCli(['paraf', 'naskah/b.md', '--sebagai', 'kabag', '--oleh', 'Tono'], { cwd });
  expect((await runCli(['list'], { cwd })).stdout).toContain('paraf lengkap');
});

test('tempat, tanggal, dan tautan terbit ikut di tabel', async () => {
  const cwd = makeFolder(FILES);
  const [draftPath, link] = ['naskah/b.md', 'https://contoh.go.id/12'];
  await runCli(['terbit', draftPath, '--di', 'laman', '--tautan', link], { cwd });
  const { stdout } = await runCli(['list', draftPath, '--format', 'csv'], { cwd });
  expect(stdout).toContain('Paraf;Terbit;Tautan;Berkas;Ralat\r\n');
  expect(stdout).toContain(`;2026-08-20 laman;${link};naskah/b.md;\r\n`);
});

test('tanggal dan jenis membatasi daftarnya', async () => {
  expect(await titles('--sejak', '2026-08-17', '--sampai', '2026-08-19')).toEqual([
    'Upacara',
    'Panen Sayur',
  ]);
  expect(await titles('--sejak', 'Senin', '--sampai', 'kemarin')).toEqual([
    'Upacara',
    'Panen Sayur',
  ]);
  expect(await titles('--jenis', 'brief,undangan')).toEqual(['Upacara', `"'=1+1`]);
  expect(await titles('--sampai', '19 Agustus 2026', '--jenis', 'rilis')).toEqual(['Panen Sayur']);
});

test('akhiran nama berkas menentukan bentuknya', async () => {
  const cwd = makeFolder(FILES);
  await runCli(['list', '--out', 'd.xlsx'], { cwd });
  await runCli(['daftar', '--out', 'd.txt'], { cwd });
  const sheet = unzipSync(readFileSync(`${cwd}/d.xlsx`))['xl/worksheets/sheet1.xml'];
  expect(new TextDecoder().decode(sheet)).toContain('<row r="5"');
  expect(readText(cwd, 'd.txt')).toContain('undangan  Upacara');
});

test('naskah yang rusak disebut, yang lain tetap terdaftar', async () => {
  const cwd = makeFolder({ ...FILES, 'naskah/x.md': '---\njudul: "a\n---\nIsi.\n' });
  const { stdout, stderr, exitCode } = await runCli(['list'], { cwd });
  expect(stderr).toContain('naskah/x.md tidak terbaca, jadi tidak ikut.');
  expect(stdout).toContain('Panen Sayur');
  expect(exitCode).toBe(2);
});

test.each([
  [['--out', 'd.pdf'], 'Daftar ditulis sebagai .xlsx, .csv, atau .txt'],
  [['--out', 'humas.yaml'], 'Daftar ditulis sebagai'],
  [['--out', 'ada.csv'], 'ada.csv sudah ada; tidak ada yang ditulis.'],
  [['--sejak', 'menyusul'], '“menyusul” bukan tanggal'],
  [['--sejak', '2026-08-20', '--sampai', '2026-08-19'], '--sejak lebih lambat daripada --sampai'],
  [['--jenis', 'rils'], 'Mungkin maksudnya rilis?'],
  [['--format', 'xlsx'], 'Berkas Excel tidak dapat ditampilkan di terminal.'],
])('humas list %j ditolak', async (args, sentence) => {
  const cwd = makeFolder({ ...FILES, 'ada.csv': 'lama' });
  const { stderr, exitCode } = await runCli(['list', ...args], { cwd, columns: 80 });
  expect(stderr).toContain(sentence);
  expect(exitCode).toBe(2);
  expect(readText(cwd, 'ada.csv')).toBe('lama');
  expect(listFiles(cwd)).not.toContain('d.pdf');
});

describe('ralat', () => {
  const CORRECTS = 'varian: ralat\nmeralat: { nomor: 1/2026, judul: Panen Sayur }\n';

  test('tampil pada siaran pers yang diralatnya, bukan pada naskah lain', async () => {
    const cwd = makeFolder({
      ...FILES,
      'naskah/ralat.md': draft('rilis', '2026-08-20', 'Ralat', CORRECTS),
    });
    const { stdout } = await runCli(['list'], { cwd });
    expect(stdout.match(/, ralat /gu)).toHaveLength(1);
    expect(stdout.replace(/\s+/gu, ' ')).toContain(
      'nomor 1/2026, penulis Rani, paraf belum ada, ralat 2026-08-20 naskah/ralat.md naskah/b.md',
    );
  });

  test('dari dua naskah bernomor sama, yang judulnya disebut ralat itu', async () => {
    const cwd = makeFolder({
      ...FILES,
      'naskah/lain.md': draft('rilis', '2026-08-19', 'Panen Cabai', 'nomor: 1/2026\n'),
      'naskah/ralat.md': draft('rilis', '2026-08-20', 'Ralat', CORRECTS),
    });
    const { stdout } = await runCli(['list', '--format', 'csv'], { cwd });
    expect(stdout).toContain('naskah/b.md;2026-08-20 naskah/ralat.md\r\n');
    expect(stdout).toContain('naskah/lain.md;\r\n');
  });
});

test('di akhir daftar tertulis berapa berkas yang tidak terbaca', async () => {
  const cwd = makeFolder({ ...FILES, 'naskah/rusak.md': '---\njudul: x\n' });
  const { stdout, exitCode } = await runCli(['list'], { cwd });
  expect(stdout).toContain('\n4 naskah. 1 berkas tidak terbaca, jadi tidak ikut.\n');
  expect(exitCode).toBe(2);
});

test('dua naskah yang bernomor sama disebut, naskah dan salinannya tidak', async () => {
  const cwd = makeFolder({
    ...FILES,
    'naskah/e.md': draft('rilis', '2026-08-26', 'Panen Padi', 'nomor: 1/2026\n'),
    'naskah/salinan.md': draft('rilis', '2026-08-26', 'Panen Padi', 'nomor: 1/2026\n'),
    'naskah/f.md': draft('rilis', '2026-08-27', 'Panen Jagung', 'nomor: 2/2026\n'),
  });
  const { stderr, exitCode } = await runCli(['list'], { cwd });
  expect(stderr).toBe(
    'Nomor 1/2026 dipakai 2 naskah: naskah/b.md, naskah/e.md. Betulkan yang keliru.\n',
  );
  expect(exitCode).toBe(0);
  expect((await runCli(['list'], { cwd: makeFolder(FILES) })).stderr).toBe('');
});
