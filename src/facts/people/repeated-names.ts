import { isAllCapitals, isTitleCased, opensSentence } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import { readRaisedShare } from '../../knowledge/raised-share.ts';
import { kindOfSmallWord, kindOfWord } from '../../knowledge/word-kinds.ts';
import { oncePer } from '../../text/once-per.ts';
import { wordSet } from '../../text/patterns.ts';
import type { Span } from '../../text/span.ts';
import type { Word } from '../../text/words.ts';

/** What must be known of words in lower case. */
interface Vocabulary {
  frequency(word: string): number;
  readonly pairs: {
    level(first: string, second: string): number | undefined;
  };
}

/** What a repeated name is read with. */
interface Draft {
  readonly passages: readonly Passage[];
  readonly lexicon: Vocabulary;
}

/** A name, or the rest of one, in small letters. */
export interface RepeatedName extends Span {
  /** Whether the words are seldom small anywhere. */
  readonly isSure: boolean;
}

/**
 * The names of two words that the draft writes with both capitals elsewhere, at least as often, and
 * here without the second or without any: `Budi hermawan` beside `Budi Hermawan`, `desa mekar jaya`
 * beside `Desa Mekar Jaya`.
 */
export function* findRepeatedNames(passage: Passage, draft: Draft): Generator<RepeatedName> {
  const pairs = countPairs(draft.passages);
  for (const [index, first] of passage.words.entries()) {
    const second = passage.words[index + 1];
    if (!second || !isContent(second) || !isSideBySide(passage, first, second)) continue;
    const count = pairs.get(`${first.lower} ${second.lower}`);
    if (!count || count.raised < Math.max(1, count.other) || opensSentence(passage, first.start))
      continue;
    if (isRaised(first)) {
      // `deteksi dini`, `pemerintah pusat`: plain words that often stand side by side.
      const isPlain = draft.lexicon.pairs.level(first.lower, second.lower) !== undefined;
      const isSure = !isPlain && isSeldomSmall(second, draft.lexicon);
      yield { start: second.start, end: second.end, isSure };
    } else if (isOwnName(passage, index, draft.lexicon)) {
      yield { start: first.start, end: second.end, isSure: true };
    }
  }
}

/** From this share of capitals on, in doublings, a word is more often part of a name than not. */
const OFTEN = 6;

/** Whether a word is none in use, or one that edited news raises often. */
function isSeldomSmall({ lower }: Word, lexicon: Vocabulary): boolean {
  return lexicon.frequency(lower) === 0 || (readRaisedShare(lower) ?? 0) >= OFTEN;
}

/** Behind these stands the name of a person or a place. */
const BEFORE_NAME = wordSet(`
  desa kelurahan kecamatan dusun kampung kota kabupaten pulau gunung sungai
  bupati camat lurah kades pak bu ibu bapak menurut
`);

/** Whether two small words stand where a name does, and edited texts never have them small side by side. */
function isOwnName({ words }: Passage, index: number, { pairs }: Vocabulary): boolean {
  const [before, first, second] = [-1, 0, 1].map((step) => words[index + step]);
  if (!before || !first || !second || !BEFORE_NAME.has(before.lower)) return false;
  return isContent(first) && pairs.level(first.lower, second.lower) === undefined;
}

/** When something was or which it is, as titles tell with a capital: `Bantuan Pemerintah Tahun Anggaran 2025`. */
const TELLS_WHICH = wordSet(`
  tahun periode tanggal bulan hari pukul tahap edisi masa nomor eselon pertama kedua ketiga keempat
  terakhir
`);

/** Whether a small word may be part of a name. */
function isContent({ text, lower }: Word): boolean {
  if (!/^[a-z]{3,}$/u.test(text) || TELLS_WHICH.has(text)) return false;
  return kindOfWord(lower) === 'other' && kindOfSmallWord(lower) === undefined;
}

function isRaised({ text }: Word): boolean {
  return /^[A-Z][a-z]{2,}$/u.test(text);
}

function isSideBySide({ text }: Passage, first: Word, second: Word): boolean {
  return second.start === first.end + 1 && text[first.end] === ' ';
}

/** How often two words stand side by side inside sentences, both with a capital or otherwise. */
interface Count {
  readonly raised: number;
  readonly other: number;
}

const countPairs = oncePer((passages: readonly Passage[]): ReadonlyMap<string, Count> => {
  const counts = new Map<string, Count>();
  for (const passage of passages) {
    if (isAllCapitals(passage) || isTitleCased(passage)) continue;
    for (const [first, second] of pairsOf(passage)) {
      const key = `${first.lower} ${second.lower}`;
      const { raised, other } = counts.get(key) ?? { raised: 0, other: 0 };
      const isName = isRaised(first) && isRaised(second);
      // Before a third capital the two may be part of a title: once is no proof.
      const weight = isLast(passage, second) ? 1 : 0.5;
      counts.set(key, isName ? { raised: raised + weight, other } : { raised, other: other + 1 });
    }
  }
  return counts;
});

/** Whether no capital follows the word. */
function isLast({ text }: Passage, { end }: Word): boolean {
  return !/^ [A-Z]/u.test(text.slice(end, end + 2));
}

/** The words side by side of which the first opens no sentence. */
function* pairsOf(passage: Passage): Generator<readonly [Word, Word]> {
  for (const [index, first] of passage.words.entries()) {
    const second = passage.words[index + 1];
    if (!second || !isSideBySide(passage, first, second)) continue;
    if (![first, second].every(({ text }) => /^[A-Za-z][a-z]{2,}$/u.test(text))) continue;
    if (!opensSentence(passage, first.start)) yield [first, second];
  }
}
