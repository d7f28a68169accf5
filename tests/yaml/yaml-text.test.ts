import { describe, expect, test } from 'vitest';
import { readYaml } from '../../src/yaml/yaml-text.ts';

/** The faults of a YAML text: the words they point at, and what they say. */
function faultsOf(yaml: string): readonly string[] {
  return readYaml(yaml).faults.map(
    ({ span, message }) => `[${yaml.slice(span.start, span.end)}] ${message}`,
  );
}

describe('isi tetap seperti yang diketik', () => {
  test.each([
    ...['09:30', '0123', '+6281234567', '2024-02-30', 'tidak', 'no', 'true', '1_000', '0x1F'],
    ...['null', '~', '1e3', '.5', '2026-08-19 08:30', 'Rp1.250,00', '12:30:45', 'a: b'],
  ])('%s', (typed) => {
    expect(readYaml(`a: "${typed}"`).value).toEqual({ a: typed });
  });

  test.each(['09:30', '0123', '+6281234567', '2024-02-30', 'tidak', '1_000', '0x1F', '~'])(
    'tanpa tanda kutip: %s',
    (typed) => {
      expect(readYaml(`a: ${typed}`).value).toEqual({ a: typed });
    },
  );

  test('isian kosong bukan teks', () => {
    expect(readYaml('a:\nb: ""').value).toEqual({ a: null, b: '' });
  });
});

const UNQUOTED = (start: string, line: string): string =>
  `Isi tidak boleh diawali “${start}”; apit seluruh isi dengan tanda kutip${line}`;
const INDENT = 'Spasi di awal baris ini keliru; samakan jumlahnya dengan baris sejenis di atasnya.';
const NOT_A_PAIR =
  'Baris ini belum berbentuk `nama: isi`; tulis titik dua dan satu spasi sesudah nama isian.';
const SHOWN = 'apit seluruh isi dengan tanda kutip';

describe('isi bertanda koma di dalam kurung kurawal diapit tanda kutip', () => {
  test.each([
    [
      '- { id: a, nilai: Rp187,5 juta, sumber: x }',
      '[Rp187,5 juta] Koma memutus isi `nilai`, yang terbaca hanya “Rp187”; apit seluruh isi dengan tanda kutip: "Rp187,5 juta"',
    ],
    [
      '- { nama: Andi, S.E., M.Si., jabatan: Camat }',
      '[Andi, S.E., M.Si.] Koma memutus isi `nama`, yang terbaca hanya “Andi”; apit seluruh isi dengan tanda kutip: "Andi, S.E., M.Si."',
    ],
    [
      '- { nama: "Andi", S.E. }',
      '["Andi", S.E.] Koma memutus isi `nama`, yang terbaca hanya “Andi”; apit seluruh isi dengan tanda kutip: "Andi, S.E."',
    ],
  ])('%s', (yaml, fault) => {
    expect(faultsOf(yaml)).toEqual([fault]);
  });

  test.each([
    '- { id: a, nilai: "Rp187,5 juta" }',
    '- { tema: , nama: Andi }',
    '- { peran: [sambutan, membuka], id: a, }',
    'nama: Andi, S.E.',
  ])('dibiarkan: %s', (yaml) => {
    expect(faultsOf(yaml)).toEqual([]);
  });
});

