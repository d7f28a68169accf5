import { opensSentence } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import { goesOnAsName, isTitleQuoted } from '../../draft/raised-word.ts';
import { mayStandCapital } from '../../knowledge/capital-words.ts';
import { kindOfSmallWord, kindOfWord, type WordKind } from '../../knowledge/word-kinds.ts';
import { TWO_TO_TEN } from '../../text/number-words.ts';
import { wordSet } from '../../text/patterns.ts';
import { textBefore } from '../../text/text-before.ts';
import type { Word } from '../../text/words.ts';

/** What must be known of words in lower case; a lexicon knows it. */
interface Vocabulary {
  frequency(word: string): number;
}

/** All of some that were counted before: `keenam`, `ke-12`. */
const ALL_OF = new RegExp(`(?<![A-Za-z-])[Kk]e(?:-\\d{1,3}|${TWO_TO_TEN})$`, 'u');

const NUMBER = new RegExp(`^(?:\\d{1,3}|${TWO_TO_TEN}|sebelas|belas|puluh|ratus)$`, 'u');

/** What a number stands behind that tells how many there are; behind others, `lantai 2`, it tells which one. */
const HOW_MANY = wordSet(`
  sebanyak sejumlah sekitar lebih hampir kurang total ada jumlah mencapai minimal maksimal punya adapun
`);

/** Words of the classes behind which a number counts. */
const BEFORE_COUNT: ReadonlySet<WordKind> = new Set(['verb', 'bare verb', 'preposition', 'joint']);

/** Times, marks and parts of names behind a figure: `layanan 24 Jam`, `16 Besar`. */
const OTHER =
  /^(?:Jam|Menit|Hari|Besar|Pilar|Matra|Negeri|Dharma|Sila|Serangkai|Serumpun|Menara|Naga|Singa|Diva|Dimensi|Juta|Ribu|Miliar|Triliun|Persen|Derajat|Sekawan|Wali|Penjuru|Dasar|Program|Jangan|Belas|Puluh)$/u;

/** Whether the word at `index` is counted, whatever else opens with it: `memiliki 8 Fakultas dan`, `keenam Lembaga itu`. */
export function isRaisedCounted(
  passage: Passage,
  index: number,
  lexicon: Vocabulary | undefined,
): boolean {
  const [farther, before, word] = [-2, -1, 0].map((step) => passage.words[index + step]);
  if (!lexicon || !before || !word || !isThing(word, lexicon)) return false;
  if (passage.text.slice(before.end, word.start) !== ' ') return false;
  if (goesOnAsName(passage, word) || isTitleQuoted(passage, word)) return false;
  if (isAllOf(passage, before)) return true;
  if (!farther || !NUMBER.test(before.lower) || opensSentence(passage, before.start)) return false;
  if (passage.text.slice(farther.end, before.start) !== ' ') return false;
  return /^[a-z]{2,}$/u.test(farther.text) && counts(farther.text);
}

/** Whether a word in use is the name of a thing, and neither of an office nor of a measure. */
function isThing({ text, lower }: Word, lexicon: Vocabulary): boolean {
  if (!/^[A-Z][a-z]{4,}$/u.test(text) || OTHER.test(text)) return false;
  if (mayStandCapital(lower) || lexicon.frequency(lower) === 0) return false;
  return kindOfWord(lower) === 'other' && !kindOfSmallWord(lower);
}

/**
 * Whether all of those counted before are meant by what ends with a word: `keenam`, `ke-12`. Behind a
 * noun it tells which one, `sila kelima Pancasila`; in a name it has a capital.
 */
export function isAllOf(passage: Passage, { end, start }: Word): boolean {
  const before = textBefore(passage.text, end, 40);
  const found = ALL_OF.exec(before);
  if (!found) return false;
  if (opensSentence(passage, Math.min(start, end - found[0].length))) return true;
  const [, farther] = /(?:^|[^A-Za-z])([a-z]+) $/u.exec(before.slice(0, found.index)) ?? [];
  return farther !== undefined && /^k/u.test(found[0]) && counts(farther);
}

/** Whether a number behind a word in lower case tells how many there are. */
function counts(word: string): boolean {
  return HOW_MANY.has(word) || BEFORE_COUNT.has(kindOfWord(word));
}
