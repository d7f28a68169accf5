import { describe, expect, test } from 'vitest';
import { NO_META } from '../../src/draft/meta.ts';
import { readDraft, unreadable } from '../support/drafts.ts';

describe('baris pembuka selain `---` ditolak dan tidak dijalankan', () => {
  test.each(['---js', '---javascript', '--- js', '---json', '---coffee', '--- ', '---\t'])(
    '%j',
    (line) => {
      const text = `${line}\nglobalThis.wasRun = true; module.exports = {}\n---\nIsi.\n`;
      expect(unreadable(text)).toEqual([
        `1:1 [${line}] Baris pembuka harus persis \`---\`, tanpa tulisan lain.`,
      ]);
      expect(globalThis).not.toHaveProperty('wasRun');
      expect(readDraft(text).blocks).toEqual([]);
    },
  );
});

test('berkas rusak yang sama memberi kesalahan yang sama lagi', () => {
  const text = '---\njudul: "Tidak ditutup\n---\nIsi.\n';
  expect(unreadable(text)).toHaveLength(1);
  expect(unreadable(text)).toEqual(unreadable(text));
});

test.each([
  ['tanpa penutup', '---\njudul: A\n', '1:1 [---]'],
  ['baris kosong di atasnya', '\n---\njenis: rilis\n---\nIsi.', '2:1 [---]'],
  ['garis di antara isian', '---\njudul: A\n----\nkota: B\n---\n', '3:1 [----]'],
  ['garis di antara isian, CRLF', '---\r\njudul: A\r\n--- b\r\nkota: B\r\n---\r\n', '3:1 [--- b]'],
])('%s ditunjuk tempatnya', (_, text, expected) => {
  expect(unreadable(text).map((fault) => fault.slice(0, expected.length))).toEqual([expected]);
});

test.each([
  ['CRLF', '---\r\njudul: "A: b"\r\n---\r\nIsi.\r\n', 25],
  ['CR', '---\rjudul: "A: b"\r---\rIsi.\r', 22],
  ['tanda urutan bita', '\uFEFF---\njudul: "A: b"\n---\nIsi.\n', 22],
  ['spasi sesudah penutup', '---\njudul: "A: b"\n---  \nIsi.\n', 24],
])('isi dimulai sesudah bagian depan: %s', (_, text, bodyStart) => {
  const draft = readDraft(text);
  expect(draft.meta.judul).toBe('A: b');
  expect(draft.blocks.map((block) => block.span.start)).toEqual([bodyStart]);
});

test.each(['', '---\n---\n', '---\n# catatan\n---\n', '----\nIsi.', 'Isi.\n\n---\n\nIsi.'])(
  'naskah tanpa isian boleh: %j',
  (text) => {
    expect(unreadable(text)).toEqual([]);
    expect(readDraft(text).metaFaults).toEqual([]);
  },
);

test('isian yang salah tidak menghilangkan isian lain', () => {
  const { meta, metaFaults } = readDraft('---\njudul: A\ntanggal: 2024-02-30\nktoa: B\n---\n');
  expect(meta.judul).toBe('A');
  expect(metaFaults.map((fault) => fault.suggestion)).toEqual([undefined, 'kota']);
});

test('nama isian seperti __proto__ tidak berbahaya', () => {
  const { meta, metaFaults } = readDraft('---\n__proto__: {x: y}\nconstructor: a\njudul: A\n---\n');
  expect(metaFaults).toHaveLength(2);
  expect(Object.keys(meta).sort()).toEqual(Object.keys({ ...NO_META, judul: 'A' }).sort());
  expect({}).not.toHaveProperty('x');
});
