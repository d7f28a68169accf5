import { expect, test } from 'vitest';
import { decodeText, encodeText } from '../../src/workspace/text-file.ts';

const TEXT = 'Wali Kota “Contoh” 🎉\r\n';

test.each([
  ['utf-8', Buffer.from(TEXT)],
  ['utf-8', Buffer.from(`\uFEFF${TEXT}`)],
  ['utf-16le', Buffer.from(`\uFEFF${TEXT}`, 'utf16le')],
  ['utf-16be', Buffer.from(`\uFEFF${TEXT}`, 'utf16le').swap16()],
] as const)('%s dibaca dan ditulis kembali tanpa berubah', (encoding, bytes) => {
  const decoded = decodeText(bytes);
  expect(decoded).toMatchObject({ ok: true, encoding });
  const text = decoded.ok ? decoded.text : '';
  expect(text.replace('\uFEFF', '')).toBe(TEXT);
  expect(Buffer.from(encodeText(text, encoding))).toEqual(bytes);
});

test.each([
  ['kutip ANSI', [0x93, 0x61, 0x94], 'ANSI (Windows-1252)'],
  ['dokumen Word', [0x50, 0x4b, 3, 4], 'dokumen Word'],
  ['gambar', [0x00, 0x01, 0x02], 'bukan berkas teks'],
  ['UTF-16 terpotong', [0xff, 0xfe, 0x61], 'terpotong'],
])('%s ditolak dengan alasannya', (_, bytes, reason) => {
  const decoded = decodeText(Uint8Array.from(bytes));
  expect(decoded).toMatchObject({ ok: false, reason: expect.stringContaining(reason) });
});
