import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readTemplate } from '../../src/export/docx/word-template.ts';
import type { PrintDocument } from '../../src/export/print-document.ts';
import { expectSound, faultsOf } from './ooxml.ts';
import {
  missingInOrder,
  PNG,
  print,
  RELEASE,
  RELEASE_WORDS,
  SETTINGS,
  toDocx,
  toParts,
  toWordText,
} from './printing.ts';
import { remoteImageRels, wordFile } from './word-file.ts';

const LIBREOFFICE = new Uint8Array(
  readFileSync(new URL('fixtures/kop-libreoffice.docx', import.meta.url)),
);
const around = {
  settings: `${SETTINGS}logo: logo.png`,
  images: { 'foto.png': PNG, 'logo.png': PNG },
};
const release = print(`${RELEASE}\nLagi[^1].\n\n[^1]: Catatan.\n`, around);
const inTemplate = (template: Uint8Array, more: Partial<PrintDocument> = {}): PrintDocument => ({
  ...release,
  ...more,
  template,
});

describe.each([
  ['Word', wordFile()],
  ['LibreOffice', LIBREOFFICE],
])('templat buatan %s', (_, template) => {
  test.each([
    { draftMark: false },
    { draftMark: true, embargoed: true },
    { orientation: 'landscape' } as const,
  ])('memberi berkas yang utuh: %j', async (more) => {
    expectSound(await toParts(inTemplate(template, more)));
  });

  test('semua kata naskah tetap ada, kata templat tidak', async () => {
    const text = await toWordText(inTemplate(template));
    expect(missingInOrder(text, RELEASE_WORDS)).toEqual([]);
    expect(text).not.toMatch(/Isi templat|Isi contoh/u);
  });

  test('kop, kaki, kertas, dan gambarnya dipakai; kop dari humas.yaml tidak', async () => {
    const parts = await toParts(inTemplate(template));
    const headers = [...parts].filter(([path]) => /^word\/.*header/u.test(path));
    expect(headers.map(([, xml]) => xml).join('')).toMatch(/KOP DINAS|KABUPATEN TEMPLAT/u);
    expect([...parts.values()].join('')).not.toContain('PEMERINTAH KOTA CONTOH');
    expect([...parts.keys()].filter((path) => path.includes('media/templat-'))).toHaveLength(1);
    expect(parts.get('word/document.xml')).toMatch(/<w:pgSz [^>]*w:h="187\d\d"/u);
  });

  test('bahasanya menjadi Indonesia', async () => {
    const styles = (await toParts(inTemplate(template))).get('word/styles.xml') ?? '';
    const languages = [...styles.matchAll(/<w:lang\b[^>]*?w:val="([^"]*)"/gu)].map(([, id]) => id);
    expect(new Set(languages)).toEqual(new Set(['id-ID']));
  });

  test('masukan yang sama memberi bita yang sama', async () => {
    expect(await toDocx(inTemplate(template))).toEqual(await toDocx(inTemplate(template)));
  });
});

describe('gaya', () => {
  test('dikenali dari namanya, bukan dari kodenya, dan yang kurang ditambahkan', async () => {
    const parts = await toParts(inTemplate(wordFile()));
    const body = parts.get('word/document.xml') ?? '';
    const styles = parts.get('word/styles.xml') ?? '';
    expect(body).toContain('<w:pStyle w:val="Judul1"/>');
    expect(body).not.toContain('<w:pStyle w:val="Heading1"/>');
    expect(styles).toContain('<w:name w:val="Body Text"/>');
    expect(styles).toContain('Bookman Old Style');
    // The template calls something else Title.
    expect(styles).toContain('<w:basedOn w:val="TitleHumas"/>');
  });

  test('penomoran templat tidak bercampur dengan daftar naskah', async () => {
    const styles = (await toParts(inTemplate(wordFile()))).get('word/styles.xml');
    expect(styles).not.toContain('<w:numPr>');
  });
});

