import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { exporters } from '../../src/export/exporters.ts';
import { breakLines, type Look } from '../../src/export/pdf/lines.ts';
import type { PrintDocument } from '../../src/export/print-document.ts';
import { makeFolder } from '../support/folder.ts';
import {
  missingInOrder,
  PNG,
  print,
  RELEASE,
  RELEASE_WORDS,
  SETTINGS,
  TIMESTAMP,
} from './printing.ts';

async function toPdf(document: PrintDocument): Promise<Uint8Array> {
  return (await exporters.pdf()).write(document, { timestamp: TIMESTAMP });
}

/** The objects of a PDF that are not compressed, as text. */
async function objects(document: PrintDocument): Promise<string> {
  return Buffer.from(await toPdf(document)).toString('latin1');
}

const around = {
  settings: `${SETTINGS}logo: logo.png`,
  images: { 'foto.png': PNG, 'logo.png': PNG },
};
const release = print(RELEASE, around);

/** A square PNG with transparency, of so many pixels a side. */
function pngOf(side: number): Uint8Array {
  const chunk = (type: string, data: Uint8Array): Buffer => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head.set([8, 6], 8);
  const rows = deflateSync(Buffer.alloc(side * (1 + 4 * side)));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const chunks = [chunk('IHDR', head), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))];
  return new Uint8Array(Buffer.concat([signature, ...chunks]));
}

describe('berkas PDF', () => {
  test('berbahasa Indonesia, berstruktur, dan memuat hurufnya sendiri', async () => {
    const pdf = await objects(release);
    expect(pdf.startsWith('%PDF-1.7')).toBe(true);
    expect(pdf).toContain('/Lang (id-ID)');
    expect(pdf).toContain('/StructTreeRoot');
    expect(pdf).toContain('/DisplayDocTitle true');
    for (const tag of ['H1', 'H2', 'P', 'L', 'LI', 'BlockQuote', 'Table', 'TH', 'TD', 'Figure']) {
      expect(pdf, tag).toContain(`/S /${tag}\n`);
    }
    expect(pdf.match(/\/FontFile2/gu)?.length).toBeGreaterThan(1);
  });

  test('gambar punya teks pengganti', async () => {
    expect(await objects(release)).toContain('/Alt (Peserta duduk)');
  });

  test('teks di bawah gambar yang membuka halaman tidak menimpanya', async () => {
    // A frame header of 300 lines of 400 pixels: 225 by 300 points.
    const frame = [0xff, 0xc0, 0, 11, 8, 1, 44, 1, 144, 1, 1, 0x11, 0];
    const jpeg = Uint8Array.from([0xff, 0xd8, ...frame, 0xff, 0xd9]);
    const text = '![a](a.jpg)\n\n<https://contoh.go.id>\n';
    const pdf = await objects(print(text, { images: { 'a.jpg': jpeg } }));
    const top = Number(/\/Rect \[[\d.]+ [\d.]+ [\d.]+ ([\d.]+)\]/u.exec(pdf)?.[1]);
    expect(top).toBeLessThan(841.9 - 56.7 - 225);
  });

  test('hanya tautan yang aman dapat diikuti', async () => {
    const pdf = await objects(release);
    expect(pdf).toContain('/URI (https://contoh.go.id/?a=1&b=2)');
    expect(pdf).not.toContain('javascript');
  });

  test.each([
    ['', '[0 0 595.275591 841.889764]'],
    ['cetak: { kertas: F4 }', '[0 0 609.448819 935.433071]'],
  ])('kertasnya mengikuti pengaturan %s', async (settings, box) => {
    expect(await objects(print(RELEASE, { settings }))).toContain(`/MediaBox ${box}`);
  });

  test('gambar tertulis menurut urutannya, yang besar pun', async () => {
    const images = { 'logo.png': pngOf(900), 'foto.png': pngOf(2) };
    const pdf = await objects(print(RELEASE, { ...around, images }));
    expect(pdf.indexOf('/Width 900')).toBeGreaterThan(0);
    expect(pdf.indexOf('/Width 900')).toBeLessThan(pdf.indexOf('/Width 2\n'));
  });

  test('naskah dan waktu yang sama memberi berkas yang sama', async () => {
    expect(await toPdf(release)).toEqual(await toPdf(release));
  });
});

