import { expect, test } from 'vitest';
import { runCli } from '../support/cli.ts';
import { listFiles, makeFolder, readText } from '../support/folder.ts';

test('di terminal, menu menjalankan perintah yang dipilih dan menunjukkannya', async () => {
  const cwd = makeFolder({ 'naskah/rilis.md': '---\njenis: brief\n---\n[LENGKAPI: isi]\n' });
  const { stdout, stderr, exitCode } = await runCli([], {
    cwd,
    columns: 80,
    answers: ['check', 'naskah/rilis.md'],
  });
  expect(stderr).toContain('$ humas check naskah/rilis.md\n');
  expect(stdout).toContain('struktur/isian-kosong');
  expect(exitCode).toBe(1);
});

test('semua naskah dapat diperiksa sekaligus dari menu', async () => {
  const cwd = makeFolder({ 'naskah/a.md': 'Acara di adakan.\n', 'naskah/b.md': 'Ia di ajak.\n' });
  const answers = ['check', '.'];
  const { stderr, stdout } = await runCli([], { cwd, columns: 80, answers });
  expect(stderr).toContain('$ humas check .\n');
  expect(stdout).toContain('dalam 2 naskah');
});

test('berkas Word dari tempat lain dapat diperiksa dari menu', async () => {
  const cwd = makeFolder({ 'naskah/a.md': DRAFT });
  await runCli(['export', 'naskah/a.md', '--out', 'dari wa.docx'], { cwd });
  const answers = ['check', 'dari wa.docx'];
  const { stdout } = await runCli([], { cwd, columns: 80, answers });
  expect(stdout).toContain('dari wa.docx, paragraf');
});

test('daftar pejabat disalin dari berkas yang dipilih di menu', async () => {
  const cwd = makeFolder({
    'humas.yaml': '',
    'daftar dinas.csv': 'Nama;Jabatan\nBudi Hermawan;Camat Melati\n',
    '~$daftar.xlsx': '',
  });
  const answers = ['pejabat', 'daftar dinas.csv', true];
  const { stderr, exitCode } = await runCli([], { cwd, columns: 80, answers });
  expect(stderr).toContain('$ humas pejabat --dari "daftar dinas.csv"\n');
  expect(readText(cwd, 'pejabat.yaml')).toContain('nama: Budi Hermawan\n');
  expect(exitCode).toBe(0);
});

test('tanpa naskah di folder ini, nama naskah diketik', async () => {
  const cwd = makeFolder();
  const answers = ['check', 'rilis.md'];
  const { stderr, exitCode } = await runCli([], { cwd, columns: 80, answers });
  expect(stderr).toContain('Berkas atau folder tidak ditemukan: rilis.md');
  expect(exitCode).toBe(2);
});

test('membuat naskah dari menu menanyakan jenisnya', async () => {
  const cwd = makeFolder();
  const answers = ['new', 'rundown', '', '', '', '', '', '', ''];
  const { exitCode } = await runCli([], { cwd, columns: 80, answers });
  expect(exitCode).toBe(0);
  expect(listFiles(cwd)).toHaveLength(1);
});

test('di ruang kerja, naskah dari menu dapat dibuat dari berkas acara', async () => {
  const event =
    'nama: Rapat\npenyelenggara: A\nmulai: 2026-08-19 08:30\ntempat: { nama: Balai, kota: Contoh }\n';
  const cwd = makeFolder({ 'humas.yaml': 'instansi: Dinas A\n', 'acara/rapat kerja.yaml': event });
  const answers = ['new', 'rundown', 'acara/rapat kerja.yaml', 'rapat-koordinasi'];
  const { stderr, exitCode } = await runCli([], { cwd, columns: 80, answers });
  expect(stderr).toContain('$ humas new rundown --acara "acara/rapat kerja.yaml"\n');
  expect(listFiles(cwd)).toContain('naskah/rundown-2026-08-19-rapat.md');
  expect(exitCode).toBe(0);
});

test('Ctrl+C di menu diam saja', async () => {
  const result = await runCli([], { cwd: makeFolder(), columns: 80, answers: [] });
  expect(result).toEqual({ stdout: '', stderr: '', exitCode: 130 });
});

const EVENT = `nama: Rapat Kerja
mulai: 2026-08-19 08:30
penyelenggara: Dinas A
tempat: { nama: Balai, kota: Contoh }
pejabat:
  - id: wali-kota
    peran: [membuka]
`;
const ROSTER = `- { id: wali-kota, nama: "Ratna, S.H.", jabatan: Wali Kota Contoh }
- { id: sekda, nama: "Bagas, S.T.", jabatan: Sekretaris Daerah Kota Contoh }
`;
const DRAFT = '---\njenis: brief\njudul: Judul\n---\nPanitia duduk diatas panggung.\n';

function makeWorkspace(): string {
  return makeFolder({
    'humas.yaml': 'instansi: Dinas A\n',
    'pejabat.yaml': ROSTER,
    'acara/rapat.yaml': EVENT,
    'naskah/brief.md': DRAFT,
  });
}

test('berkas acara ditampilkan dari menu', async () => {
  const cwd = makeWorkspace();
  const answers = ['show', 'acara/rapat.yaml'];
  const { stdout, stderr, exitCode } = await runCli([], { cwd, columns: 80, answers });
  expect(stderr).toContain('$ humas event show acara/rapat.yaml\n');
  expect(stdout).toContain('Wali Kota Contoh Ratna, S.H.');
  expect(exitCode).toBe(0);
});

