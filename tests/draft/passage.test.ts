import { describe, expect, test } from 'vitest';
import { passagesOf, readDraft } from '../support/drafts.ts';

describe('teks bacaan', () => {
  test.each([
    ['satu  \ndua', 'satu dua'],
    ['satu\ndua', 'satu dua'],
    ['satu<br>dua', 'satu dua'],
    ['R&amp;D &eacute; &#160;x', 'R&D é \u00A0x'],
    ['&copy=1 &tidakada;', '&copy=1 &tidakada;'],
    ['\\*satu\\*', '*satu*'],
    ['`kode` dan ![alt](a.png)', '\uFFFC dan \uFFFC'],
    ['   satu   ', 'satu'],
    ['satu <!-- catatan --> dua', 'satu dua'],
    ['satu <!-- catatan -->', 'satu'],
    ['satu <b>dua</b> tiga', 'satu dua tiga'],
    ['satu[^1] dua [^2] tiga.[^3]', 'satu dua tiga.'],
  ])('%j dibaca %j', (markdown, expected) => {
    expect(passagesOf(markdown).map((passage) => passage.text)).toContain(expected);
  });

  test('alamat di dalam tautan tidak diubah', () => {
    const [passage] = passagesOf('Lihat https://contoh.go.id/?a=1&amp=2 dan <a@b.co>.');
    expect(passage?.text).toBe('Lihat https://contoh.go.id/?a=1&amp=2 dan a@b.co.');
    expect(passage?.hasMark(6, 12, 'address')).toBe(true);
    expect(passage?.hasMark(0, 5, 'address')).toBe(false);
  });

  test('setiap bagian naskah punya perannya, dalam urutan sumber', () => {
    const text =
      '---\njudul: A\n---\n# B\n\nC\n\n- D\n\n|E|\n|-|\n|F|\n\n> G\n\n[^1]: H\n\n```\nkode\n```\n';
    const roles = passagesOf(text).map(({ text: words, role }) => `${words} ${role}`);
    expect(roles).toEqual([
      'A headline',
      'B heading',
      'C paragraph',
      'D item',
      'E header-cell',
      'F cell',
      'G paragraph',
      'H note',
    ]);
    expect(passagesOf(text).filter((passage) => passage.inBlockQuote)).toHaveLength(1);
  });
});

describe('yang dapat diganti di tempatnya', () => {
  test.each([
    ['satu dua', true],
    ['**satu dua**', true],
    ['satu **dua**', false],
    ['satu\ndua', false],
    ['satu&nbsp;dua', false],
    ['satu\\* dua', false],
  ])('%j: %s', (markdown, expected) => {
    const [passage] = passagesOf(markdown);
    expect(passage?.isVerbatim(0, passage.text.length)).toBe(expected);
  });
});

test('tautan dan gambar tahu alamat dan teksnya', () => {
  const [paragraph] = readDraft('[a](b?x=1&amp;y=2 "c &amp; d") ![e *f*](g.png)').blocks;
  expect(paragraph).toMatchObject({
    children: [
      { kind: 'link', href: 'b?x=1&y=2', title: 'c & d', automatic: false },
      { kind: 'text' },
      { kind: 'image', href: 'g.png', alt: 'e f' },
    ],
  });
});

test('daftar tahu nomor awalnya, kotak tugasnya, dan kerapatannya', () => {
  expect(readDraft('3. a\n4. b').blocks).toMatchObject([{ ordered: true, start: 3, tight: true }]);
  expect(readDraft('- [x] a\n\n- [ ] b\n\n- c').blocks).toMatchObject([
    { tight: false, items: [{ checked: true }, { checked: false }, { checked: undefined }] },
  ]);
});

test('rentang setiap bagian memuat tandanya, tanpa spasi di sekelilingnya', () => {
  const { blocks, source } = readDraft('## A ##\n\n  > b\n  > c\n\n- d\n\n---\n');
  expect(blocks.map(({ span }) => source.text.slice(span.start, span.end))).toEqual([
    '## A ##',
    '> b\n  > c',
    '- d',
    '---',
  ]);
});
