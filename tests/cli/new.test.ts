import { describe, expect, test } from 'vitest';
import { PATTERNS } from '../../src/scaffold/patterns/patterns.ts';
import { runCli } from '../support/cli.ts';
import { listFiles, makeFolder, readText } from '../support/folder.ts';

const EVENT = `nama: Rapat Koordinasi Humas
mulai: 2026-08-19 08:30
tempat: { nama: Balai Kota, kota: Contoh }
penyelenggara: Dinas Kominfo Kota Contoh
`;

describe('tanpa terminal', () => {
  test('yang belum diketahui tinggal sebagai isian, tidak ditanyakan', async () => {
    const cwd = makeFolder();
    const { stdout, stderr, exitCode } = await runCli(['new', 'rilis', '--out', 'rilis.md'], {
      cwd,
    });
    expect(readText(cwd, 'rilis.md')).toContain('[LENGKAPI: ');
    expect(stderr).toContain('Rancangan tertulis di rilis.md');
    expect(stderr).toContain('humas check rilis.md');
    expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 0 });
  });

  test('di ruang kerja, naskah masuk ke folder naskah dan menunjuk berkas acaranya', async () => {
    const cwd = makeFolder({ 'humas.yaml': 'kota: Contoh\n', 'acara/rapat.yaml': EVENT });
    await runCli(['new', 'rilis', '--acara', 'acara\\rapat.yaml'], { cwd });
    const [draft = ''] = listFiles(cwd).filter((path) => path.startsWith('naskah/'));
    expect(draft).toMatch(/^naskah\/.+\.md$/u);
    expect(readText(cwd, draft)).toContain('acara: ../acara/rapat.yaml\n');
    expect(readText(cwd, draft)).toContain('Rapat Koordinasi Humas');
  });

  test('berkas acara baru masuk ke folder acara dan disusul perintah untuk rilisnya', async () => {
    const cwd = makeFolder({ 'humas.yaml': 'kota: Contoh\n' });
    const { stderr } = await runCli(['baru', 'acara', '--set', 'nama=Rapat'], { cwd });
    const [event = ''] = listFiles(cwd).filter((path) => path.startsWith('acara/'));
    expect(stderr).toContain(`humas new rilis --acara ${event}`);
  });

  test('--dry-run dan --out - hanya menampilkan', async () => {
    const cwd = makeFolder();
    const shown = await runCli(['new', 'rilis', '--dry-run'], { cwd });
    const piped = await runCli(['new', 'rilis', '--out', '-'], { cwd });
    expect(shown.stdout).toMatch(/^---\njenis: rilis\n/u);
    expect(piped.stdout).toBe(shown.stdout);
    expect(listFiles(cwd)).toEqual([]);
  });

  test('berkas yang sudah ada tidak ditimpa tanpa --force', async () => {
    const cwd = makeFolder({ 'rilis.md': 'Naskah lama.\n' });
    const args = ['new', 'rilis', '--out', 'rilis.md'];
    const { stderr, exitCode } = await runCli(args, { cwd });
    expect(exitCode).toBe(2);
    expect(stderr).toContain('rilis.md sudah ada');
    expect(readText(cwd, 'rilis.md')).toBe('Naskah lama.\n');
    expect((await runCli([...args, '--force'], { cwd })).exitCode).toBe(0);
    expect(readText(cwd, 'rilis.md')).toContain('jenis: rilis');
  });

  test.each([
    [['new', 'riliss'], 'Jenis naskah “riliss” tidak dikenal. Mungkin maksudnya rilis?'],
    [['new', 'klarifikas'], 'Mungkin maksudnya klarifikasi?'],
    [['new', 'rilis', '--set', 'nma=X'], 'Mungkin maksudnya nama?'],
    [['new', 'rilis', '--set', 'nama'], 'Isi “nama” untuk --set keliru.'],
    [
      ['new', 'rilis', '--set', 'mulai=menyusul'],
      '--set mulai: “menyusul” bukan tanggal dan pukul',
    ],
    [['new', 'rilis', '--acara', 'acara/x.yaml'], 'Berkas acara tidak ditemukan: acara/x.yaml'],
  ])('%j ditolak sebelum ada yang ditulis', async (args, sentence) => {
    const cwd = makeFolder();
    const { stderr, exitCode } = await runCli(args, { cwd });
    expect(stderr).toContain(sentence);
    expect(exitCode).toBe(2);
    expect(listFiles(cwd)).toEqual([]);
  });

  test('--out berupa folder menerima rancangan dengan nama yang lazim', async () => {
    const cwd = makeFolder({ 'rapat.yaml': EVENT, 'arsip/lama.md': 'Isi.' });
    const args = ['new', 'rilis', '--acara', 'rapat.yaml', '--out', 'arsip'];
    await runCli(args, { cwd });
    const draft = 'arsip/rilis-2026-08-19-rapat-koordinasi-humas.md';
    expect(readText(cwd, draft)).toContain('acara: ../rapat.yaml\n');
  });

  test.each([
    [['new', 'rilis', '--out', 'rilis.docx'], '--out rilis.md'],
    [['new', 'rilis', '--out', 'rilis baru'], '--out "rilis baru.md"'],
    [['new', 'acara', '--out', 'rapat.md'], '--out rapat.yaml'],
    [['new', 'brief', '--acara', 'naskah/a.md'], 'Berkas acara yang ada: acara/rapat.yaml'],
    [['new', 'brief', '--acara', 'acara/rpat.yaml'], 'Mungkin maksudnya acara/rapat.yaml?'],
    [['new', 'brief', '--acara', 'daftar.yaml'], 'pasangan `nama: isi`'],
    [['new', 'brief', '--acara', 'kosong.yaml'], 'kosong.yaml:1:1: Berkas ini masih kosong'],
    [['new', 'brief', '--acara', 'terbalik.yaml'], 'terbalik.yaml:3:10: Isian `selesai` tidak'],
    [['new', 'brief', '--acara', 'folder.yaml'], 'folder.yaml adalah folder'],
    [['new'], '<jenis> belum ditulis: acara, paket, rilis'],
    [['init', 'daftar.yaml'], 'daftar.yaml adalah berkas, bukan folder.'],
  ])('%j ditolak dengan jalan keluarnya', async (args, sentence) => {
    const files = {
      'humas.yaml': 'kota: Contoh\n',
      'acara/rapat.yaml': EVENT,
      'daftar.yaml': '- nama: A\n',
      'kosong.yaml': '# belum diisi\n',
      'terbalik.yaml': 'nama: A\nmulai: 2026-08-19 08:30\nselesai: 2026-08-18 10:00\n',
      'folder.yaml/isi.txt': 'A',
    };
    const cwd = makeFolder(files);
    const { stderr, exitCode } = await runCli(args, { cwd });
    expect(stderr).toContain(sentence);
    expect(exitCode).toBe(2);
    expect(listFiles(cwd)).toEqual(Object.keys(files).sort());
  });

  test.each([
    '2026-08-19 08.30',
    '19/8/2026 08:30',
    '19-08-2026 08.30',
    '19 Agustus 2026, pukul 08.30',
    '2026-08-19T08:30',
  ])('tanggal acara %s terbaca', async (mulai) => {
    const args = ['new', 'rilis', '--dry-run', '--set', `mulai=${mulai}`];
    const { stdout } = await runCli(args, { cwd: makeFolder() });
    expect(stdout).toContain('Rabu (19/8/2026) pukul 08.30');
  });

  test.each([
    ['mulai=besok jam 9 WIB', 'mulai: Jumat, 21 Agustus 2026, pukul 09.00\n'],
    ['embargo=besok jam 10 WIB', 'embargo: Jumat, 21 Agustus 2026, pukul 10.00 WIB'],
    ['embargo=besok jam 10', '“2026-08-21 10:00” bukan waktu embargo'],
    ['tanggal=besok', 'tanggal: Jumat, 21 Agustus 2026'],
    ['tanggal=Senin', 'dapat berarti 17 Agustus 2026 atau 24 Agustus 2026'],
  ])('%s dihitung dari hari ini', async (set, sentence) => {
    const args = ['new', 'rilis', '--dry-run', '--set', set];
    expect((await runCli(args, { cwd: makeFolder() })).stderr).toContain(sentence);
  });

  test.each(['31/2/2026', '8/19/2026', '19 Augustus 2026', '2026-08-19 25:00'])(
    'tanggal acara %s ditolak',
    async (mulai) => {
      const args = ['new', 'rilis', '--dry-run', '--set', `mulai=${mulai}`];
      const { stderr, exitCode } = await runCli(args, { cwd: makeFolder() });
      expect(stderr).toContain('tulis misalnya 2026-08-19 08:30');
      expect(exitCode).toBe(2);
    },
  );

  test('kutipan yang belum disetujui disebut, bukan hilang diam-diam', async () => {
    const quote = 'kutipan: [{ id: k1, oleh: sekda, teks: Kami siap. }]\n';
    const cwd = makeFolder({ 'rapat.yaml': `${EVENT}${quote}` });
    const { stderr } = await runCli(['new', 'rilis', '--acara', 'rapat.yaml'], { cwd });
    expect(stderr).toContain('belum `disetujui: ya` di berkas acara: kutipan k1.');
  });

  test('ruang kerja dengan humas.yaml dan pejabat.yaml yang masih kosong dapat dipakai', async () => {
    const cwd = makeFolder({ 'humas.yaml': '', 'pejabat.yaml': '# belum ada\n' });
    expect((await runCli(['new', 'rilis', '--dry-run'], { cwd })).exitCode).toBe(0);
  });

  test('berkas acara yang rusak disebut tempatnya', async () => {
    const cwd = makeFolder({ 'rapat.yaml': 'nama: Rapat\nmulai: besok\n' });
    const { stderr, exitCode } = await runCli(['new', 'rilis', '--acara', 'rapat.yaml'], { cwd });
    expect(stderr).toMatch(/^rapat\.yaml:2:8: /u);
    expect(exitCode).toBe(2);
  });

  test('templat milik ruang kerja dipakai, dan kesalahannya disebut dengan barisnya', async () => {
    const cwd = makeFolder({
      'humas.yaml': 'kota: Contoh\n',
      'templat/rilis/umum.hbs': '---\njenis: rilis\n---\nTemplat kami.\n',
      'templat/brief/umum.hbs': 'Baris satu.\n{{#if}\n',
    });
    const own = await runCli(['new', 'rilis', '--dry-run'], { cwd });
    expect(own.stdout).toContain('Templat kami.');
    const broken = await runCli(['new', 'brief', '--dry-run'], { cwd });
    expect(broken.stderr).toContain('brief/umum.hbs');
    expect(broken.exitCode).toBe(2);
  });

  test('templat yang kosong disebut, dan tidak ada naskah kosong yang tertulis', async () => {
    const files = {
      'humas.yaml': 'kota: Contoh\n',
      'templat/rilis/umum.hbs': '{{!-- nanti --}}\n\n',
    };
    const cwd = makeFolder(files);
    const { stderr, exitCode } = await runCli(['new', 'rilis'], { cwd });
    expect(stderr).toBe(
      'Templat rilis/umum.hbs: hasilnya kosong; isi templat itu, atau hapus supaya templat bawaan dipakai.\n',
    );
    expect(exitCode).toBe(2);
    expect(listFiles(cwd)).toHaveLength(2);
    const doctor = await runCli(['doctor'], { cwd });
    expect(doctor.stdout).toContain('Templat rilis/umum.hbs: hasilnya kosong');
  });
});

