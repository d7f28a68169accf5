import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type CliResult, runCli } from '../support/cli.ts';
import { listFiles, makeFolder, readText } from '../support/folder.ts';

const FILES = {
  'humas.yaml': 'kota: Contoh\nfinal: { paraf: [penulis, kabag] }\n',
  'pejabat.yaml': `- { id: wali-kota, nama: Ratna Kusuma, jabatan: Wali Kota Contoh }
- { id: sekda, nama: Bagas Prawira, jabatan: Sekretaris Daerah Kota Contoh }
`,
  'acara/rapat.yaml': `# Rapat bulanan
nama: Rapat Koordinasi    # nama resmi
mulai: 2026-08-19 08:30
tempat: { nama: Balai Kota, kota: Contoh }
penyelenggara: Bagian Pemerintahan
peserta: { jumlah: 75 }
pejabat:
  - id: wali-kota
    peran: [membuka]
susunan:
  - { durasi: 5, kegiatan: Pembukaan, pelaksana: Pembawa acara }
  - { durasi: 5, kegiatan: Doa, pelaksana: Petugas doa }
`,
};

const STAND_IN = ['event', 'set', 'acara/rapat.yaml', 'pejabat.wali-kota.diwakili=sekda'];

/** A workspace with a release and a run-sheet of one event. */
async function makeWorkspace(): Promise<string> {
  const cwd = makeFolder(FILES);
  for (const kind of ['rilis', 'rundown']) {
    const out = ['--out', `naskah/${kind}.md`, '--set', 'penulis=Wida Larasati'];
    await runCli(['new', kind, '--acara', 'acara/rapat.yaml', '--yes', ...out], { cwd });
  }
  return cwd;
}

function edit(cwd: string, path: string, from: string | RegExp, to: string): void {
  const before = readText(cwd, path);
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  writeFileSync(join(cwd, path), after);
}

/** All files and their texts, but for what the program remembers. */
function snapshot(cwd: string): Readonly<Record<string, string>> {
  const paths = listFiles(cwd).filter((path) => !path.startsWith('.humas/'));
  return Object.fromEntries(paths.map((path) => [path, readText(cwd, path)]));
}

describe('acara yang berubah', () => {
  test('semua naskahnya ikut, dan yang ditulis orang tetap ada', async () => {
    const cwd = await makeWorkspace();
    edit(cwd, 'naskah/rilis.md', ' membuka ', ' resmi membuka ');
    edit(cwd, 'naskah/rundown.md', 'Petugas doa', 'H. Ahmad Fauzi');
    const args = [...STAND_IN, 'mulai=2026-08-19 09:00', '--yes'];
    const { stdout, stderr, exitCode } = await runCli(args, { cwd });
    expect(exitCode).toBe(0);
    expect(readText(cwd, 'acara/rapat.yaml')).toContain('nama: Rapat Koordinasi    # nama resmi\n');
    expect(readText(cwd, 'naskah/rilis.md')).toContain(
      'Sekretaris Daerah Kota Contoh Bagas Prawira, mewakili Wali Kota Contoh Ratna Kusuma, resmi membuka Rapat Koordinasi',
    );
    expect(readText(cwd, 'naskah/rundown.md')).toMatch(/09\.05–09\.10 .* H\. Ahmad Fauzi/u);
    expect(stdout).toContain('Berkas acara acara/rapat.yaml\n--- acara/rapat.yaml\n');
    expect(stdout).toContain('Naskah naskah/rilis.md\n--- naskah/rilis.md\n');
    expect(stderr).toContain('Disegarkan: naskah/rundown.md\n');
  });

  test('jawaban dari --set tidak ditanyakan lagi dan tetap berlaku', async () => {
    const cwd = await makeWorkspace();
    await runCli([...STAND_IN, '--yes'], { cwd, columns: 80, answers: [] });
    expect(readText(cwd, 'naskah/rilis.md')).toContain('penulis: Wida Larasati\n');
  });

  test('sesudah disegarkan, tidak ada lagi yang berubah', async () => {
    const cwd = await makeWorkspace();
    await runCli([...STAND_IN, '--yes'], { cwd });
    const { stdout, stderr, exitCode } = await runCli(['refresh'], { cwd });
    expect(stderr).toBe('Tidak ada yang berubah di 2 naskah.\n');
    expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 0 });
  });

  test('tanpa terminal dan tanpa --yes, naskah hanya ditampilkan', async () => {
    const cwd = await makeWorkspace();
    const { 'acara/rapat.yaml': _, ...drafts } = snapshot(cwd);
    const { stderr, exitCode } = await runCli(STAND_IN, { cwd });
    expect(snapshot(cwd)).toMatchObject(drafts);
    expect(readText(cwd, 'acara/rapat.yaml')).toContain('mewakili: wali-kota');
    expect(stderr).toContain('Untuk menerapkannya: humas refresh acara/rapat.yaml --yes');
    expect(exitCode).toBe(0);
  });

  test.each(['--dry-run', '--diff'])('dengan %s tidak ada yang ditulis', async (flag) => {
    const cwd = await makeWorkspace();
    const before = snapshot(cwd);
    const { stdout, stderr } = await runCli([...STAND_IN, flag], { cwd });
    expect(snapshot(cwd)).toEqual(before);
    expect(stdout).toContain('+  - id: sekda');
    expect(stdout).toContain('+CONTOH, 19 Agustus 2026 – Sekretaris Daerah');
    expect(stderr).toContain('acara/rapat.yaml akan berubah; belum ditulis.');
  });

  test('perintah yang keliru tidak menulis apa-apa, juga bila yang lain benar', async () => {
    const cwd = await makeWorkspace();
    const before = snapshot(cwd);
    const { exitCode } = await runCli([...STAND_IN, 'mulai=entah kapan', '--yes'], { cwd });
    expect(exitCode).toBe(2);
    expect(snapshot(cwd)).toEqual(before);
  });
});

