import type { Passage } from '../../draft/passage.ts';
import { perPassage } from '../../draft/per-passage.ts';
import { wordSet } from '../../text/patterns.ts';
import type { Span } from '../../text/span.ts';
import { type PartWord, readFields, type SentencePart } from './sentence-parts.ts';

/**
 * Commas of a passage behind a word that what follows completes, with that word: behind a
 * preposition (`berasal dari, kelompok tani`), `yang`, a joint, a helper before its verb (`akan,
 * digelar`), a determiner (`para, siswa`). A comma that opens an insertion is none of them.
 */
export const findCutPhrases = perPassage((passage): readonly Span[] => {
  if (!CUT.test(passage.text)) return [];
  return readFields(passage).flatMap(({ parts }) =>
    parts.flatMap((part, index) => {
      const last = part.words.at(-1);
      const isCut = last !== undefined && cutsOff(passage, parts, index);
      return isCut ? [{ start: last.start, end: last.end + 1 }] : [];
    }),
  );
});

/** Prepositions, and `secara`, that nothing but their noun follows. */
const LEADS = wordSet(`
  di ke dari pada kepada untuk bagi dengan oleh tentang terhadap guna demi berkat berdasarkan secara
  akibat
`);

/** Conjunctions inside a sentence. */
const JOINS = wordSet('yang dan atau serta maupun agar supaya sehingga sedangkan tetapi melainkan');

/** Words before the noun that they count or point out. */
const COUNTS = wordSet('para setiap sebuah seorang suatu sejumlah beberapa berbagai sang');

/** Helpers that their verb follows at once. */
const HELPS = wordSet(
  'akan telah sedang dapat harus wajib mampu turut ikut sempat ingin selalu juga pun',
);

/** One of those words and its comma, which most passages lack. */
const CUT = new RegExp(
  `(?:^| )(?:${[...LEADS, ...JOINS, ...COUNTS, ...HELPS].join('|')}), [A-Za-z\\d]`,
  'iu',
);

function cutsOff(passage: Passage, parts: readonly SentencePart[], index: number): boolean {
  const [part, next, third] = parts.slice(index, index + 3);
  const [before, last] = part?.words.slice(-2) ?? [];
  const first = next?.words[0];
  if (!part || !before || !last || !next || !first || ASIDE.has(first.lower)) return false;
  if (passage.text.slice(part.end, next.start) !== ', ') return false;
  if (COUNTS.has(last.lower)) return first.kind === 'other' || first.kind === 'name';
  // Behind a further comma the sentence may go on where an insertion broke it off.
  if (HELPS.has(last.lower))
    return isBeforeVerb(before, first) && (!third || TENSE.has(last.lower));
  if (third || first.kind === 'joint' || first.kind === 'conjunction') return false;
  if (LEADS.has(last.lower)) return !TWO_WORDS.has(before.lower) && first.kind !== 'preposition';
  return JOINS.has(last.lower);
}

/** Helpers of tense, which no insertion parts from the verb. */
const TENSE = wordSet('akan telah sedang');

function isBeforeVerb(before: PartWord, first: PartWord): boolean {
  return first.kind === 'verb' && !/^(?:begitu|demikian|bisa|apa|jika)$/u.test(before.lower);
}

/** What goes before `dari` and `pada` in words that end a phrase: `lebih dari, …`. */
const TWO_WORDS = wordSet('selain lain lebih kurang daripada');

/** With these somebody breaks off: `yang, ya, begitulah`. */
const ASIDE = wordSet(`
  ya eh oh apa insya insyaallah alhamdulillah tentu tentunya mungkin katanya misalnya kalau jika bila
  apabila menurut seperti sebagaimana antara bukan tidak mohon maaf saya kata ujar
`);