describe('naskah di luar ruang kerja', () => {
  const FILES = {
    'kerja/humas.yaml': 'kota: Contoh\n',
    'kerja/pejabat.yaml': '- { id: sekda, nama: "Bagas, S.T.", jabatan: Sekda Kota Contoh }\n',
    'kerja/acara/rapat.yaml': `${EVENT}pejabat:\n  - { id: sekda, peran: [membuka] }\n`,
    'luar/catatan.txt': '',
  };

  test('memakai pejabat dari ruang kerja acaranya, dan itu dikatakan', async () => {
    const cwd = makeFolder(FILES);
    const args = ['new', 'rilis', '--acara', 'kerja/acara/rapat.yaml', '--out', 'luar/rilis.md'];
    const { stderr, exitCode } = await runCli(args, { cwd });
    expect(readText(cwd, 'luar/rilis.md')).toContain('Sekda Kota Contoh Bagas, S.T.');
    expect(readText(cwd, 'luar/rilis.md')).toContain('acara: ../kerja/acara/rapat.yaml');
    expect(stderr).toContain(
      'Folder luar di luar ruang kerja kerja; di sana pejabat.yaml dan humas.yaml tidak terbaca.',
    );
    expect(listFiles(cwd).filter((path) => path.includes('.humas'))).toEqual([]);
    expect(exitCode).toBe(0);
  });

  test('paket pun demikian', async () => {
    const cwd = makeFolder(FILES);
    const args = ['new', 'paket', '--acara', 'acara/rapat.yaml', '--out', '../luar'];
    const { stderr } = await runCli(args, { cwd: `${cwd}/kerja` });
    const [release = ''] = listFiles(cwd).filter((path) => path.startsWith('luar/rilis-'));
    expect(readText(cwd, release)).toContain('Sekda Kota Contoh Bagas, S.T.');
    expect(stderr).toContain('Folder ../luar di luar ruang kerja ini;');
    expect(listFiles(cwd).filter((path) => path.includes('.humas'))).toEqual([]);
  });

  test('tanpa --out, naskah masuk ke ruang kerja acaranya', async () => {
    const cwd = makeFolder(FILES);
    await runCli(['new', 'rilis', '--acara', 'kerja/acara/rapat.yaml'], { cwd });
    const [draft = ''] = listFiles(cwd).filter((path) => path.startsWith('kerja/naskah/'));
    expect(readText(cwd, draft)).toContain('Sekda Kota Contoh Bagas, S.T.');
  });
});

