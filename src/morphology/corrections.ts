import { oncePer } from '../text/once-per.ts';
import { findDistantWords } from './distant-words.ts';
import { areVowels, isBesideOnKeyboard } from './keyboard.ts';
import type { Lexicon } from './lexicon.ts';

/** A word that another was probably meant to be. */
export interface Correction {
  readonly word: string;
  /** How the slip came about. */
  readonly slip: Slip;
  /** The greater, the likelier; see {@link findCorrections}. */
  readonly weight: number;
}

/**
 * `swap`: two letters changed places, side by side or across a third (`sekidit`); `miss`: one left
 * out; `extra`: one too many; `wrong`: another one; `two`: two of these in one long word.
 */
export type Slip = 'swap' | 'miss' | 'extra' | 'wrong' | 'two';

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/** How much a slip speaks for a correction, in steps of frequency. */
const LIKELIHOOD = {
  swap: 3,
  across: 1,
  twin: 3,
  repeat: 5,
  pronoun: 7,
  extra: 1.5,
  miss: 2,
  near: 1.5,
  vowel: 1,
  wrong: -1.5,
  two: -1.5,
};

/**
 * The words that are one slip of the fingers away from a word, likeliest first: frequent ones, and
 * for a long word in some ways rare ones too. A weight is the frequency of the
 * correction, in doublings, plus what speaks for the slip.
 */
export function findCorrections(word: string, lexicon: Lexicon): readonly Correction[] {
  const known = correctionsBy(lexicon);
  const before = known.get(word);
  if (before) return before;
  const found = weighCorrections(word, lexicon);
  known.set(word, found);
  return found;
}

/** The drafts of an archive have the same slips in them, and several readers ask for each. */
const correctionsBy = oncePer((_: Lexicon) => new Map<string, readonly Correction[]>());

function weighCorrections(word: string, lexicon: Lexicon): readonly Correction[] {
  const found = new Map<string, Correction>();
  const leastForRare = word.length < LONG ? Number.POSITIVE_INFINITY : LIKELIHOOD.twin;
  const consider = (candidate: string, slip: Slip, likelihood: number): void => {
    const frequency = commonness(candidate, lexicon);
    if (frequency === 0 && !lexicon.isAttested(candidate)) {
      if (likelihood < leastForRare || !mayBeRare(word, candidate, slip, lexicon)) return;
    }
    if (!lexicon.isKnown(candidate)) return;
    const weight = frequency + likelihood;
    if (weight > (found.get(candidate)?.weight ?? Number.NEGATIVE_INFINITY)) {
      found.set(candidate, { word: candidate, slip, weight });
    }
  };
  considerSlips(word, consider);
  if (!lexicon.isDoubtful(word)) {
    for (const shorter of withoutRepeats(word)) consider(shorter, 'extra', LIKELIHOOD.repeat);
    for (const longer of withRepeats(word)) consider(longer, 'miss', LIKELIHOOD.miss);
  }
  if (found.size === 0 && word.length >= LONG) {
    for (const one of findRareCorrections(word, lexicon)) found.set(one.word, one);
  }
  if (found.size === 0) {
    for (const one of findDistantCorrections(word, lexicon)) found.set(one.word, one);
  }
  return [...found.values()].sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1));
}

/** The least length of a word that is taken for a rare one. */
const LONG = 9;

/**
 * Whether a word may be a slip for one that is not frequent: letters changed places, or a letter
 * too much or too little stands beside its like in a derived word, whose root is not rare.
 */
function mayBeRare(typed: string, candidate: string, slip: Slip, lexicon: Lexicon): boolean {
  if (slip === 'swap' && lexicon.isListed(candidate)) return true;
  const lacksN = typed.endsWith('anya') && candidate === typed.replace(/nya$/u, 'nnya');
  if (lacksN) return lexicon.isKnown(candidate) && !lexicon.isDoubtful(candidate);
  if (typed.endsWith(candidate)) return false;
  if (!AFFIXED.test(typed) || !AFFIXED.test(candidate)) return false;
  return lexicon.isKnown(candidate) && !lexicon.isDoubtful(candidate);
}

/** What a rare word has for it whose root is a frequent one. */
const OF_FREQUENT_ROOT = 1;

/** Affixes that leave their root as it is: what stands before it, and behind. */
const PLAIN_AFFIXES = [
  ['ke', 'an'],
  ['di', 'kan'],
  ['di', 'i'],
  ['ber', 'an'],
  ['ter', 'kan'],
  ['per', 'an'],
] as const;

/**
 * Derived words that no list has and whose root, a frequent one, is a letter longer or shorter than
 * in the word: `kesukesan` for `kesuksesan`. Roots are looked up, since to judge every candidate
 * would take a hundred times as long.
 */
