import { opensSentence } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import { isTitleQuoted } from '../../draft/raised-word.ts';
import { announcesName, mayStandCapital } from '../../knowledge/capital-words.ts';
import { isNewsName } from '../../knowledge/news-names.ts';
import { readAloneShare, readRaisedShare } from '../../knowledge/raised-share.ts';
import { isCapitalised } from '../../text/case.ts';
import { SAID } from '../../text/speech-verbs.ts';
import type { Word } from '../../text/words.ts';
import { GOD } from './raised-grammar.ts';

/** With a day or an hour it makes what is called so: `Dunia Hari Ini`, `Untuk Itu`. */
const TIMED =
  /^(?:Hari|Saat|Kali|Pagi|Siang|Sore|Malam|Pekan|Minggu|Bulan|Tahun|Kini|Masa|Untuk|Apa|Selain|Karena|Oleh|Sebab|Lagu|Film|Buku|Novel)$/u;

const SPEAKS = new RegExp(`^(?:${SAID})$`, 'u');

/** What must be known of words in lower case; a lexicon knows it. */
interface Vocabulary {
  isKnown(word: string): boolean;
  isForeign(word: string): boolean;
}

/** A share of capitals, in doublings, of no word that is a name. */
const SELDOM = 3;

/** Whether the word at `index` goes on with a sentence by its grammar alone: what it belongs to opens no name. */
export function isRaisedInClause(
  passage: Passage,
  index: number,
  lexicon: Vocabulary | undefined,
): boolean {
  const [before, word] = [passage.words[index - 1], passage.words[index]];
  if (!before || !word || opensSentence(passage, word.start)) return false;
  const gap = passage.text.slice(before.end, word.start);
  if (isTitleQuoted(passage, word) || !/^,? $/u.test(gap)) return false;
  if (gap === ', ') return opensClause(passage, word);
  return (
    isTeller(passage, before, word) ||
    isPointer(passage, index) ||
    isManner(passage, index, lexicon)
  );
}

/** `mengatakan, Hari ini …`, `42 rumah rusak, Sebanyak 326 orang …`, `…, Kami di DPRD`. */
function opensClause({ text }: Passage, word: Word): boolean {
  const behind = text.slice(word.end, word.end + 12);
  switch (word.text) {
    case 'Hari':
      return /^ ini(?![A-Za-z])/u.test(behind);
    case 'Sebanyak':
      return /^ \d/u.test(behind);
    case 'Kami':
      return /^ (?:di|dari|sebagai|selaku|pihak|atas|para|yang|siap|sangat|masih|tidak|tetap|berharap|akan|juga) /u.test(
        behind,
      );
    default:
      return INSERTS.test(word.text) && !/^,/u.test(behind);
  }
}

/** What tells more of the words before a comma, and opens neither a name nor speech. */
const INSERTS = /^(?:Yaitu|Yakni|Khususnya|Terutama|Utamanya|Tepatnya)$/u;

/** `kata Ia.`: who said it, without a name. */
function isTeller({ text }: Passage, before: Word, word: Word): boolean {
  if (!/^(?:Ia|Dia|Beliau)$/u.test(word.text) || GOD.test(text)) return false;
  return SPEAKS.test(before.text) && /^[.,](?:\s|$)/u.test(text.slice(word.end, word.end + 2));
}

/** `Hari Antikorupsi Internasional Ini menjadi`: what points at a name is no part of it. */
function isPointer({ words, text }: Passage, index: number): boolean {
  const [farther, before, word] = [-2, -1, 0].map((step) => words[index + step]);
  if (!farther || !before || !word || !/^(?:Ini|Itu|Tersebut)$/u.test(word.text)) return false;
  if (!/^[A-Z][a-z]+$/u.test(before.text) || TIMED.test(before.text)) return false;
  // The name is of two words at least: `Ada Apa Ini` is told by its own.
  if (!isCapitalised(farther.text) || TIMED.test(farther.text)) return false;
  // `Dana Syariah Ini dia modal …`: a heading without its stop, and a sentence of its own.
  return /^ (?!(?:dia|yang|adalah|merupakan|bukan|bisa|dapat) )[a-z]{3}/u.test(
    text.slice(word.end, word.end + 12),
  );
}

/** `dibuka Secara Resmi oleh`, `digelar secara Hybrid`: how it was done. */
function isManner(passage: Passage, index: number, lexicon: Vocabulary | undefined): boolean {
  const [before, word] = [passage.words[index - 1], passage.words[index]];
  if (word?.text === 'Secara') return opensManner(passage, index);
  if (before?.text === 'secara') return word !== undefined && isHow(passage, word, lexicon);
  if (passage.words[index - 1]?.text !== 'Secara' || !opensManner(passage, index - 1)) return false;
  return word !== undefined && (readAloneShare(word.lower) ?? SELDOM + 1) <= SELDOM;
}

/**
 * Whether a word behind `secara` is an adverb, and not a faith or a people: `secara Islami`. A
 * word of another language has its capital from no name there.
 */
function isHow(
  { text: all }: Passage,
  { text, lower, end }: Word,
  lexicon: Vocabulary | undefined,
): boolean {
  if (
    !lexicon ||
    !/^[A-Z][a-z]{3,}$/u.test(text) ||
    !/^(?:[.,]| [a-z])/u.test(all.slice(end, end + 2))
  )
    return false;
  if (mayStandCapital(lower) || isNewsName(lower)) return false;
  const share = readAloneShare(lower) ?? readRaisedShare(lower);
  if (share !== undefined) return share <= SELDOM;
  return lexicon.isForeign(lower) || lexicon.isKnown(lower);
}

/** Whether `Secara` stands behind a small word that announces no title, before the last capital. */
function opensManner({ words, text }: Passage, index: number): boolean {
  const [before, word, next, after] = [-1, 0, 1, 2].map((step) => words[index + step]);
  if (!before || !word || !next || !/^[a-zß-ÿ]{3,}$/u.test(before.text)) return false;
  if (text.slice(before.end, next.start) !== ' Secara ' || announcesName(before.lower))
    return false;
  return after === undefined || !isCapitalised(after.text) || text[next.end] !== ' ';
}
