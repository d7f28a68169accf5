import { describe, expect, test } from 'vitest';
import {
  check,
  createLexicon,
  fix,
  makeJsonReport,
  readFacts,
  rules,
  VillageTable,
} from '../../src/index.ts';
import { exampleText } from '../support/example-workspace.ts';

const now = new Date(2026, 7, 20);
const example = {
  now,
  path: 'naskah/rilis.md',
  event: exampleText('acara/pelatihan.yaml'),
  roster: exampleText('pejabat.yaml'),
  settings: exampleText('humas.yaml'),
};

describe('memeriksa teks', () => {
  test('teks saja cukup untuk menemukan kesalahan ejaan', () => {
    const { findings, kind } = check('Walikota membuka pelatihan.', { now });
    expect(kind).toBe('teks');
    expect(findings).toMatchObject([
      { rule: 'ejaan/gabungan-kata', text: 'Walikota', start: { line: 1, column: 1, offset: 0 } },
    ]);
  });

  test('daftar kata dapat diserahkan, dan tanpa daftar kata yang perlu kamus dilewati', () => {
    const lexicon = createLexicon({
      roots: 'daerah\ndan\n',
      common: 'daerah\t9\n',
      extra: '',
      colloquial: '',
      foreign: '',
    });
    const only = { now, rules: rules.filter(({ id }) => id === 'ejaan/salah-ketik') };
    const text = 'Daerah dan dearah.';
    const found = check(text, { ...only, lexicon });
    expect(found.findings.map(({ suggestions }) => suggestions)).toEqual([['daerah']]);
    const without = check(text, only);
    expect(without.findings).toEqual([]);
    expect(without.checklist).toMatchObject([{ id: 'ejaan/salah-ketik', status: 'skipped' }]);
  });

  test('tabel desa dapat diserahkan, dan tanpa tabel desa tidak diperiksa', () => {
    const villages = new VillageTable((province) =>
      province === '19' ? '\n19.71.04\tRangkui\t;Bintang;\t;;\n' : undefined,
    );
    const only = { now, rules: rules.filter(({ id }) => id === 'fakta/wilayah-induk') };
    const text = 'Posko dibuka di Kelurahan Bintang, Kecamatan Gabek, Kota Pangkalpinang.';
    const found = check(text, { ...only, villages });
    expect(found.findings.map(({ suggestions }) => suggestions)).toEqual([['Kecamatan Rangkui']]);
    expect(check(text, only).findings).toEqual([]);
  });

  test('berkas acara dan daftar pejabat dicocokkan dengan naskah', () => {
    const found = check(exampleText('naskah/rilis-salah.md'), example);
    expect(found.findings.map(({ rule }) => rule)).toContain('fakta/status-pejabat');
    expect(found.findings.map(({ rule }) => rule)).toContain('fakta/kutipan');
    expect(found.faults).toEqual([]);
    expect(check(exampleText('naskah/rilis.md'), example).findings).toEqual([]);
  });

  test('daftar periksa ikut diberikan', () => {
    const { checklist } = check(exampleText('naskah/rilis.md'), example);
    expect(checklist).toContainEqual(expect.objectContaining({ id: 'fakta/tema', status: 'pass' }));
    expect(checklist).toContainEqual(
      expect.objectContaining({ id: 'berkas/persetujuan', status: 'manual' }),
    );
  });

  test('setelan instansi berlaku, juga untuk folder', () => {
    const settings = 'khusus:\n  - berkas: arsip/**\n    aturan: { ejaan: off }\n';
    const text = 'Walikota membuka pelatihan.';
    expect(check(text, { now, settings, path: 'arsip/lama.md' }).findings).toEqual([]);
    expect(check(text, { now, settings, path: 'naskah/baru.md' }).findings).toHaveLength(1);
  });

  test('hanya aturan yang diminta yang dijalankan', () => {
    const only = rules.filter(({ id }) => id === 'ejaan/rupiah');
    const { findings } = check('Walikota menyerahkan Rp. 5 juta.', { now, rules: only });
    expect(findings.map(({ rule }) => rule)).toEqual(['ejaan/rupiah']);
  });

  test('berkas acara yang keliru disebut dengan tempatnya, dan naskah tetap diperiksa', () => {
    const text = '---\nacara: acara.yaml\n---\nWalikota hadir.\n';
    const { faults, findings } = check(text, { now, event: 'nama: Rapat\nmulai: besok\n' });
    expect(faults).toMatchObject([{ input: 'event', start: { line: 2, column: 8 } }]);
    expect(findings.map(({ rule }) => rule)).toEqual(['berkas/acara', 'ejaan/gabungan-kata']);
  });

  test('aturan yang tidak dikenal di setelan disebut', () => {
    const { faults } = readFacts({ settings: 'aturan: { ejaan/gabungan: off }\n' });
    expect(faults).toMatchObject([{ input: 'settings', start: { line: 1 } }]);
  });
});

describe('membetulkan teks', () => {
  test('yang aman dibetulkan, yang lain tinggal sebagai temuan', () => {
    const text = '\uFEFFWalikota membuka rapat\r\npada 30 Februari 2027.\r\n';
    const { text: fixed, mended, findings } = fix(text, { now });
    expect(fixed).toBe('\uFEFFWali kota membuka rapat\r\npada 30 Februari 2027.\r\n');
    expect(mended).toBe(1);
    expect(findings.map(({ rule }) => rule)).toEqual(['fakta/tanggal-mustahil']);
  });
});

test('laporan untuk program sama dengan yang ditulis baris perintah', () => {
  const report = makeJsonReport([check('Walikota hadir.', { now })]);
  expect(report).toMatchObject({
    version: 1,
    summary: { files: 1, errors: 1, fixable: 1 },
    files: [{ path: 'naskah.md', kind: 'teks', findings: [{ rule: 'ejaan/gabungan-kata' }] }],
  });
});
