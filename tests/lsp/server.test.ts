import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type Diagnostic, DiagnosticSeverity, type Range } from 'vscode-languageserver-protocol';
import type { Finding } from '../../src/check/finding.ts';
import { runCli } from '../support/cli.ts';
import { Editor, wordsAt } from '../support/editor.ts';
import { makeFolder } from '../support/folder.ts';

const example = fileURLToPath(
  new URL('../../examples/pelatihan-komunikasi-publik', import.meta.url),
);

/** A copy of the shipped example, so that its files may be changed. */
function copyExample() {
  const folder = makeFolder();
  cpSync(example, folder, { recursive: true });
  const file = (path: string) => join(folder, path);
  const draft = (name: string) => ({
    uri: pathToFileURL(file(`naskah/${name}`)).href,
    text: readFileSync(file(`naskah/${name}`), 'utf8'),
  });
  return { folder, file, draft };
}

const rulesOf = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => code);

function getFinding(diagnostics: readonly Diagnostic[], rule: string): Diagnostic {
  const found = diagnostics.find(({ code }) => code === rule);
  if (!found) throw new Error(`${rule} reported nothing.`);
  return found;
}

const place = (line: number, start: number, end: number): Range => ({
  start: { line, character: start },
  end: { line, character: end },
});

describe('naskah yang dibuka', () => {
  test('temuannya tampil di tempat yang tepat, dengan aturan dan tempat terkait', async () => {
    const { folder, file, draft } = copyExample();
    const { uri, text } = draft('rilis-salah.md');
    const editor = await Editor.open(folder);
    const diagnostics = await editor.show(uri, text);

    expect(getFinding(diagnostics, 'ejaan/gabungan-kata')).toEqual({
      range: place(2, 7, 15),
      severity: DiagnosticSeverity.Error,
      code: 'ejaan/gabungan-kata',
      source: 'humas',
      message: '“Walikota” ditulis terpisah: “Wali Kota”.',
    });
    const weekday = getFinding(diagnostics, 'fakta/hari-tanggal');
    expect(weekday.range).toEqual(place(16, 234, 239));
    expect(weekday.relatedInformation).toMatchObject([
      { location: { uri, range: place(16, 241, 250) } },
    ]);
    const quote = getFinding(diagnostics, 'fakta/kutipan');
    expect(quote.relatedInformation).toMatchObject([
      { location: { uri: pathToFileURL(file('acara/pelatihan.yaml')).href } },
    ]);
    expect(getFinding(diagnostics, 'struktur/piramida-terbalik').severity).toBe(
      DiagnosticSeverity.Information,
    );
  });

  test('temuannya sama dengan yang dilaporkan humas check', async () => {
    const { folder, draft } = copyExample();
    const { uri, text } = draft('rilis-salah.md');
    const editor = await Editor.open(folder);
    const diagnostics = await editor.show(uri, text);
    const args = ['check', 'naskah/rilis-salah.md', '--format', 'json'];
    const [file] = JSON.parse((await runCli(args, { cwd: folder })).stdout).files;
    expect(
      diagnostics.map(({ code, message, range }) => ({
        rule: code,
        message,
        text: wordsAt(text, range),
      })),
    ).toEqual(
      file.findings.map(({ rule, message, text: words }: Finding) => ({
        rule,
        message,
        text: words,
      })),
    );
  });

  test('yang benar tidak diberi tanda, dan yang ditutup tidak bertanda lagi', async () => {
    const { folder, draft } = copyExample();
    const editor = await Editor.open(folder);
    const good = draft('rilis.md');
    expect(await editor.show(good.uri, good.text)).toEqual([]);
    const bad = draft('rilis-salah.md');
    await editor.show(bad.uri, bad.text);
    expect(await editor.close(bad.uri)).toEqual([]);
  });

  test('kolom dihitung seperti penyunting menghitungnya: emoji, CRLF, dan BOM', async () => {
    const editor = await Editor.open(makeFolder());
    const text = '\uFEFF👏 walikota hadir.\r\n\r\n👏👏 dimana walikota?\r\n';
    const diagnostics = await editor.show('untitled:Untitled-1', text);
    expect(diagnostics.map(({ range }) => wordsAt(text, range))).toEqual([
      'walikota',
      'dimana',
      'walikota',
    ]);
    expect(diagnostics[0]?.range).toEqual(place(0, 4, 12));
    expect(diagnostics[2]?.range).toEqual(place(2, 12, 20));
  });

  test('naskah yang belum disimpan diperiksa dengan setelan folder yang terbuka', async () => {
    const folder = makeFolder({ 'humas.yaml': 'aturan: { ejaan/gabungan-kata: off }\n' });
    const editor = await Editor.open(folder);
    const diagnostics = await editor.show('untitled:Untitled-1', 'Walikota dan dimana.\n');
    expect(rulesOf(diagnostics)).toEqual(['ejaan/kata-depan']);
  });
});

