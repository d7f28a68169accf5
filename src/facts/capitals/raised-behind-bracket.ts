import { opensSentence } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import { goesOnAsName, isTitleQuoted } from '../../draft/raised-word.ts';
import { headsName, mayStandCapital } from '../../knowledge/capital-words.ts';
import { readAloneShare } from '../../knowledge/raised-share.ts';
import { kindOfSmallWord } from '../../knowledge/word-kinds.ts';
import { textBefore } from '../../text/text-before.ts';

/** What must be known of words in lower case; a lexicon knows it. */
interface Vocabulary {
  frequency(word: string): number;
}

/** What goes on with a sentence behind a bracket, and opens none. */
const GOES_ON =
  /^(?:Dan|Serta|Yang|Untuk|Pada|Dengan|Oleh|Di|Ke|Dari|Sebagai|Seperti|Sekaligus|Tersebut|Ini|Itu|Akan|Telah|Juga|Sebesar|Sebanyak|Milik|Tahun|Pagi|Siang|Sore|Malam)$/u;

/** From this frequency on, in doublings, a word is in everybody's mouth. */
const EVERYDAY = 4;

/** A bracket that says a small word or a number once more: `inspeksi mendadak (Sidak) `, `2 (dua) `. */
const SAYS_AGAIN =
  /(?:(?<![A-Za-z])(?!(?:dari|di|ke|oleh|pada|untuk|yang|dan) )[a-z]{3,}|\d) \([A-Z]?[a-z]+\) $/u;

/** A bracket inside a sentence, behind a word or a date. */
const BRACKET = /[A-Za-z\d] \([^()]{2,40}\) $/u;

/**
 * Whether the word at `index` goes on with a sentence behind a bracket: `Selasa (24/7) Malam`,
 * `inspeksi mendadak (sidak) Vaksin`.
 */
export function isRaisedBehindBracket(
  passage: Passage,
  index: number,
  lexicon: Vocabulary | undefined,
): boolean {
  const word = passage.words[index];
  if (!lexicon || !word || !/^[A-Z][a-z]+$/u.test(word.text)) return false;
  if (passage.text.slice(word.start - 2, word.start) !== ') ') return false;
  if (opensSentence(passage, word.start) || isTitleQuoted(passage, word)) return false;
  const before = textBefore(passage.text, word.start, 60);
  const goesOn = /^(?:[.,]| [a-z]{2,}| \d)/u.test(passage.text.slice(word.end, word.end + 4));
  if (!goesOn || goesOnAsName(passage, word) || !BRACKET.test(before)) return false;
  if (GOES_ON.test(word.text)) return true;
  return SAYS_AGAIN.test(before) && isCommon(word.lower, lexicon);
}

function isCommon(word: string, lexicon: Vocabulary): boolean {
  if (kindOfSmallWord(word) || mayStandCapital(word) || headsName(word)) return false;
  return lexicon.frequency(word) >= EVERYDAY && (readAloneShare(word) ?? 0) <= EVERYDAY;
}
