import { describe, expect, test } from 'vitest';
import { exporters } from '../../src/export/exporters.ts';
import type { PrintDocument } from '../../src/export/print-document.ts';
import { print, TIMESTAMP, toHtml, toParts } from './printing.ts';

const DRAFT = `# Judul

Warga dilayani lebih cepat[^1] daripada tahun lalu.[^sumber]

> Kami siap.[^1]

[^1]: Menurut *Laporan* [dinas](https://contoh.go.id).
[^sumber]: Paragraf pertama.

    Paragraf kedua:

    - butir satu
    - butir dua
`;

const document = print(DRAFT);

async function write(document: PrintDocument, format: 'txt' | 'wa' | 'md'): Promise<string> {
  const bytes = await (await exporters[format]()).write(document, { timestamp: TIMESTAMP });
  return new TextDecoder().decode(bytes);
}

test('catatan kaki bernomor menurut urutan rujukannya, dan semua katanya ada', () => {
  const texts = document.notes.map(({ number, paragraphs }) => [number, paragraphs.length]);
  expect(texts).toEqual([
    [1, 1],
    [2, 4],
    [3, 1],
  ]);
  expect(document.problems).toEqual([]);
});

describe('di Word', () => {
  test('setiap rujukan menunjuk catatan kaki yang ada, di tempatnya', async () => {
    const parts = await toParts(document);
    const body = parts.get('word/document.xml') ?? '';
    const notes = parts.get('word/footnotes.xml') ?? '';
    const used = [...body.matchAll(/<w:footnoteReference w:id="(\d+)"\/>/gu)].map(([, id]) => id);
    expect(used).toEqual(['1', '2', '3']);
    const known = [...notes.matchAll(/<w:footnote w:id="(\d+)">/gu)].map(([, id]) => id);
    expect(known).toEqual(used);
    expect(body).toMatch(/cepat<\/w:t><\/w:r><w:r>.{0,80}<w:footnoteReference w:id="1"/u);
  });

  test('tautan di catatan kaki dapat diikuti', async () => {
    const rels = (await toParts(document)).get('word/_rels/footnotes.xml.rels') ?? '';
    expect(rels).toContain('Target="https://contoh.go.id" TargetMode="External"');
  });

  test('garis di atas catatan kaki tidak membawa nomor', async () => {
    const notes = (await toParts(document)).get('word/footnotes.xml') ?? '';
    const separators = notes.match(/<w:footnote w:type=.*?<\/w:footnote>/gsu) ?? [];
    expect(separators).toHaveLength(2);
    expect(separators.join('')).not.toContain('footnoteRef');
  });
});

describe('di laman', () => {
  test('rujukan dan catatan saling bertaut, dan pembaca layar mengenalnya', async () => {
    const page = await toHtml(document);
    const targets = [...page.matchAll(/href="#((?:catatan|rujukan)-\d)"/gu)].map(([, id]) => id);
    expect(targets).toHaveLength(6);
    const ids = [...page.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id);
    expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(page).toContain('role="doc-endnotes"');
    expect(page).toContain('aria-label="Kembali ke rujukan catatan 1"');
  });
});

describe('dalam bentuk teks', () => {
  test.each(['txt', 'wa'] as const)('%s: catatan berada di bawah isi', async (format) => {
    const text = await write(document, format);
    expect(text).toContain('cepat [1] daripada');
    expect(text).toMatch(/\n\[2\] Paragraf pertama\.\n {4}Paragraf kedua:\n/u);
    expect(text).toContain('• butir dua');
  });

  test('Markdown memberi catatan kaki yang sama bila dibaca lagi', async () => {
    const text = await write(document, 'md');
    const again = print(text.replace('title: "Judul"', 'judul: Judul'));
    const words = (of: PrintDocument): string => JSON.stringify(of.notes);
    expect(words(again)).toBe(words(document));
  });
});

describe('yang keliru diberitahukan dengan tempatnya', () => {
  test.each([
    ['Satu[^9].\n', 'Rujukan [^9] belum punya catatan', 4],
    ['Satu.\n\n[^9]: Dua.\n', 'Catatan [^9] tidak dirujuk', 7],
    ['Satu[^9].\n\n[^9]: Dua.\n[^9]: Tiga.\n', 'Catatan [^9] ditulis dua kali', 22],
    ['Satu[^9].\n\n[^9]: Dua[^9].\n', 'Catatan kaki tidak dapat memuat', 20],
  ])('%j', (text, message, start) => {
    const head = '# Judul\n\n';
    const { problems } = print(head + text);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toContain(message);
    expect(problems[0]?.span?.start).toBe(head.length + start);
  });

  test('rujukan tanpa catatan tetap tercetak seperti tertulis', () => {
    expect(print('# Judul\n\nSatu[^9] dua.\n').body).toEqual([
      { kind: 'paragraph', children: [{ kind: 'text', value: 'Satu[^9] dua.', marks: [] }] },
    ]);
  });
});
