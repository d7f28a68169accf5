import { describe, expect, test } from 'vitest';
import { render } from '../../../src/scaffold/template/render.ts';
import { TemplateFault } from '../../../src/scaffold/template/template-fault.ts';

const DAY = { date: { year: 2026, month: 8, day: 19 }, time: 510 };
const NEXT_DAY = { date: { year: 2026, month: 8, day: 20 }, time: 900 };
const fill = (template: string, view: object): Promise<string> =>
  render('rilis/umum.hbs', template, view);

describe('templat yang keliru menyebut nama templat, baris, dan isiannya', () => {
  test.each([
    ['isian salah tulis', 'a\n{{jdul}}', 2, 'jdul'],
    ['isian salah tulis di dalam perintah', 'a\nb\n{{lengkapi jdul "judul"}}', 3, 'jdul'],
    ['isian salah tulis di dalam {{#if}}', 'a\n{{#if jdul}}x{{/if}}', 2, 'jdul'],
    [
      'isian salah tulis di dalam {{else if}}',
      '{{#if kosong}}\nx\n{{else if jdul}}\ny\n{{/if}}',
      3,
      'jdul',
    ],
    ['isian salah tulis di dalam {{#each}}', '{{#each daftarnya}}\n{{nma}}\n{{/each}}', 2, 'nma'],
    ['perintah yang tidak ada', 'a\n{{kecil judul}}', 2, 'kecil'],
    ['perintah tanpa isian', 'a\n{{besar}}', 2, 'besar'],
    ['teks untuk perintah bilangan', 'a\n{{terbilang judul}}', 2, 'judul'],
    ['daftar untuk perintah teks', '{{besar daftarnya}}', 1, 'daftarnya'],
    ['pecahan untuk terbilang', '{{#if judul}}\n{{terbilang pecahan}}{{/if}}', 2, 'pecahan'],
    ['teks untuk perintah tanggal', '{{hari judul}}', 1, 'judul'],
    ['perintah log', '{{log judul}}', 1, 'log'],
  ])('%s', async (_, template, line, field) => {
    const view = { judul: 'x', pecahan: 1.5, kosong: null, daftarnya: [{ nama: 'y' }] };
    await expect(fill(template, view)).rejects.toMatchObject({
      name: 'TemplateFault',
      template: 'rilis/umum.hbs',
      line,
      field,
      message: expect.stringMatching(`^Templat rilis/umum.hbs baris ${line}: .*“${field}”`),
    });
  });

  test.each(['{{#if judul}}', '{{judul', '{{#if judul}}x{{/each}}', '{{> }}'])(
    'tulisan yang tidak dapat dibaca: %s',
    async (template) => {
      await expect(fill(template, { judul: 'x' })).rejects.toBeInstanceOf(TemplateFault);
    },
  );
});

test('templat tidak dapat menjangkau bagian dalam program', async () => {
  expect(await fill('[{{constructor}}|{{__proto__}}]', {})).toBe('[|]\n');
});

test('tidak menulis entitas HTML', async () => {
  expect(await fill('{{judul}}', { judul: 'A & "B" <c>' })).toBe('A & "B" <c>\n');
});

