import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { JsonReport } from '../../src/report/json.ts';
import { expectSound } from '../export/ooxml.ts';
import { runCli } from '../support/cli.ts';
import { listFiles, makeFolder } from '../support/folder.ts';
import { paragraph, partsOf, readComments, run, styled, wordFile } from '../word/word-files.ts';

const RELEASE = wordFile({
  body: [
    paragraph(run('SIARAN PERS', '<w:b/>'), '<w:jc w:val="center"/>'),
    styled('Judul', 'Walikota Buka Pelatihan Humas'),
    paragraph(
      `${run('PANGKALPINANG, 19 Agustus 2026 – Kegiatan itu di ')}${run('gelar', '<w:b/>')}${run(' dimana warga hadir.')}`,
    ),
    paragraph(run('Acara berlangsung di gedung dimana warga berkumpul.')),
  ].join(''),
});
const EXAMPLE = fileURLToPath(
  new URL('../../examples/pelatihan-komunikasi-publik', import.meta.url),
);
const ONLY = ['--rule', 'ejaan/gabungan-kata', '--rule', 'ejaan/kata-depan'];

async function findingsOf(
  cwd: string,
  path: string,
  more: readonly string[] = [],
): Promise<JsonReport['files'][number]> {
  const { stdout } = await runCli(['check', path, '--format', 'json', ...more], { cwd });
  const [file] = (JSON.parse(stdout) as JsonReport).files;
  if (!file) throw new TypeError(`no ${path} in ${stdout}`);
  return file;
}

describe('humas check rilis.docx', () => {
  test('menyebut paragraf dan kutipannya, tanpa menawarkan --fix', async () => {
    const cwd = makeFolder({ 'rilis.docx': RELEASE });
    const { stdout, exitCode } = await runCli(['check', 'rilis.docx', ...ONLY], { cwd });
    expect(stdout).toContain('rilis.docx, paragraf 2  salah  “Walikota” ditulis terpisah');
    expect(stdout).toContain('Juga di paragraf 4.');
    expect(stdout).toContain('humas check rilis.docx --format komentar');
    expect(stdout).not.toContain('--fix');
    expect(exitCode).toBe(1);
  });

  test('memberi baris, kolom, dan letak menurut paragraf yang bertulisan', async () => {
    const file = await findingsOf(makeFolder({ 'rilis.docx': RELEASE }), 'rilis.docx');
    const found = file.findings.find(({ text }) => text === 'di gelar');
    expect(file.kind).toBe('rilis');
    expect(found).toMatchObject({
      start: { line: 3, column: 47, offset: 88 },
      suggestions: ['digelar'],
      fixable: false,
    });
  });

  test.each(['html', 'sarif', 'github', 'markdown'])(
    'dapat dilaporkan sebagai %s',
    async (format) => {
      const cwd = makeFolder({ 'rilis.docx': RELEASE });
      const args = ['check', 'rilis.docx', '--format', format, '--checklist'];
      const { stdout, exitCode } = await runCli(args, { cwd });
      expect(stdout).toContain('rilis.docx');
      expect(exitCode).toBe(1);
    },
  );

  test('membaca pola, kecuali salinan berkomentar dan penanda berkas terbuka', async () => {
    const names = ['a.docx', 'b.docx', 'a-diperiksa.docx', '~$a.docx'];
    const cwd = makeFolder(Object.fromEntries(names.map((name) => [name, RELEASE])));
    const { stdout } = await runCli(['check', '*.docx', '--format', 'json'], { cwd });
    const { files } = JSON.parse(stdout) as JsonReport;
    expect(files.map(({ path }) => path)).toEqual(['a.docx', 'b.docx']);
  });

  test('di folder yang hanya berisi berkas Word memberi tahu perintahnya', async () => {
    const cwd = makeFolder({ 'naskah/rilis.docx': RELEASE });
    const { stderr, exitCode } = await runCli(['check', 'naskah'], { cwd });
    expect(stderr).toContain('humas check "naskah/*.docx"');
    expect(exitCode).toBe(2);
  });

  test('memakai berkas acara dari --acara', async () => {
    const acara = 'nama: Pelatihan\nmulai: 2026-08-18 08:30\nselesai: 2026-08-18 12:00\n';
    const lead = `KOTA CONTOH, 19 Agustus 2026 – Pemerintah Kota Contoh menggelar Pelatihan pada Rabu (19/8/2026) di balai kota.`;
    const body = `${styled('Judul', 'Pemkot Gelar Pelatihan')}${paragraph(run(lead))}`;
    const cwd = makeFolder({ 'acara/a.yaml': acara, 'rilis.docx': wordFile({ body }) });
    const args = ['check', 'rilis.docx', '--rule', 'fakta'];
    const without = await runCli(args, { cwd });
    const { stdout } = await runCli([...args, '--acara', 'acara/a.yaml'], { cwd });
    expect(without.stdout).toContain('Tidak ada temuan');
    expect(stdout).toContain(
      'Menurut berkas acara, acara ini berlangsung Selasa, 18 Agustus 2026.',
    );
  });

  test('naskah lain tentang acara yang sama ditunjuk dengan paragrafnya', async () => {
    const cwd = makeFolder({
      'acara/a.yaml': 'nama: Rapat\nmulai: 2026-08-19 08:30\n',
      'a.docx': wordFile({
        body: paragraph(run('Rapat dibuka.')) + paragraph(run('Rapat diikuti 75 peserta.')),
      }),
      'b.md': '---\njenis: brief\nacara: acara/a.yaml\n---\nRapat diikuti 57 peserta.\n',
    });
    const rule = ['--rule', 'fakta/antardokumen'];
    const args = ['check', 'a.docx', 'b.md', '--acara', 'acara/a.yaml', ...rule];
    const { stdout } = await runCli(args, { cwd });
    expect(stdout.replace(/\s+/gu, ' ')).toContain('di a.docx paragraf 2 “75”');
    expect(stdout).toContain('a.docx, paragraf 2  Di sini tertulis “75”.');
    expect(stdout).not.toContain('baris');
  });

  test.each(['--fix', '--diff'])('%s tidak mengubah berkas Word', async (option) => {
    const cwd = makeFolder({ 'rilis.docx': RELEASE });
    const { stderr, exitCode } = await runCli(['check', 'rilis.docx', option], { cwd });
    expect(stderr).toContain('Berkas Word tidak diubah');
    expect(stderr).toContain('--format komentar');
    expect(exitCode).toBe(2);
    expect(readFileSync(join(cwd, 'rilis.docx'))).toEqual(Buffer.from(RELEASE));
  });
});