describe('di terminal', () => {
  const ask = (cwd: string, answers: readonly (string | boolean)[]): Promise<CliResult> =>
    runCli(STAND_IN, { cwd, columns: 80, answers });
  const isFresh = (cwd: string, path: string): boolean =>
    /Bagas|mewakili|09\.00/u.test(readText(cwd, path));

  test('naskah diterapkan semua, atau dipilih satu per satu', async () => {
    const all = await makeWorkspace();
    edit(all, 'acara/rapat.yaml', '08:30', '09:00');
    await ask(all, ['semua']);
    expect([isFresh(all, 'naskah/rilis.md'), isFresh(all, 'naskah/rundown.md')]).toEqual([
      true,
      true,
    ]);
    const some = await makeWorkspace();
    edit(some, 'acara/rapat.yaml', '08:30', '09:00');
    await ask(some, ['satu', false, true]);
    expect([isFresh(some, 'naskah/rilis.md'), isFresh(some, 'naskah/rundown.md')]).toEqual([
      false,
      true,
    ]);
  });

  test('jawaban tidak, dan Ctrl+C, membiarkan naskah', async () => {
    const cwd = await makeWorkspace();
    const before = readText(cwd, 'naskah/rilis.md');
    await ask(cwd, [false]);
    expect(readText(cwd, 'naskah/rilis.md')).toBe(before);
    const { exitCode } = await runCli(['refresh'], { cwd, columns: 80, answers: [] });
    expect(exitCode).toBe(130);
    expect(readText(cwd, 'naskah/rilis.md')).toBe(before);
  });
});

describe('kata yang diubah di kedua pihak', () => {
  const CONFLICT = ['event', 'set', 'acara/rapat.yaml', 'mulai=2026-08-19 09:00', '--yes'];

  test('ditandai di naskah, disebut barisnya, dan menahan dokumen final', async () => {
    const cwd = await makeWorkspace();
    edit(cwd, 'naskah/rilis.md', 'pukul 08.30', 'pukul 08.45');
    const { stderr, exitCode } = await runCli(CONFLICT, { cwd });
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(
      /Perlu diputuskan, naskah\/rilis\.md:\d+: menurut berkas acara “09\.00”/u,
    );
    expect(readText(cwd, 'naskah/rilis.md')).toContain(
      'pukul 08.45 [PERIKSA: menurut berkas acara “09.00”]',
    );
    const check = await runCli(['check', 'naskah/rilis.md', '--format', 'json'], { cwd });
    expect(check.stdout).toContain('"struktur/perubahan-bentrok"');
    const final = await runCli(['export', 'naskah/rilis.md', '--final'], { cwd });
    expect(final.exitCode).toBe(1);
    expect(final.stderr + final.stdout).toContain('menurut berkas acara “09.00”');
  });

  test('yang sudah ditandai tidak ditandai dua kali', async () => {
    const cwd = await makeWorkspace();
    edit(cwd, 'naskah/rilis.md', 'pukul 08.30', 'pukul 08.45');
    await runCli(CONFLICT, { cwd });
    const marked = readText(cwd, 'naskah/rilis.md');
    await runCli(['refresh', '--yes'], { cwd });
    expect(readText(cwd, 'naskah/rilis.md')).toBe(marked);
  });
});

