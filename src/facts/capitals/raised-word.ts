import type { Passage } from '../../draft/passage.ts';
import { isTitleQuoted, mayBeProgramme } from '../../draft/raised-word.ts';
import { isAcronymNoun } from '../../knowledge/acronym-forms.ts';
import { headsName } from '../../knowledge/capital-words.ts';
import { opensOffice } from '../../knowledge/offices.ts';
import { readAloneShare } from '../../knowledge/raised-share.ts';
import { kindOfWord } from '../../knowledge/word-kinds.ts';
import { isCapitalised } from '../../text/case.ts';
import { textBefore } from '../../text/text-before.ts';
import type { Word } from '../../text/words.ts';
import { isEverydayNoun } from './everyday-noun.ts';
import { isRaisedBehindBracket } from './raised-behind-bracket.ts';
import { isRaisedBehindDate } from './raised-behind-date.ts';
import { isCalledByDeed, isRaisedBehindSubject } from './raised-behind-subject.ts';
import { isRaisedByUse } from './raised-by-use.ts';
import { isRaisedInClause } from './raised-clause.ts';
import { isRaisedCounted } from './raised-counted.ts';
import { isRaisedGloss } from './raised-gloss.ts';
import { isRaisedParticle, isRaisedPronoun, isShouted, isSmallInName } from './raised-grammar.ts';
import { isRaisedGreeting } from './raised-greeting.ts';
import { isRaisedGroup } from './raised-group.ts';
import { isRaisedHead } from './raised-head.ts';
import { isRaisedMiddle } from './raised-middle.ts';
import { isRaisedNoun } from './raised-noun.ts';
import { isRaisedPhrase } from './raised-phrase.ts';
import { isRaisedPredicate } from './raised-predicate.ts';
import { isRaisedSmallWord } from './raised-small-word.ts';
import { isRaisedInStretch } from './raised-stretch.ts';
import { isRaisedVerb } from './raised-verb.ts';

/** What must be known of words in lower case; a lexicon knows it. */
interface Vocabulary {
  frequency(word: string): number;
  isKnown(word: string): boolean;
  isListed(word: string): boolean;
  isAttested(word: string): boolean;
  isForeign(word: string): boolean;
  isDoubtful(word: string): boolean;
  judge(word: string): { readonly kind: string };
  readonly pairs: {
    level(first: string, second: string): number | undefined;
    isRaised(first: string, second: string): boolean;
  };
}

/** What a raised word is read with. */
interface Draft {
  readonly passages: readonly Passage[];
  readonly lexicon: Vocabulary | undefined;
}

/**
 * Why the capital of the word at `index` is too many: `sure` by its grammar or neighbours, `noun` as
 * a common noun that no name in the records explains; `undefined` where it may be right.
 */
export function whyRaised(
  passage: Passage,
  index: number,
  draft: Draft,
): 'sure' | 'noun' | undefined {
  const { lexicon } = draft;
  const word = passage.words[index];
  if (isShouted(passage, index, lexicon)) return 'sure';
  if (!word || !/^[A-Z][a-z]+(?:-[A-Za-z]+)?$/u.test(word.text)) return undefined;
  if (isRaisedGloss(passage, index, lexicon)) return 'sure';
  if (passage.text[word.start - 1] !== ' ' || mayBeNamed(passage, index, lexicon)) return undefined;
  if (/-[A-Z]/u.test(word.text) && !isDoubled(word.lower))
    return isRaisedPrefix(passage, index) ? 'sure' : undefined;
  if (isRaisedByGrammar(passage, index, lexicon) || isEverydayNoun(passage, index, draft))
    return 'sure';
  return isRaisedNoun(passage, index, draft) ? 'noun' : undefined;
}

/** Whether something beside the word at `index` tells that it is a name or the part of one. */
function mayBeNamed(passage: Passage, index: number, lexicon: Vocabulary | undefined): boolean {
  const word = passage.words[index];
  if (!word) return true;
  // The text of a link is the title of a page.
  if (passage.hasMark(word.start, word.end, 'link') || isProgramme(passage, word)) return true;
  return isNamed(passage, index, lexicon) || isCalledByDeed(passage, index);
}

function isRaisedByGrammar(
  passage: Passage,
  index: number,
  lexicon: Vocabulary | undefined,
): boolean {
  return (
    isSmallInName(passage, index) ||
    isRaisedSmallWord(passage, index) ||
    isRaisedPronoun(passage, index) ||
    isRaisedParticle(passage, index) ||
    isRaisedInClause(passage, index, lexicon) ||
    isRaisedGroup(passage, index) ||
    isRaisedVerb(passage, index, lexicon) ||
    isRaisedMiddle(passage, index) ||
    isRaisedPredicate(passage, index, lexicon) ||
    isRaisedBehindSubject(passage, index, lexicon) ||
    isRaisedBehindBracket(passage, index, lexicon) ||
    isRaisedBehindDate(passage, index, lexicon) ||
    isRaisedCounted(passage, index, lexicon) ||
    isRaisedGreeting(passage, index) ||
    isRaisedHead(passage, index, lexicon) ||
    isRaisedPhrase(passage, index, lexicon) ||
    isRaisedInStretch(passage, index) ||
    isRaisedByUse(passage, index, lexicon)
  );
}

/** `ibu-ibu PKK Se-Kabupaten Contoh`: a prefix is small, but in the name of an event. */
function isRaisedPrefix(passage: Passage, index: number): boolean {
  const [before, word] = [passage.words[index - 1], passage.words[index]];
  if (!before || !word?.text.startsWith('Se-') || isTitleQuoted(passage, word)) return false;
  return (
    / $/u.test(textBefore(passage.text, word.start)) &&
    /^(?:[a-zß-ÿ-]+|[A-Z]{2,})$/u.test(before.text)
  );
}

/** `Kepala dinas Kesehatan`, `Wakil walikota Contoh`: an office of which the middle lacks its capital. */
function isHalfOffice(head: Word, middle: Word, last: Word): boolean {
  return (
    opensOffice(head.lower) && kindOfWord(middle.lower) === 'other' && isCapitalised(last.text)
  );
}

function isInRow(text: string, { start }: Word): boolean {
  return /[a-z\d] ?, $/u.test(textBefore(text, start, 8));
}

/** `bantuan Sembako`: an acronym that is a common noun, and the name of a programme. */
function isProgramme({ text }: Passage, { lower, start }: Word): boolean {
  return mayBeProgramme(text, start) && isAcronymNoun(lower);
}

/** `Bangsa-Bangsa`: one word said twice, with a capital each time. */
export function isDoubled(word: string): boolean {
  return /^([a-z]{3,})-\1$/u.test(word);
}

/**
 * `Lingkungan pegendang`: the word behind is a name that lacks its capital, unless the two are one
 * of many things: `20 paket, Baju koko`.
 */
function isNamed(
  { words, text }: Passage,
  index: number,
  lexicon: Vocabulary | undefined,
): boolean {
  const [word, next] = words.slice(index, index + 2);
  if (!lexicon || !word || !next || text.slice(word.end, next.start) !== ' ') return false;
  if (kindOfWord(word.lower) === 'pronoun') return false;
  if (isInRow(text, word) && !headsName(word.lower) && readAloneShare(word.lower) === 0)
    return false;
  if (!/^[a-z]{4,}$/u.test(next.text)) return false;
  const third = words[index + 2];
  if (third && isHalfOffice(word, next, third) && text.slice(next.end, third.start) === ' ')
    return true;
  return lexicon.judge(next.lower).kind === 'unknown' || lexicon.isDoubtful(next.lower);
}