describe('catatan dasar', () => {
  const WORKSPACE = { 'humas.yaml': 'kota: Contoh\n', 'acara/rapat.yaml': EVENT };
  const ARGS = ['new', 'rilis', '--acara', 'acara/rapat.yaml', '--out', 'naskah/rilis.md'];
  const findBases = (cwd: string): readonly string[] =>
    listFiles(cwd).filter((path) => path.startsWith('.humas/dasar/'));

  test('naskah dicatat seperti ketika dibuat, bersama jawabannya', async () => {
    const cwd = makeFolder(WORKSPACE);
    await runCli([...ARGS, '--set', 'penulis=Wida Larasati'], { cwd });
    const [base = ''] = findBases(cwd);
    const text = readText(cwd, 'naskah/rilis.md');
    expect(JSON.parse(readText(cwd, base))).toMatchObject({
      document: 'naskah/rilis.md',
      kind: 'rilis',
      answers: { penulis: 'Wida Larasati' },
      drafted: '2026-08-20',
      lines: text.split('\n'),
    });
  });

  test('naskah yang ditimpa dengan --force hanya punya catatan yang baru', async () => {
    const cwd = makeFolder(WORKSPACE);
    await runCli(ARGS, { cwd });
    await runCli([...ARGS, '--force', '--set', 'penulis=Wida Larasati'], { cwd });
    expect(findBases(cwd)).toHaveLength(1);
    expect(readText(cwd, findBases(cwd)[0] ?? '')).toContain('Wida Larasati');
  });

  test('berkas acara, yang hanya ditampilkan, dan yang di luar ruang kerja tidak dicatat', async () => {
    const cwd = makeFolder(WORKSPACE);
    await runCli(['new', 'acara', '--set', 'nama=Rapat'], { cwd });
    await runCli([...ARGS, '--dry-run'], { cwd });
    const elsewhere = makeFolder({ 'rapat.yaml': EVENT });
    await runCli(['new', 'rilis', '--acara', 'rapat.yaml'], { cwd: elsewhere });
    expect([...findBases(cwd), ...findBases(elsewhere)]).toEqual([]);
  });

  test('catatan dasar bukan naskah: tidak ikut diperiksa', async () => {
    const cwd = makeFolder(WORKSPACE);
    await runCli(ARGS, { cwd });
    const { stdout } = await runCli(['check', '.', '--format', 'json'], { cwd });
    const paths = JSON.parse(stdout).files.map(({ path }: { path: string }) => path);
    expect(paths).toContain('naskah/rilis.md');
    expect(paths.join(' ')).not.toContain('.humas');
  });
});

