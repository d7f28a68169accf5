import { describe, expect, test } from 'vitest';
import { runCli } from '../support/cli.ts';
import { makeFolder, readText } from '../support/folder.ts';

const WORKSPACE = {
  'humas.yaml': 'kota: Contoh\ninstansi: Dinas Kominfo Kota Contoh\n',
  'pejabat.yaml': `- { id: wali-kota, nama: "Ratna, M.Si.", jabatan: Wali Kota Contoh }
- { id: sekda, nama: "Bagas, M.T.", jabatan: Sekretaris Daerah Kota Contoh }
`,
};
const EVENT = ['Rapat', '2026-09-08 09:00', '', 'Aula', 'Contoh', 'Dinas Kominfo Kota Contoh'];
const PATTERN = 'rapat-koordinasi';
const ARGS = ['new', 'acara', '--out', 'acara/rapat.yaml'];

async function answered(...answers: readonly string[]): Promise<string> {
  const cwd = makeFolder(WORKSPACE);
  const result = await runCli(ARGS, { cwd, answers: [...EVENT, ...answers, PATTERN] });
  expect(result.exitCode).toBe(0);
  return readText(cwd, 'acara/rapat.yaml');
}

describe('humas new acara menanyakan yang hadir', () => {
  test('pejabat dipilih dari daftar dengan perannya, tamu diketik', async () => {
    const event = await answered(
      'wali-kota',
      'sambutan, membuka',
      'sekda',
      '',
      '',
      'Letkol Inf. Contoh; Dandim Contoh',
      '',
    );
    expect(event).toContain(
      'pejabat:\n  - id: wali-kota    # Wali Kota Contoh Ratna, M.Si.\n    peran: [sambutan, membuka]\n  - id: sekda    #',
    );
    expect(event).toContain('tamu:\n  - nama: Letkol Inf. Contoh\n    jabatan: Dandim Contoh\n');
  });

  test('kembali membatalkan yang terakhir, lalu pertanyaan sebelumnya', async () => {
    const event = await answered(
      ...['wali-kota', '<', 'wali-kota', 'laporan', '<', '<'],
      'Dinas Kesehatan Kota Contoh',
      ...['sekda', 'memimpin', ''],
      ...['Nama, S.H.; Camat Contoh', '<', '<', '', ''],
    );
    expect(event).toContain('penyelenggara: Dinas Kesehatan Kota Contoh\n');
    expect(event).toContain('pejabat:\n  - id: sekda    #');
    expect(event).toContain('#   - id: wali-kota    #');
    expect(event).not.toContain('Camat Contoh');
  });

  test('yang dilewati tetap berupa komentar', async () => {
    const event = await answered('', '');
    expect(event).toContain('# pejabat:\n#   - id: wali-kota');
    expect(event).toContain('# tamu:\n');
  });

  test('berkas yang ditulis lolos pemeriksaan', async () => {
    const cwd = makeFolder(WORKSPACE);
    const people = ['wali-kota', 'sambutan, membuka', '', 'Nama, S.H.; Camat Contoh', ''];
    await runCli(ARGS, { cwd, answers: [...EVENT, ...people, PATTERN] });
    const { exitCode } = await runCli(['check', 'acara/rapat.yaml'], { cwd });
    expect(exitCode).toBe(0);
  });

  test('--set menjawabnya tanpa bertanya', async () => {
    const cwd = makeFolder(WORKSPACE);
    const set = ['--set', 'pejabat=wali-kota: sambutan | sekda', '--set', 'tamu=A, S.H.; Camat B'];
    await runCli([...ARGS, '--yes', ...set], { cwd });
    const event = readText(cwd, 'acara/rapat.yaml');
    expect(event).toContain('    peran: [sambutan]\n  - id: sekda');
    expect(event).toContain('  - nama: A, S.H.\n    jabatan: Camat B\n');
  });

  test.each([
    ['pejabat=wali-kota: sambutn', 'mungkin maksudnya sambutan'],
    ['pejabat=Wali Kota', 'bukan id pejabat'],
    ['tamu=Letkol Contoh', 'belum lengkap; tulis nama, titik koma, lalu jabatannya'],
  ])('--set %s ditolak', async (pair, sentence) => {
    const { stderr, exitCode } = await runCli([...ARGS, '--set', pair], { cwd: makeFolder() });
    expect(stderr).toContain(sentence);
    expect(exitCode).toBe(2);
  });
});

