import { opensSentence } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import { isTitleQuoted } from '../../draft/raised-word.ts';
import { isPersonWord } from '../../knowledge/person-words.ts';
import { isVerbForm } from '../../knowledge/word-kinds.ts';
import { isCapitalised } from '../../text/case.ts';
import { wordSet } from '../../text/patterns.ts';

/** What must be known of words in lower case; a lexicon knows it. */
interface Vocabulary {
  frequency(word: string): number;
}

/** Active verbs, beside those in `-kan`, that take an object. */
const TAKES_OBJECT = wordSet(
  `menggelar mempunyai memiliki menerima memberi mendapat meninjau merupakan menjadi membuka memimpin
  meminta mengajak mengimbau`,
);

/** What goes on behind a passive verb. */
const BY =
  /^ (?:oleh|pada|di|dari|usai|setelah|secara|sebagai|dengan|untuk|kepada|sejak)(?![a-z])/u;

/**
 * Whether the word at `index` is the verb of a subject that is a name, and is raised with it: `Polri
 * Menyampaikan hal itu`, `laga itu di Jabar Dikelola oleh pemprov`.
 */
export function isRaisedPredicate(
  passage: Passage,
  index: number,
  lexicon: Vocabulary | undefined,
): boolean {
  const { words, text } = passage;
  const [farther, before, word, next] = [-2, -1, 0, 1].map((step) => words[index + step]);
  if (!before || !word || !next || !/^(?:Me|Di)[a-z]{5,}$/u.test(word.text)) return false;
  if (!/^(?:[A-Z]{3,}|[A-Z][a-z]{2,})$/u.test(before.text) || isPersonWord(before.lower))
    return false;
  if (text.slice(before.end, next.start) !== ` ${word.text} ` || !/^[a-z]{2,}$/u.test(next.text))
    return false;
  if (!isVerbForm(word.lower) || (lexicon?.frequency(word.lower) ?? 0) === 0) return false;
  // `Optimistis Bisa Diterapkan`: a headline.
  const isCommon = (lexicon?.frequency(before.lower) ?? 0) > 0;
  if (isCommon && farther && isCapitalised(farther.text)) return false;
  const isVerb = word.text.startsWith('Di')
    ? BY.test(text.slice(word.end, word.end + 12))
    : TAKES_OBJECT.has(word.lower) || /^me[mnlrwy][a-z]{4,}kan$/u.test(word.lower);
  return isVerb && !opensSentence(passage, word.start) && !isTitleQuoted(passage, word);
}