function findRareCorrections(word: string, lexicon: Lexicon): readonly Correction[] {
  return PLAIN_AFFIXES.flatMap(([before, behind]) => {
    if (!word.startsWith(before) || !word.endsWith(behind)) return [];
    const root = word.slice(before.length, -behind.length);
    if (root.length < SHORTEST_ROOT) return [];
    return nearRoots(root, lexicon)
      .map((near) => ({ ...near, word: before + near.word + behind }))
      .filter((one) => lexicon.judge(one.word).kind === 'derived');
  });
}

/** As `sukes` is. */
const SHORTEST_ROOT = 5;

function nearRoots(root: string, lexicon: Lexicon): readonly Correction[] {
  const found: Correction[] = [];
  considerSlips(root, (candidate, slip, likelihood) => {
    if (slip === 'wrong' || slip === 'swap' || lexicon.frequency(candidate) === 0) return;
    found.push({ word: candidate, slip, weight: likelihood + OF_FREQUENT_ROOT });
  });
  return found;
}

function findDistantCorrections(word: string, lexicon: Lexicon): readonly Correction[] {
  return findDistantWords(word, lexicon).map((meant) => {
    return { word: meant, slip: 'two', weight: lexicon.frequency(meant) + LIKELIHOOD.two };
  });
}

/** What opens words with an affix that foreign words and bound forms seldom open with. */
const AFFIXED = /^(?:me|di|pe|ke|ter|ber)/u;

/** What a word is without one of two equal groups of letters in a row: `mengngungsi`, `masyararakat`. */
function withoutRepeats(word: string): readonly string[] {
  return Array.from(word.matchAll(/(?=(..)\1|(...)\2)/gu), ({ index, 1: pair, 2: triple = '' }) => {
    const group = pair ?? triple;
    return word.slice(0, index) + word.slice(index + group.length);
  });
}

/** What a word is with two of its letters twice in a row: `diwawancarai` for `diwancarai`. */
function withRepeats(word: string): readonly string[] {
  return Array.from(word.slice(0, -1), (_, at) => {
    const pair = word.slice(at, at + 2);
    return word.slice(0, at) + pair + word.slice(at);
  });
}

/** The frequency of a word, or of what it is without a pronoun at its end. */
function commonness(word: string, lexicon: Lexicon): number {
  const own = lexicon.frequency(word);
  if (own > 0 || !word.endsWith('nya')) return own;
  return Math.max(0, lexicon.frequency(word.slice(0, -3)) - 2);
}

/** Every text that is one slip of the fingers away from a word. */
export function textsOneSlipAway(word: string): readonly string[] {
  const found = new Set<string>();
  considerSlips(word, (candidate) => found.add(candidate));
  return [...found];
}

type Consider = (candidate: string, slip: Slip, likelihood: number) => void;

/** Calls back for every text one slip away: some 54 for each letter, so nothing is built for them. */
function considerSlips(word: string, consider: Consider): void {
  for (let at = 0; at <= word.length; at++) {
    const before = word.slice(0, at);
    const rest = word.slice(at);
    considerInsertions(before, rest, consider);
    if (rest === '') return;
    const tail = rest.slice(1);
    const isTwin = before.endsWith(rest.charAt(0));
    consider(before + tail, 'extra', isTwin ? LIKELIHOOD.twin : LIKELIHOOD.extra);
    considerChanges(before, rest.charAt(0), tail, consider);
    considerSwaps(before, rest, consider);
  }
}

/** The first letter of `rest` in the place of the next, or of the one after it. */
function considerSwaps(before: string, rest: string, consider: Consider): void {
  const [first, second, third] = [rest.charAt(0), rest.charAt(1), rest.charAt(2)];
  if (second !== '' && second !== first) {
    consider(before + second + first + rest.slice(2), 'swap', LIKELIHOOD.swap);
  }
  if (third !== '' && third !== first) {
    consider(before + third + second + first + rest.slice(3), 'swap', LIKELIHOOD.across);
  }
}

function considerInsertions(before: string, rest: string, consider: Consider): void {
  for (const letter of LETTERS) {
    consider(before + letter + rest, 'miss', likelihoodOfMiss(before, letter, rest));
  }
}

function likelihoodOfMiss(before: string, letter: string, rest: string): number {
  if (letter === 'n' && rest === 'nya') return LIKELIHOOD.pronoun;
  const isTwin = before.endsWith(letter) || rest.startsWith(letter);
  return isTwin ? LIKELIHOOD.twin : LIKELIHOOD.miss;
}

function considerChanges(before: string, typed: string, tail: string, consider: Consider): void {
  for (const letter of LETTERS) {
    if (letter === typed) continue;
    consider(before + letter + tail, 'wrong', likelihoodOfChange(typed, letter));
  }
}

function likelihoodOfChange(typed: string, meant: string): number {
  if (isBesideOnKeyboard(typed, meant)) return LIKELIHOOD.near;
  return areVowels(typed, meant) ? LIKELIHOOD.vowel : LIKELIHOOD.wrong;
}
