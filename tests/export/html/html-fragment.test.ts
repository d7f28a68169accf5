import { expect, test } from 'vitest';
import { exporters } from '../../../src/export/exporters.ts';
import {
  missingInOrder,
  PNG,
  print,
  RELEASE,
  RELEASE_WORDS,
  SETTINGS,
  type Surroundings,
  TIMESTAMP,
} from '../printing.ts';

async function fragmentOf(text: string, around?: Surroundings): Promise<string> {
  const exporter = await exporters.fragment();
  const bytes = await exporter.write(print(text, around), { timestamp: TIMESTAMP });
  return new TextDecoder().decode(bytes);
}

const fragment = await fragmentOf(RELEASE, { settings: SETTINGS, images: { 'foto.png': PNG } });

test('judul, slug, cuplikan, dan tag berdiri di komentar, siap disalin', () => {
  expect(fragment.slice(0, fragment.indexOf('-->'))).toBe(`<!--
Judul: Pemkot Latih 75 Aparatur & Wartawan
Slug: pemkot-latih-75-aparatur-wartawan
Cuplikan: Pelatihan berlangsung dua hari
Tag: aparatur, pelatihan
Tanggal: 2026-08-19
Status: UNTUK DISIARKAN SEGERA
`);
});

test('isinya tanpa kerangka halaman, judul, kop, gaya, dan gambar', () => {
  expect(fragment).not.toMatch(/<(?:html|head|body|h1|style|img|header|script)\b/u);
  expect(fragment).not.toContain('PEMERINTAH KOTA CONTOH');
});

test('tempat foto ditandai komentar, bukan tulisan yang ikut terbit', () => {
  expect(fragment).toContain(
    '<figure><!-- Unggah foto ini. Teks alternatif: Peserta duduk --><figcaption>Peserta menyimak paparan. (Foto: Diskominfo)</figcaption></figure>',
  );
  expect(fragment).not.toContain('belum tersedia');
});

test('semua kata isi rilis ada, menurut urutannya', () => {
  const words = RELEASE_WORDS.slice(
    RELEASE_WORDS.indexOf('CONTOH – Pemerintah melatih'),
    RELEASE_WORDS.indexOf('Foto'),
  );
  const text = fragment.replace(/<[^>]*>/gu, ' ').replace(/\s+/gu, ' ');
  const shown = text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
  expect(missingInOrder(shown, words)).toEqual([]);
});

test('judul tidak dapat menutup komentarnya', async () => {
  const text = await fragmentOf("---\njudul: 'A --> <script>x</script>'\n---\nIsi.\n");
  expect(text.indexOf('-->')).toBe(text.indexOf('\n-->\n') + 1);
});

test('slug dipotong pada kata', async () => {
  const text = await fragmentOf(`# ${'Pelatihan '.repeat(20)}\n\nIsi.\n`);
  const [, slug = ''] = /^Slug: (.*)$/mu.exec(text) ?? [];
  expect(slug).toMatch(/^(?:pelatihan-)+pelatihan$/u);
  expect(slug.length).toBeLessThanOrEqual(80);
});