describe('varian rilis', () => {
  test('klarifikasi dari jawaban saja: pokoknya ada di bagian depan dan di badan naskah', async () => {
    const cwd = makeFolder({ 'humas.yaml': 'instansi: Dinas Kominfo\nkota: Contoh\n' });
    const set = [
      'klaim=Air mati tiga hari',
      'beredar=18/8/2026',
      'label=hoaks',
      'judul=Air Mengalir',
    ];
    const args = ['new', 'klarifikasi', '--out', 'k.md', ...set.flatMap((one) => ['--set', one])];
    expect((await runCli(args, { cwd })).exitCode).toBe(0);
    const text = readText(cwd, 'k.md');
    expect(text).toContain('varian: klarifikasi\n');
    expect(text).toContain('  tanggal: 2026-08-18\n  label: hoaks\n');
    expect(text).toContain('Sejak Selasa, 18 Agustus 2026');
  });

  test('undangan mengambil waktu dan tempat dari berkas acara, dan bertanggal hari ini', async () => {
    const cwd = makeFolder({ 'rapat.yaml': EVENT });
    const { stdout } = await runCli(['new', 'undangan', '--acara', 'rapat.yaml', '--dry-run'], {
      cwd,
    });
    expect(stdout).toContain('- **Hari, tanggal:** Rabu, 19 Agustus 2026\n');
    expect(stdout).not.toContain('tanggal: 2026-08-19');
    expect(stdout).not.toContain('status:');
  });

  test('undangan ditulis di kota instansinya, bukan di tempat acaranya', async () => {
    const cwd = makeFolder({ 'humas.yaml': 'kota: Manggar\n', 'rapat.yaml': EVENT });
    const args = ['new', 'undangan', '--acara', 'rapat.yaml', '--out', '-', '--yes'];
    const { stdout } = await runCli(args, { cwd });
    expect(stdout).toContain('\nkota: Manggar\n');
    expect(stdout).toMatch(/Tempat:\*\* .*Contoh/u);
  });

  test('nama berkas memuat nama variannya', async () => {
    const cwd = makeFolder();
    await runCli(['new', 'pernyataan', '--set', 'tanggal=2026-08-19', '--set', 'judul=Api'], {
      cwd,
    });
    expect(listFiles(cwd)).toEqual(['pernyataan-2026-08-19-api.md']);
  });
});