test.each([
  ['{{tanggal mulai}}', '19 Agustus 2026'],
  ['{{tanggalIso mulai}}', '2026-08-19'],
  ['{{hari mulai}}', 'Rabu, 19 Agustus 2026'],
  ['{{hariBerita mulai}}', 'Rabu (19/8/2026)'],
  ['{{rentang mulai selesai}}', '19–20 Agustus 2026'],
  ['{{rentang mulai kosong}}', '19 Agustus 2026'],
  ['{{pukul mulai zona}}', '08.30 WIB'],
  ['{{angka jumlah}}', '12.500'],
  ['{{daftar nama}}', 'a, b, dan c'],
  ['{{terbilang jumlah}}', 'dua belas ribu lima ratus'],
  ['{{terbilang kosong "jumlah peserta"}}', '[LENGKAPI: jumlah peserta]'],
  ['{{judul acara}}', 'Rapat Undang-Undang dan APBD di Contoh'],
  ['{{judul kosong "nama acara"}}', '[LENGKAPI: nama acara]'],
  ['{{besar (judul acara)}}', 'RAPAT UNDANG-UNDANG DAN APBD DI CONTOH'],
  ['{{besar kosong "kota"}}', '[LENGKAPI: kota]'],
  ['{{judul}}', 'Data: Terbuka'],
  ['{{hari kosong "hari rapat"}}', '[LENGKAPI: hari rapat]'],
  ['{{lengkapi kosong "kota [asal]"}}', '[LENGKAPI: kota asal]'],
  ['{{yaml judul}}', '"Data: Terbuka"'],
  ['{{yaml kosong "judul"}}', '"[LENGKAPI: judul]"'],
])('%s menjadi %s', async (template, expected) => {
  const view = {
    mulai: DAY,
    selesai: NEXT_DAY,
    zona: 'WIB',
    jumlah: 12_500,
    nama: ['a', 'b', 'c'],
    judul: 'Data: Terbuka',
    acara: 'rapat undang-undang dan APBD di Contoh',
    kosong: null,
  };
  expect(await fill(template, view)).toBe(`${expected}\n`);
});

test('jadwal satu hari ditulis dengan rentang pukul', async () => {
  const view = { mulai: DAY, selesai: { ...DAY, time: 720 }, zona: 'WIB' };
  expect(await fill('{{jadwal mulai selesai zona}}', view)).toBe(
    'Rabu, 19 Agustus 2026, pukul 08.30–12.00 WIB\n',
  );
});

test('singkatan di akhir kalimat tidak mendapat dua titik, elipsis tetap utuh', async () => {
  const view = { nama: 'Ratna, M.Si.' };
  expect(await fill('Kata {{nama}}. Lalu … dan ...', view)).toBe(
    'Kata Ratna, M.Si. Lalu … dan ...\n',
  );
});

test.each([
  ['Dasarnya {{isi}}.', 'Surat Edaran Nomor 400/2026.', 'Dasarnya Surat Edaran Nomor 400/2026.'],
  ['Hubungi {{isi}}.', 'kantor desa (setiap hari).', 'Hubungi kantor desa (setiap hari).'],
  ['Beredar kabar “{{isi}}”.', 'Bansos cair.', 'Beredar kabar “Bansos cair”.'],
  ['Katanya, “{{isi}}” Lalu selesai.', 'Kami siap.', 'Katanya, “Kami siap.” Lalu selesai.'],
  ['Versi {{isi}}. Lalu ...', '2.0.6', 'Versi 2.0.6. Lalu ...'],
])('jawaban yang sudah bertitik tidak mendapat dua titik: %s', async (template, isi, shown) => {
  expect(await fill(template, { isi })).toBe(`${shown}\n`);
});

