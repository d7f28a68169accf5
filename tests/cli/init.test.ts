import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCli } from '../support/cli.ts';
import { makeFolder, readText } from '../support/folder.ts';

test('ruang kerja baru dapat langsung dipakai', async () => {
  const cwd = makeFolder();
  const init = await runCli(
    ['init', 'humas kota', '--set', 'instansi=Dinas Kominfo', '--set', 'kota=Contoh', '--yes'],
    { cwd },
  );
  expect(init.exitCode).toBe(0);
  expect(init.stderr).toContain('cd "humas kota"');
  const workspace = join(cwd, 'humas kota');
  expect(readText(workspace, 'humas.yaml')).toContain('Dinas Kominfo');
  expect(
    ['acara', 'naskah', 'templat'].filter((name) => !existsSync(join(workspace, name))),
  ).toEqual([]);
  const doctor = await runCli(['doctor'], { cwd: workspace });
  expect(doctor.stdout).not.toContain('✗');
  expect(doctor.exitCode).toBe(0);
});

test.each([
  ['Dinas Kominfo Kabupaten Sumbawa Barat', 'kota: Sumbawa Barat', 'zona: WITA'],
  ['Dinas Kominfo Kota Ternate', 'kota: Ternate', 'zona: WIT'],
])('tanpa pertanyaan, nama %s memberi pemerintah, kota, dan zonanya', async (agency, ...lines) => {
  const cwd = makeFolder();
  const { stderr } = await runCli(['init', '--set', `instansi=${agency}`, '--yes'], { cwd });
  const settings = readText(cwd, 'humas.yaml')
    .replaceAll(/ {2,}#.*/gu, '')
    .split('\n');
  expect(settings).toEqual(expect.arrayContaining(lines));
  expect(settings).toContain(`pemerintah: ${agency.replace('Dinas Kominfo', 'Pemerintah')}`);
  expect(stderr).toContain('Diambil dari nama instansi');
});

test('yang disebut sendiri tidak diganti, dan nama yang tidak bertempat tidak memberi apa-apa', async () => {
  const cwd = makeFolder();
  const agency = 'instansi=Dinas Kominfo Kota Ternate';
  await runCli(['init', 'a', '--set', agency, '--set', 'kota=Sofifi', '--yes'], { cwd });
  expect(readText(cwd, 'a/humas.yaml')).toContain('\nkota: Sofifi\n');
  const { stderr } = await runCli(['init', 'b', '--set', 'instansi=Dinas Kominfo', '--yes'], {
    cwd,
  });
  expect(readText(cwd, 'b/humas.yaml')).toContain('\n# kota: ');
  expect(stderr).not.toContain('Diambil dari');
});

test('berkas yang sudah ada dibiarkan dan disebut', async () => {
  const cwd = makeFolder({ 'humas.yaml': 'kota: Lama\n' });
  const { stderr, exitCode } = await runCli(['mulai', '--yes'], { cwd });
  expect(readText(cwd, 'humas.yaml')).toBe('kota: Lama\n');
  expect(stderr).toContain('Sudah ada dan dibiarkan: humas.yaml');
  expect(exitCode).toBe(0);
});

test('isian yang salah ketik ditolak sebelum ada yang dibuat', async () => {
  const cwd = makeFolder();
  const { stderr, exitCode } = await runCli(['init', 'x', '--set', 'instnsi=A'], { cwd });
  expect(stderr).toContain('Mungkin maksudnya instansi?');
  expect(exitCode).toBe(2);
  expect(existsSync(join(cwd, 'x'))).toBe(false);
});

test('Ctrl+C di tengah pertanyaan tidak membuat apa-apa', async () => {
  const cwd = makeFolder();
  const { stderr, exitCode } = await runCli(['init', 'x'], { cwd, columns: 80, answers: [] });
  expect(stderr).toContain('Dibatalkan; tidak ada yang ditulis.');
  expect(exitCode).toBe(130);
  expect(existsSync(join(cwd, 'x'))).toBe(false);
});

test('nama folder yang sudah menjadi nama berkas dijelaskan', async () => {
  const cwd = makeFolder({ kerja: 'berkas' });
  const { stderr, exitCode } = await runCli(['init', 'kerja', '--yes'], { cwd });
  expect(stderr).toContain('adalah berkas, bukan folder');
  expect(exitCode).toBe(2);
});

test('pejabat utama yang disebut tercatat dengan id, jabatan, dan statusnya', async () => {
  const cwd = makeFolder();
  const agency = ['Dinas Kominfo Kota Contoh', 'Pemerintah Kota Contoh', 'Contoh', 'WIB', '', ''];
  const mayor = ['Dr. Hj. Ratna Kusumawardhani, M.Si.', '', 'Pj.'];
  const secretary = ['Ir. Bagas Prawiranegara, M.T.', 'Sekda Kota Contoh', 'definitif'];
  const answers = [...agency, ...mayor, '', ...secretary, '', ''];
  const { exitCode } = await runCli(['init'], { cwd, columns: 80, answers });
  expect(exitCode).toBe(0);
  const roster = readText(cwd, 'pejabat.yaml');
  expect(roster).toContain(
    '- id: wali-kota\n  nama: Dr. Hj. Ratna Kusumawardhani, M.Si.\n  jabatan: Wali Kota Contoh\n  status: Pj.\n',
  );
  expect(roster).toContain(
    '- id: sekda\n  nama: Ir. Bagas Prawiranegara, M.T.\n  jabatan: Sekda Kota Contoh\n',
  );
  expect(roster.match(/^- id:/gmu)).toHaveLength(2);
  const doctor = await runCli(['doctor'], { cwd });
  expect(doctor.exitCode).toBe(0);
});

test('< kembali ke pertanyaan sebelumnya, dengan jawaban yang tadi sebagai usulan', async () => {
  const cwd = makeFolder();
  const wrong = ['Dinas Kominfo', 'Pemerintah Kota Cotoh', '<', 'Pemerintah Kota Contoh'];
  const answers = [...wrong, 'Contoh', '<', '', 'WIB', '', 'Wida Larasati', '', '', '', '', ''];
  const { exitCode } = await runCli(['init'], { cwd, columns: 80, answers });
  expect(exitCode).toBe(0);
  const settings = readText(cwd, 'humas.yaml');
  expect(settings).toContain('pemerintah: Pemerintah Kota Contoh\n');
  expect(settings).toContain('kota: Contoh\n');
  expect(settings).toContain('penulis: Wida Larasati\n');
});

test.each([
  ['narahubung_nama=0812-3456-7890', 'bukan nama orang'],
  ['pimpinan_nama=0812-3456-7890', 'bukan nama orang'],
  ['narahubung_telepon=08123', 'bukan nomor telepon yang lengkap'],
])('jawaban yang tertukar atau terpotong ditolak: %s', async (setting, message) => {
  const cwd = makeFolder();
  const { stderr, exitCode } = await runCli(['init', '--set', setting, '--yes'], { cwd });
  expect(stderr).toContain(message);
  expect(exitCode).toBe(2);
});

test('penulis di humas.yaml mengisi naskah baru', async () => {
  const cwd = makeFolder({ 'humas.yaml': 'penulis: Wida Larasati\n' });
  await runCli(['new', 'rilis', '--yes', '--out', 'a.md'], { cwd });
  expect(readText(cwd, 'a.md')).toContain('penulis: Wida Larasati\n');
});

test('tanpa terminal, jabatan disusun dari nama pemerintah dan instansi', async () => {
  const cwd = makeFolder();
  const settings = [
    'pemerintah=Pemerintah Kabupaten Contoh',
    'instansi=Dinas Kominfo Kabupaten Contoh',
    'wakil_nama=Hendra, S.E.',
    'ketua_dprd_nama=Yusran, S.E.',
    'kepala_nama=Dian, M.M.',
    'kepala_status=Plt.',
  ];
  const args = settings.flatMap((setting) => ['--set', setting]);
  const { exitCode } = await runCli(['init', ...args], { cwd });
  expect(exitCode).toBe(0);
  const roster = readText(cwd, 'pejabat.yaml');
  expect(roster).toContain(
    '- id: wakil-bupati\n  nama: Hendra, S.E.\n  jabatan: Wakil Bupati Contoh\n',
  );
  expect(roster).toContain(
    '- id: ketua-dprd\n  nama: Yusran, S.E.\n  jabatan: Ketua DPRD Kabupaten Contoh\n',
  );
  expect(roster).toContain(
    '- id: kepala-dinas\n  nama: Dian, M.M.\n  jabatan: Kepala Dinas Kominfo Kabupaten Contoh\n  status: Plt.\n',
  );
});

test('nama tanpa jabatan yang diketahui tidak hilang', async () => {
  const cwd = makeFolder();
  await runCli(['init', '--set', 'pimpinan_nama=Ratna, S.H.', '--yes'], { cwd });
  expect(readText(cwd, 'pejabat.yaml')).toContain(
    '- id: pimpinan\n  nama: Ratna, S.H.\n  jabatan: "[LENGKAPI: jabatan]"\n',
  );
});

test('isi berkas yang sudah ada tidak ditanyakan lagi', async () => {
  const cwd = makeFolder({ 'humas.yaml': 'kota: Lama\n', 'pejabat.yaml': '[]\n' });
  const args = ['init', '--set', 'kota=Baru'];
  const { stderr, exitCode } = await runCli(args, { cwd, columns: 80, answers: [] });
  expect(stderr).toContain('Tidak dipakai, ubahlah di berkas yang sudah ada itu: kota');
  expect(exitCode).toBe(0);
});

test.each([
  ['Dinas Sosial Kabupaten Bantul', 'Pemerintah Kabupaten Bantul', 'Bantul', 'WIB'],
  ['Satpol PP Kota Jayapura', 'Pemerintah Kota Jayapura', 'Jayapura', 'WIT'],
  ['Biro Umum Setda Provinsi Bali', 'Pemerintah Provinsi Bali', undefined, 'WITA'],
])(
  'nama %s mengusulkan pemerintah, kota, dan zona waktunya',
  async (agency, government, town, zone) => {
    const cwd = makeFolder();
    const { exitCode } = await runCli(['init'], {
      cwd,
      columns: 80,
      answers: [agency, ...Array.from({ length: 11 }, () => '')],
    });
    expect(exitCode).toBe(0);
    const settings = readText(cwd, 'humas.yaml');
    expect(settings).toContain(`pemerintah: ${government}\n`);
    if (town !== undefined) expect(settings).toContain(`\nkota: ${town}\n`);
    expect(settings).toMatch(new RegExp(`^zona: ${zone}\\b`, 'mu'));
  },
);

test('kabupaten yang bernama sama dengan sebuah kota tidak mengusulkan kota itu', async () => {
  const cwd = makeFolder();
  const answers = ['Dinas Sosial Kabupaten Bogor', ...Array.from({ length: 11 }, () => '')];
  const { exitCode } = await runCli(['init'], { cwd, columns: 80, answers });
  expect(exitCode).toBe(0);
  const settings = readText(cwd, 'humas.yaml');
  expect(settings).toContain('pemerintah: Pemerintah Kabupaten Bogor\n');
  expect(settings).toContain('# kota:');
});

test('nama daerah yang tidak dikenal tidak mengusulkan apa-apa', async () => {
  const cwd = makeFolder();
  const answers = ['Dinas Sosial Kabupaten Contoh', ...Array.from({ length: 11 }, () => '')];
  await runCli(['init'], { cwd, columns: 80, answers });
  expect(readText(cwd, 'humas.yaml')).toContain('# pemerintah:');
});

test('kota yang diketik tanpa huruf kapital dicatat dengan huruf kapital', async () => {
  const cwd = makeFolder();
  await runCli(['init', '--set', 'kota=tanjung pinang', '--yes'], { cwd });
  expect(readText(cwd, 'humas.yaml')).toContain('kota: Tanjung Pinang\n');
});
