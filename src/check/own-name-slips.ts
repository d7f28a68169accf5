import type { Passage } from '../draft/passage.ts';
import { areVowels, isBesideOnKeyboard } from '../morphology/keyboard.ts';
import { slipBetween } from '../morphology/slip-between.ts';
import { isCapitalised } from '../text/case.ts';
import { oncePer } from '../text/once-per.ts';
import { nameOf, readOwnWords } from './own-words.ts';
import type { RuleContext } from './rule.ts';

/** What tells names apart; the tables behind it belong to the rule. */
export interface KnownOwnNames {
  /** Whether a word, in lower case, is a name that is known, or a word. */
  readonly isKnown: (word: string) => boolean;
  /** Whether any name may stand behind a word, in lower case: `desa`, `bupati`. */
  readonly headsName: (word: string) => boolean;
}

/** From how often on a draft knows how a name is written. */
const SETTLED = 2;

/**
 * The name that one with a capital was meant to be, which the draft has again and again, this one
 * time with a slip of the fingers, beside the same word with a capital as elsewhere: `Diskomimfo
 * Sultra`. A change of the first or last letter makes another name, and so may any without such a
 * word beside it: `Warsito` and `Wasito`.
 *
 * @param index of the word in the passage
 */
export function readOwnName(
  passage: Passage,
  index: number,
  { passages }: Pick<RuleContext, 'passages'>,
  { isKnown, headsName }: KnownOwnNames,
): string | undefined {
  const word = passage.words[index];
  if (!word || !/^[A-Z][a-z]{4,}$/u.test(word.text) || isBehindForeign(passage, index)) {
    return undefined;
  }
  const own = readOwnWords(passages);
  if ((own.get(word.lower)?.count ?? 0) > 1) return undefined;
  const places = placesBeside(passage, index).filter(
    (place) => !headsName(place.replace(/ <$/u, '')),
  );
  const names = namesByPlace(passages);
  const likes = places.flatMap((place) => [...(names.get(place) ?? [])]);
  const meant = new Set<string>();
  for (const like of likes) {
    const other = own.get(like);
    const name = other && other.count >= SETTLED ? nameOf(other) : undefined;
    if (name !== undefined && isOfFingers(word.lower, like)) meant.add(name);
  }
  const [first, second] = meant;
  return first === undefined || second !== undefined || isKnown(word.lower) ? undefined : first;
}

/** The names of a draft, in lower case, by the words with a capital beside them. */
const namesByPlace = oncePer(
  (passages: readonly Passage[]): ReadonlyMap<string, ReadonlySet<string>> => {
    const names = new Map<string, Set<string>>();
    for (const passage of passages) {
      for (const [index, { text, lower }] of passage.words.entries()) {
        if (!/^[A-Z][A-Za-z]+$/u.test(text)) continue;
        for (const place of placesBeside(passage, index)) {
          const here = names.get(place);
          if (here) here.add(lower);
          else names.set(place, new Set([lower]));
        }
      }
    }
    return names;
  },
);

/** The words with a capital one space before (`tenaga <`) and behind (`> sultra`) that at `index`. */
function placesBeside({ text, words }: Passage, index: number): readonly string[] {
  const [before, word, behind] = [words[index - 1], words[index], words[index + 1]];
  if (!word) return [];
  const places: string[] = [];
  if (before && isCapitalised(before.text) && text.slice(before.end, word.start) === ' ') {
    places.push(`${before.lower} <`);
  }
  if (behind && isCapitalised(behind.text) && text.slice(word.end, behind.start) === ' ') {
    places.push(`> ${behind.lower}`);
  }
  return places;
}

/** Whether a small word stands before that is none of Indonesian: `de Republiek`, `al Farabi`. */
function isBehindForeign({ words }: Passage, index: number): boolean {
  return /^(?!di$|ke$)[a-z]{2}$/u.test(words[index - 1]?.text ?? '');
}

/** Whether fingers make one name of another so, and people no second spelling or another name. */
function isOfFingers(typed: string, meant: string): boolean {
  const found = slipBetween(typed, meant);
  if (found === undefined) return false;
  const { slip, at } = found;
  const isAtEnd = at === 0 || at >= Math.min(typed.length, meant.length) - 1;
  if (slip !== 'wrong') return slip === 'swap' || !isAtEnd;
  const [one, other] = [typed.charAt(at), meant.charAt(at)];
  // `Dirpolairud`, who heads the `Ditpolairud`.
  if (isAtEnd || /^di[rt]/u.test(meant)) return false;
  return isBesideOnKeyboard(one, other) && !areVowels(one, other);
}
