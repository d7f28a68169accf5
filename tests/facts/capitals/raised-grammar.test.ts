import { expect, test } from 'vitest';
import { parseDraft } from '../../../src/draft/draft.ts';
import { readProse } from '../../../src/draft/prose.ts';
import { isSmallInName } from '../../../src/facts/capitals/raised-grammar.ts';
import { Source } from '../../../src/text/source.ts';

/** Words of a text that a finder takes for raised. */
function raisedWords(text: string, isRaised: typeof isSmallInName): readonly string[] {
  return readProse(parseDraft(new Source('contoh.md', text))).flatMap((passage) =>
    passage.words.filter((_, index) => isRaised(passage, index)).map((word) => word.text),
  );
}

test.each([
  ['Program Hidup Bersih Dan Sehat dimulai.', ['Dan']],
  ['Acara digelar Dalam Rangka hari jadi.', ['Dalam', 'Rangka']],
  ['Warga dan peserta hadir.', []],
  ['Tema itu “Bersih Dan Sehat”.', ['Dan']],
  ['Film “Ada Dengan Cinta” diputar.', []],
])('kata tugas di samping huruf kapital: %s', (text, raised) => {
  expect(raisedWords(text, isSmallInName)).toEqual(raised);
});