describe('perbaikan', () => {
  test('yang aman diutamakan, dan tandanya hilang sesudah diterapkan', async () => {
    const { folder, draft } = copyExample();
    const { uri, text } = draft('rilis-salah.md');
    const editor = await Editor.open(folder);
    const before = await editor.show(uri, text);
    const [fix] = await editor.actions(uri, place(2, 10, 10), ['quickfix']);
    expect(fix).toMatchObject({ title: 'Ganti menjadi “Wali Kota”', isPreferred: true });

    const after = await editor.apply(uri, fix ?? { title: '' });
    expect(editor.text(uri)).toContain('judul: Wali Kota Buka');
    expect(rulesOf(after)).toEqual(rulesOf(before.slice(1)));
  });

  test('saran ditawarkan tanpa diutamakan', async () => {
    const { folder, draft } = copyExample();
    const { uri, text } = draft('rilis-salah.md');
    const editor = await Editor.open(folder);
    const weekday = getFinding(await editor.show(uri, text), 'fakta/hari-tanggal');
    const [suggestion] = await editor.actions(uri, weekday.range, ['quickfix']);
    expect(suggestion?.title).toBe('Ganti menjadi “Rabu”');
    expect(suggestion?.isPreferred).toBeUndefined();
    expect(suggestion?.diagnostics).toEqual([weekday]);
  });

  test('semua yang aman diperbaiki sekaligus', async () => {
    const { folder, draft } = copyExample();
    const { uri, text } = draft('rilis-salah.md');
    const editor = await Editor.open(folder);
    await editor.show(uri, text);
    const actions = await editor.actions(uri, place(0, 0, 0), ['source.fixAll']);
    expect(actions).toMatchObject([
      { title: 'Perbaiki semua yang aman', kind: 'source.fixAll.humas' },
    ]);
    const after = await editor.apply(uri, actions[0] ?? { title: '' });
    expect(rulesOf(after)).not.toContain('ejaan/kata-baku');
    expect(rulesOf(after)).toContain('fakta/kutipan');
    expect(editor.text(uri)).toContain(
      'Ia mengajak peserta mengubah kebiasaan menulis istilah teknis.',
    );
    expect(await editor.actions(uri, place(0, 0, 0), ['source.fixAll'])).toEqual([]);
  });

  test('penyunting lama menerima perbaikan tanpa versi', async () => {
    const editor = await Editor.open(makeFolder(), {});
    const uri = 'untitled:Untitled-1';
    await editor.show(uri, 'Walikota hadir.\n');
    const [fix] = await editor.actions(uri, place(0, 0, 0), ['quickfix']);
    expect(fix?.edit?.changes?.[uri]).toEqual([{ range: place(0, 0, 8), newText: 'Wali kota' }]);
  });
});

describe('pengabaian', () => {
  test('temuan tinggal sampai alasannya ditulis', async () => {
    const editor = await Editor.open(makeFolder());
    const uri = 'untitled:Untitled-1';
    await editor.show(uri, 'Pembuka.\r\n\r\nMereka berkumpul di walikota lama.\r\n');
    const [, ignore] = await editor.actions(uri, place(2, 25, 25), ['quickfix']);
    expect(ignore?.title).toBe('Abaikan ejaan/gabungan-kata di sini (tulis alasannya)');
    const asked = await editor.apply(uri, ignore ?? { title: '' });
    expect(editor.text(uri)).toContain(
      'Pembuka.\r\n\r\n<!-- humas-abaikan ejaan/gabungan-kata:  -->\r\nMereka',
    );
    expect(rulesOf(asked)).toEqual(['berkas/abaikan', 'ejaan/gabungan-kata']);
    expect(await editor.type(uri, place(2, 39, 39), 'nama toko')).toEqual([]);
  });

  test('di bagian depan, aturannya diabaikan di seluruh naskah', async () => {
    const editor = await Editor.open(makeFolder());
    const uri = 'untitled:Untitled-1';
    await editor.show(uri, '---\njudul: Walikota hadir\n---\n\nTeks.\n');
    const [, ignore] = await editor.actions(uri, place(1, 8, 8), ['quickfix']);
    const asked = await editor.apply(uri, ignore ?? { title: '' });
    expect(rulesOf(asked)).toEqual(['ejaan/gabungan-kata', 'berkas/abaikan']);
    expect(await editor.type(uri, place(3, 23, 23), 'nama toko')).toEqual([]);
    expect(editor.text(uri)).toBe(
      '---\njudul: Walikota hadir\nabaikan:\n  ejaan/gabungan-kata: nama toko\n---\n\nTeks.\n',
    );
  });
});

describe('penjelasan', () => {
  test('aturan dijelaskan di tempat temuan, dan tidak di tempat lain', async () => {
    const { folder, draft } = copyExample();
    const { uri, text } = draft('rilis-salah.md');
    const editor = await Editor.open(folder);
    await editor.show(uri, text);
    const hover = await editor.hover(uri, { line: 2, character: 10 });
    expect(hover?.range).toEqual(place(2, 7, 15));
    expect(hover?.contents).toMatchObject({
      kind: 'markdown',
      value: expect.stringMatching(
        /^# ejaan\/gabungan-kata\n[\s\S]*## Mengapa\n[\s\S]*## Sumber\n/u,
      ),
    });
    expect(await editor.hover(uri, { line: 1, character: 3 })).toBeNull();
  });
});

