import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editYaml, type YamlEdit } from '../../src/yaml/edit-yaml.ts';
import { readYaml } from '../../src/yaml/yaml-text.ts';
import type { YamlPath } from '../../src/yaml/yaml-value.ts';

const FILE = `# Berkas acara
nama: Pelatihan    # nama resmi
tema:    # menyusul
mulai: 2026-08-19 08:30
tempat:
  nama: "Balai Kota"   # aula

  kota: Contoh
# orang
pejabat:    # menurut pejabat.yaml
  - id: wali-kota
    peran: [sambutan, membuka]
  # sesudahnya
  - id: sekda
latar: >-
  Satu kalimat
  yang panjang.

peserta: { jumlah: 75, rincian: { ASN: 50 } }
fakta: []
susunan:
  - { mulai: "08:00", durasi: 30 }    # registrasi
  - { durasi: 5 }
`;

const set = (path: YamlPath, value: string | readonly string[]): YamlEdit => ({
  kind: 'set',
  path,
  value,
  order: [],
});

/** The lines of the file that an edit took out and put in. */
function changed(edit: YamlEdit, text = FILE): readonly string[] {
  const before = text.split('\n');
  const after = editYaml(text, edit).split('\n');
  return [
    ...before.filter((line) => !after.includes(line)).map((line) => `-${line}`),
    ...after.filter((line) => !before.includes(line)).map((line) => `+${line}`),
  ];
}

describe('isian yang sudah ada', () => {
  test('hanya isinya yang berganti; catatan dan tanda kutipnya tetap', () => {
    expect(changed(set(['nama'], 'Rapat'))).toEqual([
      '-nama: Pelatihan    # nama resmi',
      '+nama: Rapat    # nama resmi',
    ]);
    expect(changed(set(['tempat', 'nama'], 'Gedung A'))).toEqual([
      '-  nama: "Balai Kota"   # aula',
      '+  nama: "Gedung A"   # aula',
    ]);
    expect(changed(set(['mulai'], '2026-08-19 09:00'))).toContain('+mulai: 2026-08-19 09:00');
    expect(changed(set(['susunan', 0, 'mulai'], '08:15'))).toContain(
      '+  - { mulai: "08:15", durasi: 30 }    # registrasi',
    );
  });

  test('isi yang kosong, yang panjang, dan daftar pun berganti', () => {
    expect(changed(set(['tema'], 'Warga Percaya'))).toContain('+tema: Warga Percaya    # menyusul');
    expect(changed(set(['latar'], 'Pendek.'))).toContain('+latar: Pendek.');
    expect(changed(set(['pejabat', 0, 'peran'], ['laporan']))).toEqual([
      '-    peran: [sambutan, membuka]',
      '+    peran: [laporan]',
    ]);
  });

  test('isi yang mengandung tanda baca YAML diapit tanda kutip', () => {
    expect(changed(set(['nama'], 'Rapat: hari kedua'))).toContain(
      '+nama: "Rapat: hari kedua"    # nama resmi',
    );
    expect(changed(set(['peserta', 'rincian', 'ASN'], '50, kurang lebih'))).toContain(
      '+peserta: { jumlah: 75, rincian: { ASN: "50, kurang lebih" } }',
    );
  });
});

describe('isian baru', () => {
  test('masuk sesudah isian yang mendahuluinya menurut urutan', () => {
    const order = ['nama', 'tema', 'tujuan', 'mulai'];
    const text = editYaml(FILE, { kind: 'set', path: ['tujuan'], value: 'melatih', order });
    expect(text).toContain('tema:    # menyusul\ntujuan: melatih\nmulai: ');
  });

  test('masuk ke dalam kurung bila kelompoknya ditulis dalam kurung', () => {
    expect(changed(set(['peserta', 'rincian', 'wartawan'], '25'))).toContain(
      '+peserta: { jumlah: 75, rincian: { ASN: 50, wartawan: 25 } }',
    );
    expect(changed(set(['susunan', 1, 'kegiatan'], 'Doa'))).toContain(
      '+  - { durasi: 5, kegiatan: Doa }',
    );
  });

  test('membuat kelompok yang belum ada', () => {
    expect(editYaml('nama: Rapat', set(['tempat', 'nama'], 'Balai'))).toBe(
      'nama: Rapat\ntempat:\n  nama: Balai\n',
    );
    expect(editYaml('nama: Rapat\ntempat:\n', set(['tempat', 'nama'], 'Balai'))).toBe(
      'nama: Rapat\ntempat:\n  nama: Balai\n',
    );
  });

  test('butir daftar ditulis seperti butir lainnya', () => {
    const entry = { id: 'camat', peran: ['doa'] };
    const append = (path: YamlPath): YamlEdit => ({ kind: 'append', path, entry, order: [] });
    expect(editYaml(FILE, append(['pejabat']))).toContain(
      '  - id: sekda\n  - id: camat\n    peran: [doa]\nlatar:',
    );
    expect(editYaml(FILE, append(['susunan']))).toContain(
      '  - { durasi: 5 }\n  - { id: camat, peran: [doa] }\n',
    );
    expect(editYaml(FILE, append(['fakta']))).toContain('fakta: [{ id: camat, peran: [doa] }]\n');
    expect(editYaml('nama: Rapat\n', append(['pejabat']))).toBe(
      'nama: Rapat\npejabat:\n  - id: camat\n    peran: [doa]\n',
    );
  });
});

