import { expect, test } from 'vitest';
import {
  missingInOrder,
  PNG,
  print,
  RELEASE,
  RELEASE_WORDS,
  SETTINGS,
  toHtml,
  toPageText,
} from '../printing.ts';

const images = { 'foto.png': PNG };
const page = await toHtml(print(RELEASE, { settings: SETTINGS, images }));

test('halaman berbahasa Indonesia, berjudul satu, dengan kepala, isi, dan kaki', () => {
  expect(page).toContain('<html lang="id">');
  expect(page.match(/<h1/gu)).toHaveLength(1);
  for (const landmark of ['<header>', '<main>', '<footer>']) expect(page).toContain(landmark);
  expect(page).toContain('<time datetime="2026-08-19">Contoh, 19 Agustus 2026</time>');
});

test('halaman tidak meminta apa pun dari luar', () => {
  expect(page).not.toMatch(/<(?:link|iframe|base|form)\b/u);
  expect(page.match(/<script[^>]*>/gu)).toEqual(['<script type="application/ld+json">']);
  expect(page).not.toMatch(/\b(?:src|srcset|action)="(?!data:image\/)/u);
  expect(page).not.toMatch(/url\(|@import/u);
  expect(page).toContain(`content="default-src 'none'; img-src data:;`);
});

test('mesin pencari membaca rilis sebagai berita', () => {
  const [, data = ''] = /<script type="application\/ld\+json">(.*)<\/script>/u.exec(page) ?? [];
  expect(JSON.parse(data)).toMatchObject({
    '@type': 'NewsArticle',
    headline: 'Pemkot Latih 75 Aparatur & Wartawan',
    description: 'Pelatihan berlangsung dua hari',
    inLanguage: 'id',
    datePublished: '2026-08-19',
    keywords: ['aparatur', 'pelatihan'],
    publisher: { name: 'Dinas Komunikasi dan Informatika' },
  });
});

test('data untuk mesin pencari tidak dapat menutup unsurnya sendiri', async () => {
  const text = await toHtml(print('---\njenis: rilis\njudul: A </script><img> B\n---\nIsi.\n'));
  expect(text).toContain('"headline":"A \\u003c/script>\\u003cimg> B"');
});

test('embargo menentukan waktu terbit', async () => {
  const release = '---\njenis: rilis\njudul: J\nembargo: 2026-08-19 10:00 WITA\n---\nIsi.\n';
  expect(await toHtml(print(release))).toContain('"datePublished":"2026-08-19T10:00+08:00"');
});

test.each(['brief', 'rundown'])('%s bukan berita', async (kind) => {
  const text = await toHtml(print(`---\njenis: ${kind}\njudul: J\n---\nIsi.\n`));
  expect(text).not.toContain('<script');
});

test('hanya tautan web, surel, dan telepon yang dapat diikuti', () => {
  const addresses = [...page.matchAll(/href="([^"]*)"/gu)].map((match) => match[1]);
  expect(addresses).toContain('https://contoh.go.id/?a=1&amp;b=2');
  expect(addresses).toContain('tel:081271001234');
  expect(addresses.filter((address) => !/^(?:https?:|mailto:|tel:)/u.test(address ?? ''))).toEqual(
    [],
  );
  expect(page).toContain('bukan di sini.');
});

test('tabel punya judul kolom, keterangan, dan kotak gulir yang dapat dicapai papan tik', () => {
  expect(page).toContain('<th scope="col">Kelompok</th>');
  expect(page).toMatch(/<caption class="unseen" id="tabel-1">Tabel 1: Pokok bahasan<\/caption>/u);
  expect(page).toMatch(/role="region" aria-labelledby="tabel-1" tabindex="0"/u);
});

test('gambar ada di dalam halaman, dengan teks pengganti', () => {
  expect(page).toMatch(
    /<img src="data:image\/png;base64,[^"]+" width="1" height="1" alt="Peserta duduk">/u,
  );
  expect(page).toContain('<figcaption>Peserta menyimak paparan. (Foto: Diskominfo)</figcaption>');
});

test('tulisan tidak pernah menjadi kode', async () => {
  const hostile = `---
judul: '<script>alert("1")</script>'
subjudul: '"><img src=x onerror=alert(1)>'
---
\`<b>\` &lt;i&gt; "kutip" ![x" onerror="alert(1)](a.png)

| <u>a</u> |
|---|
| \`</table>\` |
`;
  const text = await toHtml(print(hostile));
  expect(text).not.toMatch(/<(?:script|b|i|u)>|<img/u);
  expect(text).not.toContain('"><img');
  expect(text).toContain('&lt;script&gt;alert(“1”)&lt;/script&gt;');
});

test('semua kata naskah ada, menurut urutannya', async () => {
  const text = await toPageText(print(RELEASE, { settings: SETTINGS, images }));
  expect(missingInOrder(text, ['PEMERINTAH KOTA CONTOH', ...RELEASE_WORDS])).toEqual([]);
});

test('naskah yang sama memberi halaman yang sama', async () => {
  expect(await toHtml(print(RELEASE, { settings: SETTINGS, images }))).toBe(page);
});

test('nomor awal daftar mengikuti naskah', () => {
  expect(page).toContain('<ol start="3">');
});
