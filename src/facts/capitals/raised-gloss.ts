import { opensSentence } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import {
  isAcronymNoun,
  isCommonAcronym,
  isSyllabicAcronym,
} from '../../knowledge/acronym-forms.ts';
import { mayStandCapital } from '../../knowledge/capital-words.ts';
import type { Word } from '../../text/words.ts';
import { isSubsequence } from '../people/offices.ts';
import { isEverydayWord } from './everyday-noun.ts';

/** What must be known of words in lower case; a lexicon knows it. */
interface Vocabulary {
  frequency(word: string): number;
  isKnown(word: string): boolean;
}

/** An acronym is made of so many words at most. */
const LONGEST = 4;

/** So far before its short form stands what tells that something has a name. */
const CALLED_WITHIN = 7;

const CALLED =
  /^(?:sistem|aplikasi|program|layanan|pelayanan|inovasi|gerakan|kartu|tim|unit|komunitas|forum|portal|kampanye|proyek|satuan|lembaga|koperasi|jaringan)$/u;

/**
 * Whether the word in brackets at `index` says the small words before it once more: `tenaga
 * kesehatan (Nakes)`, `pungutan liar (Pungli)`.
 */
export function isRaisedGloss(
  passage: Passage,
  index: number,
  lexicon: Vocabulary | undefined,
): boolean {
  const { words, text } = passage;
  const [before, word] = [words[index - 1], words[index]];
  if (!before || !word || !/^[a-z]+$/u.test(before.text)) return false;
  if (text.slice(before.end, word.end + 1) !== ` (${word.text})`) return false;
  // `(Puskesmas) Contoh`: of which one it is the name.
  if (/^ [A-Z]/u.test(text.slice(word.end + 1, word.end + 3))) return false;
  if (isCommonAcronym(word.lower)) return true;
  // `sistem informasi gawat darurat (Sigap)`: what is called by a word that its letters make.
  if (
    words.slice(Math.max(0, index - CALLED_WITHIN), index).some(({ lower }) => CALLED.test(lower))
  )
    return false;
  if (isEverydayWord(word, lexicon)) return true;
  return isWord(word, lexicon) && isMadeOf(word.lower, readBefore(passage, index));
}

/** Whether an acronym became a word of the language, and names no body or office. */
function isWord({ lower }: Word, lexicon: Vocabulary | undefined): boolean {
  // Many papers raise what is voted in.
  if (/^pil|^pemilu/u.test(lower)) return false;
  if (isAcronymNoun(lower)) return true;
  // `keteraturan (Tata)`: so short a word is made of many.
  if (lower.length < 5 || lexicon?.isKnown(lower) !== true) return false;
  return !mayStandCapital(lower) && !isSyllabicAcronym(lower);
}

/** The last words before the one at `index` that are small, or open the sentence. */
function readBefore(passage: Passage, index: number): readonly string[] {
  const before = passage.words.slice(Math.max(0, index - LONGEST), index);
  const last = before.findLastIndex(
    ({ text, start, end }) =>
      passage.text[end] !== ' ' || !(/^[a-z-]+$/u.test(text) || opensSentence(passage, start)),
  );
  return before.slice(last + 1).map(({ lower }) => lower);
}

/** Whether an acronym in lower case takes its letters, in their order, from two or more of the last words. */
export function isMadeOf(acronym: string, words: readonly string[]): boolean {
  return words.some((_, at) => {
    const rest = words.slice(at);
    return rest.length > 1 && rest.length < acronym.length && takes(acronym, rest);
  });
}

/** Whether an acronym opens as a syllable of the first word does, and goes on through the last. */
function takes(acronym: string, words: readonly string[]): boolean {
  const [first = '', ...others] = words;
  if (!first.includes(acronym.slice(0, 2)) || isSubsequence(acronym, words.slice(0, -1).join('')))
    return false;
  return isSubsequence(acronym, first + others.join(''));
}