describe('salinan berkomentar', () => {
  test('memuat setiap temuan sebagai komentar di tempatnya', async () => {
    const cwd = makeFolder({ 'rilis.docx': RELEASE });
    const args = ['check', 'rilis.docx', ...ONLY, '--out', 'periksa.docx'];
    const { stderr, exitCode } = await runCli(args, { cwd });
    expect(stderr).toContain('4 komentar tertulis di periksa.docx');
    expect(exitCode).toBe(1);
    const copy = readFileSync(join(cwd, 'periksa.docx'));
    expectSound(partsOf(copy));
    const comments = [...readComments(copy).values()];
    expect(comments.map(({ on }) => on)).toEqual(['Walikota', 'di gelar', 'dimana', 'dimana']);
    expect(comments[0]?.says).toMatch(
      /^Salah: “Walikota” ditulis terpisah: “Wali Kota”\.\nAlasan: .+\nAturan ejaan\/gabungan-kata\. Sumber: EYD V/u,
    );
  });

  test('temuan tentang seluruh naskah bergantung di judulnya', async () => {
    const cwd = makeFolder({ 'rilis.docx': RELEASE });
    const args = ['check', 'rilis.docx', '--rule', 'struktur/narahubung', '--out', 'p.docx'];
    await runCli(args, { cwd });
    const comments = [...readComments(readFileSync(join(cwd, 'p.docx'))).values()];
    expect(comments.map(({ on }) => on)).toEqual(['Walikota Buka Pelatihan Humas']);
    expect(comments[0]?.says).toContain('tulis nama dan telepon atau surelnya di akhir naskah');
  });

  test('tanpa --out tertulis di samping aslinya, satu untuk tiap berkas', async () => {
    const cwd = makeFolder({ 'naskah/a.docx': RELEASE, 'b.docx': RELEASE });
    await runCli(['check', 'naskah/a.docx', 'b.docx', '--format', 'komentar'], { cwd });
    expect(listFiles(cwd)).toEqual([
      'b-diperiksa.docx',
      'b.docx',
      'naskah/a-diperiksa.docx',
      'naskah/a.docx',
    ]);
  });

  test('--out berupa folder menampung semuanya', async () => {
    const cwd = makeFolder({ 'a.docx': RELEASE, 'b.docx': RELEASE });
    await runCli(['check', 'a.docx', 'b.docx', '--out', 'hasil/'], { cwd });
    expect(listFiles(join(cwd, 'hasil'))).toEqual(['a-diperiksa.docx', 'b-diperiksa.docx']);
  });

  test('tanpa temuan tetap ditulis, sama dengan aslinya', async () => {
    const cwd = makeFolder({ 'a.docx': RELEASE });
    const args = ['check', 'a.docx', '--rule', 'fakta/usia', '--format', 'komentar'];
    const { stderr, exitCode } = await runCli(args, { cwd });
    expect(stderr).toContain('Tidak ada temuan');
    expect(exitCode).toBe(0);
    expect(readFileSync(join(cwd, 'a-diperiksa.docx'))).toEqual(Buffer.from(RELEASE));
  });

  test('aslinya tidak pernah ditimpa, juga dengan --force', async () => {
    const cwd = makeFolder({ 'a.docx': RELEASE });
    const args = ['check', 'a.docx', '--out', './a.docx', '--force'];
    const { stderr, exitCode } = await runCli(args, { cwd });
    expect(stderr).toContain('a.docx naskah aslinya');
    expect(exitCode).toBe(2);
    expect(readFileSync(join(cwd, 'a.docx'))).toEqual(Buffer.from(RELEASE));
  });

  test('salinan lama hanya ditimpa dengan --force', async () => {
    const cwd = makeFolder({ 'a.docx': RELEASE, 'a-diperiksa.docx': 'catatan saya' });
    const args = ['check', 'a.docx', '--format', 'komentar'];
    const refused = await runCli(args, { cwd });
    expect(refused.exitCode).toBe(2);
    expect(readFileSync(join(cwd, 'a-diperiksa.docx'), 'utf8')).toBe('catatan saya');
    expect((await runCli([...args, '--force'], { cwd })).exitCode).toBe(1);
  });

  test.each([
    [['a.md', '--format', 'komentar'], 'Komentar hanya dapat ditulis di berkas Word'],
    [['a.docx', '--format', 'komentar', '--out', 'a.pdf'], 'harus bernama .docx'],
    [['a.docx', 'b.docx', '--format', 'komentar', '--out', 'c.docx'], 'tidak muat di satu berkas'],
    [['kosong.docx', '--format', 'komentar'], 'tidak memuat tulisan'],
    [['-', '--format', 'komentar'], 'bukan di masukan standar'],
  ])('%j ditolak dengan satu kalimat', async (args, sentence) => {
    const kosong = wordFile({ body: '<w:p/>' });
    const cwd = makeFolder({
      'a.md': '# A\n',
      'a.docx': RELEASE,
      'b.docx': RELEASE,
      'kosong.docx': kosong,
    });
    const { stderr, exitCode } = await runCli(['check', ...args], { cwd });
    expect(stderr).toContain(sentence);
    expect(exitCode).toBe(2);
    expect(listFiles(cwd)).toHaveLength(4);
  });
});

