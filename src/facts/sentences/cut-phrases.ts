import type { Passage } from '../../draft/passage.ts';
import { perPassage } from '../../draft/per-passage.ts';
import { wordSet } from '../../text/patterns.ts';
import type { Span } from '../../text/span.ts';
import {
  isNounPhrase,
  type PartWord,
  readFields,
  type SentenceField,
  type SentencePart,
} from './sentence-parts.ts';

/**
 * Commas of a passage behind a word that what follows completes, with that word: behind a
 * preposition (`berasal dari, kelompok tani`), `yang`, a joint, a helper before its verb (`akan,
 * digelar`), a determiner (`para, siswa`), a subject of any length before `adalah`. A comma that
 * opens or closes an insertion is none of them.
 */
export const findCutPhrases = perPassage((passage): readonly Span[] => {
  if (!CUT.test(passage.text)) return [];
  return readFields(passage).flatMap((field) =>
    field.parts.flatMap((part, index) => {
      const next = field.parts[index + 1];
      const last = part.words.at(-1);
      if (!next || !last || passage.text.slice(part.end, next.start) !== ', ') return [];
      const isCut = cutsOff(field.parts, index) || (index === 0 && cutsSubject(passage, field));
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
const JOINS = wordSet(
  'yang dan atau serta maupun agar supaya sehingga sedangkan tetapi melainkan karena lantaran',
);

/** Words before the noun that they count or point out. */
const COUNTS = wordSet('para setiap sebuah seorang suatu sejumlah beberapa berbagai sang');

/** Helpers that their verb follows at once. */
const HELPS = wordSet(
  'akan telah dapat harus wajib turut ikut sempat ingin selalu juga pun hanya lagi',
);

/** One of those words and its comma, or a comma before what links a subject; most passages have neither. */
const CUT = new RegExp(
  ` (?:${[...LEADS, ...JOINS, ...COUNTS, ...HELPS].join('|')}), [A-Za-z\\d]|, (?:adalah|ialah|merupakan|menjadi) `,
  'u',
);

function cutsOff(parts: readonly SentencePart[], index: number): boolean {
  const [part, next, third] = parts.slice(index, index + 3);
  const [last, before] = part?.words.slice(-2).reverse() ?? [];
  const first = next?.words[0];
  if (!last || !first || ASIDE.has(first.lower)) return false;
  // `Dan, …` at the head of a sentence: half of a sigh.
  if (!before && index === 0) return false;
  if (COUNTS.has(last.lower)) return first.kind === 'other' || first.kind === 'name';
  // Behind a further comma the sentence may go on where an insertion broke it off.
  if (HELPS.has(last.lower)) {
    return isBeforeVerb(before, last, first) && (!third || TENSE.has(last.lower));
  }
  if (LEADS.has(last.lower)) return isBeforeNoun(before, last, first, third !== undefined);
  if (third || /^(?:joint|conjunction|preposition)$/u.test(first.kind)) return false;
  return JOINS.has(last.lower) && before?.lower !== 'akan';
}

/** Helpers of tense, which no insertion parts from the verb. */
const TENSE = wordSet('akan telah');

function isBeforeVerb(before: PartWord | undefined, last: PartWord, first: PartWord): boolean {
  if (!before || first.kind !== 'verb' || ENDS_WITH_HELPER.test(before.lower)) return false;
  // `Kantor itu pun, ditegaskannya akan …`: who says it.
  return !/^(?:pun|juga)$/u.test(last.lower) || !first.lower.startsWith('di');
}

/** Words that a helper ends rather than begins with a verb: `begitu juga, …`. */
const ENDS_WITH_HELPER = /^(?:begitu|demikian|bisa|apa|jika|sekali|satu|itu)$/u;

function isBeforeNoun(
  before: PartWord | undefined,
  last: PartWord,
  first: PartWord,
  isFollowed: boolean,
): boolean {
  if (TWO_WORDS.has(before?.lower ?? '') || !['name', 'other'].includes(first.kind)) return false;
  return !isFollowed || /^(?:di|ke|dari|pada|kepada|oleh)$/u.test(last.lower);
}

/** What goes before `dari` and `pada` in words that end a phrase: `lebih dari, …`. */
const TWO_WORDS = wordSet('selain lain lebih kurang daripada');

/** With these somebody breaks off: `yang, ya, begitulah`. */
const ASIDE = wordSet(`
  ya eh oh apa insya insyaallah alhamdulillah tentu tentunya mungkin katanya misalnya kalau jika bila
  apabila menurut seperti sebagaimana antara bukan tidak mohon maaf saya kata ujar sebut katakanlah
  katakan contohnya
`);

/** `Solusinya, adalah …`: whether the comma behind the first part of a sentence breaks off its subject. */
function cutsSubject({ text }: Passage, { parts, opens }: SentenceField): boolean {
  const [part, next, third] = parts;
  const link = next?.words[0]?.lower ?? '';
  if (!opens || !part || !/^(?:adalah|ialah|merupakan|menjadi)$/u.test(link)) return false;
  // `Menjadi` opens what is added to a clause, too.
  if (link === 'menjadi' && (third || text[part.start - 1] === '"')) return false;
  if (part.words.some(({ lower }) => lower === 'menurut')) return false;
  if (isNounPhrase(part.words)) return true;
  const [first, second] = part.words.map(({ lower }) => lower);
  const opensSubject =
    /^(?:intinya|salah|yang)$/u.test(first ?? '') || `${first} ${second}` === 'apa yang';
  return link !== 'menjadi' && opensSubject;
}
