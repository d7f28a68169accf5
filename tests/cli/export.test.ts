import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { wordFile } from '../export/word-file.ts';
import { runCli } from '../support/cli.ts';
import { listFiles, makeFolder, readText } from '../support/folder.ts';

const DRAFT = '---\njenis: rilis\njudul: Rapat Digelar\ntanggal: 2026-08-19\n---\nIsi.\n';

/** A PNG of one pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

test('dokumen ditulis di samping naskahnya', async () => {
  const cwd = makeFolder({ 'naskah/rilis.md': DRAFT });
  const { stderr, exitCode } = await runCli(['ekspor', 'naskah/rilis.md'], { cwd });
  expect(listFiles(cwd)).toEqual(['naskah/rilis.docx', 'naskah/rilis.md']);
  expect(stderr).toContain('Dokumen tertulis di naskah/rilis.docx');
  expect(exitCode).toBe(0);
});

test('beberapa naskah dan bentuk ditulis ke folder --out', async () => {
  const cwd = makeFolder({ 'a.md': DRAFT, 'b.md': DRAFT });
  await runCli(['export', '.', '--format', 'docx,html', '--out', 'kirim'], { cwd });
  expect(listFiles(cwd)).toEqual([
    'a.md',
    'b.md',
    'kirim/a.docx',
    'kirim/a.html',
    'kirim/b.docx',
    'kirim/b.html',
  ]);
});

test('satu naskah dan satu bentuk ditulis ke berkas --out', async () => {
  const cwd = makeFolder({ 'a.md': DRAFT });
  await runCli(['export', 'a.md', '--format', 'html', '--out', 'siap/rilis.html'], { cwd });
  expect(readText(cwd, 'siap/rilis.html')).toContain('Rapat Digelar');
});

test('pesan WhatsApp tampil di layar untuk disalin', async () => {
  const cwd = makeFolder({ 'a.md': DRAFT });
  const { stdout } = await runCli(['export', 'a.md', '--format', 'wa', '--out', '-'], { cwd });
  expect(stdout).toContain('*Rapat Digelar');
});

test('Markdown untuk laman tidak menimpa naskah dan tidak dianggap naskah', async () => {
  const cwd = makeFolder({ 'a.md': DRAFT });
  await runCli(['export', '.', '--format', 'md,wa,eml'], { cwd });
  expect(listFiles(cwd)).toEqual(['a.eml', 'a.md', 'a.situs.md', 'a.wa.txt']);
  const { stderr } = await runCli(['export', '.', '--format', 'txt'], { cwd });
  expect(stderr.match(/tertulis di \S+/gu)).toEqual(['tertulis di a.txt']);
});

test('dokumen yang sudah ada tidak ditimpa, dan yang lain pun tidak ditulis', async () => {
  const cwd = makeFolder({ 'a.md': DRAFT, 'a.html': 'lama' });
  const args = ['export', 'a.md', '--format', 'docx,html'];
  const { stderr, exitCode } = await runCli(args, { cwd });
  expect(stderr).toContain('a.html sudah ada');
  expect(exitCode).toBe(2);
  expect(listFiles(cwd)).toEqual(['a.html', 'a.md']);
  expect((await runCli([...args, '--force'], { cwd })).exitCode).toBe(0);
  expect(readText(cwd, 'a.html')).toContain('Rapat Digelar');
});

test('dokumen Word tidak dituangkan ke terminal, tetapi boleh ke pipa', async () => {
  const cwd = makeFolder({ 'a.md': DRAFT });
  const terminal = await runCli(['export', 'a.md', '--out', '-'], { cwd, columns: 80 });
  expect(terminal.stderr).toContain('--out rilis.docx');
  expect({ stdout: terminal.stdout, exitCode: terminal.exitCode }).toEqual({
    stdout: '',
    exitCode: 2,
  });
  const pipe = await runCli(['export', 'a.md', '--out', '-'], { cwd });
  expect(pipe.stdout.startsWith('PK')).toBe(true);
});

test('bagian depan yang rusak menghentikan ekspor dengan tempatnya', async () => {
  const cwd = makeFolder({ 'a.md': DRAFT, 'b.md': '---\njudul: "x\n---\nIsi.\n' });
  const { stderr, exitCode } = await runCli(['export', '.'], { cwd });
  expect(stderr).toMatch(/^b\.md:2:/u);
  expect(exitCode).toBe(2);
  expect(listFiles(cwd)).toEqual(['a.md', 'b.md']);
});

test('dua naskah yang akan menjadi satu dokumen ditolak', async () => {
  const cwd = makeFolder({ 'x/a.md': DRAFT, 'y/a.md': DRAFT });
  const { stderr, exitCode } = await runCli(['export', 'x', 'y', '--out', 'kirim'], { cwd });
  expect(stderr).toContain('Dua naskah akan menjadi kirim/a.docx');
  expect(exitCode).toBe(2);
});

test('naskah yang sama memberi dokumen yang sama, hari apa pun', async () => {
  const cwd = makeFolder({ 'a.md': DRAFT });
  await runCli(['export', 'a.md', '--out', 'satu.docx'], { cwd });
  await runCli(['export', 'a.md', '--out', 'dua.docx'], { cwd });
  expect(readFileSync(join(cwd, 'dua.docx')).equals(readFileSync(join(cwd, 'satu.docx')))).toBe(
    true,
  );
});

test('gambar yang tidak ada disebut dengan tempatnya, dan dokumen tetap ditulis', async () => {
  const cwd = makeFolder({ 'a.md': `${DRAFT}\n![Peserta](foto.png)\n` });
  const { stderr, exitCode } = await runCli(['export', 'a.md'], { cwd });
  expect(stderr).toContain('a.md:8:1: ');
  expect(stderr).toContain('foto.png');
  expect(exitCode).toBe(0);
});

test('gambar di folder naskah masuk ke dokumen', async () => {
  const cwd = makeFolder({ 'a.md': `${DRAFT}\n![Peserta](foto.png)\n`, 'foto.png': PIXEL });
  const { stderr } = await runCli(['export', 'a.md', '--format', 'html'], { cwd });
  expect(stderr).not.toContain('foto.png');
  expect(readText(cwd, 'a.html')).toContain('data:image/png;base64,');
});

test('gambar di luar folder naskah tidak dibaca, juga lewat tautan', async () => {
  const cwd = makeFolder({
    'rahasia/foto.png': PIXEL,
    'naskah/a.md': `${DRAFT}\n![Satu](../rahasia/foto.png)\n\n![Dua](tautan/foto.png)\n`,
  });
  symlinkSync(join(cwd, 'rahasia'), join(cwd, 'naskah', 'tautan'), 'junction');
  await runCli(['export', 'naskah/a.md', '--format', 'html'], { cwd });
  expect(readText(cwd, 'naskah/a.html')).not.toContain('data:image');
});

test('folder di tempat dokumen dijelaskan', async () => {
  const cwd = makeFolder({ 'a.md': DRAFT });
  mkdirSync(join(cwd, 'a.docx'));
  const { stderr, exitCode } = await runCli(['export', 'a.md'], { cwd });
  expect(stderr).toBe('a.docx adalah folder, bukan berkas.\n');
  expect(exitCode).toBe(2);
});

test.each([
  [['a.md', '--out', 'a.md'], '--out a.docx'],
  [['a.md', '--out', 'acara.yaml'], '--out acara.docx'],
  [['a.md', '--out', 'rilis.pdf'], '--out rilis.docx'],
  [['a.md', '--out', 'rilis.html'], '--format html'],
  [['a.md', '--format', 'docx,html', '--out', 'rilis.docx'], 'nama folder'],
  [['a.html', '--format', 'html'], 'naskahnya sendiri'],
])('ekspor %j --force tidak menimpa berkas yang bukan dokumennya', async (args, advice) => {
  const files = { 'a.md': DRAFT, 'a.html': DRAFT, 'acara.yaml': 'nama: Rapat\n' };
  const cwd = makeFolder(files);
  const { stderr, exitCode } = await runCli(['export', ...args, '--force'], { cwd });
  expect(stderr).toContain(advice);
  expect(exitCode).toBe(2);
  const left = listFiles(cwd).map((path) => [path, readText(cwd, path)]);
  expect(Object.fromEntries(left)).toEqual(files);
});

describe('templat Word dari instansi', () => {
  const settings = 'instansi: Dinas Contoh\ncetak:\n  templat: kop.docx\n';

  test('dipakai untuk dokumen Word', async () => {
    const cwd = makeFolder({ 'a.md': DRAFT, 'humas.yaml': settings, 'kop.docx': wordFile() });
    expect((await runCli(['export', 'a.md'], { cwd })).exitCode).toBe(0);
    const parts = unzipSync(readFileSync(join(cwd, 'a.docx')));
    expect(Object.keys(parts)).toContain('word/templat-header1.xml');
  });

  test.each([
    ['hilang', {}, 'Templat Word “kop.docx” tidak ditemukan.'],
    ['bukan Word', { 'kop.docx': 'Kop' }, 'bukan berkas Word (.docx)'],
    ['rusak', { 'kop.docx': wordFile().slice(0, 900) }, 'rusak atau tidak lengkap'],
    [
      'bermakro',
      { 'kop.docx': wordFile({ parts: { 'word/vbaProject.bin': 'x' } }) },
      'memuat makro',
    ],
  ])(
    '%s: ditolak dengan jalan keluarnya, dan tidak ada yang ditulis',
    async (_, files, message) => {
      const cwd = makeFolder({ 'a.md': DRAFT, 'humas.yaml': settings, ...files });
      const { stderr, exitCode } = await runCli(['export', 'a.md', '--format', 'html,docx'], {
        cwd,
      });
      expect(stderr).toContain(message);
      expect(stderr.trim().split('\n')).toHaveLength(2);
      expect(exitCode).toBe(2);
      expect(listFiles(cwd).filter((path) => /^a\.(?:docx|html)$/u.test(path))).toEqual([]);
    },
  );

  test('tidak menghalangi bentuk lain', async () => {
    const cwd = makeFolder({ 'a.md': DRAFT, 'humas.yaml': settings });
    expect((await runCli(['export', 'a.md', '--format', 'html'], { cwd })).exitCode).toBe(0);
  });
});

test('gambar dari internet tidak diambil, dan itu disebut dengan tempatnya', async () => {
  const cwd = makeFolder({ 'a.md': `${DRAFT}\n![Peta](https://contoh.go.id/peta.png)\n` });
  const { stderr, exitCode } = await runCli(['export', 'a.md'], { cwd });
  expect(stderr).toContain('a.md:8:1: Gambar “https://contoh.go.id/peta.png” tidak dimuat');
  expect(exitCode).toBe(0);
  const parts = unzipSync(readFileSync(join(cwd, 'a.docx')));
  const all = Object.values(parts).map((bytes) => strFromU8(bytes));
  expect(all.join('')).not.toContain('Target="https://contoh.go.id/peta.png"');
});

test('naskah tiga ratus halaman ditolak dengan jalan keluarnya, bukan dibiarkan menggantung', async () => {
  const page = 'Pemerintah kota melayani warga setiap hari kerja di semua kantor.\n\n'.repeat(40);
  const cwd = makeFolder({ 'a.md': DRAFT + page.repeat(300) });
  const { stderr, exitCode } = await runCli(['export', 'a.md'], { cwd });
  expect(stderr).toContain('Naskah terlalu panjang; bagi menjadi beberapa berkas.');
  expect(exitCode).toBe(2);
  expect(listFiles(cwd)).toEqual(['a.md']);
});

test('naskah sepanjang yang masih diterima menjadi dokumen yang utuh', async () => {
  const page = 'Pemerintah kota **melayani** warga[^1] setiap hari.\n\n'.repeat(3000);
  const cwd = makeFolder({ 'a.md': `${DRAFT}${page}[^1]: Catatan.\n` });
  expect((await runCli(['export', 'a.md'], { cwd })).exitCode).toBe(0);
  const body = strFromU8(
    unzipSync(readFileSync(join(cwd, 'a.docx')))['word/document.xml'] ?? new Uint8Array(),
  );
  expect(body.match(/<w:footnoteReference /gu)).toHaveLength(3000);
});

describe('rundown', () => {
  const RUNDOWN =
    '---\njenis: rundown\njudul: Rundown\ntanggal: 2026-08-19\n---\n\n| Waktu | Kegiatan |\n|---|---|\n| 08.00–08.30 | Laporan |\n';

  test('untuk satu kelompok pembaca ditulis di samping yang lengkap', async () => {
    const cwd = makeFolder({ 'a.md': RUNDOWN });
    await runCli(['export', 'a.md', '--untuk', 'tamu', '--format', 'docx,ics,xlsx'], { cwd });
    expect(listFiles(cwd)).toEqual(['a-tamu.docx', 'a-tamu.ics', 'a-tamu.xlsx', 'a.md']);
  });

  test.each([
    [['--untuk', 'tamu'], DRAFT, '--untuk hanya untuk rundown'],
    [['--format', 'ics'], DRAFT, 'Bentuk ics hanya untuk rundown'],
    [['--format', 'csv'], '---\njenis: rundown\n---\nIsi.\n', 'belum memuat susunan acara'],
    [['--format', 'ics'], RUNDOWN.replace('tanggal: 2026-08-19\n', ''), 'Tanggal acara'],
    [['--format', 'linimasa'], RUNDOWN, 'Zona waktu acara'],
    [['--untuk', 'wartawan'], RUNDOWN, 'tamu, mc, protokol, dokumentasi'],
  ])('%s yang tidak dapat dibuat ditolak, dan tidak ada yang ditulis', async (args, text, why) => {
    const cwd = makeFolder({ 'a.md': text });
    const { stderr, exitCode } = await runCli(['export', 'a.md', ...args], { cwd });
    expect(stderr).toContain(why);
    expect(exitCode).toBe(2);
    expect(listFiles(cwd)).toEqual(['a.md']);
  });
});
