import type { Passage } from '../../draft/passage.ts';
import { goesOnAsName, isRaisedAlone } from '../../draft/raised-word.ts';
import { announcesName, mayStandCapital } from '../../knowledge/capital-words.ts';
import { isDeterminer } from '../../knowledge/counting-words.ts';
import { isDerivedNoun } from '../../knowledge/derived-nouns.ts';
import { headsField } from '../../knowledge/field-heads.ts';
import { readAloneShare, readRaisedShare } from '../../knowledge/raised-share.ts';
import { kindOfWord } from '../../knowledge/word-kinds.ts';
import type { Word } from '../../text/words.ts';
import { findPersonParts } from './person-parts.ts';

/** What must be known of words in lower case; a lexicon knows it. */
interface Vocabulary {
  frequency(word: string): number;
  isKnown(word: string): boolean;
}

/** What a raised noun is read with. */
interface Draft {
  readonly passages: readonly Passage[];
  readonly lexicon: Vocabulary | undefined;
}

/** Behind these stands the name of a body, a mark or a rank. */
const ANNOUNCES =
  /^(?:kantor|badan|balai|lembaga|kementerian|menteri|asisten|staf|kategori|berkategori|nilai|gelar|peringkat|status|opini|juara|bernilai|golongan|tipe)$/u;

/** Whether behind a word in lower case stands a field, a unit, a mark or a rank, which many write like a name. */
export function announcesUnit(word: string): boolean {
  return headsField(word) || ANNOUNCES.test(word);
}

/** From this frequency on, in doublings, a word is nobody's name: `masyarakat`, `petugas`. */
export const EVERYDAY = 6;

/** A share of capitals, in doublings, of no word that is a name: less than one in a hundred. */
const SELDOM = 1;

/** What stands for the share of a word that is in no table of it. */
const RARE = 9;

/**
 * Whether the word at `index` is one of everybody's that edited news never raises when it stands
 * alone, and nothing beside it explains its capital.
 */
export function isEverydayNoun(
  passage: Passage,
  index: number,
  { passages, lexicon }: Draft,
): boolean {
  const [before, word, next] = [-1, 0, 1].map((step) => passage.words[index + step]);
  if (!lexicon || !before || !word || !isRaisedAlone(passage, index)) return false;
  if (!isEverydayOne(word, lexicon) || mayBeAgent(before, word)) return false;
  if (announcesName(before.lower) || announcesUnit(before.lower) || isDeterminer(before.lower))
    return false;
  const isBeforeVerb = next !== undefined && /^Me[mn][a-z]{5,}$/u.test(next.text);
  if (!isBeforeVerb && goesOnAsName(passage, word)) return false;
  if (isDerivedNoun(word.text) || isNobody(word, lexicon)) return true;
  return !findPersonParts(passages, lexicon).has(word.lower);
}

/** Whether a word is in everybody's mouth and never raised alone, so that beside a name it is part of none. */
export function isNobody({ lower }: Word, lexicon: Vocabulary): boolean {
  return lexicon.frequency(lower) >= EVERYDAY && readAloneShare(lower) === 0;
}

function isEverydayOne({ lower }: Word, lexicon: Vocabulary): boolean {
  // Small words are told by their class: `Yang terhormat`.
  if (kindOfWord(lower) !== 'other' || mayStandCapital(lower)) return false;
  if (lexicon.frequency(lower) < EVERYDAY) return false;
  return (readAloneShare(lower) ?? RARE) <= SELDOM;
}

/** `diakui Diri`: who did it, who may be called by a common word. */
function mayBeAgent(before: Word, { text }: Word): boolean {
  return /^di[a-z]{3,}/u.test(before.lower) && !isDerivedNoun(text);
}

/** Whether edited news writes a word of some length small, save once in a hundred. */
export function isEverydayWord({ lower }: Word, lexicon: Vocabulary | undefined): boolean {
  if (!/^[a-z]{5,}$/u.test(lower) || !lexicon || mayStandCapital(lower)) return false;
  const share = readRaisedShare(lower) ?? (lexicon.frequency(lower) > 0 ? 0 : RARE);
  return share <= SELDOM;
}