describe('kesalahan ditunjuk di sebabnya, dengan yang harus ditulis', () => {
  test.each([
    [
      'judul: Pelatihan: hari kedua\nkota: B',
      `[Pelatihan: hari kedua] Isi ini memuat titik dua; ${SHOWN}: "Pelatihan: hari kedua"`,
    ],
    ['a: Ia "baik": ya', `[Ia "baik": ya] Isi ini memuat titik dua; ${SHOWN}: 'Ia "baik": ya'`],
    [
      'judul: "Pelatihan\nkota: B\n',
      '["Pelatihan] Tanda kutip ini belum ditutup; tambahkan “"” di akhir isi.',
    ],
    [
      'judul: "Pelatihan\nkota: "B"\n',
      '["Pelatihan] Tanda kutip ini belum ditutup; tambahkan “"” di akhir isi.',
    ],
    ['a: [1, 2\nb: c', '[[1, 2] Kurung ini belum ditutup; tambahkan “]” di akhir isi.'],
    ["hari: 'Jum'at'", `['Jum'at'] Ada teks di luar tanda kutip; ${SHOWN}: "Jum'at"`],
    ['a: "A" di B', `["A" di B] Ada teks di luar tanda kutip; ${SHOWN}: '"A" di B'`],
    ['\ta: b', '[\t] Awal baris ini memakai tab; ganti dengan spasi.'],
    ['a: 1\r\n\tb: 2', '[\t] Awal baris ini memakai tab; ganti dengan spasi.'],
    ['a: 1\n  b: 2', `[b: 2] ${INDENT}`],
    ['a:\n  b: 1\n c: 2', `[c: 2] ${INDENT}`],
    ['a:\n  - nama: B\n   telepon: 1', `[telepon: 1] ${INDENT}`],
    ['judul: a\nkota: b\njudul: c', '[judul] Isian `judul` ditulis dua kali; hapus salah satunya.'],
    ['judul Acara\nkota: b', `[judul Acara] ${NOT_A_PAIR}`],
    ['kota: b\njudul Acara', `[judul Acara] ${NOT_A_PAIR}`],
    ['a: @humas', `[@humas] ${UNQUOTED('@', ': "@humas"')}`],
    ['a: *b', `[*b] ${UNQUOTED('*', '.')}`],
    ['a: &b c', `[&b] ${UNQUOTED('&', '.')}`],
    ['a: & b', `[& b] ${UNQUOTED('&', ': "& b"')}`],
    ['a: !!js/function "x"', `[!!js/function] ${UNQUOTED('!', '.')}`],
    ['a: !b\n  c: d', `[!b] ${UNQUOTED('!', '.')}`],
    ['&b a: c', `[&b] ${UNQUOTED('&', '.')}`],
    ['a: Meriah #HUTRI81', `[#HUTRI81] Teks mulai “#” tidak terbaca sebagai isi; ${SHOWN}.`],
    ['[a]: b', '[[a]] Nama isian harus berupa teks.'],
    ['a: - b', '[-] Tulis butir daftar (`- …`) di baris baru, di bawah nama isiannya.'],
    ['a: 1\n...\nb: 2', '[b: 2] Baris `---` atau `...` tidak boleh ada di antara isian.'],
  ])('%j', (yaml, expected) => {
    expect(faultsOf(yaml)).toEqual([expected]);
  });

  test.each(['berkas: "foto\\acara.jpg"', 'berkas: "C:\\Users"'])(
    'alamat Windows dalam kutip ganda: %s',
    (yaml) => {
      expect(faultsOf(yaml)).toEqual([expect.stringContaining('pakai garis miring (/)')]);
    },
  );

  test('catatan sesudah `# ` dibiarkan', () => {
    expect(faultsOf('tanggal: 2026-08-19 # Rabu\n# catatan\nkota: B')).toEqual([]);
  });

  test('alias tidak pernah dimekarkan', () => {
    const lines = Array.from({ length: 30 }, (_, i) => `k${i}: &k${i} [*k${i - 1}, *k${i - 1}]`);
    const { value, faults } = readYaml(`k: &k-1 x\n${lines.join('\n')}`);
    expect(faults.length).toBeGreaterThan(30);
    expect(JSON.stringify(value).length).toBeLessThan(1000);
  });

  test.each(['- ', '? ', '[', '{a: ', 'a: ', "'", '- - a\n', `${' '.repeat(300)}a\n`])(
    'sangat banyak lapis: %j',
    (shape) => {
      expect(readYaml(`${shape.repeat(20_000)}a`).faults.length).toBeGreaterThan(0);
    },
  );
});

describe('tempat isi', () => {
  const yaml = 'kota: B\nfoto:\n  - teks: "A"\n';

  test.each([
    [['foto', 0, 'teks'], '"A"'],
    [['foto', 0, 'kredit'], 'teks: "A"'],
    [['kota'], 'B'],
    [['kota', 'lain'], 'B'],
  ])('%j', (path, expected) => {
    const { start, end } = readYaml(yaml).locate(path);
    expect(yaml.slice(start, end).trim()).toBe(expected);
  });

  test('dihitung dari awal berkas', () => {
    const read = readYaml(yaml, 100);
    expect(read.locate(['kota'])).toEqual({ start: 106, end: 107 });
    expect(read.locateKey(['kota'])).toEqual({ start: 100, end: 104 });
    expect(read.locateKey(['tidakada'])).toBeUndefined();
    expect(read.place(['kota'])?.span(0, 1)).toEqual({ start: 106, end: 107 });
    expect(readYaml('a: *b', 10).faults.map((fault) => fault.span)).toEqual([
      { start: 13, end: 15 },
    ]);
  });
});

describe('semua kesalahan disebut sekaligus', () => {
  test('setiap baris yang diawali tab', () => {
    expect(faultsOf('tamu:\n\t- nama: A\n\t  jabatan: B\n')).toEqual([
      '[\t] Awal baris ini memakai tab; ganti dengan spasi.',
      '[\t  ] Awal baris ini memakai tab; ganti dengan spasi.',
    ]);
  });

  test('setiap isi yang perlu diapit tanda kutip, lalu kesalahan lain sesudahnya', () => {
    const faults = faultsOf('a: B: C\nd: @E\nf:\n  - g: H: I\nj: K\nj: L\nm N\n');
    expect(faults.map((fault) => fault.split('] ')[0])).toEqual([
      '[B: C',
      '[@E',
      '[H: I',
      '[j',
      '[m N',
    ]);
  });
});
