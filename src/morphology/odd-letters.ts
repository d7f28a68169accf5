import type { Lexicon } from './lexicon.ts';
import { considerSlips, LIKELIHOOD, type Slip } from './one-slip.ts';

/** Shorter words are abbreviations, or of another language; so are short ones for rare words. */
const SHORTEST = 4;
const LONG = 6;

/** How many letters in a row are looked at. */
const RUN = 3;

/** What no Indonesian word has either, but words of other languages: letters twice in a row, and some groups. */
const FOREIGN =
  /(?<=.)([a-z])\1|[xq]|th|ph|tz|[^aiueo]y$|^[mn][^aiueos]|c[^aiueo]|[aiueo]{3}|e[uao]|ou|[jv][uw]|[sz]m$|[^aiu]s$|ts$|[aeo]y$|ing$|gn$|[bcdfgjv]$/u;

/** The least that must speak for a word by the slip alone, and how much more than for the next. */
const LEAST = LIKELIHOOD.near;
const LEAST_LEAD = 1;

/** The same for short words, of which more are alike. */
const LEAST_OF_SHORT = 4.5;
const LEAST_LEAD_OF_SHORT = 2;

/** What counts for a word in use beside one that only a dictionary has. */
const OF_USE = 1;

/**
 * The word that is meant by one with letters in a row that no Indonesian word has, such as `swl` in
 * `swlembar`: it was mistyped for sure, so that a rare word may be meant, too. `undefined` where
 * none is one slip away, or more than one.
 */
export function readOddSlip(word: string, lexicon: Lexicon): string | undefined {
  if (word.length < SHORTEST || lexicon.isForeign(word) || lexicon.isKnown(word)) return undefined;
  // `linknya`: a foreign word with an Indonesian pronoun.
  const stem = word.replace(/nya$/u, '');
  if (FOREIGN.test(stem) || !hasOddLetters(stem, lexicon)) return undefined;
  const [best, second] = findMeant(word, lexicon);
  const isShort = word.length < LONG;
  if (best === undefined || (isShort && best.weight < LEAST_OF_SHORT)) return undefined;
  const lead = isShort ? LEAST_LEAD_OF_SHORT : LEAST_LEAD;
  return second && second.weight > best.weight - lead ? undefined : best.word;
}

/** Whether letters stand in a row, or open or end a word, that do so in no root. */
function hasOddLetters(word: string, lexicon: Lexicon): boolean {
  const framed = `\n${word}\n`;
  for (let at = 0; at + RUN <= framed.length; at++) {
    if (!lexicon.hasLetters(framed.slice(at, at + RUN))) return true;
  }
  return false;
}

interface Meant {
  readonly word: string;
  readonly weight: number;
}

function findMeant(word: string, lexicon: Lexicon): readonly Meant[] {
  const found = new Map<string, number>();
  considerSlips(word, (candidate: string, slip: Slip, likelihood: number) => {
    // Short words of another language are often one of our own with a letter more.
    if (slip === 'extra' && likelihood < LIKELIHOOD.twin && word.length < LONG) return;
    if (likelihood < LEAST || candidate.length < SHORTEST - 1 || !isSurelyWord(candidate, lexicon))
      return;
    const weight =
      likelihood + (lexicon.isAttested(candidate) ? OF_USE : 0) + lexicon.frequency(candidate);
    if (weight > (found.get(candidate) ?? 0)) found.set(candidate, weight);
  });
  return [...found]
    .map(([one, weight]) => ({ word: one, weight }))
    .sort((a, b) => b.weight - a.weight);
}

function isSurelyWord(word: string, lexicon: Lexicon): boolean {
  if (lexicon.isAttested(word)) return lexicon.isKnown(word);
  return lexicon.isKnown(word) && !lexicon.isStrange(word);
}
