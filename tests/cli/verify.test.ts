import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type CliResult, runCli } from '../support/cli.ts';
import { listFiles, makeFolder, readText } from '../support/folder.ts';

const DRAFT = 'Dibuka 7 September 2026.\n\nDitutup 9 September 2026.\n\nDiulang 12 Oktober 2026.\n';

/** Walks through the statements of `rilis.md` in `cwd` as an officer who answers like this. */
function walk(cwd: string, answers: readonly string[], env = {}): Promise<CliResult> {
  return runCli(['verify', 'rilis.md', '--no-color'], { cwd, columns: 80, answers, env });
}

test('setiap pernyataan ditunjukkan di dalam kalimatnya, lalu dicatat dengan sumbernya', async () => {
  const cwd = makeFolder({ 'rilis.md': DRAFT });
  const answers = [
    'Wida Larasati',
    'benar',
    'surat camat',
    'lewati',
    'salah',
    '13 Oktober 2026',
    '',
  ];
  const { stderr, exitCode } = await walk(cwd, answers);
  expect(exitCode).toBe(0);
  expect(stderr).toContain('1/3  tanggal, rilis.md:1:8\n  Dibuka »7 September 2026«.\n');
  expect(stderr).toContain('2 pernyataan dicatat atas nama Wida Larasati di rilis.verifikasi.yaml');
  const record = readText(cwd, 'rilis.verifikasi.yaml');
  expect(record).toContain('nilai: 2026-09-07');
  expect(record).not.toContain('2026-09-09');
  // Enter takes the source of the answer before.
  expect(record.match(/sumber: surat camat/gu)).toHaveLength(2);
  expect(record).toContain('seharusnya: 13 Oktober 2026');
});

test('yang sudah dijawab tidak ditanyakan lagi', async () => {
  const cwd = makeFolder({ 'rilis.md': DRAFT });
  await walk(cwd, ['Wida', 'benar', 'surat', 'benar', '', 'keluar']);
  const { stderr } = await walk(cwd, ['Wida', 'benar', 'surat']);
  expect(stderr).toContain('1/1  tanggal, rilis.md:5:9');
});

test('Ctrl+C menyisakan semua jawaban sebelumnya', async () => {
  const cwd = makeFolder({ 'rilis.md': DRAFT });
  const { stderr, exitCode } = await walk(cwd, ['Wida', 'benar', 'surat camat', 'benar']);
  expect(exitCode).toBe(130);
  expect(stderr).toContain('1 pernyataan dicatat');
  expect(readText(cwd, 'rilis.verifikasi.yaml')).toContain('2026-09-07');
});

test('catatan rekan yang masuk di tengah jalan tidak hilang', async () => {
  const cwd = makeFolder({ 'rilis.md': DRAFT });
  await walk(cwd, ['Wida', 'benar', 'surat', 'keluar']);
  await walk(cwd, ['Andi', 'lewati', 'benar', 'brosur', 'keluar']);
  expect(readText(cwd, 'rilis.verifikasi.yaml')).toMatch(/oleh: Wida[\s\S]*oleh: Andi/u);
});

test('nama dari HUMAS_OLEH dipakai tanpa bertanya, nama akun hanya ditawarkan', async () => {
  const cwd = makeFolder({ 'rilis.md': DRAFT });
  const told = await walk(cwd, ['benar', 'surat', 'keluar'], { HUMAS_OLEH: 'Wida Larasati' });
  expect(told.stderr).toContain('atas nama Wida Larasati');
  const offered = await walk(cwd, ['', 'benar', 'surat', 'keluar'], { USERNAME: 'humas-pc3' });
  expect(offered.stderr).toContain('atas nama humas-pc3');
});

test('naskah dengan akhir baris Windows dan BOM diverifikasi tanpa diubah', async () => {
  const bytes = Buffer.from(`\uFEFF${DRAFT.replaceAll('\n', '\r\n')}`);
  const cwd = makeFolder({ 'rilis.md': bytes });
  await walk(cwd, ['Wida', 'benar', 'surat', 'keluar']);
  expect(readFileSync(join(cwd, 'rilis.md')).equals(bytes)).toBe(true);
  const { stdout } = await runCli(['facts', 'rilis.md'], { cwd });
  expect(stdout).toContain('diverifikasi Wida, 20 Agustus 2026: surat');
});

test('pemeriksaan folder tidak menyentuh catatan verifikasi', async () => {
  const cwd = makeFolder({ 'naskah/rilis.md': DRAFT, 'naskah/rilis.verifikasi.yaml': 'rusak: [' });
  const { stderr, exitCode } = await runCli(['check', 'naskah'], { cwd });
  expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
});

test('naskah dari masukan standar didaftar tanpa catatan', async () => {
  const cwd = makeFolder();
  const { stdout, exitCode } = await runCli(['facts', '-'], { cwd, stdin: DRAFT });
  expect(stdout).toContain('masukan.md\n  ? 1:8  tanggal  7 September 2026');
  expect(exitCode).toBe(0);
});

test('paraf rundown gugur bila berkas acara yang dicetaknya berubah', async () => {
  const event = 'nama: Rapat\nmulai: 2026-08-25 08:30\nsusunan: [{ kegiatan: Pembukaan }]\n';
  const cwd = makeFolder({
    'rapat.yaml': event,
    'rundown.md': '---\njenis: rundown\nacara: rapat.yaml\n---\n',
  });
  await runCli(['paraf', 'rundown.md', '--sebagai', 'penulis', '--oleh', 'Wida'], { cwd });
  writeFileSync(join(cwd, 'rapat.yaml'), event.replace('08:30', '09:30'));
  const { stdout, exitCode } = await runCli(['paraf', 'rundown.md'], { cwd });
  expect(stdout).toContain('✗ penulis   gugur');
  expect(exitCode).toBe(1);
});

test('tanda DRAF tercetak sampai dokumen final, dan daftar periksa tidak bertanda', async () => {
  const draft = '---\njenis: brief\njudul: Rapat\n---\nRapat digelar.\n';
  const cwd = makeFolder({ 'brief.md': draft, 'daftar.md': '# Daftar Periksa\n' });
  const args = ['--format', 'html', '--force'];
  const shown = async (...inputs: readonly string[]): Promise<string> => {
    await runCli(['export', ...inputs, ...args], { cwd });
    return readText(cwd, inputs[0]?.replace('.md', '.html') ?? '');
  };
  expect(await shown('brief.md')).toContain('>DRAF<');
  expect(await shown('daftar.md')).not.toContain('>DRAF<');
  const final = await runCli(['export', 'brief.md', '--final', ...args], { cwd });
  expect(final.stderr).toBe('Dokumen tertulis di brief.html\n');
  expect(readText(cwd, 'brief.html')).not.toContain('DRAF');
  expect(listFiles(cwd)).not.toContain('brief.verifikasi.yaml');
});
