import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { runCli } from '../support/cli.ts';
import { listFiles, makeFolder, readText } from '../support/folder.ts';

const EXAMPLE = fileURLToPath(
  new URL('../../examples/peresmian-gedung-perpustakaan/', import.meta.url),
);
const read = (path: string): string => readFileSync(EXAMPLE + path, 'utf8');
const EVENT = read('acara/peresmian.yaml');
const WORKSPACE = {
  'humas.yaml': read('humas.yaml'),
  'pejabat.yaml': read('pejabat.yaml'),
  'acara/peresmian.yaml': EVENT,
};
const ARGS = ['new', 'paket', '--acara', 'acara/peresmian.yaml'];
const drafts = (cwd: string): readonly string[] =>
  listFiles(cwd).filter((path) => path.startsWith('naskah/'));

interface CheckedFile {
  readonly path: string;
  readonly findings: readonly { readonly rule: string; readonly message: string }[];
}

async function check(cwd: string): Promise<readonly CheckedFile[]> {
  const args = ['check', 'naskah', 'acara', 'pejabat.yaml', '--format', 'json'];
  return JSON.parse((await runCli(args, { cwd })).stdout).files;
}

describe('paket dari berkas acara empat puluh baris', () => {
  test('berkas acara contoh itu empat puluh baris', () => {
    expect(EVENT.trimEnd().split('\n')).toHaveLength(40);
  });

  test('satu perintah menulis semua naskah acara', async () => {
    const cwd = makeFolder(WORKSPACE);
    const { stderr, exitCode } = await runCli(ARGS, { cwd });
    const kinds = drafts(cwd).map((path) => /^naskah\/([a-z-]+)-2026/u.exec(path)?.[1]);
    expect(kinds.sort()).toEqual(
      ['brief', 'mc', 'rilis', 'rundown', 'sambutan', 'tata-tempat', 'undangan'].sort(),
    );
    for (const path of drafts(cwd)) expect(stderr).toContain(path);
    expect(stderr).toContain('nomor siaran pers (rilis)');
    expect(stderr).toContain('nama penulis (semua naskah)');
    expect(stderr).toContain('humas check naskah');
    expect(exitCode).toBe(0);
  });

  test('naskahnya lolos pemeriksaan, selain yang harus diisi orang', async () => {
    const cwd = makeFolder(WORKSPACE);
    await runCli(ARGS, { cwd });
    const files = await check(cwd);
    expect(files.filter(({ path }) => path.startsWith('naskah/'))).toHaveLength(7);
    const findings = files.flatMap(({ path, findings: own }) =>
      own.map(({ rule, message }) => ({ path, rule, message })),
    );
    expect(findings.filter(({ rule }) => rule !== 'struktur/isian-kosong')).toEqual([]);
  });

  test('wakilnya disebut di semua naskah sesudah pejabatnya diwakili', async () => {
    const cwd = makeFolder(WORKSPACE);
    await runCli(ARGS, { cwd });
    const change = 'pejabat.bupati.diwakili=sekda';
    await runCli(['event', 'set', 'acara/peresmian.yaml', change, '--yes'], { cwd });
    const words = {
      rilis: 'Ir. Baso Lewangka, M.T., mewakili Bupati Luwu Timur',
      brief: 'untuk: Sekretaris Daerah Kabupaten Luwu Timur',
      rundown: 'Baso Lewangka, mewakili Bupati Luwu Timur',
      mc: 'Ir. Baso Lewangka, M.T., yang mewakili Bupati Luwu Timur',
      'tata-tempat': 'mewakili Bupati Luwu Timur',
      sambutan: 'Ir. Baso Lewangka, M.T., mewakili Bupati Luwu Timur',
    };
    for (const [kind, stated] of Object.entries(words)) {
      const path = drafts(cwd).find((one) => one.startsWith(`naskah/${kind}-`)) ?? kind;
      expect(readText(cwd, path), kind).toContain(stated);
    }
  });
});

