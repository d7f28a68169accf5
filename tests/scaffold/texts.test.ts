import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileName } from '../../src/scaffold/file-name.ts';
import {
  joinList,
  nameWithoutDegrees,
  quoteBeforeAttribution,
} from '../../src/scaffold/wording.ts';
import { yamlScalar } from '../../src/yaml/yaml-scalar.ts';
import { readYaml } from '../../src/yaml/yaml-text.ts';

describe('nilai YAML', () => {
  test.each([
    ['Pelatihan Komunikasi Publik', 'Pelatihan Komunikasi Publik'],
    ['../acara/pelatihan.yaml', '../acara/pelatihan.yaml'],
    ['humas@contoh.go.id', 'humas@contoh.go.id'],
    ['Data: Terbuka', '"Data: Terbuka"'],
    ['Juara #1', '"Juara #1"'],
    ['kata "kutip"', '"kata \\"kutip\\""'],
  ])('%s ditulis %s', (text, written) => {
    expect(yamlScalar(text)).toBe(written);
  });

  test('terbaca kembali persis sama, apa pun isinya', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        const { value, faults } = readYaml(`a: ${yamlScalar(text)}\nb: akhir\n`);
        expect(faults).toEqual([]);
        expect(value).toEqual({ a: text, b: 'akhir' });
      }),
    );
  });
});

describe('nama berkas', () => {
  test.each([
    ['Pelatihan Komunikasi Publik', 'rilis-2026-08-19-pelatihan-komunikasi-publik.md'],
    ['Jum’at Bersih: Kota/Desa?', 'rilis-2026-08-19-jumat-bersih-kota-desa.md'],
    ['Café “Ñusantara”', 'rilis-2026-08-19-cafe-nusantara.md'],
    ['🎉', 'rilis-2026-08-19.md'],
    ['../../etc/passwd', 'rilis-2026-08-19-etc-passwd.md'],
  ])('%s menjadi %s', (title, expected) => {
    expect(fileName('rilis', '2026-08-19', title)).toBe(expected);
  });

  test('aman di Windows dan tidak lebih dari 80 karakter, apa pun judulnya', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (title) => {
        const name = fileName('rundown', '2026-08-19', title);
        expect(name).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*\.md$/u);
        expect(name.length).toBeLessThanOrEqual(80);
      }),
    );
  });

  test('judul panjang dipotong di batas kata', () => {
    const title = 'Rapat Koordinasi Percepatan Penurunan Tengkes Tingkat Kota dan Kecamatan';
    expect(fileName('rilis', '2026-08-19', title)).toBe(
      'rilis-2026-08-19-rapat-koordinasi-percepatan-penurunan-tengkes-tingkat-kota.md',
    );
  });
});

test.each([
  [['a'], 'a'],
  [['a', 'b'], 'a dan b'],
  [['a', 'b', 'c'], 'a, b, dan c'],
  [['A, S.E.', 'B, M.M.'], 'A, S.E. dan B, M.M.'],
  [['A', 'B, M.M.'], 'A dan B, M.M.'],
  [['A, S.E., mewakili C', 'B, M.M.'], 'A, S.E., mewakili C, dan B, M.M.'],
  [['A, S.E.', 'B', 'C'], 'A, S.E.; B; dan C'],
])('daftar %j dirangkai menjadi %s', (items, expected) => {
  expect(joinList(items)).toBe(expected);
});

test.each([
  ['Kita mulai hari ini.', 'Kita mulai hari ini,'],
  ['Kita mulai hari ini', 'Kita mulai hari ini,'],
  ['Siapa lagi?', 'Siapa lagi?'],
  ['“Kita mulai.”', 'Kita mulai,'],
  ['Ia bilang “ya”.', 'Ia bilang ‘ya’,'],
])('kutipan %s sebelum nama penuturnya: %s', (words, expected) => {
  expect(quoteBeforeAttribution(words)).toBe(expected);
});

test.each([
  ['Dr. Nirmala Adiningsih, M.I.Kom.', 'Nirmala Adiningsih'],
  ['Drs. H. Zulfan Armadinata, M.M.', 'Zulfan Armadinata'],
  ['M. Taufik, S.H.', 'M. Taufik'],
  ['Sukarno', 'Sukarno'],
  ['Prof. Dr.', 'Prof. Dr.'],
])('%s tanpa gelar: %s', (name, expected) => {
  expect(nameWithoutDegrees(name)).toBe(expected);
});
