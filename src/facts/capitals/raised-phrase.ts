import { opensSentence } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import { isInListedName, isTitleQuoted } from '../../draft/raised-word.ts';
import { announcesName, headsName, mayStandCapital } from '../../knowledge/capital-words.ts';
import { isPersonWord } from '../../knowledge/person-words.ts';
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
  };
}

/** Up to this share, in doublings, edited news raises a word that stands alone so seldom that it is no name. */
const SELDOM = 3;

/** From this share on it raises one so often that it may be a name. */
const OFTEN = 7;

/**
 * Whether the word at `index` opens the next thing of a row whose last was a name, or stands behind
 * a small word, and what tells of which kind it is follows small: `Kabid IKP dan Pejabat eselon IV`,
 * `memakai Sepatu sekolah`. In a name the second word would be raised, too.
 */
export function isRaisedPhrase(
  passage: Passage,
  index: number,
  lexicon: Vocabulary | undefined,
): boolean {
  const [before, word, next] = [-1, 0, 1].map((step) => passage.words[index + step]);
  if (!lexicon || !before || !word || !next || !isModifier(next)) return false;
  if (passage.text.slice(word.end, next.start) !== ' ' || !isPlain(word, lexicon)) return false;
  if (lexicon.pairs.level(word.lower, next.lower) === undefined) return false;
  if (opensSentence(passage, word.start) || isTitleQuoted(passage, word)) return false;
  return isBehindSmall(passage, before, word) || isNextInRow(passage, index, lexicon);
}

/** Whether a word is nobody's name, and neither an office nor one of grammar. */
function isPlain({ text, lower }: Word, lexicon: Vocabulary): boolean {
  if (!/^[A-Z][a-z]{2,}$/u.test(text) || mayStandCapital(lower) || headsName(lower)) return false;
  if (kindOfWord(lower) !== 'other' || kindOfSmallWord(lower)) return false;
  return (readLoneShare(lower, lexicon) ?? OFTEN) <= SELDOM;
}

/** Whether a small word tells of which kind what stands before it is. */
function isModifier({ text }: Word): boolean {
  if (!/^[a-z]{4,}$/u.test(text) || kindOfSmallWord(text)) return false;
  return kindOfWord(text) === 'other';
}

/** Whether a small word stands before the word that no name follows, so that only a thing does. */
function isBehindSmall({ text }: Passage, before: Word, word: Word): boolean {
  if (text.slice(before.end, word.start) !== ' ' || !/^[a-zß-ÿ-]+$/u.test(before.text))
    return false;
  if (announcesName(before.lower) || announcesUnit(before.lower)) return false;
  return !JOINS.test(before.text) && readAloneShare(word.lower) === 0;
}

const JOINS = /^(?:dan|serta|atau|maupun|bersama)$/u;

/** Whether a comma or a word that joins parts the word from a name before it that lists no fields. */
function isNextInRow({ words, text }: Passage, index: number, lexicon: Vocabulary): boolean {
  const [farther, before, word] = [-2, -1, 0].map((step) => words[index + step]);
  if (!farther || !before || !word) return false;
  const gap = text.slice(before.end, word.start);
  const last = gap === ', ' ? before : farther;
  if (last === farther) {
    const isJoined = gap === ' ' && JOINS.test(before.text);
    if (!isJoined || !/^,? $/u.test(text.slice(farther.end, before.start))) return false;
  }
  if (!isName(last, lexicon)) return false;
  return isPersonWord(word.lower) || !isInListedName(text, word.start);
}

/** `Kemasan, Label, Izin edar`: what the letters of an acronym stand for is no name. */
function isName({ text, lower }: Word, lexicon: Vocabulary): boolean {
  if (!isCapitalised(text)) return false;
  return text === text.toUpperCase() || (readLoneShare(lower, lexicon) ?? OFTEN) >= OFTEN - 1;
}
