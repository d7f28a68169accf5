import { describe, expect, test } from 'vitest';
import { readProse } from '../../src/draft/prose.ts';
import { readDraft, unreadable } from '../support/drafts.ts';

/** 100,000 code units of one shape. */
function fill(shape: string): string {
  return shape.repeat(Math.ceil(100_000 / shape.length)).slice(0, 100_000);
}

describe('naskah yang berniat jahat tetap selesai dibaca', () => {
  test.each([
    ...['>', '- ', '* + ', '1. ', '**a__', '**a__ ', '[', '![', '`', '<', '_a_', '~', '|', 'a|'],
    ...['[a](', '[a][b]', '<a ', '<!--', '&', '\\', '!', 'a.', 'a@', 'http://a', '\n', ' ', '\t'],
    ...['- a\n', '> a\nb\n', 'a\n-|-\n', '[a]: b\n', '```\n', '# \n', '“a" ', 'A. A', '!A '],
    ...['[^a]', '[^a]: ', '[^a]: b\n', '[^', 'a[^b]\n\n', '[^a]: b\n\n  '],
  ])('%j', (shape) => {
    const draft = readDraft(fill(shape));
    const parts = readProse(draft).flatMap(({ words, sentences, quotes }) => [
      ...words,
      ...sentences,
      ...quotes,
    ]);
    expect(draft.unreadable.length > 0 || draft.blocks.length > 0 || parts.length === 0).toBe(true);
  });

  test.each(['\n', '- ', '[', '{a: ', 'a: ', '"', "'", '*a ', '&a ', '- - a\n', 'a: b\n'])(
    'di bagian depan: %j',
    (shape) => {
      expect(unreadable(`---\n${fill(shape)}\n---\n`)).not.toEqual([]);
    },
  );
});

describe('yang melampaui batas ditunjuk tempatnya', () => {
  test.each([
    ['lapis kutipan', `Satu.\n\n${'>'.repeat(21)} a`, '3:1'],
    ['lapis catatan kaki', `Satu.\n\n${'[^a]: '.repeat(21)}b`, '3:1'],
    ['lapis daftar', `Satu.\r\n\r\n${'- '.repeat(21)}a`, '3:1'],
    ['tanda tebal', `Satu.\n\n${'**a__ '.repeat(1500)}`, '3:1'],
    ['tanpa spasi', `Satu.\n![](data:${'a'.repeat(10_000)})`, '2:1'],
    ['tanpa baris kosong', 'a\n'.repeat(2100), '2001:1'],
  ])('%s', (_, text, place) => {
    const [fault, ...others] = unreadable(text);
    expect(fault?.startsWith(`${place} `)).toBe(true);
    expect(others).toEqual([]);
    expect(readDraft(text).blocks).toEqual([]);
  });

  test.each([
    ['garis pemisah panjang', '- '.repeat(60)],
    ['garis bawah panjang', '_'.repeat(200)],
    ['tabel besar', `|a|b|\n|-|-|\n${'|**a**|_b_|\n'.repeat(400)}`],
    ['naskah panjang', 'Wali Kota **membuka** pelatihan.\n\n'.repeat(4000)],
    ['daftar bertingkat', '- a\n  - b\n    - c\n      - d\n        - e'],
  ])('naskah yang wajar dibaca: %s', (_, text) => {
    expect(unreadable(text)).toEqual([]);
  });
});

describe('karakter yang merusak berkas Word', () => {
  test.each([
    ['\u000B', 'U+000B'],
    ['\0', 'U+0000'],
    ['\u001B', 'U+001B'],
    ['\uFFFE', 'U+FFFE'],
    ['\uD83C', 'U+D83C'],
  ])('%j', (character, code) => {
    const [fault] = unreadable(`Satu.\r\n\r\nDua${character} tiga.`);
    expect(fault).toContain(`3:4 [${character}] Baris 3 memuat karakter ${code}`);
  });

  test('tab, emoji, dan spasi tak putus boleh', () => {
    expect(unreadable('a\tb 🎉 c\u00A0d\r\n')).toEqual([]);
  });
});
