import { describe, expect, test } from 'vitest';
import { fitCapitals, isInName, opensSentence } from '../../src/draft/capitals.ts';
import { parseDraft } from '../../src/draft/draft.ts';
import type { Passage } from '../../src/draft/passage.ts';
import { readProse } from '../../src/draft/prose.ts';
import { Source } from '../../src/text/source.ts';

/** The passage of a text and the place of `word` in it. */
function find(text: string, word: string): { passage: Passage; start: number; end: number } {
  for (const passage of readProse(parseDraft(new Source('contoh.md', text)))) {
    const start = passage.text.indexOf(word);
    if (start !== -1) return { passage, start, end: start + word.length };
  }
  throw new Error(`${word} is not in the text`);
}

describe('awal kalimat', () => {
  test.each([
    ['Karna hujan.', 'Karna'],
    ['Hujan. Karna itu, rapat ditunda.', 'Karna'],
    ['Katanya, “Karna hujan.”', 'Karna'],
    ['CONTOH – Karna hujan, rapat ditunda.', 'Karna'],
    ['- Karna hujan\n', 'Karna'],
  ])('dikenali: %s', (text, word) => {
    const { passage, start } = find(text, word);
    expect(opensSentence(passage, start)).toBe(true);
  });

  test('tidak disangka di tengah kalimat', () => {
    const { passage, start } = find('Ia bertemu Karna kemarin.', 'Karna');
    expect(opensSentence(passage, start)).toBe(false);
  });
});

describe('nama', () => {
  test.each([
    ['Ia bertemu Karna kemarin.', true],
    ['Karna hujan, rapat ditunda.', false],
    ['Buku “Karna Tanding” terbit.', true],
    ['Lakon “Karna” dipentaskan.', true],
    ['“Karna hujan,” katanya.', false],
    ['Ia pulang karna hujan: Karna!', false],
    ['# Rapat Besar Digelar Karna Hujan\n', false],
    ['# Jalan Karna Ditutup Warga\n', true],
  ])('%s → %s', (text, expected) => {
    const { passage, start, end } = find(text, 'Karna');
    expect(isInName(passage, start, end)).toBe(expected);
  });
});

describe('huruf kapital pengganti', () => {
  test.each([
    ['ia walikota.', 'walikota', 'wali kota'],
    ['Walikota hadir.', 'Walikota', 'Wali kota'],
    ['Walikota Contoh hadir.', 'Walikota', 'Wali Kota'],
    ['Hadir Walikota lama.', 'Walikota', 'Wali Kota'],
    ['# WALIKOTA HADIR\n', 'WALIKOTA', 'WALI KOTA'],
  ])('%s', (text, word, expected) => {
    const { passage, start, end } = find(text, word);
    expect(fitCapitals(passage, { start, end }, 'wali kota', { office: true })).toBe(expected);
  });
});
