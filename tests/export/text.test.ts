import { describe, expect, test } from 'vitest';
import { parseDraft } from '../../src/draft/draft.ts';
import type { ExportFormat } from '../../src/export/exporter.ts';
import { exporters } from '../../src/export/exporters.ts';
import type { PrintDocument } from '../../src/export/print-document.ts';
import { Source } from '../../src/text/source.ts';
import {
  missingInOrder,
  PNG,
  print,
  RELEASE,
  RELEASE_WORDS,
  SETTINGS,
  TIMESTAMP,
  toPageText,
} from './printing.ts';

const document = print(RELEASE, { settings: SETTINGS, images: { 'foto.png': PNG } });

async function write(format: ExportFormat, printed: PrintDocument = document): Promise<string> {
  const exporter = await exporters[format]();
  return new TextDecoder().decode(await exporter.write(printed, { timestamp: TIMESTAMP }));
}

/** A release with this body and nothing else. */
function body(text: string): PrintDocument {
  return print(`---\njenis: rilis\njudul: Judul\n---\n\n${text}\n`);
}

describe('pesan WhatsApp', () => {
  test('memakai tanda WhatsApp, tautan di baris sendiri, dan narahubung di akhir', async () => {
    const message = await write('wa');
    expect(message).toContain('*Pemkot Latih 75 Aparatur & Wartawan*\n\n_Pelatihan');
    expect(message).toContain('melatih *75 aparatur* menulis _siaran pers_ di aula.');
    expect(message).toContain('bukan di sini.\nlaman kami: https://contoh.go.id/?a=1&b=2\n');
    expect(message).toContain('- *ASN*: 50\n- *Wartawan*: 25\n');
    expect(message).toMatch(/\*Siti Rahmawati\*\nTelepon.0812-7100-1234\nPos-el.\S+\n$/u);
  });

  test('susunan acara menjadi butir yang terbaca di telepon', async () => {
    const table = '| No. | Waktu | Kegiatan | Pelaksana |\n|-|-|-|-|\n| 1 | 08.00 | Doa | |';
    expect(await write('wa', body(table))).toContain('- *08.00*: Kegiatan: Doa\n');
  });

  test('tautan di sel tabel tetap dapat dibuka: alamatnya di bawah butirnya', async () => {
    const table =
      '| Berkas | Isi |\n|-|-|\n| [Unduh](https://contoh.go.id/a) | Materi |\n| Foto | 3 |';
    expect(await write('wa', body(table))).toContain(
      '- *Unduh*: Materi\n  Unduh: https://contoh.go.id/a\n- *Foto*: 3\n',
    );
  });

  test('bintang di dalam teks tebal tidak memutus tebalnya', async () => {
    expect(await write('wa', body('**5 * 2** dan ** **'))).toContain('\n5 * 2');
  });
});

describe('teks polos', () => {
  test('memuat setiap kata rilis, juga kopnya', async () => {
    const text = (await write('txt')).toLowerCase().replace(/\s+/gu, ' ');
    const words = [...RELEASE_WORDS, 'pemerintah kota contoh', 'https://contoh.go.id'];
    const known = (word: string): boolean => text.includes(word.toLowerCase());
    expect(words.filter((word) => !known(word.replace(' (Foto: ', ' (')))).toEqual([]);
  });

  test('tidak punya baris yang lebih lebar dari 72 kolom, dan butirnya menjorok', async () => {
    const long = 'Kalimat ini cukup panjang untuk dipecah. '.repeat(4);
    const text = await write('txt', body(`- ${long}\n\n${long}`));
    expect(text.split('\n').filter((line) => line.length > 72)).toEqual([]);
    expect(text).toMatch(/\n- Kalimat .+\n {2}\S/u);
  });

  test('tabel yang muat berdiri dalam kolom; yang terlalu lebar menjadi butir', async () => {
    expect(await write('txt')).toContain('Kelompok  Jumlah\n----------------\nASN       50\n');
    const cell = 'isi yang agak panjang'.repeat(2);
    const wide = body(`| Nama | Isi | Ket. |\n|-|-|-|\n| A | ${cell} | ${cell} |`);
    expect(await write('txt', wide)).toContain(`- A: Isi: ${cell.slice(0, 20)}`);
  });
});

describe('Markdown untuk laman', () => {
  test('dibaca kembali menjadi teks yang sama', async () => {
    const markdown = await write('md');
    const again = print(markdown.replace(/^---\n/u, '---\njudul: Pemkot\n'));
    const words = RELEASE_WORDS.slice(
      RELEASE_WORDS.indexOf('CONTOH – Pemerintah melatih'),
      RELEASE_WORDS.indexOf('Foto'),
    );
    expect(missingInOrder(await toPageText(again), words)).toEqual([]);
  });

  test.each([
    ['bintang * dan _garis_', '\\*bintang\\* \\_a\\_'],
    ['nomor di awal', '1\\. bukan butir'],
    ['tanda pagar', '\\# bukan judul'],
    ['kurung sudut', 'a &lt;b&gt; c'],
    ['kode dengan tanda petik miring', '`` a ` b ``'],
    ['garis tegak di sel', '| A | B |\n|---|---|\n| `a\\|b` dan c\\|d | e |'],
    ['garis tegak di alamat', '| A | B |\n|---|---|\n| [a](https://contoh.go.id/?q=b\\|c) | e |'],
  ])('tidak menjadikan tanda biasa perintah: %s', async (_, source) => {
    const printed = body(source);
    const again = print(await write('md', printed));
    expect(again.body).toEqual(printed.body);
  });

  test('judul, ringkasan, dan tanggal ada di bagian depan', async () => {
    const { data } = frontMatter(await write('md'));
    expect(data).toContain('title: "Pemkot Latih 75 Aparatur & Wartawan"');
    expect(data).toContain('description: "Pelatihan berlangsung dua hari"');
    expect(data).toContain('date: "2026-08-19"');
  });

  test('embargo tetap terbaca', async () => {
    const text = '---\njenis: rilis\njudul: J\nembargo: 2026-08-19 10:00 WIB\n---\n\nIsi.\n';
    expect(await write('md', print(text))).toContain('> EMBARGO sampai Rabu, 19 Agustus 2026');
  });
});

