import { expect, test } from 'vitest';
import { wordFile } from '../export/word-file.ts';
import { runCli } from '../support/cli.ts';
import { makeFolder } from '../support/folder.ts';

test('di luar ruang kerja, cara membuatnya disebut', async () => {
  const { stdout, exitCode } = await runCli(['doctor'], { cwd: makeFolder() });
  expect(stdout).toContain('bukan ruang kerja');
  expect(stdout).toContain('humas init');
  expect(exitCode).toBe(0);
});

test('setiap berkas yang rusak disebut dengan tempatnya', async () => {
  const cwd = makeFolder({
    'humas.yaml': 'kotaa: Contoh\n',
    'pejabat.yaml': '- id: wali-kota\n  nama: Contoh\n  jabatan: Wali Kota\n',
    'acara/rapat.yaml': 'nama: Rapat\nmulai: besok\n',
    'naskah/rilis.md': 'Isi.\n',
  });
  const { stdout, exitCode } = await runCli(['doctor'], { cwd });
  expect(stdout).toContain('✗ humas.yaml:1:1: ');
  expect(stdout).toContain('✓ pejabat.yaml: 1 pejabat');
  expect(stdout).toContain('✗ acara/rapat.yaml:2:8: ');
  expect(stdout).toContain('→ Betulkan baris 2 di acara/rapat.yaml.');
  expect(exitCode).toBe(1);
});

test('kamus yang tidak ada disebut', async () => {
  const cwd = makeFolder({ 'humas.yaml': 'kamus: kata-kami.txt\n' });
  const { stdout, exitCode } = await runCli(['doctor'], { cwd });
  expect(stdout).toContain('✗ humas.yaml:1:8: Kamus kata-kami.txt tidak dapat dipakai');
  expect(exitCode).toBe(1);
});

test.each([
  ['templat yang keliru', { 'templat/brief/umum.hbs': '{{#if}' }, 'hapus supaya templat bawaan'],
  [
    'bagian yang keliru',
    { 'templat/bagian/kop.hbs': '\n{{#if}' },
    '→ Betulkan templat/bagian/kop.hbs.',
  ],
  ['bagian ANSI', { 'templat/bagian/kop.hbs': Buffer.from('\x93', 'latin1') }, 'UTF-8'],
  [
    'bagian yang tidak ada',
    { 'templat/rilis/umum.hbs': '{{> kop}}' },
    'bagian “kop” tidak ada; buat templat/bagian/kop.hbs.',
  ],
  ['templat ANSI', { 'templat/brief/umum.hbs': Buffer.from('\x93', 'latin1') }, 'UTF-8'],
  ['lambang yang hilang', { 'humas.yaml': 'logo: logo.png\n' }, 'Lambang kop logo.png tidak'],
  [
    'lambang yang bukan gambar',
    { 'humas.yaml': 'logo: logo.png\n', 'logo.png': 'halo' },
    'Lambang kop logo.png bukan gambar PNG atau JPEG.',
  ],
])('%s disebut, dengan cara membetulkannya', async (_, files, sentence) => {
  const cwd = makeFolder({ 'humas.yaml': '', 'pejabat.yaml': '', ...files });
  const { stdout, exitCode } = await runCli(['doctor'], { cwd });
  expect(stdout).toContain(sentence);
  expect(stdout).toContain('→ ');
  expect(exitCode).toBe(1);
});

test('kesalahan di bagian yang dipakai beberapa templat disebut sekali', async () => {
  const cwd = makeFolder({
    'humas.yaml': '',
    'pejabat.yaml': '',
    'templat/rilis/umum.hbs': '{{> kop}}',
    'templat/brief/umum.hbs': '{{> kop}}',
    'templat/bagian/kop.hbs': '{{jdul}}',
  });
  const { stdout, exitCode } = await runCli(['doctor'], { cwd });
  expect(stdout.match(/bagian\/kop\.hbs baris 1: isian “jdul” tidak dikenal/gu)).toHaveLength(1);
  expect(exitCode).toBe(1);
});

test('templat dan bagian yang terbaca dihitung', async () => {
  const files = { 'templat/bagian/kop.hbs': 'Kop\n', 'templat/bagian/surat/kaki.hbs': 'Kaki\n' };
  const cwd = makeFolder({ 'humas.yaml': '', 'pejabat.yaml': '', ...files });
  expect((await runCli(['doctor'], { cwd })).stdout).toContain('15 templat dan 2 bagian terbaca');
});

test('jabatan yang hari ini tidak dipegang siapa pun disebut, tanpa menggagalkan', async () => {
  const official = '- { id: camat, nama: A, jabatan: Camat, sampai: 2020-01-01 }\n';
  const cwd = makeFolder({ 'humas.yaml': '', 'pejabat.yaml': official });
  const { stdout, exitCode } = await runCli(['doctor'], { cwd });
  expect(stdout).toContain('Hari ini tidak ada yang menjabat camat');
  expect(exitCode).toBe(0);
});

test.each([
  [{ 'kop.docx': wordFile() }, 'kop.docx: templat Word'],
  [
    { 'kop.docx': 'Kop' },
    'Templat Word “kop.docx” tidak dapat dipakai: bukan berkas Word (.docx).',
  ],
  [{}, 'Templat Word “kop.docx” tidak ditemukan.'],
])('templat Word instansi diperiksa', async (files, message) => {
  const cwd = makeFolder({ 'humas.yaml': 'cetak:\n  templat: kop.docx\n', ...files });
  expect((await runCli(['doctor'], { cwd })).stdout).toContain(message);
});
