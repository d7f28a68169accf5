import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addComments } from '../../src/word/add-comments.ts';
import { readWordDraft } from '../../src/word/read-word-draft.ts';
import { wordFile } from './word-files.ts';

const NAMES = [
  ...['w:p', 'w:r', 'w:t', 'w:tbl', 'w:tr', 'w:tc', 'w:hyperlink', 'w:ins', 'w:del', 'w:sdt'],
  ...['w:sdtContent', 'w:pPr', 'w:rPr', 'w:numPr', 'w:tab', 'w:br', 'w:fldChar', 'w:instrText'],
  ...['mc:AlternateContent', 'mc:Choice', 'w:footnoteReference', 'w:sym', 'w:i', 'w:vanish'],
];
const ATTRIBUTES = [
  '',
  ' w:val="1"',
  ' w:fldCharType="begin"',
  ' w:id="2"',
  ' xml:space="preserve"',
];
const TEXTS = ['Walikota ', 'di gelar', ' ', '&amp;', '<![CDATA[a<b]]>', '<!-- x -->', ''];

/** Elements in any order and depth, whether the schema has them so or not. */
const { tree } = fc.letrec<{ readonly tree: string }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 6 },
    fc.constantFrom(...TEXTS),
    fc
      .tuple(
        fc.constantFrom(...NAMES),
        fc.constantFrom(...ATTRIBUTES),
        fc.array(tie('tree'), { maxLength: 4 }),
      )
      .map(([name, attribute, inner]) => `<${name}${attribute}>${inner.join('')}</${name}>`),
  ),
}));

test('apa pun susunan unsurnya, berkas dapat dibaca dan dikomentari tanpa mengubah teksnya', () => {
  void fc.assert(
    fc.property(fc.array(tree, { maxLength: 6 }), (body) => {
      const bytes = wordFile({ body: `<w:p><w:r><w:t>Awal.</w:t></w:r></w:p>${body.join('')}` });
      const read = readWordDraft(bytes, 'a.docx');
      if (!read.ok) throw new TypeError(read.fault);
      const { document } = read.value;
      const span = { start: 0, end: document.text.length };
      const options = { author: 'humas', date: new Date(2026, 7, 20) };
      const copy = addComments(bytes, document, [{ span, paragraphs: ['x'] }], options);
      const again = readWordDraft(copy, 'a.docx');
      expect(again).toMatchObject({ ok: true, value: { document: { text: document.text } } });
    }),
    { numRuns: 300 },
  );
});

test('berkas yang isinya acak ditolak, tidak pernah menggagalkan program', () => {
  const whole = wordFile({ body: '<w:p><w:r><w:t>Awal.</w:t></w:r></w:p>' });
  void fc.assert(
    fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, byte) => {
      const damaged = whole.slice();
      damaged[at] = byte;
      expect(readWordDraft(damaged, 'a.docx')).toHaveProperty('ok');
    }),
    { numRuns: 300 },
  );
});