describe('di terminal', () => {
  test('pertanyaan pokok diajukan dan jawabannya masuk ke naskah', async () => {
    const cwd = makeFolder();
    const answers = ['Rapat Koordinasi', '2026-08-19 08:30', 'Balai Kota', 'Contoh', ''];
    await runCli(['new', 'rilis', '--out', 'rilis.md'], { cwd, columns: 80, answers });
    expect(readText(cwd, 'rilis.md')).toContain('Rapat Koordinasi');
  });

  test.each([
    ['Kunjungan Bupati ke Lokasi Banjir', /^pola: kunjungan-kerja$/mu],
    ['Pelantikan Pejabat Administrator', /^pola: pelantikan$/mu],
    ['Rapat Koordinasi Camat', /^pola: rapat-koordinasi$/mu],
    ['Gebyar Literasi', /^(?![\s\S]*\npola:)/u],
  ])('Enter menerima pola yang disebut nama acara %s, atau melewatinya', async (name, pattern) => {
    const cwd = makeFolder();
    const answers = [name, '2026-08-19 08:30', ...Array.from({ length: 12 }, () => '')];
    const { exitCode } = await runCli(['new', 'acara', '--out', 'a.yaml'], {
      cwd,
      columns: 80,
      answers,
    });
    expect(exitCode).toBe(0);
    expect(readText(cwd, 'a.yaml')).toMatch(pattern);
  });

  test('yang dijawab berkas acara atau --set tidak ditanyakan lagi', async () => {
    const cwd = makeFolder({ 'rapat.yaml': EVENT });
    const args = ['new', 'rilis', '--acara', 'rapat.yaml', '--out', 'rilis.md'];
    const { exitCode } = await runCli(args, { cwd, columns: 80, answers: [] });
    expect(exitCode).toBe(0);
  });

  test('--yes tidak bertanya', async () => {
    const args = ['new', 'rilis', '--yes', '--out', 'rilis.md'];
    const { exitCode } = await runCli(args, { cwd: makeFolder(), columns: 80, answers: [] });
    expect(exitCode).toBe(0);
  });

  test('Ctrl+C di tengah pertanyaan tidak menulis apa-apa', async () => {
    const cwd = makeFolder();
    const answers = ['Rapat'];
    const { exitCode } = await runCli(['new', 'rilis'], { cwd, columns: 80, answers });
    expect(exitCode).toBe(130);
    expect(listFiles(cwd)).toEqual([]);
  });
});

