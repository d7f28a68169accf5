import { expect, test } from 'vitest';
import { parseDraft } from '../../../src/draft/draft.ts';
import type { Passage } from '../../../src/draft/passage.ts';
import { readProse } from '../../../src/draft/prose.ts';
import { isRaisedSmallWord } from '../../../src/facts/capitals/raised-small-word.ts';
import { Source } from '../../../src/text/source.ts';

/** Words of a text that are raised for no reason. */
function raisedWords(text: string): readonly string[] {
  return readProse(parseDraft(new Source('contoh.md', text))).flatMap((passage: Passage) =>
    passage.words.filter((_, index) => isRaisedSmallWord(passage, index)).map((word) => word.text),
  );
}

test.each([
  ['Ia dilantik Oleh Bupati.', ['Oleh']],
  ['Program Untuk Negeri dimulai.', []],
  ['Ia mengikuti gerakan Untuk Negeri.', []],
  [
    'Acara dihadiri Seluruh Camat, Sejumlah warga, dan Ikut ramai.',
    ['Seluruh', 'Sejumlah', 'Ikut'],
  ],
  ['Bantuan tiba di Dompu, Maupun Bima; acara meriah, Di Lapangan Misal.', ['Maupun', 'Di']],
  ['Pembalap Di Giannantonio menang, dikutip Antara.', []],
  ['Mereka berserah karena Dia mengetahui.', []],
  ['Dan hujan turun. Untuk itu, warga pulang.', []],
])('kata dari golongan tertutup: %s', (text, raised) => {
  expect(raisedWords(text)).toEqual(raised);
});
