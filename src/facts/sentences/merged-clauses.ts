import { perPassage } from '../../draft/per-passage.ts';
import { oneOf, wordSet } from '../../text/patterns.ts';
import { type PartWord, readFields } from './sentence-parts.ts';

/** A clause that runs on into the next without any mark: the last word of it, and the first of that. */
export interface MergedClause {
  readonly last: PartWord;
  readonly first: PartWord;
}

/**
 * The clauses of a passage about what was told before them, `hal ini dapat …`, that no mark parts
 * from it: `Lomba itu ramai hal ini terlihat dari …`.
 */
export const findMergedClauses = perPassage((passage): readonly MergedClause[] => {
  if (!HOLDS.test(passage.text)) return [];
  return readFields(passage).flatMap(({ parts }) =>
    parts.flatMap(({ words }) => words.flatMap((word, at) => [...mergedAt(words, word, at)])),
  );
});

const HOLDS = / hal (?:ini|itu|tersebut) [a-z]/u;

function* mergedAt(
  words: readonly PartWord[],
  word: PartWord,
  at: number,
): Generator<MergedClause> {
  const last = words[at - 1];
  if (word.lower !== 'hal' || words[at + 1]?.kind !== 'pointer' || !last || at < 4) return;
  const isOver = last.kind === 'other' && !/(?:nya|lah)$/u.test(last.lower);
  if (!isOver || OPENS.has(last.lower) || !TELLS.test(words[at + 2]?.lower ?? '')) return;
  if (words.slice(0, at).some(({ kind }) => kind === 'verb' || kind === 'helper'))
    yield { last, first: word };
}

/** Words that go before `hal`, or make a clause of it that depends on them. */
const OPENS = wordSet(`
  satu dua tiga kedua ketiga beberapa sejumlah berbagai banyak semua setiap lain depan mana pun
  semoga bagaimana mengapa apa siapa bahkan justru menurut manakala seandainya bahwasanya
`);

/** What such a clause goes on with. */
const TELLS = new RegExp(
  `^${oneOf(`
    dapat bisa dilakukan dilaksanakan disampaikan disebabkan dikarenakan menunjukkan menandakan
    membuktikan merupakan membuat terjadi terlihat terbukti tampak sesuai sejalan tentu tentunya juga
    karena guna untuk sebagai demi agar supaya
  `)}$`,
  'u',
);