test('pukul dan pejabat sebuah acara diubah dari menu tanpa menghafal isian', async () => {
  const cwd = makeWorkspace();
  const time = ['mulai', '2026-08-19 09:00', true, true];
  const deputy = ['diwakili', 'wali-kota', 'sekda', false];
  const answers = ['set', 'acara/rapat.yaml', ...time, ...deputy];
  const { stderr, exitCode } = await runCli([], { cwd, columns: 80, answers });
  expect(stderr).toContain(
    '$ humas event set acara/rapat.yaml "mulai=2026-08-19 09:00" pejabat.wali-kota.diwakili=sekda --geser\n',
  );
  const event = readText(cwd, 'acara/rapat.yaml');
  expect(event).toContain('mulai: 2026-08-19 09:00');
  expect(event).toContain('mewakili: wali-kota');
  expect(exitCode).toBe(0);
});

test('pejabat yang menyusul hadir ditambahkan dari menu', async () => {
  const cwd = makeWorkspace();
  const silent = ['pejabat', 'sekda', '', false];
  await runCli([], { cwd, columns: 80, answers: ['set', 'acara/rapat.yaml', ...silent] });
  expect(readText(cwd, 'acara/rapat.yaml')).toContain('- id: sekda\n    hadir: ya');
  const speaking = ['pejabat', 'sekda', 'sambutan, doa', false];
  await runCli([], { cwd, columns: 80, answers: ['set', 'acara/rapat.yaml', ...speaking] });
  expect(readText(cwd, 'acara/rapat.yaml')).toMatch(/peran:\s*(?:\[sambutan, doa\]|- sambutan)/u);
});

test('isian lain sebuah acara diketik di menu seperti pada perintahnya', async () => {
  const cwd = makeWorkspace();
  const answers = ['set', 'acara/rapat.yaml', 'lain', 'pakaian=Batik', false];
  const { exitCode } = await runCli([], { cwd, columns: 80, answers });
  expect(readText(cwd, 'acara/rapat.yaml')).toContain('pakaian: Batik');
  expect(exitCode).toBe(0);
});

test('yang pasti salah dibetulkan dari menu', async () => {
  const cwd = makeWorkspace();
  const answers = ['fix', 'naskah/brief.md'];
  const { stderr } = await runCli([], { cwd, columns: 80, answers });
  expect(stderr).toContain('$ humas check naskah/brief.md --fix\n');
  expect(readText(cwd, 'naskah/brief.md')).toContain('di atas panggung');
});

test('pesan WhatsApp tampil di layar untuk disalin', async () => {
  const cwd = makeWorkspace();
  const answers = ['export', 'naskah/brief.md', 'wa', false];
  const { stdout, stderr, exitCode } = await runCli([], { cwd, columns: 80, answers });
  expect(stderr).toContain('$ humas export naskah/brief.md --format wa --out -\n');
  expect(stdout).toContain('panggung');
  expect(exitCode).toBe(0);
});

test('paraf dibubuhkan dari menu menurut rantainya', async () => {
  const cwd = makeWorkspace();
  const answers = ['paraf', 'naskah/brief.md', 'penulis', 'Wida'];
  const { stdout, stderr, exitCode } = await runCli([], { cwd, columns: 80, answers });
  expect(stderr).toContain('$ humas paraf naskah/brief.md --sebagai penulis\n');
  expect(stdout).toContain('Wida');
  expect(exitCode).toBe(0);
});

test('naskah yang sudah terkirim dicatat dari menu', async () => {
  const cwd = makeWorkspace();
  const answers = ['terbit', 'naskah/brief.md', 'grup WhatsApp wartawan', 'kemarin'];
  const { stdout, stderr, exitCode } = await runCli([], { cwd, columns: 80, answers });
  expect(stderr).toContain(
    '$ humas terbit naskah/brief.md --di "grup WhatsApp wartawan" --tanggal kemarin\n',
  );
  expect(stdout).toContain('Rabu, 19 Agustus 2026: grup WhatsApp wartawan');
  expect(exitCode).toBe(0);
});

test('di luar ruang kerja, nama berkas acara diketik', async () => {
  const answers = ['show', 'acara/rapat.yaml'];
  const { stderr, exitCode } = await runCli([], { cwd: makeFolder(), columns: 80, answers });
  expect(stderr).toContain('Berkas acara tidak ditemukan: acara/rapat.yaml');
  expect(exitCode).toBe(2);
});

test('dokumen yang sudah ada ditimpa dari menu bila petugas setuju', async () => {
  const cwd = makeWorkspace();
  const answers = ['export', 'naskah/brief.md', 'fragment', false];
  await runCli([], { cwd, columns: 80, answers });
  const again = await runCli([], { cwd, columns: 80, answers: [...answers, true] });
  expect(again.stderr).toContain('$ humas export naskah/brief.md --format fragment --force\n');
  expect(again.exitCode).toBe(0);
});

test('kiriman Word atau teks menjadi rancangan dari menu', async () => {
  const cwd = makeFolder({
    'pesan.txt': 'Warga Panen Sayur\n\nWarga memanen sayur kemarin pagi.\n',
  });
  const answers = ['received', 'pesan.txt'];
  const { stderr, exitCode } = await runCli([], { cwd, columns: 80, answers });
  expect(stderr).toContain('$ humas new rilis --dari pesan.txt\n');
  expect(exitCode).toBe(0);
});
