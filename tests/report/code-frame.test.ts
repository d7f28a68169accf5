import { expect, test } from 'vitest';
import { codeFrame } from '../../src/report/code-frame.ts';
import { ASCII_GLYPHS, PLAIN_STYLE, type Style } from '../../src/report/style.ts';
import { Source } from '../../src/text/source.ts';

/** The frame around the text between `«` and `»`, with the spaces at line ends taken off. */
function frame(marked: string, style: Partial<Style> = {}, note?: string): string {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  const source = new Source('contoh.md', marked.replace(/[«»]/gu, ''));
  const options = note === undefined ? {} : { note };
  return `\n${codeFrame(source, { start, end }, { ...PLAIN_STYLE, ...style }, options)}\n`;
}

test('tempatnya ditunjuk di bawah barisnya, dengan baris sebelumnya', () => {
  expect(frame('Baris pertama.\nPenjabat «Walikota» hadir.', {}, 'tulis “Wali Kota”')).toBe(`
    1 │ Baris pertama.
>   2 │ Penjabat Walikota hadir.
      │          ^^^^^^^^ tulis “Wali Kota”
`);
});

test('baris kosong di atasnya tidak ditampilkan', () => {
  expect(frame('Judul\n\n«Walikota» hadir.')).toBe(`
>   3 │ Walikota hadir.
      │ ^^^^^^^^
`);
});

test('tab melebar sampai tempat henti berikutnya', () => {
  expect(frame('a\tb «c»')).toBe(`
>   1 │ a   b c
      │       ^
`);
});

test('huruf lebar dan emoji dihitung dua kolom', () => {
  expect(frame('北京 🎉 «Walikota»')).toBe(`
>   1 │ 北京 🎉 Walikota
      │         ^^^^^^^^
`);
});

test('huruf dengan tanda terpisah dan emoji keluarga dihitung sekali', () => {
  expect(frame('cafe\u0301 👨‍👩‍👧 «ini»')).toBe(`
>   1 │ cafe\u0301 👨‍👩‍👧 ini
      │         ^^^
`);
});

test('akhir baris Windows tidak ikut tampil', () => {
  expect(frame('Satu.\r\nDua «tiga».\r\nEmpat.')).toBe(`
    1 │ Satu.
>   2 │ Dua tiga.
      │     ^^^^
`);
});

test('rentang beberapa baris ditandai sampai akhir baris pertama', () => {
  expect(frame('Dua «tiga\nempat» lima.')).toBe(`
>   1 │ Dua tiga
      │     ^^^^
`);
});

test('titik tanpa panjang ditandai dengan satu penunjuk', () => {
  expect(frame('Akhir«»')).toBe(`
>   1 │ Akhir
      │      ^
`);
});

test('kode kendali terminal tidak dijalankan', () => {
  expect(frame('\u001B[31mmerah «x»')).toBe(`
>   1 │ ·[31mmerah x
      │            ^
`);
});

test('konsol lama mendapat tanda ASCII', () => {
  expect(frame('Satu «dua».', { glyphs: ASCII_GLYPHS })).toBe(`
>   1 | Satu dua.
      |      ^^^
`);
});

const LONG = `${'kata '.repeat(40)}«Walikota» ${'lagi '.repeat(40)}`;

test('baris panjang dipotong di antara kata di kiri dan kanan tempatnya', () => {
  expect(frame(LONG, { width: 60 })).toBe(`
>   1 │ …kata kata kata kata Walikota lagi lagi lagi lagi…
      │                      ^^^^^^^^
`);
});

test.each([40, 60, 80, 100])('bingkai tidak pernah lebih lebar dari terminal: %i', (width) => {
  const lines = [
    ...frame(LONG, { width }).split('\n'),
    ...frame(`${LONG}«`, { width }).split('\n'),
  ];
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width);
});

test('baris sebelumnya yang panjang dipotong di ujungnya', () => {
  expect(frame(`${'kata '.repeat(20)}\n«Walikota»`, { width: 40 })).toBe(`
    1 │ kata kata kata kata kata kata…
>   2 │ Walikota
      │ ^^^^^^^^
`);
});

test.each([40, 41, 42, 43, 44, 45, 46, 47])(
  'rentang yang lebih panjang dari terminal tampil dari awalnya: %i',
  (width) => {
    const shown = frame(`Awal «${'panjang '.repeat(30)}»akhir.`, { width });
    expect(shown).toContain('panjang panjang');
    expect(shown).not.toContain(' …\n');
    expect(Math.max(...shown.split('\n').map((line) => line.length))).toBeLessThanOrEqual(width);
  },
);

test('di tengah baris yang sangat panjang hanya sekitar tempatnya yang ditampilkan', () => {
  const around = 'é🎉\u00A0 kata '.repeat(20_000);
  expect(frame(`${around}«Walikota» hadir. ${around}`, { width: 44 })).toBe(`
>   1 │ …é🎉\u00A0 kata Walikota hadir. é🎉…
      │            ^^^^^^^^
`);
});
