import { opensSentence } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import { perPassage } from '../../draft/per-passage.ts';
import { isTitleQuoted } from '../../draft/raised-word.ts';
import { findSentenceAt } from '../../draft/sentence-at.ts';
import { announcesName, headsName, mayStandCapital } from '../../knowledge/capital-words.ts';
import { readRaisedShare } from '../../knowledge/raised-share.ts';
import { isVerbForm } from '../../knowledge/word-kinds.ts';
import { wordSet } from '../../text/patterns.ts';
import type { Word } from '../../text/words.ts';

/** Words of grammar that hardly any name has: in capitals they tell a writer who raises every word. */
const GRAMMAR = wordSet(`
  untuk tetap terhadap kepada agar bila jika sudah akan telah bisa dapat juga para seluruh saya kami
  kita mereka oleh karena sehingga sangat masih tidak harus tersebut
`);

/** Small words that a writer who raises the others leaves small. */
const JOINT = wordSet('dan di ke dari yang untuk pada dengan kepada serta oleh bagi atau');

/** So many words of grammar or verbs with a capital are no slip and no name. */
const FEWEST_SIGNS = 2;

/** So many small words a sentence has that is no headline. */
const FEWEST_SMALL = 3;

/** A share of capitals, in doublings, of words that are seldom part of a name. */
const SELDOM = 3;

/** A name begins so far behind what announces it. */
const REACH = 4;

/** Whether the word at `index` is raised with all its neighbours: `Polresta Menerima Bantuan dari Para Donatur`. */
export function isRaisedInStretch(passage: Passage, index: number): boolean {
  return findRaised(passage).has(index);
}

/** The indexes of raised words in the stretches of capitals of a passage. */
const findRaised = perPassage((passage): ReadonlySet<number> => {
  if (!/ [A-Z][a-z]+ [A-Z][a-z]+ /u.test(passage.text)) return new Set();
  return new Set(findStretches(passage).flatMap((stretch) => raisedIn(passage, stretch)));
});

/** Rows of words with capitals, as indexes, that only blanks and small joints part. */
function findStretches(passage: Passage): readonly (readonly number[])[] {
  const { words } = passage;
  const found: number[][] = [];
  let stretch: number[] = [];
  for (const [index, word] of words.entries()) {
    const isNext = touches(passage, index) && (isRaised(word) || JOINT.has(word.text));
    if (!isNext) {
      found.push(stretch);
      stretch = [];
    }
    if (isRaised(word) || (stretch.length > 0 && JOINT.has(word.text))) stretch.push(index);
  }
  found.push(stretch);
  return found.filter((one) => one.length > FEWEST_SIGNS);
}

function touches({ words, text }: Passage, index: number): boolean {
  const [before, word] = [words[index - 1], words[index]];
  return before !== undefined && word !== undefined && text.slice(before.end, word.start) === ' ';
}

function isRaised({ text }: Word): boolean {
  return /^[A-Z][a-z]+$/u.test(text);
}

/** The words of a stretch that are raised; none where it may be a name or a title. */
function raisedIn(passage: Passage, stretch: readonly number[]): readonly number[] {
  const raised = stretch.filter((index) => isInside(passage, index));
  const signs = raised.filter(
    (index) => isSign(passage, index) && !mayOpenNext(passage, stretch, index),
  );
  const [first] = signs;
  if (first === undefined || signs.length < FEWEST_SIGNS || mayBeName(passage, stretch, first)) {
    return [];
  }
  return raised.filter((index) => index >= first && isCommon(passage, index));
}

/** Whether a word has a capital that no sentence start explains. */
function isInside(passage: Passage, index: number): boolean {
  const word = passage.words[index];
  return word !== undefined && isRaised(word) && !opensSentence(passage, word.start);
}

function isSign({ words }: Passage, index: number): boolean {
  const [before, word] = [words[index - 1], words[index]];
  if (!word) return false;
  if (GRAMMAR.has(word.lower)) return true;
  // `yang Berlaku pada Polri`: behind a small word a name may go on.
  if (!before || !isRaised(before)) return false;
  const isVerb = /^(?:Me[mn]|Ber|Di)[a-z]{4,}$/u.test(word.text) && isVerbForm(word.lower);
  return isVerb && isSeldomName(word.lower);
}

/** `Promo Warga Contoh Tidak sekadar …`: with what a sentence opens whose neighbour lost its stop. */
function mayOpenNext(passage: Passage, stretch: readonly number[], index: number): boolean {
  const word = passage.words[index];
  return word !== undefined && GRAMMAR.has(word.lower) && index === stretch.at(-1);
}

function isCommon(passage: Passage, index: number): boolean {
  const { lower = '' } = passage.words[index] ?? {};
  if (isSign(passage, index)) return true;
  return !mayStandCapital(lower) && !headsName(lower) && isSeldomName(lower);
}

function isSeldomName(word: string): boolean {
  return (readRaisedShare(word) ?? SELDOM + 1) <= SELDOM;
}

/** Whether something announces a name or title before the first sign, or tells one behind the stretch. */
function mayBeName(passage: Passage, stretch: readonly number[], first: number): boolean {
  const { words, text } = passage;
  const last = words[stretch.at(-1) ?? first];
  const word = words[first];
  if (!last || !word || isTitleQuoted(passage, word)) return true;
  if (passage.hasMark(word.start, last.end, 'link', 'emphasis')) return true;
  if (/^ ?[(:“"]/u.test(text.slice(last.end, last.end + 2))) return true;
  if (!goesOn(passage, stretch[0] ?? first)) return true;
  const opening = (stretch[0] ?? first) - REACH;
  const before = words.slice(Math.max(0, opening), first);
  if (before.some(({ lower }) => headsName(lower) || announcesName(lower))) return true;
  return isHeadline(passage, word);
}

/**
 * Whether a stretch goes on with a sentence of small words: what opens one may be a heading without
 * its stop, what stands behind a capital and a small word the rest of a title.
 */
function goesOn(passage: Passage, start: number): boolean {
  const [farther, before, word] = [-2, -1, 0].map((step) => passage.words[start + step]);
  if (!farther || !before || !word || opensSentence(passage, word.start)) return false;
  return touches(passage, start) && /^[a-z]/u.test(before.text) && !isRaised(farther);
}

/** Whether the sentence has hardly a small word, or no end. */
function isHeadline(passage: Passage, word: Word): boolean {
  const sentence = findSentenceAt(passage, word.start);
  if (!sentence) return true;
  const small = passage.wordsIn(sentence).filter(({ text }) => /^[a-z]{3,}$/u.test(text));
  return small.length < FEWEST_SMALL;
}