describe('catatan di bawah isian', () => {
  const at = (text: string, path: YamlPath, order: readonly string[]): string =>
    editYaml(text, { kind: 'set', path, value: 'WIB', order });

  test.each([
    [
      'yang menjorok tetap bersama isiannya',
      'tempat:\n  nama: Balai\n  # alamat: Jalan Contoh\nkota: Contoh\n',
      'tempat:\n  nama: Balai\n  # alamat: Jalan Contoh\nzona: WIB\nkota: Contoh\n',
    ],
    [
      'butir daftar yang belum dipakai tetap bersama daftarnya',
      'tempat:\n  - id: a\n#   - id: b\n#   - id: c\n\nkota: Contoh\n',
      'tempat:\n  - id: a\n#   - id: b\n#   - id: c\nzona: WIB\n\nkota: Contoh\n',
    ],
    [
      'yang ditutup baris kosong pun demikian',
      'tempat: Balai\n# sudah dipastikan Protokol\n\nkota: Contoh\n',
      'tempat: Balai\n# sudah dipastikan Protokol\nzona: WIB\n\nkota: Contoh\n',
    ],
    [
      'yang tepat di atas isian lain tetap di atasnya',
      'tempat: Balai\n# menurut undangan\nkota: Contoh\n',
      'tempat: Balai\nzona: WIB\n# menurut undangan\nkota: Contoh\n',
    ],
    [
      'di ujung berkas',
      'tempat: Balai\n# sudah pasti',
      'tempat: Balai\n# sudah pasti\nzona: WIB\n',
    ],
  ])('%s', (_, before, after) => {
    expect(at(before, ['zona'], ['tempat', 'zona', 'kota'])).toBe(after);
  });
});

describe('isian yang dihapus', () => {
  test.each<[YamlPath, readonly string[]]>([
    [['nama'], ['-nama: Pelatihan    # nama resmi']],
    [['tempat', 'kota'], ['-  kota: Contoh']],
    [['latar'], ['-latar: >-', '-  Satu kalimat', '-  yang panjang.']],
    [['pejabat', 1], ['-  - id: sekda']],
    [
      ['pejabat', 0, 'id'],
      ['-  - id: wali-kota', '-    peran: [sambutan, membuka]', '+  - peran: [sambutan, membuka]'],
    ],
    [
      ['susunan', 0, 'mulai'],
      [
        '-  - { mulai: "08:00", durasi: 30 }    # registrasi',
        '+  - { durasi: 30 }    # registrasi',
      ],
    ],
    [
      ['peserta', 'rincian'],
      ['-peserta: { jumlah: 75, rincian: { ASN: 50 } }', '+peserta: { jumlah: 75 }'],
    ],
    [['pakaian'], []],
  ])('%j', (path, lines) => {
    expect(changed({ kind: 'remove', path })).toEqual(lines);
  });
});

test('ujung baris CRLF tetap CRLF', () => {
  const text = editYaml('nama: Rapat\r\nmulai: x\r\n', set(['tempat', 'nama'], 'Balai'));
  expect(text).toBe('nama: Rapat\r\nmulai: x\r\ntempat:\r\n  nama: Balai\r\n');
});

const paths: readonly YamlPath[] = [
  ['nama'],
  ['tema'],
  ['tempat', 'nama'],
  ['tempat', 'alamat'],
  ['pejabat', 0, 'hadir'],
  ['pejabat', 1, 'mewakili'],
  ['latar'],
  ['peserta', 'rincian', 'ASN'],
  ['peserta', 'rincian', 'warga'],
  ['susunan', 1, 'mulai'],
];

test('teks apa pun yang ditulis terbaca kembali huruf demi huruf, dan sisanya tidak berubah', () => {
  const texts = fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme-ascii' });
  fc.assert(
    fc.property(fc.constantFrom(...paths), texts, fc.boolean(), (path, value, isCrlf) => {
      fc.pre(value.trim() !== '');
      const text = isCrlf ? FILE.replaceAll('\n', '\r\n') : FILE;
      const before = readYaml(text);
      const after = readYaml(editYaml(text, set(path, value)));
      expect(after.faults).toEqual([]);
      expect(plain(after.value)).toEqual(assign(plain(before.value), path, value));
    }),
  );
});

function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

function assign(value: unknown, [key = '', ...rest]: YamlPath, text: string): unknown {
  const inner = (value as Record<string | number, unknown>)[key];
  const next = rest.length === 0 ? text : assign(inner, rest, text);
  return Array.isArray(value)
    ? value.with(Number(key), next)
    : { ...(value as object), [key]: next };
}

test('berkas yang hanya berisi catatan, tanpa baris baru di akhirnya, mendapat baris sendiri', () => {
  expect(editYaml('# belum diisi', set(['nama'], 'Rapat'))).toBe('# belum diisi\nnama: Rapat\n');
  expect(editYaml('', set(['nama'], 'Rapat'))).toBe('nama: Rapat\n');
});

test('teks yang menggantikan daftar berdiri di belakang namanya, seberapa pun daftarnya menjorok', () => {
  const file = (indent: string): string => `zona:\n${indent}- WIT\n${indent}- WIB\nmulai: x\n`;
  const after = 'zona: WITA\nmulai: x\n';
  expect(editYaml(file(''), set(['zona'], 'WITA'))).toBe(after);
  expect(editYaml(file('  '), set(['zona'], 'WITA'))).toBe(after);
  expect(editYaml('a: { zona: [WIT], b: 1 }\n', set(['a', 'zona'], 'x, y'))).toBe(
    'a: { zona: "x, y", b: 1 }\n',
  );
});