const look: Look = {
  bold: false,
  italic: false,
  mono: false,
  strike: false,
  size: 10,
  href: undefined,
};
/** Every letter is one point wide. */
const linesOf = (text: string, width: number): readonly string[] =>
  breakLines([{ text, look }], width, (part) => part.length).map(({ runs }) =>
    runs.map((run) => run.text).join(''),
  );

describe('pemenggalan baris', () => {
  test.each([
    ['satu dua tiga', 8, ['satu dua', 'tiga']],
    ['satu\ndua', 8, ['satu', 'dua']],
    ['Undang-Undang baru', 10, ['Undang-', 'Undang', 'baru']],
    ['19 Agustus 2026'.replace(' ', '\u00A0'), 10, ['19\u00A0Agustus', '2026']],
    ['abcdefghij', 4, ['abcd', 'efgh', 'ij']],
    ['', 4, ['']],
  ])('%j dalam %i', (text, width, expected) => {
    expect(linesOf(text, width)).toEqual(expected);
  });

  test('kata yang setengah tebal tidak terpisah', () => {
    const bold = { ...look, bold: true };
    const stretches = [
      { text: 'Kata itu te', look },
      { text: 'bal', look: bold },
      { text: ', ya', look },
    ];
    const lines = breakLines(stretches, 12, (part) => part.length);
    expect(lines.map(({ runs }) => runs.map(({ text }) => text).join(''))).toEqual([
      'Kata itu',
      'tebal, ya',
    ]);
  });

  test('spasi yang dapat direntang ikut dihitung, juga yang tidak boleh dipenggal', () => {
    const [line] = breakLines([{ text: 'a b\u00A0c d', look }], 5, (part) => part.length);
    expect(line).toMatchObject({ spaces: 2, width: 5, ends: false });
  });
});

const poppler = spawnSync('pdftotext', ['-v']).error === undefined;

describe.skipIf(!poppler)('dibaca dengan pdftotext (paket poppler-utils)', () => {
  async function textOf(document: PrintDocument): Promise<string> {
    const file = join(makeFolder(), 'a.pdf');
    writeFileSync(file, await toPdf(document));
    return execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
  }

  const spaced = (text: string): string => text.replace(/\s+/gu, ' ');

  test('semua kata rilis ada, menurut urutannya', async () => {
    const text = spaced(await textOf(release));
    const words = ['PEMERINTAH KOTA CONTOH', ...RELEASE_WORDS];
    expect(missingInOrder(text, words)).toEqual([]);
  });

  test('kepala tabel berulang di setiap halaman dan halamannya dihitung', async () => {
    const rows = Array.from({ length: 60 }, (_, index) => `| ${index + 1} | Acara ${index + 1} |`);
    const table = ['| No. | Kegiatan panjang |', '|---|---|', ...rows].join('\n');
    const text = await textOf(print(`# Susunan\n\n${table}\n`));
    const pages = text.split('\f').filter((page) => page.trim() !== '');
    expect(pages.length).toBeGreaterThan(1);
    for (const [index, page] of pages.entries()) {
      expect(page).toContain('Kegiatan panjang');
      expect(spaced(page)).toContain(`Halaman ${index + 1} dari ${pages.length}`);
    }
    expect(missingInOrder(spaced(text), ['Acara 1 ', 'Acara 30 ', 'Acara 60 '])).toEqual([]);
  });

  test('baris tabel yang lebih tinggi dari halaman dipotong, bukan hilang', async () => {
    const cell = Array.from({ length: 900 }, (_, index) => `kata${index}`).join(' ');
    const text = spaced(await textOf(print(`| A | B |\n|---|---|\n| x | ${cell} |\n`)));
    expect(text).toContain('kata0 ');
    expect(text).toContain('kata899');
  });

  test('huruf di luar Latin dasar tampil, yang tidak ada di huruf mana pun menjadi tanda tanya', async () => {
    expect(spaced(await textOf(print('Şule dan Łódź 🎉.\n')))).toContain('Şule dan Łódź ?.');
  });
});