test('berkas Word yang rusak dikatakan, yang lain tetap diperiksa', async () => {
  const cwd = makeFolder({ 'a.docx': RELEASE, 'b.docx': RELEASE.slice(0, 300) });
  const { stdout, stderr, exitCode } = await runCli(['check', 'a.docx', 'b.docx'], { cwd });
  expect(stdout).toContain('a.docx, paragraf 2');
  expect(stderr).toContain('b.docx: Berkas Word ini rusak atau tidak lengkap.');
  expect(exitCode).toBe(2);
});

test('humas facts membaca berkas Word', async () => {
  const cwd = makeFolder({ 'rilis.docx': RELEASE });
  const { stdout } = await runCli(['facts', 'rilis.docx'], { cwd });
  expect(stdout).toContain('19 Agustus 2026');
});

test('daftar faktanya untuk dicetak menyebut paragraf', async () => {
  const cwd = makeFolder({ 'rilis.docx': RELEASE });
  const { stdout } = await runCli(['facts', 'rilis.docx', '--format', 'markdown'], { cwd });
  expect(stdout).toContain('| Paragraf |');
});

test.each(['export', 'verify', 'paraf'])('humas %s menolak berkas Word', async (command) => {
  const cwd = makeFolder({ 'rilis.docx': RELEASE });
  const { stderr, exitCode } = await runCli([command, 'rilis.docx'], { cwd });
  expect(stderr).toContain('rilis.docx adalah berkas Word; perintah ini memakai naskah Markdown');
  expect(exitCode).toBe(2);
});

