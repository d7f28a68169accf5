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
    expect(stderr).toContain('Diambil dari kiriman.docx: judul, subjudul, kota, tanggal, nomor,');
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
