import { opensSentence } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import { isJoinedToName, isTitleQuoted } from '../../draft/raised-word.ts';
import { announcesName, headsName, mayStandCapital } from '../../knowledge/capital-words.ts';
import { isPersonWord } from '../../knowledge/person-words.ts';
import { readAloneShare } from '../../knowledge/raised-share.ts';
import { isVerbForm } from '../../knowledge/word-kinds.ts';
import { isCapitalised } from '../../text/case.ts';
import { textBefore } from '../../text/text-before.ts';
import type { Word } from '../../text/words.ts';

/** What must be known of words in lower case; a lexicon knows it. */
interface Vocabulary {
  frequency(word: string): number;
  isListed(word: string): boolean;
  judge(word: string): { readonly kind: string };
}

/** A share of capitals, in doublings, of no word that is a name: less than one in a hundred. */
const SELDOM = 1;

/** Whether the word at `index` is a verb, raised where no name goes on with it: `Warga Mengimbau`, `Saya Ucapkan`. */
export function isRaisedVerb(
  passage: Passage,
  index: number,
  lexicon: Vocabulary | undefined,
): boolean {
  if (isExplained(passage, passage.words[index]?.end ?? 0)) return false;
  return isVerb(passage, index, lexicon) || isBehindPronoun(passage, index, lexicon);
}

/** `Warga Menghimbau`: a verb behind a common noun or a small word, which no name goes on with. */
function isVerb(passage: Passage, index: number, lexicon: Vocabulary | undefined): boolean {
  const [before, word, next] = [-1, 0, 1].map((step) => passage.words[index + step]);
  if (!lexicon || !before || !word || !/^(?:Me[mn]|Di|Ber)[a-z]{5,}$/u.test(word.text))
    return false;
  if (passage.text.slice(before.end, word.start) !== ' ' || isTitleQuoted(passage, word))
    return false;
  if (isCapitalised(before.text)) {
    // `Gerakan Masyarakat Membangun`: the name began earlier.
    if (
      !(isPersonWord(before.lower) || (isPlain(before) && word.text.startsWith('Me'))) ||
      isInLongerName(passage, index) ||
      isJoinedToName(passage, index - 1)
    )
      return false;
  } else if (isJoinedToName(passage, index) || opensItem(before)) return false;
  if (opensSentence(passage, word.start) || (next && isCapitalised(next.text))) return false;
  return isVerbInUse(word, lexicon);
}

/** `Bupati Mengajar, program baru itu, …`: what has the name is told behind a comma. */
function isExplained({ text }: Passage, end: number): boolean {
  return /^, (?:sebuah |suatu )?(?:program|gerakan|kegiatan|inovasi|layanan|lomba|aplikasi|acara|kampanye)(?![a-z])/u.test(
    text.slice(end, end + 24),
  );
}

/** Whether a word is a verb, and not `Berita`, which merely begins like one, nor `bermotor`, which tells of what kind something is. */
function isVerbInUse({ lower }: Word, lexicon: Vocabulary): boolean {
  if (lexicon.isListed(lower) || !isVerbForm(lower)) return false;
  return lexicon.frequency(lower) > 0 || lexicon.judge(lower).kind === 'nonstandard';
}

/** What a name or an item of a list begins behind: `bernama`, `09.02 Menyanyikan lagu`. */
function opensItem({ lower }: Word): boolean {
  return announcesName(lower) || /^\d/u.test(lower);
}

/** Whether the word before the one at `index` has a capital, or a word that announces a name, before it. */
function isInLongerName({ words }: Passage, index: number): boolean {
  const farther = words[index - 2];
  return farther !== undefined && (isCapitalised(farther.text) || announcesName(farther.lower));
}

/** `Saya Ucapkan`: what a pronoun at the head of a sentence is followed by. */
function isBehindPronoun(
  passage: Passage,
  index: number,
  lexicon: Vocabulary | undefined,
): boolean {
  const [farther, before, word] = [-2, -1, 0].map((step) => passage.words[index + step]);
  if (!before || !word || !/^(?:Saya|Kami|Kita|Mereka)$/u.test(before.text)) return false;
  // `Film Kami Datang`: the title of a work.
  if (farther && (headsName(farther.lower) || announcesName(farther.lower))) return false;
  if (passage.text.slice(before.end, word.start) !== ' ' || mayStandCapital(word.lower))
    return false;
  // `Baca juga:Mereka Menolak …`: a headline.
  if (/: ?$/u.test(textBefore(passage.text, before.start))) return false;
  return (lexicon?.frequency(word.lower) ?? 0) > 0 && !isTitleQuoted(passage, word);
}

/** Whether edited news never raises a word that stands alone. */
function isPlain({ lower }: Word): boolean {
  return !mayStandCapital(lower) && (readAloneShare(lower) ?? SELDOM + 1) <= SELDOM;
}
