import { expect, test } from 'vitest';
import { type DiffLine, diffText, type TextDiff } from '../../src/check/diff.ts';

const SIGNS: Readonly<Record<DiffLine['kind'], string>> = { same: ' ', removed: '-', added: '+' };

/** The diff as a person reads it: `[…]` encloses changed words. */
function show({ hunks }: TextDiff): readonly string[] {
  return hunks.flatMap(({ lines }) =>
    lines.map(
      ({ kind, parts }) =>
        SIGNS[kind] + parts.map(({ text, changed }) => (changed ? `[${text}]` : text)).join(''),
    ),
  );
}

test('menandai kata yang berubah di dalam paragraf', () => {
  expect(
    show(
      diffText(
        'Judul\n\nSiang itu walikota hadir.\n',
        'Judul\n\nSiang itu wali kota hadir.\n',
        'a.md',
      ),
    ),
  ).toEqual([' Judul', ' ', '-Siang itu [walikota] hadir.', '+Siang itu [wali kota ]hadir.']);
});

test('menyebut nomor baris dari satu, dan memisahkan perubahan yang berjauhan', () => {
  const lines = Array.from({ length: 20 }, (_, index) => `baris ${index + 1}`);
  const after = lines.with(1, 'BARIS 2').with(17, 'BARIS 18');
  const { hunks } = diffText(lines.join('\n'), after.join('\n'), 'a.md');
  expect(hunks.map(({ before, after: now }) => [before, now])).toEqual([
    [
      { line: 1, count: 4 },
      { line: 1, count: 4 },
    ],
    [
      { line: 16, count: 5 },
      { line: 16, count: 5 },
    ],
  ]);
});

test('akhir baris CRLF tidak ikut tampil', () => {
  expect(show(diffText('a\r\nb\r\n', 'a\r\nc\r\n', 'a.md'))).toEqual([' a', '-[b]', '+[c]']);
});

test('baris yang hanya ditambah tampil utuh', () => {
  expect(show(diffText('a\n', 'a\nb c\n', 'a.md'))).toEqual([' a', '+[b c]']);
});

test('teks yang sama tidak berbeda', () => {
  expect(diffText('a', 'a', 'naskah/a.md')).toEqual({ path: 'naskah/a.md', hunks: [] });
});