describe('bagian', () => {
  const fillWith = (
    template: string,
    parts: Readonly<Record<string, string>>,
    view: object = { judul: 'x', orang: [{ nama: 'A' }, { nama: 'B' }] },
  ): Promise<string> => render('rilis/umum.hbs', template, view, new Map(Object.entries(parts)));

  test.each([
    ['isian di sekitarnya', 'a\n{{> kop}}\nb', { kop: 'Kop {{judul}}\n' }, 'a\nKop x\nb\n'],
    ['butir daftar', '{{#each orang}}{{> butir}}{{/each}}', { butir: '[{{nama}}]' }, '[A][B]\n'],
    ['isian yang diberikan', '{{> b nama=judul sifat="y"}}', { b: '{{nama}}{{sifat}}' }, 'xy\n'],
    ['bagian lain', '{{> a}}', { a: '({{> b/c}})', 'b/c': '{{besar judul}}' }, '(X)\n'],
    [
      'bagian yang sama dua kali',
      '{{> a}}{{> b}}',
      { a: '1{{> c}}', b: '2{{> c}}', c: '3' },
      '1323\n',
    ],
    ['perintah sesudah bagian', '{{> a}}{{besar judul}}', { a: '-' }, '-X\n'],
  ])('memakai %s', async (_, template, parts, expected) => {
    expect(await fillWith(template, parts)).toBe(expected);
  });

  test.each([
    ['isian salah tulis', '{{> kop}}', { kop: 'a\n{{jdul}}' }, 'bagian/kop.hbs', 2, '“jdul”'],
    [
      'perintah dengan isian salah tulis',
      '{{> kop}}',
      { kop: '{{besar jdul}}' },
      'bagian/kop.hbs',
      1,
      '“jdul”',
    ],
    [
      'perintah yang tidak ada',
      '{{> kop}}',
      { kop: '\n{{log judul}}' },
      'bagian/kop.hbs',
      2,
      '“log”',
    ],
    [
      'kurung yang tidak ditutup',
      '{{> kop}}',
      { kop: 'a\n{{#if judul}}' },
      'bagian/kop.hbs',
      2,
      'kurung',
    ],
    [
      'kesalahan sesudah bagian',
      '{{> kop}}\n{{besar jdul}}',
      { kop: 'a' },
      'rilis/umum.hbs',
      2,
      '“jdul”',
    ],
    [
      'isian salah tulis yang diberikan',
      'a\n{{> kop nama=jdul}}',
      { kop: '{{nama}}' },
      'rilis/umum.hbs',
      2,
      '“jdul”',
    ],
    [
      'konteks salah tulis',
      'a\n{{> kop orng}}',
      { kop: '{{nama}}' },
      'rilis/umum.hbs',
      2,
      '“orng”',
    ],
    [
      'bagian di dalam bagian yang tidak ada',
      '{{> kop}}',
      { kop: '\n{{> logo}}' },
      'bagian/kop.hbs',
      2,
      'buat templat/bagian/logo.hbs.',
    ],
  ])('%s: berkas dan barisnya disebut', async (_, template, parts, file, line, words) => {
    const draft = fillWith(template, parts);
    await expect(draft).rejects.toMatchObject({ name: 'TemplateFault', template: file, line });
    await expect(draft).rejects.toThrow(words);
  });

  test('yang tidak ada disebut dengan berkas yang harus dibuat', async () => {
    await expect(fillWith('a\n{{#if kosong}}{{> kop}}{{/if}}', {})).rejects.toThrow(
      'Templat rilis/umum.hbs baris 2: bagian “kop” tidak ada; buat templat/bagian/kop.hbs.',
    );
  });

  test.each([
    [{ a: '{{> a}}' }, 'Templat bagian/a.hbs baris 1: bagian “a” memuat dirinya sendiri (a → a).'],
    [
      { a: '{{> b}}', b: '\n{{> a}}' },
      'Templat bagian/b.hbs baris 2: bagian “a” memuat dirinya sendiri (a → b → a).',
    ],
  ])('yang memuat dirinya sendiri ditolak', async (parts, message) => {
    await expect(fillWith('{{> a}}', parts)).rejects.toThrow(message);
  });

  test.each(['{{#> kop}}x{{/kop}}', '{{> (besar judul)}}', '{{#*inline "kop"}}x{{/inline}}'])(
    'dipanggil hanya dengan namanya, tidak dengan %s',
    async (template) => {
      await expect(fillWith(template, { kop: 'x' })).rejects.toThrow('hanya dapat dipanggil');
    },
  );

  test('tidak dapat menjangkau bagian dalam program', async () => {
    expect(await fillWith('[{{> a}}]', { a: '{{constructor}}|{{__proto__}}' })).toBe('[|]\n');
  });
});
