import { A_WRITTEN_WEEKDAY } from '../../calendar/date.ts';
import { opensSentence } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import { isTitleQuoted } from '../../draft/raised-word.ts';
import { findSentenceAt } from '../../draft/sentence-at.ts';
import { readRaisedShare } from '../../knowledge/raised-share.ts';
import { kindOfSmallWord, kindOfWord, type WordKind } from '../../knowledge/word-kinds.ts';
import { textBefore } from '../../text/text-before.ts';

/** What a sentence opens with: `Rabu (30/6/2021) `, `Kamis, 5 Agustus 2021 `, `Senin 25/8/2025 `. */
const DATED = new RegExp(
  `^(?:Pada )?(?:[Hh]ari )?(?:${A_WRITTEN_WEEKDAY}),? (?:\\(\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?\\)|\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?|\\(?\\d{1,2} [A-Z][a-z]+ 20\\d\\d\\)?),? $`,
  'u',
);

/** The year of a regulation by its number: `Nomor 12 Tahun 2010 `, `Nomor 4/2020 `. */
const CITED = /(?:[Nn]omor|[Nn]o\.?) ?\d{1,4}(?: [Tt]ahun |\/)(?:19|20)\d\d $/u;

/** What must be known of words in lower case; a lexicon knows it. */
interface Vocabulary {
  frequency(word: string): number;
}

/** Up to this share, in doublings, edited news raises a word so seldom that it is no name. */
const SELDOM = 2;

/** What somebody does or what happens, and words that stand before a verb. */
const HAPPENS: ReadonlySet<WordKind> = new Set(['verb', 'bare verb', 'helper']);

/** Verbs and prepositions without a prefix that open what happened on a day. */
const OPENS =
  /^(?:Muncul|Bertempat|Berlokasi|Lahir|Terjadi|Tampak|Usai|Seusai|Sebanyak|Sejumlah|Puluhan|Ratusan|Ribuan|Seluruh|Para)$/u;

/**
 * Whether the word at `index` goes on with the sentence behind a date or the year of a regulation:
 * `Rabu (30/6/2021) Muncul kabar`, `Nomor 25 Tahun 2009 Akan menjadi`.
 */
export function isRaisedBehindDate(
  passage: Passage,
  index: number,
  lexicon: Vocabulary | undefined,
): boolean {
  const word = passage.words[index];
  if (!word || !/^[A-Z][a-z]{2,}$/u.test(word.text)) return false;
  if (!/^[\d)]$/u.test(passage.text.charAt(word.start - 2))) return false;
  // `Nomor 12 Tahun 2010 Yang Telah Diubah`: a title.
  if (!/^ [a-z\d]/u.test(passage.text.slice(word.end, word.end + 2))) return false;
  const kind = kindOfWord(word.lower);
  const before = textBefore(passage.text, word.start, 48);
  const goesOn = CITED.test(before)
    ? isGrammar(kind, word.lower)
    : (OPENS.test(word.text) || (HAPPENS.has(kind) && isInUse(word.lower, lexicon))) &&
      isOpenedByDate(passage, word.start);
  return goesOn && !opensSentence(passage, word.start) && !isTitleQuoted(passage, word);
}

/** Whether a word is of everybody's, and no office such as `Menpora` that looks like a verb. */
function isInUse(word: string, lexicon: Vocabulary | undefined): boolean {
  return (lexicon?.frequency(word) ?? 0) > 0 && (readRaisedShare(word) ?? 0) <= SELDOM;
}

/** Whether nothing but a date stands before the word in its sentence; at the end of one the stop may be lost. */
function isOpenedByDate(passage: Passage, start: number): boolean {
  const sentence = findSentenceAt(passage, start);
  return sentence !== undefined && DATED.test(passage.text.slice(sentence.start, start));
}

function isGrammar(kind: WordKind, word: string): boolean {
  return kind === 'helper' || kind === 'conjunction' || kindOfSmallWord(word) !== undefined;
}
