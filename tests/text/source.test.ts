import { describe, expect, test } from 'vitest';
import { Source } from '../../src/text/source.ts';

describe('baris dan kolom', () => {
  test.each([
    ['LF', 'satu\ndua', 5, 2, 1],
    ['CRLF', 'satu\r\ndua', 6, 2, 1],
    ['CR', 'satu\rdua', 5, 2, 1],
    ['di tengah CRLF', 'satu\r\ndua', 5, 1, 6],
    ['emoji dihitung dua', '🎉a', 2, 1, 3],
    ['akhir berkas', 'satu\n', 5, 2, 1],
    ['di luar berkas', 'satu', 99, 1, 5],
    ['sebelum berkas', 'satu', -1, 1, 1],
  ])('%s', (_, text, offset, line, column) => {
    expect(new Source('a.md', text).position(offset)).toMatchObject({ line, column });
  });
});

test('tanda urutan bita dilepas dan diingat', () => {
  const source = new Source('a.md', '\uFEFFkata');
  expect(source.text).toBe('kata');
  expect(source.hasByteOrderMark).toBe(true);
});

test('isi baris diberikan tanpa akhir barisnya', () => {
  const source = new Source('a.md', 'satu\r\ndua\n');
  expect([0, 1, 2, 3, 4].map((number) => source.line(number))).toEqual(['', 'satu', 'dua', '', '']);
});