describe('--undo', () => {
  test('mengembalikan berkas acara dan naskah persis seperti semula', async () => {
    const cwd = await makeWorkspace();
    const before = snapshot(cwd);
    await runCli([...STAND_IN, '--yes'], { cwd });
    const { stderr } = await runCli(['refresh', '--undo'], { cwd });
    expect(snapshot(cwd)).toEqual(before);
    expect(stderr).toContain('Dikembalikan: acara/rapat.yaml\n');
    await runCli([...STAND_IN, '--yes'], { cwd });
    expect(readText(cwd, 'naskah/rilis.md')).toContain('Bagas Prawira, mewakili');
  });

  test('membiarkan naskah yang sudah disunting lagi', async () => {
    const cwd = await makeWorkspace();
    await runCli([...STAND_IN, '--yes'], { cwd });
    edit(cwd, 'naskah/rilis.md', 'membuka', 'resmi membuka');
    const { stderr } = await runCli(['refresh', '--undo'], { cwd });
    expect(stderr).toContain('Dibiarkan karena sudah disunting lagi: naskah/rilis.md');
    expect(readText(cwd, 'naskah/rilis.md')).toContain('resmi membuka');
  });

  test('tanpa perubahan sebelumnya ditolak', async () => {
    const cwd = await makeWorkspace();
    const { stderr, exitCode } = await runCli(['refresh', '--undo'], { cwd });
    expect(stderr).toContain('Tidak ada perubahan yang dapat dibatalkan.');
    expect(exitCode).toBe(2);
  });
});

describe('catatan dasar', () => {
  test('ditemukan juga bila naskah berganti nama dan folder', async () => {
    const cwd = await makeWorkspace();
    edit(cwd, 'naskah/rilis.md', ' membuka ', ' resmi membuka ');
    renameSync(join(cwd, 'naskah/rilis.md'), join(cwd, 'rilis final.md'));
    edit(cwd, 'rilis final.md', '../acara/rapat.yaml', 'acara/rapat.yaml');
    await runCli([...STAND_IN, '--yes'], { cwd });
    expect(readText(cwd, 'rilis final.md')).toContain('Ratna Kusuma, resmi membuka');
    const { stderr } = await runCli(['refresh', 'rilis final.md'], { cwd });
    expect(stderr).toContain('Tidak ada yang berubah di 1 naskah');
  });

  test('yang hilang disebut, dan naskahnya dibiarkan', async () => {
    const cwd = await makeWorkspace();
    rmSync(join(cwd, '.humas'), { recursive: true });
    const before = readText(cwd, 'naskah/rilis.md');
    const { stderr, exitCode } = await runCli([...STAND_IN, '--yes'], { cwd });
    expect(stderr).toContain('naskah/rilis.md tidak disegarkan: tidak ada catatan');
    expect(stderr).toContain('humas new rilis --acara acara/rapat.yaml --dry-run');
    expect(readText(cwd, 'naskah/rilis.md')).toBe(before);
    expect(exitCode).toBe(0);
  });

  test('tetap pada naskahnya bila hanya naskah tulisan tangan yang disegarkan', async () => {
    const cwd = await makeWorkspace();
    const written = readText(cwd, 'naskah/rilis.md').replace(' membuka ', ' resmi membuka ');
    writeFileSync(join(cwd, 'naskah/catatan.md'), written);
    const args = ['refresh', 'naskah/catatan.md', '--yes'];
    edit(cwd, 'acara/rapat.yaml', '08:30', '09:00');
    expect((await runCli(args, { cwd })).stderr).toContain('catatan.md tidak disegarkan');
    expect(readText(cwd, 'naskah/catatan.md')).toBe(written);
  });

  test('tetap pada naskahnya selagi bagian depan naskah itu rusak', async () => {
    const cwd = await makeWorkspace();
    const written = readText(cwd, 'naskah/rilis.md').replace(' membuka ', ' resmi membuka ');
    writeFileSync(join(cwd, 'naskah/catatan.md'), written);
    edit(cwd, 'naskah/rilis.md', 'penulis: ', 'penulis: [');
    await runCli([...STAND_IN, '--yes'], { cwd });
    expect(readText(cwd, 'naskah/catatan.md')).toBe(written);
    edit(cwd, 'naskah/rilis.md', 'penulis: [', 'penulis: ');
    await runCli(['refresh', '--yes'], { cwd });
    expect(readText(cwd, 'naskah/rilis.md')).toContain('Bagas Prawira, mewakili');
  });

  test('yang tidak dapat dibaca tidak menghalangi yang lain', async () => {
    const cwd = await makeWorkspace();
    mkdirSync(join(cwd, '.humas/dasar/folder.json'));
    symlinkSync('tiada', join(cwd, '.humas/dasar/tautan.json'));
    writeFileSync(join(cwd, '.humas/dasar/rusak.json'), '{');
    const { stderr } = await runCli([...STAND_IN, '--yes'], { cwd });
    expect(stderr).toContain('Disegarkan: naskah/rilis.md');
  });

  test('yang tidak dapat ditulis disebut, dan semua naskah tetap tertulis', async () => {
    const cwd = makeFolder({ ...FILES, '.humas': '' });
    const { stderr, exitCode } = await runCli(['new', 'paket', '--acara', 'acara/rapat.yaml'], {
      cwd,
    });
    expect(stderr.split('Catatan untuk humas refresh tidak tersimpan')).toHaveLength(2);
    expect(exitCode).toBe(0);
    const one = ['new', 'rilis', '--acara', 'acara/rapat.yaml', '--out', 'naskah/satu.md'];
    expect((await runCli(one, { cwd })).stderr).toContain('tidak tersimpan');
    expect(listFiles(cwd)).toContain('naskah/satu.md');
  });

  test('templat yang berubah sejak itu disebut', async () => {
    const cwd = await makeWorkspace();
    const template = readText(join(import.meta.dirname, '../..'), 'templates/rilis/umum.hbs');
    mkdirSync(join(cwd, 'templat/rilis'), { recursive: true });
    writeFileSync(join(cwd, 'templat/rilis/umum.hbs'), `${template}\nSalam.\n`);
    const { stdout, stderr } = await runCli(['refresh'], { cwd });
    expect(stderr).toContain('Templat rilis berubah sejak naskah/rilis.md dibuat');
    expect(stdout).toContain('+Salam.');
  });
});