describe('tanda yang harus ada di setiap halaman', () => {
  test('draf dan embargo berada di atas kop templat', async () => {
    const more = { draftMark: true, embargoed: true } as const;
    const parts = await toParts(inTemplate(wordFile(), more));
    const header = parts.get('word/templat-header1.xml') ?? '';
    expect(header).toMatch(/string="DRAF".*EmbargoStatus.*KOP DINAS/su);
  });

  test('juga bila halaman pertama dan genap tidak punya kop', async () => {
    const template = wordFile({
      section: '<w:titlePg/>',
      parts: {
        'word/settings.xml': undefined,
      },
    });
    const parts = await toParts(inTemplate(template, { draftMark: true }));
    expectSound(parts);
    const headers = [...parts].filter(([path]) => /^word\/[^/]*header/u.test(path));
    expect(headers.filter(([, xml]) => xml.includes('string="DRAF"'))).toHaveLength(2);
  });
});

test('gambar kop boleh bernama dengan tanda “&”', async () => {
  const named = 'media/Logo & Kop.png';
  const template = wordFile({
    parts: {
      'word/_rels/header1.xml.rels': remoteImageRels
        .replace('https://contoh.go.id/logo.png', named.replace('&', '&amp;'))
        .replace(' TargetMode="External"', ''),
      [`word/${named}`]: 'PNG',
    },
  });
  const parts = await toParts(inTemplate(template));
  expect([...parts.keys()]).toContain('word/media/templat-Logo & Kop.png');
  expect(faultsOf(parts.get('word/_rels/templat-header1.xml.rels') ?? '')).toEqual([]);
});

test('templat tanpa kop dan kaki mendapat kop dan nomor halaman dari humas', async () => {
  const bare = wordFile({
    parts: {
      'word/header1.xml': undefined,
      'word/footer1.xml': undefined,
      'word/_rels/header1.xml.rels': undefined,
    },
  });
  const parts = await toParts(inTemplate(bare));
  expectSound(parts);
  const text = [...parts.values()].join('');
  expect(text).toContain('PEMERINTAH KOTA CONTOH');
  expect(text).toContain('Halaman ');
});

test('kertas dan tepi yang tidak disebut templat diambil dari pengaturan', async () => {
  const plain = wordFile();
  const document = strFromU8(unzipSync(plain)['word/document.xml'] ?? new Uint8Array());
  const bare = wordFile({
    parts: { 'word/document.xml': document.replace(/<w:pg(?:Sz|Mar)[^>]*>/gu, '') },
  });
  const parts = await toParts(inTemplate(bare));
  expectSound(parts);
  expect(parts.get('word/document.xml')).toMatch(
    /<w:pgSz w:w="11906"[^>]*><w:pgMar [^>]*w:left="1701"/u,
  );
});

describe('berkas yang tidak dapat menjadi templat', () => {
  const types = (type: string): string =>
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="${type}"/></Types>`;
  test.each([
    ['teks biasa', new TextEncoder().encode('Kop dinas'), 'not-word'],
    ['kosong', new Uint8Array(), 'not-word'],
    ['Word lama', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'old-or-locked'],
    ['terpotong', wordFile().slice(0, 900), 'broken'],
    ['zip biasa', wordFile({ parts: { '_rels/.rels': undefined } }), 'not-word'],
    ['tanpa gaya', wordFile({ parts: { 'word/styles.xml': undefined } }), 'broken'],
    ['bermakro', wordFile({ parts: { 'word/vbaProject.bin': 'x' } }), 'macro'],
    [
      'lembar kerja',
      wordFile({ parts: { '[Content_Types].xml': types('application/vnd.ms-excel') } }),
      'not-word',
    ],
    [
      'Strict',
      wordFile({
        parts: {
          '_rels/.rels':
            '<Relationships><Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
        },
      }),
      'strict',
    ],
    [
      'bergambar dari internet',
      wordFile({ parts: { 'word/_rels/header1.xml.rels': remoteImageRels } }),
      'remote-picture',
    ],
  ])('%s', (_, bytes, fault) => {
    expect(readTemplate(bytes)).toEqual({ ok: false, fault });
  });
});
