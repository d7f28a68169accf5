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
    ['perintah yang tidak ada', 'a\n{{besar judul}}', 2, 'besar'],
    ['perintah log', '{{log judul}}', 1, 'log'],
  ])('%s', async (_, template, line, field) => {
    const view = { judul: 'x', kosong: null, daftarnya: [{ nama: 'y' }] };
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
