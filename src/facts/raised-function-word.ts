import { opensSentence } from '../draft/capitals.ts';
import type { Passage } from '../draft/passage.ts';
import { isInPointer, isTitleQuoted } from '../draft/raised-word.ts';
import { announcesName, headsName } from '../knowledge/capital-words.ts';
import { kindOfWord, type WordKind } from '../knowledge/word-kinds.ts';
import { isCapitalised } from '../text/case.ts';
import type { Word } from '../text/words.ts';

/** Kinds that join or lead in what follows, be it a name. */
const LEADS: ReadonlySet<WordKind> = new Set(['preposition', 'conjunction', 'joint']);

/** Words that others decide on, since names open with them: `Di Giannantonio`, `Yang Mulia`. */
const IN_NAMES = /^(?:Di|Ke|Dari|Yang)$/u;

/** Kinds whose words open names now and then, so that a small word must follow: `Langsung Tunai`. */
const STANDS_ALONE: ReadonlySet<WordKind> = new Set(['helper', 'pointer', 'bare verb']);

/** Kinds that no name belongs to: what follows them is not the rest of one. */
const NO_NAME_BEFORE: ReadonlySet<WordKind> = new Set([
  'verb',
  'bare verb',
  'helper',
  'pointer',
  'pronoun',
  'conjunction',
  'joint',
]);

/** What a comma parts from the words before, and no unmarked speech opens with. */
const BEHIND_COMMA =
  /^(?:Dan|Atau|Serta|Maupun|Sedangkan|Sehingga|Agar|Supaya|Melainkan|Termasuk|Karena|Hingga)$/u;
const DAY = /^(?:Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu|Hari|hari|Tanggal|tanggal)$/u;

/**
 * Whether the word at `index` is one of the closed classes, raised inside a sentence where no name
 * begins: `dan Ikut serta`, `Dompu, Maupun Gorontalo`, `dihadiri Untuk pertama kali`.
 */
export function isRaisedFunctionWord(passage: Passage, index: number): boolean {
  const [before, word, next] = [-1, 0, 1].map((step) => passage.words[index + step]);
  if (!before || !word || !next || !/^[A-Z][a-z]+$/u.test(word.text)) return false;
  const kind = kindOfWord(word.lower);
  if (IN_NAMES.test(word.text) || !(LEADS.has(kind) || STANDS_ALONE.has(kind))) return false;
  if (passage.text[word.end] !== ' ' || isElsewhere(passage, word)) return false;
  const gap = passage.text.slice(before.end, word.start);
  if (gap === ', ') {
    return BEHIND_COMMA.test(word.text) || (word.text === 'Pada' && DAY.test(next.text));
  }
  if (gap !== ' ' || !/^[a-zß-ÿ]+$/u.test(before.text) || opensName(before)) return false;
  if (!isCapitalised(next.text)) return /^[a-z]/u.test(next.text);
  return LEADS.has(kind) && word.text !== 'Dan' && NO_NAME_BEFORE.has(kindOfWord(before.lower));
}

/** Where a capital is explained: at the head of a sentence, in a title. */
function isElsewhere(passage: Passage, word: Word): boolean {
  if (opensSentence(passage, word.start) || isTitleQuoted(passage, word)) return true;
  // `hits seperti ‘Cantik dan Andai Dia Tahu’`
  const near = passage.text.slice(Math.max(0, word.start - 40), word.start);
  return near.includes('‘') || isInPointer(passage, word.start);
}

function opensName({ lower }: Word): boolean {
  return announcesName(lower) || headsName(lower);
}
