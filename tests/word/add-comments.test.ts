import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Span } from '../../src/text/span.ts';
import { addComments } from '../../src/word/add-comments.ts';
import { readWordDraft, type WordDraft } from '../../src/word/read-word-draft.ts';
import { expectSound } from '../export/ooxml.ts';
import {
  paragraph,
  partsOf,
  readComments,
  run,
  textBox,
  type WordContent,
  wordFile,
} from './word-files.ts';

const OPTIONS = { author: 'humas', date: new Date(2026, 7, 20, 9) };

function read(bytes: Uint8Array): WordDraft {
  const reading = readWordDraft(bytes, 'rilis.docx');
  if (!reading.ok) throw new TypeError(reading.fault);
  return reading.value;
}

/** A Word file with a comment on each of these words. */
function comment(content: WordContent, ...words: readonly string[]): Uint8Array {
  const bytes = wordFile(content);
  const { document } = read(bytes);
  const comments = words.map((word) => {
    const start = document.text.indexOf(word);
    return { span: { start, end: start + word.length }, paragraphs: [`Tentang ${word}`] };
  });
  return addComments(bytes, document, comments, OPTIONS);
}

/** What each comment stands on. */
const anchorsOf = (bytes: Uint8Array): readonly string[] =>
  [...readComments(bytes).values()].map(({ on }) => on);
const documentOf = (bytes: Uint8Array): string => partsOf(bytes).get('word/document.xml') ?? '';

test.each([
  ['di tengah satu run', run('Pak Walikota hadir.')],
  ['dalam run yang memotong katanya', run('Pak Wali', '<w:b/>') + run('ko') + run('ta hadir.')],
  [
    'di dalam tautan',
    `<w:hyperlink w:anchor="awal">${run('Pak Walikota')}</w:hyperlink>${run(' hadir.')}`,
  ],
  ['sampai ke dalam sisipan', `${run('Pak Wali')}<w:ins w:id="4">${run('kota hadir.')}</w:ins>`],
  [
    'di sekitar hapusan',
    `${run('Pak Wali')}<w:del w:id="4"><w:r><w:delText>x</w:delText></w:r></w:del>${run('kota hadir.')}`,
  ],
  [
    'sesudah tab di run yang sama',
    '<w:r><w:tab/><w:t>Walikota</w:t><w:tab/><w:t>hadir.</w:t></w:r>',
  ],
  ['di teks tanpa xml:space', '<w:r><w:t>Walikota</w:t></w:r>'],
])('komentar berdiri tepat di katanya, %s', (_, runs) => {
  const copy = comment({ body: paragraph(runs) }, 'Walikota');
  expect(anchorsOf(copy)).toEqual(['Walikota']);
  expectSound(partsOf(copy));
});

test('komentar di teks berkarakter khusus tidak memecah karakternya', () => {
  const copy = comment({ body: paragraph(run('A &amp; B &lt;C&gt; D')) }, '& B <');
  expect(anchorsOf(copy)).toEqual(['& B <']);
});

test('beberapa komentar boleh bersinggungan dan bertumpuk', () => {
  const words = ['Pak Walikota', 'Walikota', 'kota hadir', ' hadir'];
  expect(anchorsOf(comment({ body: paragraph(run('Pak Walikota hadir.')) }, ...words))).toEqual(
    words,
  );
});

test('komentar melintasi paragraf', () => {
  const body = paragraph(run('Satu dua.')) + paragraph(run('Tiga empat.'));
  expect(anchorsOf(comment({ body }, 'dua.\nTiga'))).toEqual(['dua.\nTiga']);
});

test('komentar tentang catatan kaki bergantung di nomornya', () => {
  const mark = '<w:r><w:footnoteReference w:id="2"/></w:r>';
  const footnotes = `<w:footnote w:id="2">${paragraph(run('Menurut walikota.'))}</w:footnote>`;
  const copy = comment({ body: paragraph(run('Aduan') + mark + run('.')), footnotes }, 'walikota');
  expect(documentOf(copy)).toContain(
    `<w:commentRangeStart w:id="0"/>${mark}<w:commentRangeEnd w:id="0"/>`,
  );
});

