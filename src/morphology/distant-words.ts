import { oncePer } from '../text/once-per.ts';
import { isEasilyMistaken } from './keyboard.ts';
import type { Lexicon } from './lexicon.ts';

/** Shorter words are two slips away from too many others. */
const SHORTEST = 8;

/** Two slips are taken for granted only where nothing else is as near. */
const SLIPS = 2;

/**
 * The words in use that are two slips of the fingers away from a long word; letters that changed
 * places side by side are one.
 */
export function findDistantWords(word: string, lexicon: Lexicon): readonly string[] {
  if (word.length < SHORTEST) return [];
  const candidates = wordsOpenedLike(word, lexicon);
  const letters = lettersOf(word);
  return candidates.filter(
    (candidate) =>
      isNearEnough(word, candidate) &&
      countBits(letters ^ lettersOf(candidate)) <= 2 * SLIPS &&
      slipsBetween(word, candidate) <= SLIPS,
  );
}

/** Which letters a word has, a bit each. A slip adds and takes away one of them at most. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** The words in use that open with the first letter of another: all of them for each word take long. */
export function wordsOpenedLike(word: string, lexicon: Lexicon): readonly string[] {
  const words = wordsInUse(lexicon);
  const letter = word.charAt(0);
  const next = String.fromCharCode(letter.charCodeAt(0) + 1);
  return words.slice(firstFrom(letter, words), firstFrom(next, words));
}

/** The words in use in their order, which is that of the alphabet. */
const wordsInUse = oncePer(({ attested }: Lexicon): readonly string[] => [...attested.keys()]);

/** The index of the first word at or behind a place in the alphabet. */
function firstFrom(place: string, words: readonly string[]): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A quick look that leaves out most words: about as long, opened alike, and not cut off one from the other. The first letters are the same. */
function isNearEnough(word: string, candidate: string): boolean {
  const longer = candidate.length - word.length;
  if (longer < -SLIPS || longer > SLIPS) return false;
  const second = word.charCodeAt(1);
  const opensAlike = candidate.charCodeAt(1) === second || candidate.charCodeAt(2) === second;
  return opensAlike && !word.startsWith(candidate) && !candidate.startsWith(word);
}

/**
 * The optimal string alignment distance of two words, where a letter for one that is neither beside
 * it on the keyboard nor a vowel as well counts twice.
 */
function slipsBetween(a: string, b: string): number {
  let older: number[] = [];
  let old: number[] = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const [typed, meant] = [a.charAt(i - 1), b.charAt(j - 1)];
      const changed = (old[j - 1] ?? 0) + costOfChange(typed, meant);
      let cost = Math.min(changed, (old[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (j > 1 && typed === b.charAt(j - 2) && meant === a.charAt(i - 2)) {
        cost = Math.min(cost, (older[j - 2] ?? 0) + 1);
      }
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > SLIPS) return least;
    [older, old] = [old, row];
  }
  return old[b.length] ?? 0;
}

function costOfChange(typed: string, meant: string): number {
  if (typed === meant) return 0;
  return isEasilyMistaken(typed, meant) ? 1 : 2;
}
