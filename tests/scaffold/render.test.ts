import { describe, expect, test } from 'vitest';
import { render } from '../../src/scaffold/render.ts';
import { TemplateFault } from '../../src/scaffold/template-fault.ts';

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

  test.each(['{{#if judul}}', '{{judul', '{{#if judul}}x{{/each}}', '{{> bagian}}'])(
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
