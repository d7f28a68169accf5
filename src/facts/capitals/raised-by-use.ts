import { opensSentence } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import { goesOnAsName, isJoinedToName, isTitleQuoted } from '../../draft/raised-word.ts';
import { announcesName, headsName, mayStandCapital } from '../../knowledge/capital-words.ts';
import { readAloneShare } from '../../knowledge/raised-share.ts';
import { kindOfSmallWord, kindOfWord } from '../../knowledge/word-kinds.ts';
import { isCapitalised } from '../../text/case.ts';
import type { Word } from '../../text/words.ts';
import { announcesUnit } from './everyday-noun.ts';
import { readLoneShare } from './lone-share.ts';

/** What must be known of words in lower case; a lexicon knows it. */
interface Vocabulary {
  frequency(word: string): number;
  readonly pairs: {
    level(first: string, second: string): number | undefined;
    isRaised(first: string, second: string): boolean;
  };
}

/** From this level on, in doublings, edited texts hold a pair so often that it is an expression: `rumah tangga`. */
const EXPRESSION = 4;

/** So often they hold one that is in use. */
const SEEN = 1;

/** Up to this share, in doublings, edited news raises a word that stands alone so seldom that it is no name. */
const SELDOM = 3;

/** Up to this share it does so by mistake. */
const NEVER = 1;

/**
 * Whether the word at `index` belongs to a small one beside it as edited texts write the two, and
 * so is part of no name: `kekerasan dalam rumah Tangga`, `adalah Salah satu`.
 */
export function isRaisedByUse(
  passage: Passage,
  index: number,
  lexicon: Vocabulary | undefined,
): boolean {
  const [before, word] = [passage.words[index - 1], passage.words[index]];
  if (!lexicon || !before || !word || !isCommon(word, lexicon)) return false;
  if (passage.text.slice(before.end, word.start) !== ' ' || !/^[a-z]{2,}$/u.test(before.text))
    return false;
  if (isJoinedToName(passage, index) || goesOnAsName(passage, word)) return false;
  if (opensSentence(passage, word.start) || isTitleQuoted(passage, word)) return false;
  const least = mayStandCapital(word.lower) ? EXPRESSION : SEEN;
  return goesOnWith(before.lower, word, least, lexicon) || leadsIn(passage, index, least, lexicon);
}

/** Whether edited news hardly ever raises a word alone; never one that may stand for a name. */
function isCommon({ text, lower }: Word, lexicon: Vocabulary): boolean {
  if (!/^[A-Z][a-z]{3,}$/u.test(text) || headsName(lower)) return false;
  if (kindOfWord(lower) !== 'other' || kindOfSmallWord(lower)) return false;
  const share = mayStandCapital(lower) ? readAloneShare(lower) : readLoneShare(lower, lexicon);
  return share !== undefined && share <= (mayStandCapital(lower) ? NEVER : SELDOM);
}

/** Whether edited texts hold the word behind the small one before it: `semua pihak`, `rumah tangga`. */
function goesOnWith(before: string, word: Word, least: number, lexicon: Vocabulary): boolean {
  if (announcesUnit(before)) return false;
  // `melalui Badan`: a body by its short name.
  if (mayStandCapital(word.lower) && kindOfWord(before) === 'preposition') return false;
  return read(lexicon, before, word.lower) >= (announcesName(before) ? EXPRESSION : least);
}

/** Whether edited texts hold the word before the small one behind it: `salah satu`, `pihak ketiga`. */
function leadsIn(passage: Passage, index: number, least: number, lexicon: Vocabulary): boolean {
  const [before, word, next] = [-1, 0, 1].map((step) => passage.words[index + step]);
  if (!before || !word || !next || passage.text.slice(word.end, next.start) !== ' ') return false;
  if (announcesName(before.lower) || announcesUnit(before.lower)) return false;
  if (!/^[a-z]{3,}$/u.test(next.text) || kindOfSmallWord(next.lower)) return false;
  // `Kompleks olahraga Contoh`: a name of which one word is small.
  const after = passage.words[index + 2];
  if (after && isCapitalised(after.text) && passage.text[next.end] === ' ') return false;
  return kindOfWord(next.lower) === 'other' && read(lexicon, word.lower, next.lower) >= least;
}

function read({ pairs }: Vocabulary, first: string, second: string): number {
  return pairs.isRaised(first, second) ? -1 : (pairs.level(first, second) ?? -1);
}
