import { expect, test } from 'vitest';
import { readLostSuffix } from '../../src/morphology/lost-suffix.ts';
import { loadLexicon } from '../../src/workspace/load-lexicon.ts';

const lexicon = await loadLexicon();

test.each([
  ['menyampai', 'menyampaikan'],
  ['dilaksana', 'dilaksanakan'],
  ['disampai', 'disampaikan'],
  ['pertumbuh', 'pertumbuhan'],
  ['kesehat', 'kesehatan'],
  ['kebijak', 'kebijakan'],
])('%s tanpa akhirannya: %s', (word, whole) => {
  expect(readLostSuffix(word, lexicon)).toBe(whole);
});

test.each(
  `mewujud mengalah memerintah mengharap mengena mengumpul memulih dikata dikait ditarget
  ditingkat dijalan kesatu keseluruh perbuat percepat persatu pengarah pembangun perencana pengabdi
  menghadir meningkat dilanjut menerang melayu menguat`.split(/\s+/u),
)('%s kata yang benar, salah tempat spasinya, atau kurang jelas', (word) => {
  expect(readLostSuffix(word, lexicon)).toBeUndefined();
});
