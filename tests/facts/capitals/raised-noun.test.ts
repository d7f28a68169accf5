import { expect, test } from 'vitest';
import { parseDraft } from '../../../src/draft/draft.ts';
import { readProse } from '../../../src/draft/prose.ts';
import { isRaisedNoun } from '../../../src/facts/capitals/raised-noun.ts';
import { Source } from '../../../src/text/source.ts';
import { loadLexicon } from '../../../src/workspace/load-lexicon.ts';

const lexicon = await loadLexicon();

/** Whether `word`, where it first stands in a text, is a common noun with a capital for no reason. */
function isRaised(text: string, word: string): boolean {
  const passages = readProse(parseDraft(new Source('contoh.md', text)));
  const passage = passages.find(({ words }) => words.some((one) => one.text === word));
  if (!passage) throw new Error(`no ${word}`);
  const index = passage.words.findIndex((one) => one.text === word);
  return isRaisedNoun(passage, index, { passages, lexicon });
}

test.each([
  ['Ia membawa sebuah Laptop dan Telepon.', 'Laptop'],
  ['Lomba tingkat Nasional digelar.', 'Nasional'],
  ['Kapolres Contoh, Instansi terkait, dan warga hadir.', 'Instansi'],
  ['Usul itu ditinjau oleh Tim dari kabupaten.', 'Tim'],
  ['Warga membuang sampah di tempat Pembuangan akhir.', 'Pembuangan'],
])('%s: kata umum', (text, word) => {
  expect(isRaised(text, word)).toBe(true);
});

test.each([
  ['Kata Teguh, rapat lancar. Selain itu Teguh meminta doa. Teguh Santoso pulang.', 'Teguh'],
  ['Warga naik ke puncak lewat Penanjakan pagi ini.', 'Penanjakan'],
  ['Kepala Dinas Pangan, Peternakan dan Perikanan hadir.', 'Peternakan'],
  ['Ia memimpin bidang Pendidikan sejak dulu.', 'Pendidikan'],
  ['Desa itu masuk kategori Informasi tahun ini.', 'Informasi'],
  ['Camat mengajak, Mari jaga lingkungan.', 'Mari'],
])('%s: bukan kata umum, atau mungkin nama', (text, word) => {
  expect(isRaised(text, word)).toBe(false);
});
