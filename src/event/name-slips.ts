import { editDistance } from '../text/nearest.ts';
import { isSameName, nameKey } from './names.ts';

/**
 * Whether `typed` is `known` with a slip of the hand: the same number of words, one of them (three
 * letters or more) equal, and one off by a letter (by two in words of eight letters). Short words
 * (`Andi`, `Andri`; four letters do beside two long words that agree), other first letters (`Rudi`, `Budi`) and other last vowels (`Saputra`,
 * `Saputri`) are names of other people.
 */
export function isNearName(typed: readonly string[], known: readonly string[]): boolean {
  if (typed.length !== known.length || typed.length < 2) return false;
  const pairs = typed.map((word, at) => [nameKey(word), nameKey(known[at] ?? '')] as const);
  const [slip, ...others] = pairs.filter(([a, b]) => a !== b);
  if (!slip || others.length > 0) return false;
  const anchors = pairs.filter(([a, b]) => a === b).map(([a]) => a.length);
  const isTelling = anchors.filter((length) => length >= TELLING).length > 1;
  return anchors.some((length) => length >= 3) && isSlip(...slip, isTelling ? 4 : 5);
}

/** From how many letters on two equal words of a name leave little doubt that it is the same. */
const TELLING = 5;

function isSlip(a: string, b: string, least: number): boolean {
  const length = Math.min(a.length, b.length);
  if (length < least || a[0] !== b[0] || isOtherEnding(a, b)) return false;
  return editDistance(a, b) <= (length >= 8 ? 2 : 1);
}

function isOtherEnding(a: string, b: string): boolean {
  const stem = a.slice(0, -1);
  return stem === b.slice(0, -1) && /[aeiou]$/u.test(a) && /[aeiou]$/u.test(b);
}

/**
 * The words of `known` that `typed`, found right behind the office of that person, should be;
 * `undefined` when it is right or somebody else's name. The likeness may be loose (`Hermansyah`
 * for `Hermawan`), since the office says who is meant.
 */
export function correctAfterOffice(
  typed: readonly string[],
  known: readonly string[],
): readonly string[] | undefined {
  const shared = typed.length === 1 ? 5 : 4;
  const right = typed.map((word) => {
    const isEqual = (other: string): boolean => nameKey(other) === nameKey(word);
    return known.find(isEqual) ?? known.find((other) => isAlike(word, other, shared));
  });
  if (!right.every((word) => word !== undefined) || isSameName(typed, right)) return undefined;
  const hasEqual = right.some((word, index) => isSameName([word], [typed[index] ?? '']));
  // `Hendro Saputro` for `Hendra Saputra`: each word a letter off.
  const isWhole =
    typed.length === known.length && typed.every((word, index) => isLetterOff(word, right[index]));
  return typed.length === 1 || hasEqual || isWhole ? right : undefined;
}

function isLetterOff(one: string, other = ''): boolean {
  return one[0] === other[0] && editDistance(one.toLowerCase(), other.toLowerCase()) === 1;
}

function isAlike(one: string, other: string, sharedLetters: number): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  if (Math.min(a.length, b.length) < sharedLetters) return false;
  if (editDistance(a, b) <= 1) return true;
  const sharesStart = a.slice(0, sharedLetters) === b.slice(0, sharedLetters);
  return sharesStart && Math.abs(a.length - b.length) <= 3;
}
