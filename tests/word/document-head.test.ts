import { expect, test } from 'vitest';
import { readProse } from '../../src/draft/prose.ts';
import { paragraph, readWord, run, styled } from './word-files.ts';

const NEWS = 'Pemerintah Kota Contoh menggelar pelatihan bagi 50 aparatur di balai kota kemarin.';
const CENTRED = '<w:jc w:val="center"/>';
const plain = (text: string): string => paragraph(run(text));
const centred = (text: string): string => paragraph(run(text, '<w:b/>'), CENTRED);
const metaOf = (...body: readonly string[]): object => readWord({ body: body.join('') }).draft.meta;
const bodyOf = (...body: readonly string[]): readonly string[] =>
  readProse(readWord({ body: body.join('') }).draft)
    .filter(({ node }) => node !== undefined)
    .map(({ text }) => text);

test.each([
  ['bergaya Judul (Title)', styled('Judul', 'Pemkot Gelar Pelatihan')],
  ['bergaya judul bagian', styled('Judul1', 'Pemkot Gelar Pelatihan')],
  ['tebal di tengah', centred('Pemkot Gelar Pelatihan')],
  ['biasa, tanpa titik, tepat di atas teras', plain('Pemkot Gelar Pelatihan')],
])('judul yang %s dikenali', (_, title) => {
  expect(metaOf(title, plain(NEWS))).toMatchObject({ judul: 'Pemkot Gelar Pelatihan' });
  expect(bodyOf(title, plain(NEWS))).toEqual([NEWS]);
});

test('kepala siaran pers dibaca, apa pun gayanya, dan tidak diperiksa sebagai kalimat', () => {
  const head = [
    centred('SIARAN PERS'),
    centred('Nomor: 12/HUMAS/VIII/2026'),
    centred('UNTUK DISIARKAN SEGERA'),
    centred('Pemkot Gelar Pelatihan'),
    plain('Kota Contoh, 19 Agustus 2026'),
  ];
  expect(metaOf(...head, plain(NEWS))).toMatchObject({
    jenis: 'rilis',
    nomor: '12/HUMAS/VIII/2026',
    status: 'segera',
    judul: 'Pemkot Gelar Pelatihan',
    kota: 'Kota Contoh',
    tanggal: { year: 2026, month: 8, day: 19 },
  });
  expect(bodyOf(...head, plain(NEWS))).toEqual([NEWS]);
});

test.each([
  ['SIARAN PERS NOMOR: 12/HUMAS/2026', { jenis: 'rilis', nomor: '12/HUMAS/2026' }],
  ['Siaran Pers', { jenis: 'rilis' }],
  ['UNDANGAN LIPUTAN', { jenis: 'rilis', varian: 'undangan' }],
  ['SIARAN PERS BERSAMA', { jenis: 'rilis', varian: 'rilis-bersama' }],
  ['TAKLIMAT ACARA', { jenis: 'brief' }],
])('“%s” di atas judul menyebut jenisnya', (label, meta) => {
  expect(metaOf(centred(label), centred('Pemkot Gelar Pelatihan'), plain(NEWS))).toMatchObject(
    meta,
  );
});

test.each([
  ['tanpa tulisan jenis', [plain(NEWS)]],
  [
    'yang menyebut siaran pers di dalam kalimat',
    [plain(`Siaran pers ini terbit kemarin. ${NEWS}`)],
  ],
  ['yang judulnya diawali nama jenis', [centred('Sambutan Wali Kota Menuai Pujian'), plain(NEWS)]],
])('naskah %s tidak ditebak jenisnya', (_, body) => {
  expect(readWord({ body: body.join('') }).draft.kind).toBe('teks');
});

test('embargo dibaca dengan waktu dan zonanya', () => {
  const embargo = plain('EMBARGO sampai Kamis, 20 Agustus 2026, pukul 10.00 WIB');
  expect(
    metaOf(centred('SIARAN PERS'), embargo, centred('Pemkot Gelar Pelatihan'), plain(NEWS)),
  ).toMatchObject({
    status: 'embargo',
    embargo: '2026-08-20 10:00 WIB',
  });
});

test('embargo tanpa waktu yang jelas tetap dibaca sebagai paragraf', () => {
  const embargo = plain('EMBARGO sampai acara selesai');
  expect(
    bodyOf(centred('SIARAN PERS'), embargo, centred('Pemkot Gelar Rapat'), plain(NEWS)),
  ).toContain('EMBARGO sampai acara selesai');
});

test('kop yang ditulis di badan naskah tidak diperiksa, judul di bawahnya diperiksa', () => {
  const kop = [
    centred('PEMERINTAH KABUPATEN CONTOH'),
    centred('DINAS KOMUNIKASI DAN INFORMATIKA'),
    centred('Jalan Merdeka No. 1 Telp. (0717) 123456 Contoh 33100'),
  ];
  const title = centred('PEMERINTAH KABUPATEN CONTOH SALURKAN BERAS');
  expect(metaOf(...kop, title, plain(NEWS))).toMatchObject({
    judul: 'PEMERINTAH KABUPATEN CONTOH SALURKAN BERAS',
  });
  expect(bodyOf(...kop, title, plain(NEWS))).toEqual([NEWS]);
});

test('judul berhuruf besar yang menyebut pemerintah tanpa alamat bukan kop', () => {
  const title = centred('PEMERINTAH KABUPATEN CONTOH SALURKAN BERAS');
  expect(metaOf(title, plain(NEWS))).toMatchObject({
    judul: 'PEMERINTAH KABUPATEN CONTOH SALURKAN BERAS',
  });
});

test('judul bertitik dua dikenali, baris keterangan tidak', () => {
  const facts = plain('Peserta: 75 orang dari lima kecamatan');
  expect(metaOf(centred('Bupati: Warga Siap'), facts, plain(NEWS))).toMatchObject({
    judul: 'Bupati: Warga Siap',
  });
  expect(metaOf(facts, plain(NEWS))).not.toHaveProperty('judul');
});

test('kata miring di judul tetap miring bagi aturan', () => {
  const title = paragraph(
    run('Pemkot Gelar ', '<w:b/>') + run('Talk Show', '<w:b/><w:i/>'),
    CENTRED,
  );
  const [headline] = readProse(readWord({ body: title + plain(NEWS) }).draft);
  expect(headline).toMatchObject({ role: 'headline', text: 'Pemkot Gelar Talk Show' });
  expect(headline?.marks).toEqual([{ kind: 'emphasis', start: 13, end: 22 }]);
});

test('hari yang salah di baris tanggal tidak hilang bersama kepalanya', () => {
  const date = plain('Kamis, 19 Agustus 2026');
  expect(
    bodyOf(centred('SIARAN PERS'), centred('Pemkot Gelar Rapat'), date, plain(NEWS)),
  ).toContain('Kamis, 19 Agustus 2026');
});
