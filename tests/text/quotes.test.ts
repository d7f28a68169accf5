import { expect, test } from 'vitest';
import { quotedSpans } from '../../src/text/quotes.ts';

test.each([
  ['“Siap,” kata Budi. “Ayo.”', ['“Siap,”', '“Ayo.”']],
  ['"Siap," kata Budi. "Ayo."', ['"Siap,"', '"Ayo."']],
  ['„Siap,“ kata Budi.', ['„Siap,“']],
  ['«Siap,» kata Budi.', ['«Siap,»']],
  ['“Siap," kata Budi.', ['“Siap,"']],
  ['"Siap,” kata Budi.', ['"Siap,”']],
  ['“Ia bilang ‘ya’ dan “tidak”,” kata Budi.', ['“Ia bilang ‘ya’ dan “tidak”,”']],
  ['‘’Siap,’’ kata Budi.', ['‘’Siap,’’']],
  ["''Siap,'' kata Budi.", ["''Siap,''"]],
  ['(“Siap”)', ['“Siap”']],
  ['Budi berkata:"Siap."', ['"Siap."']],
  ['Pipa 3" dan 4" disebut "besar".', ['"besar"']],
  ['“Pipa 3" itu besar,” kata Budi.', ['“Pipa 3" itu besar,”']],
  ['Jum’at ini ‘libur’.', []],
  ['“Paragraf ini belum selesai.', ['“Paragraf ini belum selesai.']],
  ['Lanjutan paragraf tadi,” kata Budi. “Ya.”', ['Lanjutan paragraf tadi,”', '“Ya.”']],
  ['Tanpa kutipan.', []],
])('kutipan dalam %s', (text, expected) => {
  expect(quotedSpans(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});
