import { expect, test } from 'vitest';
import { parseDraft } from '../../../src/draft/draft.ts';
import { readProse } from '../../../src/draft/prose.ts';
import { findRaisedItems } from '../../../src/facts/capitals/raised-items.ts';
import { Source } from '../../../src/text/source.ts';
import { loadLexicon } from '../../../src/workspace/load-lexicon.ts';

const lexicon = await loadLexicon();

/** The things of lists that a text raises for no reason. */
function raisedItems(text: string): readonly string[] {
  return readProse(parseDraft(new Source('contoh.md', text))).flatMap((passage) =>
    [...findRaisedItems(passage, lexicon)].map(({ start, end }) => passage.text.slice(start, end)),
  );
}

test.each([
  [
    'Vaksin itu mencegah penyakit akibat Campak, Polio, dan Difteri.',
    ['Campak', 'Polio', 'Difteri'],
  ],
  ['Hadir perawat 2 orang, Dokter Gigi 14 orang, dan warga.', ['Dokter Gigi']],
  ['Warga menanam Padi, Jagung, dan Kedelai di sawah.', ['Padi', 'Jagung', 'Kedelai']],
  ['Warga menanam padi, jagung, dan kedelai di sawah.', []],
  ['Tamu dari Bandung, Lembang, dan Jakarta hadir.', []],
  ['Hadir Kepala Dinas Pertanian, Pangan, dan Perikanan Contoh.', []],
  ['Semboyan itu ASRI (Aman, Sehat, Rapi, dan Indah).', []],
  ['Temanya “Hidup Sehat, Aman, dan Nyaman”.', []],
])('butir deret yang berkapital: %s', (text, raised) => {
  expect(raisedItems(text)).toEqual(raised);
});
