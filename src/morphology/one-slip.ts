import { areVowels, isBesideOnKeyboard } from './keyboard.ts';

/**
 * `swap`: two letters changed places, side by side or across a third (`sekidit`); `miss`: one left
 * out; `extra`: one too many; `wrong`: another one; `two`: two of these in one long word.
 */
export type Slip = 'swap' | 'miss' | 'extra' | 'wrong' | 'two';

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/** How much a slip speaks for a correction, in steps of frequency. */
export const LIKELIHOOD = {
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

/** Every text that is one slip of the fingers away from a word. */
export function textsOneSlipAway(word: string): readonly string[] {
  const found = new Set<string>();
  considerSlips(word, (candidate) => found.add(candidate));
  return [...found];
}

type Consider = (candidate: string, slip: Slip, likelihood: number) => void;

/**
 * Longer than any word, compounds with every affix included. What is longer (a row of one letter, a
 * key) has so many texts one slip away, each as long, that a second would be lost on them.
 */
export const LONGEST_WORD = 50;

/**
 * Calls back for every text one slip away from a word: some 54 for each letter, so nothing is built
 * for them.
 */
export function considerSlips(word: string, consider: Consider): void {
  if (word.length > LONGEST_WORD) return;
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
