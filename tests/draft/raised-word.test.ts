import { expect, test } from 'vitest';
import { parseDraft } from '../../src/draft/draft.ts';
import { readProse } from '../../src/draft/prose.ts';
import { isInListedName, isRaisedAlone } from '../../src/draft/raised-word.ts';
import { Source } from '../../src/text/source.ts';

/** The passage of a text and which of its words `word` is. */
function find(text: string, word: string) {
  const passages = readProse(parseDraft(new Source('contoh.md', text)));
  const [passage] = passages;
  if (!passage) throw new Error('no passage');
  return { passage, index: passage.words.findIndex((one) => one.text === word) };
}

test('huruf kapital kata umum di tengah kalimat tidak berpenjelasan', () => {
  const { passage, index } = find('Camat mengajak Masyarakat menjaga lingkungan.', 'Masyarakat');
  expect(isRaisedAlone(passage, index)).toBe(true);
});

test.each([
  ['Menteri Komunikasi dan Digital hadir.', 'Digital'],
  ['Warga Contoh Digital hadir.', 'Digital'],
  ['Hadir. Digital itu luas.', 'Digital'],
  ['Tema itu “Warga Digital”.', 'Digital'],
  ['Butir 4 Digital dibahas.', 'Digital'],
])('huruf kapital %s dijelaskan oleh yang di sekitarnya', (text, word) => {
  const { passage, index } = find(text, word);
  expect(isRaisedAlone(passage, index)).toBe(false);
});

test('koma di dalam nama lembaga yang berupa perincian dikenali', () => {
  const text = 'Dinas Perumahan, Kawasan Permukiman, dan Tata Ruang';
  expect(isInListedName(text, text.indexOf('Kawasan'))).toBe(true);
  const people = 'Hadir Camat Contoh, Tokoh agama';
  expect(isInListedName(people, people.indexOf('Tokoh'))).toBe(false);
});
