import type { Passage } from '../../draft/passage.ts';
import { perPassage } from '../../draft/per-passage.ts';
import { sentenceAt } from '../../draft/sentence-at.ts';
import { kindOfWord } from '../../knowledge/word-kinds.ts';
import { oneOf, wordSet } from '../../text/patterns.ts';
import { textBefore } from '../../text/text-before.ts';
import type { Word } from '../../text/words.ts';
import { type PartWord, readFields } from './sentence-parts.ts';

/** A clause that runs on into the next without any mark: the last word of it, and the first of that. */
export interface MergedClause {
  readonly last: Word;
  readonly first: Word;
}

/**
 * The clauses of a passage about what was told before them, `hal ini dapat …`, that no mark parts
 * from it: `Lomba itu ramai hal ini terlihat dari …`.
 */
export const findMergedClauses = perPassage((passage): readonly MergedClause[] => [
  ...behindMatters(passage),
  ...behindTitles(passage),
]);

function behindMatters(passage: Passage): readonly MergedClause[] {
  if (!HOLDS.test(passage.text)) return [];
  return readFields(passage).flatMap(({ parts }) =>
    parts.flatMap(({ words }) => words.flatMap((word, at) => [...mergedAt(words, word, at)])),
  );
}

/** `… bertema “Desa Tangguh” kegiatan ini dibuka …`: clauses right behind the title they tell of. */
function behindTitles(passage: Passage): readonly MergedClause[] {
  const { text, quotes } = passage;
  if (!BEHIND_TITLE.test(text)) return [];
  return quotes.flatMap(({ start, end }) => {
    const clause = CLAUSE.exec(text.slice(end, end + LONGEST_CLAUSE))?.[0];
    if (!clause || !TITLED.test(textBefore(text, start)) || !isTold(passage, start)) return [];
    const last = passage.wordsIn({ start, end }).at(-1);
    const [first] = passage.wordsIn({ start: end, end: end + clause.length });
    return last && first ? [{ last, first }] : [];
  });
}

/** Whether a sentence has its subject and verb before a place: no `Dengan tema “…” kegiatan ini`. */
function isTold(passage: Passage, at: number): boolean {
  const { start } = sentenceAt(passage, at);
  if (at - start > LONGEST_LEAD) return false;
  const kinds = passage.wordsIn({ start, end: at }).map(({ lower }) => kindOfWord(lower));
  return kinds[0] === 'other' && kinds.includes('verb');
}

/** A sentence that is longer before its title is not read. */
const LONGEST_LEAD = 300;

const BEHIND_TITLE = /[a-z]["”] [a-z]+ (?:ini|itu|tersebut) /u;

/** So much of a text is looked at behind a title. */
const LONGEST_CLAUSE = 80;

/** `kegiatan ini diikuti`: an event with its pointer and its verb. */
const CLAUSE = new RegExp(
  `^ ${oneOf(`
    acara kegiatan rapat pelatihan upacara lomba sosialisasi pertemuan seminar webinar bimtek
    pameran festival program gerakan kampanye peringatan
  `)} (?:ini|itu|tersebut) (?:juga |akan |telah )?(?:di|ber|me)[a-z]{4,}`,
  'u',
);

/** What leads in the title of an event. */
const TITLED = /(?:tema|bertema|bertemakan|tajuk|bertajuk|judul|berjudul) $/u;

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