function frontMatter(text: string): { readonly data: string } {
  const draft = parseDraft(new Source('a.md', text));
  return { data: draft.source.text.split('---\n')[1] ?? '' };
}

describe('surel', () => {
  test('memuat naskah sebagai teks dan halaman, dan Word sebagai lampiran', async () => {
    const message = await write('eml');
    const parts = [...message.matchAll(/^Content-Type: ([\w./-]+)/gmu)].map(([, type]) => type);
    expect(parts).toEqual([
      'multipart/mixed',
      'multipart/alternative',
      'text/plain',
      'text/html',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ]);
    expect(message).toContain('filename="pemkot-latih-75-aparatur-wartawan.docx"');
    expect(message).toContain('X-Unsent: 1\r\n');
    expect(decoded(message, 'text/plain')).toBe(await write('txt'));
    expect(decoded(message, 'text/html')).toContain('<h1>Pemkot Latih 75 Aparatur &amp; Wartawan');
  });

  test('di halamannya ada semua yang ada di teksnya: label, nomor, catatan kaki, penulis', async () => {
    const footnote = '\n\nWarga puas.[^1]\n\n[^1]: Menurut survei dinas.\n';
    const release = print(RELEASE + footnote, { settings: SETTINGS });
    const shown = pageText(await write('eml', { ...release, draftMark: true }));
    const missing = missingInOrder(shown, [
      'DRAF',
      'SIARAN PERS',
      'Nomor: 480/127/KOMINFO/VIII/2026',
      'UNTUK DISIARKAN SEGERA',
      'Contoh, 19 Agustus 2026',
      'Pemkot Latih 75 Aparatur',
      'Warga puas.',
      'Menurut survei dinas.',
      'Narahubung',
      'Penulis: Rina Oktaviani',
    ]);
    expect(missing).toEqual([]);
  });

  test('halaman taklimat memuat untuk siapa, kapan, dan siapa yang menandatangani', async () => {
    const brief = '---\njenis: brief\njudul: Rakor\nuntuk: Wali Kota\nsifat: biasa\n---\n\nIsi.\n';
    const signature = { place: 'Contoh', offices: ['Kepala Dinas,'], name: 'Rina', details: [] };
    const shown = pageText(await write('eml', { ...print(brief), signature }));
    expect(missingInOrder(shown, ['Untuk', 'Wali Kota', 'Isi.', 'Kepala Dinas,', 'Rina'])).toEqual(
      [],
    );
  });

  test('semua barisnya pendek dan hanya berisi ASCII, juga bila judulnya panjang', async () => {
    const title = 'Wali Kota Membuka “Pelatihan” di Kelurahan Kéjora – '.repeat(4);
    const message = await write('eml', print(`# ${title}\n\nIsi.\n`));
    // The type of a Word file alone is longer than the 78 columns that are advised.
    const lines = message.split('\r\n').filter((line) => !line.startsWith('Content-Type: app'));
    expect(lines.filter((line) => line.length > 78)).toEqual([]);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant
    expect(message).toMatch(/^[\u0000-\u007F]*$/u);
    const words = [...message.matchAll(/=\?UTF-8\?B\?([^?]+)\?=/gu)].map(([, word = '']) => word);
    expect(words.map((word) => fromBase64(word)).join('')).toBe(title.trim());
  });

  test('naskah yang sama selalu menjadi surel yang sama', async () => {
    expect(await write('eml')).toBe(await write('eml'));
  });
});

function decoded(message: string, type: string): string {
  const part = message.slice(message.indexOf(`Content-Type: ${type};`));
  return fromBase64(part.slice(part.indexOf('\r\n\r\n'), part.indexOf('\r\n--')));
}

/** What the page of a message shows. */
function pageText(message: string): string {
  const page = decoded(message, 'text/html');
  return page
    .slice(page.indexOf('<body'))
    .replace(/<[^>]*>/gu, ' ')
    .replace(/\s+/gu, ' ');
}

function fromBase64(text: string): string {
  return Buffer.from(text, 'base64').toString('utf8');
}

describe('takarir foto', () => {
  test('menyebut teks alternatif, kredit, dan panjangnya', async () => {
    const sheet = await write('caption');
    expect(sheet).toContain('Teks alternatif: Peserta duduk');
    expect(sheet).toContain(
      'X (43 dari 280 karakter)\nPeserta menyimak paparan.\n\nFoto: Diskominfo',
    );
  });

  test('yang terlalu panjang dipendekkan pada akhir kalimat', async () => {
    const words = 'Wali Kota meninjau posko banjir di Gabek. '.repeat(10).trim();
    const text = `---\njenis: rilis\njudul: J\nfoto: [{ berkas: a.png, teks: ${words} }]\n---\nIsi.\n`;
    const sheet = await write('caption', print(text, { images: { 'a.png': PNG } }));
    const [, size = '', short = ''] =
      /X \((\d+) dari 280 karakter; dipendekkan\)\n(.*)/u.exec(sheet) ?? [];
    expect(Number(size)).toBeLessThanOrEqual(280);
    expect(short).toMatch(/Gabek\.$/u);
    expect(sheet).toContain(words);
  });

  test('naskah tanpa foto mengatakannya', async () => {
    expect(await write('caption', body('Isi.'))).toContain('Naskah ini tidak punya foto.');
  });
});