test('komentar tentang kotak teks bergantung di kotaknya, juga di paragraf kosong', () => {
  const box = textBox(paragraph(run('Menurut walikota.')));
  const copy = comment({ body: paragraph(box) + paragraph(run('Isi.')) }, 'walikota');
  expect(documentOf(copy)).toContain(
    `<w:commentRangeStart w:id="0"/>${box}<w:commentRangeEnd w:id="0"/>`,
  );
});

test('bagian lain berkas Word tidak berubah satu bita pun', () => {
  const content = { body: paragraph(run('Walikota hadir.', '<w:b/>')) };
  const before = partsOf(wordFile(content));
  const after = partsOf(comment(content, 'Walikota'));
  const changed = [...after].filter(([path, text]) => before.get(path) !== text);
  expect(changed.map(([path]) => path).sort()).toEqual([
    '[Content_Types].xml',
    'word/_rels/document.xml.rels',
    'word/comments.xml',
    'word/document.xml',
  ]);
  expect(after.get('word/document.xml')).toContain(run(' hadir.', '<w:b/>'));
});

test('komentar yang sudah ada tetap ada, dan nomornya tidak dipakai lagi', () => {
  const old =
    '<w:comment w:id="7" w:author="Kabag"><w:p><w:r><w:t>Setuju.</w:t></w:r></w:p></w:comment>';
  const range = `<w:commentRangeStart w:id="7"/>${run('Pak')}<w:commentRangeEnd w:id="7"/>`;
  const copy = comment({ body: paragraph(range + run(' Walikota')), comments: old }, 'Walikota');
  expect(partsOf(copy).get('word/comments.xml')).toContain(old);
  expect([...readComments(copy)]).toEqual([
    ['7', { on: 'Pak', says: 'Setuju.\n' }],
    ['8', { on: 'Walikota', says: 'Tentang Walikota\n' }],
  ]);
  expectSound(partsOf(copy));
});

test('berapa pun run dan di mana pun komentarnya, teks yang terbaca tetap sama', () => {
  const letters = fc.string({
    unit: fc.constantFrom('a', 'B', ' ', '&amp;', '&lt;', 'é', '😀'),
    minLength: 1,
    maxLength: 8,
  });
  const looks = fc.constantFrom('', '<w:b/>', '<w:i/>');
  const wrapped = fc.constantFrom(
    (inner: string) => inner,
    (inner: string) => `<w:ins w:id="90">${inner}</w:ins>`,
    (inner: string) => `<w:hyperlink w:anchor="awal">${inner}</w:hyperlink>`,
    (inner: string) => `${inner}<w:r><w:tab/></w:r>`,
  );
  const runs = fc.array(fc.tuple(letters, looks, wrapped), { minLength: 1, maxLength: 6 });
  const places = fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 4 });
  void fc.assert(
    fc.property(runs, places, (made, wanted) => {
      const body = paragraph(
        `${run('Awal ')}${made.map(([text, look, wrap]) => wrap(run(text, look))).join('')}${run(' akhir.')}`,
      );
      const bytes = wordFile({ body });
      const { draft, document } = read(bytes);
      const { text } = document;
      const spans = wanted.map(([from, length]): Span => {
        const start = from % (text.length - 1);
        return { start, end: start + 1 + (length % (text.length - start)) };
      });
      const copy = addComments(
        bytes,
        document,
        spans.map((span) => ({ span, paragraphs: ['x'] })),
        OPTIONS,
      );
      const again = read(copy);
      expect(again.document.text).toBe(text);
      expect(again.draft.blocks).toEqual(draft.blocks);
      expect(readComments(copy).size).toBe(spans.length);
      expectSound(partsOf(copy));
    }),
    { numRuns: 60 },
  );
});