describe('berkas di sekitar naskah', () => {
  test('perubahan berkas acara, daftar pejabat, dan humas.yaml langsung berlaku', async () => {
    const { folder, file, draft } = copyExample();
    const { uri, text } = draft('rilis.md');
    const editor = await Editor.open(folder);
    expect(await editor.show(uri, text)).toEqual([]);
    expect(editor.watched).toEqual([{ watchers: [{ globPattern: '**/*.{yaml,yml}' }] }]);

    const change = (path: string, from: string, to: string) => {
      const content = readFileSync(file(path), 'utf8');
      expect(content).toContain(from);
      writeFileSync(file(path), content.replace(from, to));
      return editor.changed(file(path), uri);
    };
    const theme = await change('acara/pelatihan.yaml', 'Informasi Terbuka,', 'Informasi Dibuka,');
    expect(rulesOf(theme)).toEqual(['fakta/tema']);
    const silenced = await change(
      'humas.yaml',
      'zona: WIB',
      'zona: WIB\naturan: { fakta/tema: off }',
    );
    expect(silenced).toEqual([]);
    const status = await change('pejabat.yaml', 'status: Pj.', 'status: Plt.');
    expect(rulesOf(status)).toContain('fakta/status-pejabat');
  });

  test('humas.yaml yang keliru disebut, dan naskah tidak diberi tanda yang menyesatkan', async () => {
    const folder = makeFolder({ 'humas.yaml': 'kota: Pangkalpinang\nznoa: WIB\n' });
    const editor = await Editor.open(folder);
    const uri = pathToFileURL(join(folder, 'rilis.md')).href;
    expect(await editor.show(uri, 'Walikota hadir.\n')).toMatchObject([
      {
        range: place(0, 0, 0),
        message:
          'Naskah belum diperiksa, karena humas.yaml baris 2 keliru: Isian `znoa` tidak dikenal; mungkin maksudnya `zona`.',
      },
    ]);
    expect(await editor.actions(uri, place(0, 0, 3))).toEqual([]);
  });

  test('berkas acara yang keliru atau tidak ada disebut di tempat naskah menunjuknya', async () => {
    const folder = makeFolder({ 'acara.yaml': 'nama: Rapat\nmulai: besok\n' });
    const editor = await Editor.open(folder);
    const uri = pathToFileURL(join(folder, 'rilis.md')).href;
    const [broken] = await editor.show(uri, '---\nacara: acara.yaml\n---\n\nTeks.\n');
    expect(broken).toMatchObject({ code: 'berkas/acara', range: place(1, 7, 17) });
    expect(broken?.message).toContain('acara.yaml keliru di baris 2');
    const [missing] = await editor.type(uri, place(1, 7, 17), 'lain.yaml');
    expect(missing?.message).toContain('lain.yaml tidak ditemukan');
  });
});

describe('masukan yang tidak wajar', () => {
  test('tempat dan berkas yang tidak ada dijawab dengan kosong', async () => {
    const editor = await Editor.open(makeFolder());
    const uri = 'untitled:Untitled-1';
    await editor.show(uri, 'Walikota hadir.\n');
    expect(await editor.actions('file:///tidak/ada.md', place(0, 0, 9))).toEqual([]);
    expect(await editor.hover('file://%ZZ', { line: 0, character: 0 })).toBeNull();
    expect(await editor.hover(uri, { line: 900, character: 900 })).toBeNull();
    expect(rulesOf(await editor.show('file://%00/a%2Fb.md', 'Walikota hadir.\n'))).toEqual([
      'ejaan/gabungan-kata',
    ]);
  });

  test('naskah yang tidak terbaca menjadi temuan, dan server terus bekerja', async () => {
    const editor = await Editor.open(makeFolder());
    const diagnostics = await editor.show('untitled:a', `---js\nprocess.exit(3)\n---\n`);
    expect(rulesOf(diagnostics)).toEqual(['berkas/bagian-depan']);
    await editor.show('untitled:b', '>'.repeat(5000));
    await editor.show('untitled:c', '\uD800 \0 ---\n---');
    expect(rulesOf(await editor.show('untitled:d', 'Walikota hadir.\n'))).toEqual([
      'ejaan/gabungan-kata',
    ]);
  });
});

describe('perpisahan', () => {
  test('kode keluar 0 sesudah pamit, 1 bila penyunting pergi begitu saja', async () => {
    const folder = makeFolder();
    expect(await (await Editor.open(folder)).leave({ orderly: true })).toBe(0);
    expect(await (await Editor.open(folder)).leave({ orderly: false })).toBe(1);
    expect(await (await Editor.open(folder)).vanish()).toBe(1);
  });
});
