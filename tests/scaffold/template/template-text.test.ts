import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDraft } from '../../../src/draft/draft.ts';
import { readProse } from '../../../src/draft/prose.ts';
import {
  escapeMarkdown,
  oneLine,
  splitParagraphs,
} from '../../../src/scaffold/template/template-text.ts';
import { Source } from '../../../src/text/source.ts';

const proseOf = (markdown: string): readonly string[] =>
  readProse(parseDraft(new Source('naskah.md', markdown))).map(({ text }) => text);

/** Characters that mean something to Markdown, and a few that do not. */
const markdownText = fc
  .array(fc.constantFrom(...'*_`[]()<>#-+=|~\\&;!.:/"\' 1a'), { minLength: 1, maxLength: 12 })
  .map((characters) => oneLine(characters.join('')))
  .filter((text) => text !== '');

test('teks di tengah kalimat tampil seperti yang ditulis', () => {
  fc.assert(
    fc.property(markdownText, (text) => {
      expect(proseOf(`Acara ${escapeMarkdown(text)} dibuka.`)).toEqual([`Acara ${text} dibuka.`]);
    }),
    { numRuns: 1000 },
  );
});

test('teks di awal alinea tampil seperti yang ditulis', () => {
  fc.assert(
    fc.property(markdownText, (text) => {
      expect(proseOf(`${escapeMarkdown(text)}\n`)).toEqual([text]);
    }),
    { numRuns: 1000 },
  );
});

test('teks di dalam sel tabel tidak menambah sel', () => {
  fc.assert(
    fc.property(markdownText, (text) => {
      const table = `| A | B |\n| --- | --- |\n| ${escapeMarkdown(text)} | x |\n`;
      expect(proseOf(table)).toEqual(['A', 'B', text, 'x']);
    }),
    { numRuns: 1000 },
  );
});

test('pos-el dan nama berkas tidak diberi garis miring terbalik', () => {
  expect(escapeMarkdown('humas_kota@contoh.go.id')).toBe('humas_kota@contoh.go.id');
});

test('alinea dipisah baris kosong, patahan baris di dalamnya menjadi spasi', () => {
  expect(splitParagraphs('Satu\ndua.\n\n  Tiga.\r\n\r\n')).toEqual(['Satu dua.', 'Tiga.']);
});
