import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readWordDraft } from '../../src/word/read-word-draft.ts';
import { paragraph, partsOf, run, WORD, wordFile } from './word-files.ts';

const WHOLE = wordFile({ body: paragraph(run('Pemkot menggelar rapat.')) });

/** The whole file with another main part, or another type of it. */
function withMain(xml: string, type = 'document.main'): Uint8Array {
  const parts = new Map(partsOf(WHOLE));
  parts.set('word/document.xml', xml);
  const types = parts.get('[Content_Types].xml') ?? '';
  parts.set('[Content_Types].xml', types.replace('document.main', type));
  return zipSync(Object.fromEntries([...parts].map(([path, text]) => [path, strToU8(text)])));
}

const inBody = (body: string): string =>
  `<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`;
const faultOf = (bytes: Uint8Array): string => {
  const read = readWordDraft(bytes, 'rilis.docx');
  return read.ok ? 'dapat dibaca' : read.fault;
};

const COMPOUND = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]);
const wide = (text: string): Buffer => Buffer.from(text, 'utf16le');

test.each([
  ['Word lama', 'old', COMPOUND],
  ['berkata sandi', 'locked', new Uint8Array([...COMPOUND, ...wide('EncryptedPackage')])],
  ['PDF', 'pdf', strToU8('%PDF-1.7\n')],
  ['teks biasa', 'not-word', strToU8('Pemkot menggelar rapat.')],
  ['kosong', 'empty', new Uint8Array()],
  ['penanda berkas terbuka', 'lock-file', new Uint8Array(162)],
  ['terpotong', 'broken', WHOLE.slice(0, 400)],
  ['zip tanpa naskah', 'not-word', zipSync({ 'a.txt': strToU8('a') })],
  ['templat', 'template', withMain(inBody('<w:p/>'), 'template.main')],
  ['XML yang tidak ditutup', 'broken', withMain(inBody('<w:p><w:r></w:p>'))],
  [
    'rujukan yang tidak dikenal',
    'broken',
    withMain(inBody('<w:p><w:r><w:t>&a;</w:t></w:r></w:p>')),
  ],
  ['entitas buatan', 'too-large', withMain(`<!DOCTYPE a [<!ENTITY a "a">]>${inBody('<w:p/>')}`)],
  [
    'tabel ribuan lapis',
    'too-large',
    withMain(inBody('<w:tbl><w:tr><w:tc>'.repeat(2000) + '</w:tc></w:tr></w:tbl>'.repeat(2000))),
  ],
  ['bom zip', 'too-large', withMain(inBody(' '.repeat(70_000_000)))],
  ['bukan wordprocessingml', 'broken', withMain('<a/>')],
])('berkas %s ditolak: %s', (_, fault, bytes) => {
  expect(faultOf(bytes)).toBe(fault);
});

test('berkas Word yang kosong dapat dibaca, dan isinya tidak ada', () => {
  const read = readWordDraft(wordFile({ body: '<w:p/>' }), 'rilis.docx');
  expect(read).toMatchObject({ ok: true, value: { draft: { kind: 'teks', blocks: [] } } });
});

test('naskah yang terlalu panjang dikatakan terlalu panjang', () => {
  const read = readWordDraft(wordFile({ body: paragraph(run('kata '.repeat(50_000))) }), 'a.docx');
  expect(read).toMatchObject({ value: { draft: { unreadable: [{}], blocks: [] } } });
});