test.each(['surat.doc', 'surat.odt', 'surat.dotx'])(
  '%s ditolak dengan jalan keluar',
  async (name) => {
    const { stderr, exitCode } = await runCli(['check', name], {
      cwd: makeFolder({ [name]: 'x' }),
    });
    expect(stderr).toContain('simpan sebagai Dokumen Word (.docx)');
    expect(exitCode).toBe(2);
  },
);

describe('hasil humas export', () => {
  test.each(['naskah/rilis.md', 'naskah/rilis-salah.md', 'naskah/brief.md', 'naskah/rundown.md'])(
    '%s kembali dengan jenis dan temuan yang sama',
    async (path) => {
      const cwd = makeFolder();
      cpSync(EXAMPLE, cwd, { recursive: true });
      await runCli(['export', path, '--out', 'word/a.docx'], { cwd });
      const before = await findingsOf(cwd, path);
      const after = await findingsOf(cwd, 'word/a.docx');
      expect(after.kind).toBe(before.kind);
      const rulesOf = ({ findings }: typeof after): readonly string[] =>
        findings
          .map(({ rule }) => rule)
          // Export sets the dash of a range itself.
          .filter((rule) => rule !== 'ejaan/rentang')
          .sort();
      expect(rulesOf(after)).toEqual(rulesOf(before));
    },
  );

  /** The example with a release in Word, and what the check says of it, on either stream. */
  async function checkExported(
    change: (cwd: string) => void = () => undefined,
    more: readonly string[] = [],
  ): Promise<string> {
    const cwd = makeFolder();
    cpSync(EXAMPLE, cwd, { recursive: true });
    await runCli(['export', 'naskah/rilis-salah.md', '--out', 'kiriman/a.docx'], { cwd });
    change(cwd);
    const args = ['check', 'kiriman/a.docx', '--rule', 'fakta/waktu-acara', ...more];
    const { stdout, stderr } = await runCli(args, { cwd });
    return (stdout + stderr).replace(/\s+/gu, ' ');
  }

  test('mengingat berkas acaranya, dan mengatakan bahwa itu yang dipakai', async () => {
    const said = await checkExported();
    expect(said).toContain('Menurut berkas acara, zona waktunya WIB, bukan WITA.');
    expect(said).toContain('kiriman/a.docx: dicocokkan dengan acara/pelatihan.yaml');
  });

  test('lebih percaya pada --acara daripada ingatannya', async () => {
    const said = await checkExported(
      (cwd) =>
        writeFileSync(
          join(cwd, 'acara/lain.yaml'),
          'nama: Rapat\nmulai: 2026-08-19 08:30\nzona: WITA\n',
        ),
      ['--acara', 'acara/lain.yaml'],
    );
    expect(said).not.toContain('zona waktunya');
    expect(said).not.toContain('dicocokkan dengan');
  });

  test('yang ditulis ulang untuk acara lain tidak dicocokkan dengan acara lama', async () => {
    const said = await checkExported((cwd) =>
      writeFileSync(
        join(cwd, 'acara/pelatihan.yaml'),
        'nama: Pawai Obor Tahun Baru Hijriah\nmulai: 2026-06-16 19:00\nzona: WIB\n',
      ),
    );
    expect(said).toContain('Tidak ada temuan');
    expect(said).toContain('tidak dicocokkan dengan acara/pelatihan.yaml');
  });

  test('yang berkas acaranya sudah tidak ada tetap diperiksa', async () => {
    const said = await checkExported((cwd) => rmSync(join(cwd, 'acara/pelatihan.yaml')));
    expect(said).toContain('acara/pelatihan.yaml, acaranya saat diekspor, tidak ditemukan');
  });
});
