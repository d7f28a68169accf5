import { expect, test } from 'vitest';
import { parseDraft } from '../../../src/draft/draft.ts';
import type { Passage } from '../../../src/draft/passage.ts';
import { readProse } from '../../../src/draft/prose.ts';
import { isRaisedGroup } from '../../../src/facts/capitals/raised-group.ts';
import { Source } from '../../../src/text/source.ts';

/** Words of a text that are raised for no reason. */
function raisedWords(text: string): readonly string[] {
  return readProse(parseDraft(new Source('contoh.md', text))).flatMap((passage: Passage) =>
    passage.words.filter((_, index) => isRaisedGroup(passage, index)).map((word) => word.text),
  );
}

test.each([
  ['Ia memohon kepada Masyarakat Kabupaten Contoh.', ['Masyarakat']],
  ['Rapat dihadiri Perwakilan Dinas Contoh dan Perwakilan PERSI.', ['Perwakilan', 'Perwakilan']],
  ['Kepala Perwakilan BPKP dan Perwakilan Bank Indonesia hadir.', []],
])('warga suatu tempat dan utusan suatu lembaga: %s', (text, raised) => {
  expect(raisedWords(text)).toEqual(raised);
});