test('pukul yang diketik seperti dalam percakapan disebut kembali dengan tanggalnya', async () => {
  const cwd = makeFolder(WORKSPACE);
  const answers = ['Rapat', 'besok jam 9', ...EVENT.slice(2), '', '', PATTERN];
  const { stderr } = await runCli(ARGS, { cwd, answers });
  expect(stderr).toContain('Jumat, 21 Agustus 2026, pukul 09.00\n');
  expect(readText(cwd, 'acara/rapat.yaml')).toContain('mulai: 2026-08-21 09:00\n');
});

test.each(['wali-kota: sambutan+membuka', 'wali-kota: sambutan, sekda', 'wali-kota; sekda'])(
  '“%s” ditolak dengan contoh yang benar, bukan ditulis begitu saja',
  async (officials) => {
    const cwd = makeFolder(WORKSPACE);
    const { stderr, exitCode } = await runCli([...ARGS, '--yes', '--set', `pejabat=${officials}`], {
      cwd,
    });
    expect(exitCode).toBe(2);
    expect(stderr).toContain('bupati: sambutan, membuka | sekda');
  },
);

describe('waktu disalin dari undangan', () => {
  const asked = async (...when: readonly string[]): Promise<string> => {
    const cwd = makeFolder({ ...WORKSPACE, 'humas.yaml': `${WORKSPACE['humas.yaml']}zona: WIB\n` });
    const answers = ['Rapat', ...when, ...EVENT.slice(3), '', '', PATTERN];
    const { exitCode, stderr } = await runCli(ARGS, { cwd, answers });
    expect(stderr).not.toContain('bukan tanggal');
    expect(exitCode).toBe(0);
    return readText(cwd, 'acara/rapat.yaml');
  };
  test.each([
    ['Rabu, 19 Agustus 2026 pukul 09.00 WIB', '12.00'],
    ['Rabu 19 Agt 2026 pkl. 09.00 WIB', 'pukul 12.00 WIB'],
    ['Rabu, 19/8/2026, 09.00 – 12.00 WIB', ''],
    ['19/8/26 jam 9 s.d. 12', ''],
    ['2026-08-19 09:00', '2026-08-19 12:00'],
    ['19 Agustus 2026 pukul 09.00-12.00 WIB', '12.00'],
  ])('%s, selesai %s', async (start, end) => {
    const event = await asked(start, end);
    expect(event).toContain('mulai: 2026-08-19 09:00\nselesai: 2026-08-19 12:00\nzona: WIB\n');
  });

  test.each(['Rabu, 19 Agustus 2026 pukul 09.00 WIB s.d. selesai', '19/8/2026 09.00 – selesai'])(
    '%s: selesainya belum diketahui',
    async (start) => {
      expect(await asked(start, '')).toContain('mulai: 2026-08-19 09:00\n# selesai:');
    },
  );

  test('zona yang diketik mengalahkan zona ruang kerja', async () => {
    expect(await asked('19/8/2026 pukul 09.00 WITA', '')).toContain('zona: WITA\n');
  });

  test('acara beberapa hari', async () => {
    const event = await asked('19/8/2026 09.00', 'Jumat, 21 Agustus 2026 pukul 15.00');
    expect(event).toContain('selesai: 2026-08-21 15:00\n');
  });

  test.each([
    ['Kamis, 19 Agustus 2026 pukul 09.00', '19 Agustus 2026 jatuh pada hari Rabu, bukan Kamis.'],
    ['19/8/2026 09.00 s.d. 08.00', '“08.00” mendahului mulainya acara'],
  ])('%s ditolak dengan sebabnya', async (start, said) => {
    const cwd = makeFolder(WORKSPACE);
    const { exitCode, stderr } = await runCli([...ARGS, '--set', `mulai=${start}`], { cwd });
    expect(stderr).toContain(said);
    expect(exitCode).toBe(2);
  });
});
