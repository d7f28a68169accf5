import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runCli } from '../support/cli.ts';
import { listFiles, makeFolder, readText } from '../support/folder.ts';

const WORD = readFileSync(new URL('../word/kiriman-libreoffice.docx', import.meta.url));
const EVENT = 'nama: Panen Padi\nmulai: 2026-08-19 08:30\ntempat: { nama: Sawah, kota: Contoh }\n';
const TEXT =
  'Warga Panen Sayur\n\nWarga memanen sayur di pekarangan rumah masing-masing, kemarin pagi.\n';

describe('humas new rilis --dari', () => {
  test('berkas Word menjadi naskah di ruang kerja; kirimannya tidak berubah', async () => {
    const cwd = makeFolder({
      'humas.yaml': 'kota: Contoh\n',
      'kiriman.docx': WORD,
      'acara/panen.yaml': EVENT,
    });
    const args = ['new', 'rilis', '--dari', 'kiriman.docx', '--acara', 'acara/panen.yaml'];
    const { stderr, exitCode } = await runCli(args, { cwd });
    expect(exitCode).toBe(0);
    const draft = 'naskah/rilis-2026-08-19-panen-padi.md';
    expect(readText(cwd, draft)).toContain('acara: ../acara/panen.yaml\n');
    expect(readText(cwd, draft)).toContain('\n\n**PANGKALPINANG**, 19 Agustus 2026 – Petani');
    expect(stderr).toContain(
      'Isi dari kiriman.docx: 4 paragraf, 1 judul bagian, 1 daftar, 1 tabel.',
    );
    expect(stderr).toContain('Ke bagian depan: judul, subjudul, kota, tanggal, nomor, penulis.');
    expect(stderr).toContain('Tidak diambil: kop.');
    expect(stderr).toContain(`humas check ${draft}`);
    expect(readFileSync(`${cwd}/kiriman.docx`).equals(WORD)).toBe(true);
  });

  test('humas refresh membiarkan naskah dari kiriman, juga yang menimpa rancangan dari acara', async () => {
    const cwd = makeFolder({
      'humas.yaml': 'kota: Contoh\n',
      'kiriman.docx': WORD,
      'acara/panen.yaml': EVENT,
    });
    const common = ['new', 'rilis', '--acara', 'acara/panen.yaml', '--out', 'naskah/r.md'];
    await runCli(common, { cwd });
    await runCli([...common, '--dari', 'kiriman.docx', '--force'], { cwd });
    const before = readText(cwd, 'naskah/r.md');
    await runCli(['event', 'set', 'acara/panen.yaml', 'tempat.nama=Ladang', '--yes'], { cwd });
    expect(readText(cwd, 'naskah/r.md')).toBe(before);
  });

  test('teks yang ditempel diberi kota dan tanggal; yang tidak diketahui tinggal sebagai isian', async () => {
    const cwd = makeFolder({ 'humas.yaml': 'kota: Contoh\n' });
    const { stdout, stderr } = await runCli(['new', 'rilis', '--dari', '-', '--out', '-'], {
      cwd,
      stdin: TEXT,
    });
    expect(stdout).toContain('judul: Warga Panen Sayur\n');
    expect(stdout).toContain('CONTOH, [LENGKAPI: tanggal terbit] – Warga memanen sayur');
    expect(stderr).toContain('  - tanggal terbit\n');
    expect(stdout).not.toContain('2026');
  });

  test('--set menang atas tulisan di kiriman', async () => {
    const cwd = makeFolder({ 'kiriman.docx': WORD });
    const args = ['new', 'rilis', '--dari', 'kiriman.docx', '--out', '-', '--set', 'nomor=1/2026'];
    expect((await runCli(args, { cwd })).stdout).toContain('nomor: 1/2026\n');
  });

  test.each([
    [
      ['new', 'rilis', '--dari', 'tak-ada.docx'],
      'Berkas atau folder tidak ditemukan: tak-ada.docx',
    ],
    [['new', 'rilis', '--dari', 'kosong.txt'], 'kosong.txt tidak memuat naskah'],
    [['new', 'rilis', '--dari', 'rusak.docx'], 'rusak.docx: Berkas Word ini rusak'],
    [['new', 'rilis', '--dari', 'lama.doc'], 'simpan sebagai Dokumen Word (.docx)'],
    [['new', 'rilis', '--dari', 'laman.html'], '--dari membaca berkas .docx, .md, dan .txt.'],
    [
      ['new', 'rilis', '--dari', 'a.md', '--out', 'a.md', '--force'],
      'a.md ialah kirimannya sendiri',
    ],
    [['new', 'brief', '--dari', 'a.md'], 'Pilihan --dari tidak berlaku untuk brief.'],
    [['new', 'ralat', '--dari', 'kosong.txt'], 'kosong.txt tidak memuat naskah'],
  ])('%j ditolak dengan jalan keluarnya', async (args, sentence) => {
    const files = {
      'a.md': TEXT,
      'kosong.txt': ' \n',
      'rusak.docx': 'PK\u0003\u0004',
      'lama.doc': 'x',
      'laman.html': 'x',
    };
    const cwd = makeFolder(files);
    const { stderr, exitCode } = await runCli(args, { cwd });
    expect(stderr).toContain(sentence);
    expect(exitCode).toBe(2);
    expect(listFiles(cwd)).toEqual(Object.keys(files).sort());
    expect(readText(cwd, 'a.md')).toBe(TEXT);
  });
});

