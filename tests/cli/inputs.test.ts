import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { expandInputs } from '../../src/cli/files.ts';
import { makeFolder } from '../support/folder.ts';

const ARCHIVE = {
  '.humasignore': 'arsip/\n*.tmp.md\n!simpan.tmp.md\n',
  'BACA-SAYA.md': '',
  'README.md': '',
  'arsip/2019.md': '',
  'naskah/.draf/rilis.md': '',
  'naskah/catatan.tmp.md': '',
  'naskah/node_modules/x/readme.md': '',
  'naskah/rilis-2.md': '',
  'naskah/rilis.md': '',
  'naskah/rilis/lampiran.MD': '',
  'naskah/simpan.tmp.md': '',
  'naskah/foto.jpg': '',
};

test('folder: semua naskah di bawahnya menurut jalur, tanpa yang disembunyikan atau dikecualikan', async () => {
  expect(await expandInputs(['.'], makeFolder(ARCHIVE))).toEqual([
    'BACA-SAYA.md',
    'README.md',
    'naskah/rilis-2.md',
    'naskah/rilis.md',
    'naskah/rilis/lampiran.MD',
    'naskah/simpan.tmp.md',
  ]);
});

test('pola memilih naskah yang sama seperti folder', async () => {
  const cwd = makeFolder(ARCHIVE);
  const fromFolder = await expandInputs(['naskah'], cwd);
  expect(await expandInputs(['naskah\\**\\*.{md,MD}'], cwd)).toEqual(fromFolder);
  expect(await expandInputs([`${cwd}/naskah/**/*.{md,MD}`], cwd)).toEqual(
    fromFolder.map((path) => `${cwd}/${path}`),
  );
});

test.each([
  [['naskah/catatan.tmp.md'], ['naskah/catatan.tmp.md']],
  [['arsip'], ['arsip/2019.md']],
  [['arsip\\*.md'], ['arsip/2019.md']],
  [['naskah/.draf'], ['naskah/.draf/rilis.md']],
])('yang disebut namanya tetap diperiksa: %j', async (inputs, expected) => {
  expect(await expandInputs(inputs, makeFolder(ARCHIVE))).toEqual(expected);
});

test('naskah yang disebut beberapa kali diperiksa sekali, di tempat pertamanya', async () => {
  const cwd = makeFolder(ARCHIVE);
  const inputs = ['naskah/rilis.md', './naskah/rilis.md', 'naskah/rilis*.md', join(cwd, 'naskah')];
  expect(await expandInputs(inputs, cwd)).toEqual([
    'naskah/rilis.md',
    'naskah/rilis-2.md',
    `${cwd}/naskah/rilis/lampiran.MD`,
    `${cwd}/naskah/simpan.tmp.md`,
  ]);
});

describe('tautan', () => {
  test('tautan yang berputar tidak diikuti, isinya diperiksa di tempatnya sendiri', async () => {
    const cwd = makeFolder({ 'naskah/rilis.md': '' });
    symlinkSync('..', join(cwd, 'naskah', 'atas'), 'junction');
    symlinkSync('rilis.md', join(cwd, 'naskah', 'salinan.md'));
    symlinkSync('tiada.md', join(cwd, 'naskah', 'putus.md'));
    expect(await expandInputs(['.'], cwd)).toEqual(['naskah/rilis.md']);
    expect(await expandInputs(['**/*.md'], cwd)).toEqual(['naskah/rilis.md']);
  });

  test('tautan yang disebut namanya diikuti', async () => {
    const cwd = makeFolder({ 'naskah/rilis.md': '' });
    symlinkSync('naskah', join(cwd, 'pintas'), 'junction');
    expect(await expandInputs(['pintas', 'naskah'], cwd)).toEqual(['pintas/rilis.md']);
  });
});

test.each([
  ['tiada.md', 'Berkas atau folder tidak ditemukan: tiada.md'],
  ['kosong', 'Tidak ada naskah (.md) di folder kosong.'],
  ['naskah/*.txt', 'Tidak ada naskah (.md) yang cocok dengan pola naskah/*.txt.'],
  ['tiada/*.md', 'Tidak ada naskah (.md) yang cocok dengan pola tiada/*.md.'],
  ['lama', 'Semua naskah (.md) di folder lama dikecualikan oleh .humasignore.'],
  ['**/2019.md', 'Semua naskah (.md) yang cocok dengan pola **/2019.md dikecualikan'],
])('%s tidak menghasilkan naskah: sebabnya disebut', async (input, message) => {
  const cwd = makeFolder({
    ...ARCHIVE,
    'kosong/data.csv': '',
    'lama/.humasignore': '*.md',
    'lama/rilis.md': '',
  });
  await expect(expandInputs(['README.md', input], cwd)).rejects.toThrow(message);
});

test('berkas Word di folder disebut, kecuali hasil ekspor naskahnya dan salinan berkomentar', async () => {
  const cwd = makeFolder({
    'naskah/rilis.md': '',
    'naskah/rilis.docx': '',
    'kirim/rilis.docx': '',
    'arsip/2019/lama.docx': '',
    'arsip/2019/lama-diperiksa.docx': '',
  });
  const told: unknown[] = [];
  const onPassedOver = (words: unknown): unknown => told.push(words);
  await expandInputs(['.'], cwd, { withWord: true, onPassedOver });
  expect(told).toEqual([{ count: 1, pattern: '**/*.docx' }]);
});

test('folder yang hanya berisi berkas Word di subfoldernya menyebut polanya', async () => {
  const cwd = makeFolder({ 'arsip/2019/lama.docx': '' });
  await expect(expandInputs(['arsip'], cwd, { withWord: true })).rejects.toMatchObject({
    hint: 'Untuk memeriksa berkas Word: humas check "arsip/**/*.docx"',
  });
});

describe('berkas yang tidak ada', () => {
  const WORKSPACE = {
    'humas.yaml': '',
    'naskah/rilis-2026-08-19-banjir-di-trengguli.md': '',
    'naskah/ralat-banjir.md': '',
    'vaksinasi.docx': '',
    'naskah/surat lama.md': '',
  };

  test.each([
    ['vaksinasi.doc', 'vaksinasi.docx'],
    ['naskah/surat', '"naskah/surat lama.md"'],
    ['naskah/rilis-banjir.md', 'naskah/rilis-2026-08-19-banjir-di-trengguli.md'],
    ['naskah/ralt-banjir.md', 'naskah/ralat-banjir.md'],
  ])('%s: yang mungkin dimaksud', async (typed, meant) => {
    await expect(expandInputs([typed], makeFolder(WORKSPACE))).rejects.toMatchObject({
      message: `Berkas atau folder tidak ditemukan: ${typed}`,
      hint: `Mungkin maksudnya ${meant}?`,
    });
  });

  test('di luar ruang kerja disebut ruang kerja yang ada di sana', async () => {
    const cwd = makeFolder({ 'Humas Kota/humas.yaml': '', 'foto/a.jpg': '' });
    await expect(expandInputs(['naskah'], cwd)).rejects.toMatchObject({
      hint: 'Folder ini bukan ruang kerja. Masuklah dahulu: cd "Humas Kota"',
    });
  });
});