describe('paket ditolak utuh', () => {
  test('bila satu naskah sudah ada, tanpa --force', async () => {
    const cwd = makeFolder(WORKSPACE);
    await runCli([...ARGS, '--out', 'naskah'], { cwd });
    const [first = ''] = drafts(cwd);
    const before = readText(cwd, first);
    const { stderr, exitCode } = await runCli([...ARGS, '--set', 'penulis=Rahmi'], { cwd });
    expect(exitCode).toBe(2);
    expect(stderr).toContain('7 naskah sudah ada, jadi tidak ada yang ditulis');
    expect(stderr).toContain('humas refresh');
    expect(readText(cwd, first)).toBe(before);
    expect((await runCli([...ARGS, '--set', 'penulis=Rahmi', '--force'], { cwd })).exitCode).toBe(
      0,
    );
    expect(readText(cwd, first)).toContain('penulis: Rahmi');
  });

  test('bila hanya satu yang menghalangi', async () => {
    const path = 'naskah/mc-2026-09-17-peresmian-gedung-perpustakaan-daerah.md';
    const cwd = makeFolder({ ...WORKSPACE, [path]: 'Naskah lama.\n' });
    const { stderr, exitCode } = await runCli(ARGS, { cwd });
    expect({ exitCode, files: drafts(cwd) }).toEqual({ exitCode: 2, files: [path] });
    expect(stderr).toContain(`1 naskah sudah ada, jadi tidak ada yang ditulis: ${path}`);
  });

  test.each([
    [['new', 'paket'], 'Berkas acara yang ada: acara/peresmian.yaml'],
    [[...ARGS, '--out', 'paket.md'], '“paket.md” bukan folder'],
    [[...ARGS, '--set', 'judul=Sama'], 'Isian “judul” berbeda di setiap naskah sebuah paket.'],
    [
      [...ARGS, '--set', 'penulis=A', '--set', 'untuk=sekda'],
      'humas new sambutan --acara acara/peresmian.yaml --set untuk=sekda',
    ],
    [[...ARGS, '--dari', 'a.docx'], 'Pilihan --dari tidak berlaku untuk paket.'],
    [['new', 'paked'], 'Mungkin maksudnya paket?'],
  ])('bila dipanggil keliru: %j', async (args, words) => {
    const cwd = makeFolder(WORKSPACE);
    const { stderr, exitCode } = await runCli(args, { cwd });
    expect({ exitCode, files: drafts(cwd) }).toEqual({ exitCode: 2, files: [] });
    expect(stderr).toContain(words);
  });
});

test('--dry-run hanya menyebut berkas yang akan ditulis', async () => {
  const cwd = makeFolder(WORKSPACE);
  const { stderr } = await runCli([...ARGS, '--dry-run', '--out', 'lain'], { cwd });
  expect(stderr).toContain('7 naskah Peresmian Gedung Perpustakaan Daerah akan ditulis:');
  expect(stderr).toContain('  lain/mc-2026-09-17-');
  expect(listFiles(cwd)).toEqual(Object.keys(WORKSPACE).sort());
});

test('nomor yang diberikan ialah nomor rilisnya, bukan nomor undangannya', async () => {
  const cwd = makeFolder(WORKSPACE);
  await runCli([...ARGS, '--set', 'nomor=480/7/2026'], { cwd });
  const numbered = drafts(cwd).filter((path) => readText(cwd, path).includes('480/7/2026'));
  expect(numbered.map((path) => path.slice(0, 13))).toEqual(['naskah/rilis-']);
});

test.each([
  ['2026-03-19', 'Kamis, 19 Maret 2026'],
  // The clock of the tests shows 20 August 2026, 09.00.
  ['2026-08-20', 'Kamis, 20 Agustus 2026'],
])('sesudah acara dimulai (%s), undangan liputan tidak dibuat lagi', async (day, shown) => {
  const past = EVENT.replaceAll('2026-09-17', day).replace(/(?<=mulai: \S{10}) \S+/u, ' 08:00');
  const cwd = makeFolder({ ...WORKSPACE, 'acara/peresmian.yaml': past });
  const { stderr } = await runCli([...ARGS, '--set', 'liputan=wawancara'], { cwd });
  expect(drafts(cwd).filter((path) => path.includes('undangan'))).toEqual([]);
  expect(stderr).toContain(`acaranya sudah dimulai ${shown}, pukul 08.00.`);
  expect(stderr).toContain('Tidak dipakai di satu pun naskah paket ini: isian liputan.');
});

test('dari menu, paket memilih berkas acaranya', async () => {
  const cwd = makeFolder(WORKSPACE);
  const answers = ['new', 'paket', 'acara/peresmian.yaml'];
  const { stderr, exitCode } = await runCli([], { cwd, columns: 80, answers });
  expect(stderr).toContain('$ humas new paket --acara acara/peresmian.yaml\n');
  expect(exitCode).toBe(0);
});