const RELEASE = `---
jenis: rilis
judul: 57 Warga Panen Sayur
tanggal: 2026-08-19
nomor: 480/33/KEC/VIII/2026
---

CONTOH, 19 Agustus 2026 – Sebanyak 57 warga memanen sayur.

Panen “kedua” itu diikuti dua kelurahan.
`;

describe('humas new ralat --dari', () => {
  const args = ['new', 'ralat', '--dari', 'rilis.md', '--out', '-'];

  test('nomor, tanggal, dan judul diambil dari siaran persnya; yang keliru tinggal sebagai isian', async () => {
    const { stdout, stderr } = await runCli(args, { cwd: makeFolder({ 'rilis.md': RELEASE }) });
    expect(stdout).toContain(
      'meralat:\n  nomor: 480/33/KEC/VIII/2026\n  judul: 57 Warga Panen Sayur\n  tanggal: 2026-08-19\n',
    );
    expect(stdout).toContain('[LENGKAPI: yang tertulis]');
    expect(stderr).toContain('Diambil dari rilis.md: nomor, tanggal, judul siaran pers.');
  });

  test.each(['ralat', 'hak-jawab'])('berkas acara siaran persnya ikut ke %s', async (kind) => {
    const release = RELEASE.replace('nomor:', 'acara: ../acara/panen.yaml\nnomor:');
    const cwd = makeFolder({
      'humas.yaml': 'kota: Contoh\n',
      'acara/panen.yaml': 'nama: Panen Sayur\nmulai: 2026-08-19 08:30\n',
      'naskah/rilis.md': release,
    });
    await runCli(['new', kind, '--dari', 'naskah/rilis.md', '--out', 'naskah/a.md'], { cwd });
    expect(readText(cwd, 'naskah/a.md')).toContain('acara: ../acara/panen.yaml\n');
  });

  test('berkas acara yang rusak dikatakan, dan ralatnya tetap dibuat', async () => {
    const release = RELEASE.replace('nomor:', 'acara: acara/panen.yaml\nnomor:');
    const cwd = makeFolder({ 'rilis.md': release, 'acara/panen.yaml': 'nama: [Panen\n' });
    const { stdout, stderr, exitCode } = await runCli(args, { cwd });
    expect(exitCode).toBe(0);
    expect(stdout).toContain('nomor: 480/33/KEC/VIII/2026');
    expect(stderr).toContain('acara/panen.yaml belum dapat dibaca, jadi tidak dipakai.');
    const named = await runCli([...args, '--acara', 'acara/panen.yaml'], { cwd });
    expect(named.exitCode).toBe(2);
  });

  test('berkas acara yang sudah tidak ada dilewati', async () => {
    const release = RELEASE.replace('nomor:', 'acara: acara/panen.yaml\nnomor:');
    const { stdout, exitCode } = await runCli(args, { cwd: makeFolder({ 'rilis.md': release }) });
    expect(stdout).not.toContain('acara:');
    expect(exitCode).toBe(0);
  });

  test('di terminal hanya yang keliru dan yang benar ditanyakan; letaknya dicari sendiri', async () => {
    const cwd = makeFolder({ 'rilis.md': RELEASE });
    const answers = ['Panen "kedua" itu', 'Panen ketiga itu', 'Contoh'];
    const { stdout } = await runCli(args, { cwd, answers });
    expect(stdout).toContain('| paragraf kedua | Panen "kedua" itu | Panen ketiga itu |');
  });

  test('kata yang tidak ada di siaran pers itu dikatakan', async () => {
    const cwd = makeFolder({ 'rilis.md': RELEASE });
    const { stderr } = await runCli([...args, '--set', 'tertulis=75 warga'], { cwd });
    expect(stderr).toContain('“75 warga” tidak ditemukan di rilis.md; salin persis dari sana.');
  });

  test('kata yang ada di judul dan di paragraf tidak diberi letak', async () => {
    const cwd = makeFolder({ 'rilis.md': RELEASE });
    const { stdout } = await runCli([...args, '--set', 'tertulis=57 warga'], { cwd });
    expect(stdout).toContain('| [LENGKAPI: letak kekeliruan] | 57 warga |');
  });

  test('yang belum dilengkapi di siaran pers tidak diambil', async () => {
    const draft = RELEASE.replace('480/33/KEC/VIII/2026', '"[LENGKAPI: nomor siaran pers]"');
    const { stdout } = await runCli(args, { cwd: makeFolder({ 'rilis.md': draft }) });
    expect(stdout).toContain('[LENGKAPI: nomor siaran pers yang diralat]');
  });

  test('berkas Word dan hak jawab atas berita yang disalin terbaca juga', async () => {
    const news =
      'Panen Sayur Sepi Peminat\n\nCONTOH (20/8/2026) – Panen itu hanya diikuti belasan orang.\n';
    const cwd = makeFolder({ 'siaran.docx': WORD, 'berita.txt': news });
    const word = await runCli(['new', 'ralat', '--dari', 'siaran.docx', '--out', '-'], { cwd });
    const reply = await runCli(['new', 'hak-jawab', '--dari', 'berita.txt', '--out', '-'], { cwd });
    expect(word.stdout).toContain('nomor: 500/21/DISTAN/VIII/2026\n');
    expect(reply.stdout).toContain('judul: Panen Sayur Sepi Peminat\n  tanggal: 2026-08-20\n');
  });
});