describe('pola susunan acara', () => {
  const EVENT = 'nama: Peresmian Puskesmas\nmulai: 2026-08-19 09:00\nselesai: 2026-08-19 09:30\n';
  const draft = (...args: string[]) => {
    const cwd = makeFolder({ 'acara.yaml': EVENT, 'salah.yaml': `${EVENT}pola: persmian\n` });
    return runCli(['new', 'rundown', '--yes', '--out', '-', ...args], { cwd });
  };

  test('--pola memilih susunan, dan waktu yang kurang disebut', async () => {
    const { stdout, stderr } = await draft('--acara', 'acara.yaml', '--pola', 'peresmian');
    expect(stdout).toContain('| Pengguntingan pita |');
    expect(stderr).toContain(
      'Susunan selesai pukul 09.54, lewat 24 menit dari akhir acara pukul 09.30.',
    );
  });

  test('nama pola yang keliru mendapat saran', async () => {
    const { stderr, exitCode } = await draft('--acara', 'acara.yaml', '--pola', 'pelantkan');
    expect(stderr).toContain('Mungkin maksudnya pelantikan? Pilih salah satu:');
    expect(exitCode).toBe(2);
  });

  test('nama pola yang keliru di berkas acara disebut', async () => {
    const { stderr } = await draft('--acara', 'salah.yaml');
    expect(stderr).toContain('Pola “persmian” tidak dikenal. Mungkin maksudnya peresmian?');
  });

  test('bantuan menyebut semua pola', async () => {
    const { stdout } = await runCli(['new', '--help'], { cwd: makeFolder() });
    const words = stdout.replace(/\s+/gu, ' ');
    for (const pattern of PATTERNS) expect(words).toContain(pattern);
  });
});

describe('undangan liputan', () => {
  const invite = (mulai: string): ReturnType<typeof runCli> =>
    runCli(['new', 'undangan', '--dry-run', '--set', `mulai=${mulai}`], { cwd: makeFolder() });

  // The clock of the tests shows 20 August 2026, 09.00.
  test.each(['2026-08-19 13:00', '2026-08-20 08:30', '2026-08-19'])(
    'untuk acara yang sudah dimulai (%s) disertai peringatan',
    async (mulai) => {
      expect((await invite(mulai)).stderr).toContain('media tidak dapat lagi diundang');
    },
  );

  test.each(['2026-08-20 09:30', '2026-08-20', '2026-08-21 08:00'])(
    'untuk acara yang belum dimulai (%s) tidak',
    async (mulai) => {
      expect((await invite(mulai)).stderr).not.toContain('sudah dimulai');
    },
  );
});