test('paraf yang gugur disebut sebelum dan sesudahnya', async () => {
  const cwd = await makeWorkspace();
  for (const path of ['naskah/rilis.md', 'naskah/rundown.md']) {
    await runCli(['paraf', path, '--sebagai', 'penulis', '--oleh', 'Wida'], { cwd });
  }
  const shown = await runCli([...STAND_IN, '--dry-run'], { cwd });
  expect(shown.stderr).toContain('Paraf penulis pada naskah/rilis.md akan gugur');
  const { stderr } = await runCli([...STAND_IN, '--yes'], { cwd });
  expect(stderr).toContain('Paraf penulis pada naskah/rilis.md gugur: isinya berubah.');
  expect(stderr).toContain('Paraf penulis pada naskah/rundown.md gugur');
  const { stdout } = await runCli(['paraf', 'naskah/rilis.md'], { cwd });
  expect(stdout).toContain('gugur: naskah berubah');
});

test('paraf tata tempat gugur bila kursi di berkas acara berubah', async () => {
  const cwd = await makeWorkspace();
  const path = 'naskah/tata-tempat.md';
  await runCli(['new', 'tata-tempat', '--acara', 'acara/rapat.yaml', '--out', path], { cwd });
  await runCli(['paraf', path, '--sebagai', 'penulis', '--oleh', 'Wida'], { cwd });
  const { stderr } = await runCli(
    ['event', 'set', 'acara/rapat.yaml', 'kursi.lorong=ya', '--yes'],
    { cwd },
  );
  expect(stderr).toContain(`Paraf penulis pada ${path} gugur`);
});

test('naskah ber-CRLF dan ber-BOM tetap begitu', async () => {
  const cwd = await makeWorkspace();
  const text = `\uFEFF${readText(cwd, 'naskah/rilis.md').replaceAll('\n', '\r\n')}`;
  writeFileSync(join(cwd, 'naskah/rilis.md'), text.replace(' membuka ', ' resmi membuka '));
  edit(cwd, 'acara/rapat.yaml', /\n/gu, '\r\n');
  await runCli([...STAND_IN, '--yes'], { cwd });
  const after = readText(cwd, 'naskah/rilis.md');
  expect(after).toContain('Ratna Kusuma, resmi membuka');
  expect(after.startsWith('\uFEFF---\r\n')).toBe(true);
  expect(after.replaceAll('\r\n', '')).not.toContain('\n');
  expect(readText(cwd, 'acara/rapat.yaml').replaceAll('\r\n', '')).not.toContain('\n');
});

test.each([
  [['refresh'], 'Naskah hanya dapat disegarkan di ruang kerja'],
  [['event', 'set', 'rapat.yaml'], 'Bagian <isian=isi> belum ditulis'],
  [['event', 'set', 'rapat.yaml', 'nama'], '“nama” bukan isian.'],
  [['event', 'set', 'rilis.md', 'nama=X'], 'rilis.md bukan berkas acara'],
  [['event', 'set', 'x.yaml', 'nama=X'], 'Berkas acara tidak ditemukan: x.yaml'],
  [['event', 'sett'], 'Perintah “sett” tidak dikenal. Mungkin maksudnya set?'],
  [['event'], 'Perintah sesudah humas event belum ditulis: set, show.'],
])('%j ditolak', async (args, sentence) => {
  const { stderr, exitCode } = await runCli(args, {
    cwd: makeFolder({ 'rapat.yaml': 'nama: X\n' }),
  });
  expect(stderr).toContain(sentence);
  expect(exitCode).toBe(2);
});
