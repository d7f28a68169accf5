import type { Lexicon } from './lexicon.ts';

/** A word that another was probably meant to be. */
export interface Correction {
  readonly word: string;
  /** How the slip came about. */
  readonly slip: Slip;
  /** The greater, the likelier; see {@link findCorrections}. */
  readonly weight: number;
}

/** `swap`: two letters changed places; `miss`: one left out; `extra`: one too many; `wrong`: another one. */
export type Slip = 'swap' | 'miss' | 'extra' | 'wrong';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** The letters beside each on a QWERTY keyboard. */
const NEIGHBOURS: Readonly<Record<string, string>> = {
  a: 'qwsz',
  b: 'vghn',
  c: 'xdfv',
  d: 'serfcx',
  e: 'wsdr',
  f: 'drtgvc',
  g: 'ftyhbv',
  h: 'gyujnb',
  i: 'ujko',
  j: 'huikmn',
  k: 'jiolm',
  l: 'kop',
  m: 'njk',
  n: 'bhjm',
  o: 'iklp',
  p: 'ol',
  q: 'wa',
  r: 'edft',
  s: 'awedxz',
  t: 'rfgy',
  u: 'yhji',
  v: 'cfgb',
  w: 'qase',
  x: 'zsdc',
  y: 'tghu',
  z: 'asx',
};

/** How much a slip speaks for a correction, in steps of frequency. */
const LIKELIHOOD = { swap: 3, twin: 3, extra: 1.5, miss: 2, near: 1.5, vowel: 1, wrong: -1.5 };

/**
 * The frequent words that are one slip of the fingers away from a word, likeliest first. A weight
 * is the frequency of the correction, in doublings, plus what speaks for the slip.
 */
export function findCorrections(word: string, lexicon: Lexicon): readonly Correction[] {
  const found = new Map<string, Correction>();
  for (const { word: candidate, slip, likelihood } of slips(word)) {
    const frequency = commonness(candidate, lexicon);
    if (frequency === 0 || !lexicon.isKnown(candidate)) continue;
    const weight = frequency + likelihood;
    if (weight > (found.get(candidate)?.weight ?? Number.NEGATIVE_INFINITY)) {
      found.set(candidate, { word: candidate, slip, weight });
    }
  }
  return [...found.values()].sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1));
}

/** The frequency of a word, or of what it is without a pronoun at its end. */
function commonness(word: string, lexicon: Lexicon): number {
  const own = lexicon.frequency(word);
  if (own > 0 || !word.endsWith('nya')) return own;
  return Math.max(0, lexicon.frequency(word.slice(0, -3)) - 2);
}

interface Candidate {
  readonly word: string;
  readonly slip: Slip;
  readonly likelihood: number;
}

function* slips(word: string): Iterable<Candidate> {
  for (let at = 0; at <= word.length; at++) {
    const before = word.slice(0, at);
    const rest = word.slice(at);
    yield* insertions(before, rest);
    if (rest === '') return;
    yield removal(before, rest);
    yield* changes(before, rest);
    const [first, second] = rest;
    if (second !== undefined && first !== second) {
      const swapped = `${before}${second}${first}${rest.slice(2)}`;
      yield { word: swapped, slip: 'swap', likelihood: LIKELIHOOD.swap };
    }
  }
}

function removal(before: string, rest: string): Candidate {
  const isTwin = before.endsWith(rest.charAt(0));
  const likelihood = isTwin ? LIKELIHOOD.twin : LIKELIHOOD.extra;
  return { word: before + rest.slice(1), slip: 'extra', likelihood };
}

function* insertions(before: string, rest: string): Iterable<Candidate> {
  for (const letter of LETTERS) {
    const isTwin = before.endsWith(letter) || rest.startsWith(letter);
    const likelihood = isTwin ? LIKELIHOOD.twin : LIKELIHOOD.miss;
    yield { word: before + letter + rest, slip: 'miss', likelihood };
  }
}

function* changes(before: string, rest: string): Iterable<Candidate> {
  const typed = rest.charAt(0);
  for (const letter of LETTERS) {
    if (letter === typed) continue;
    const likelihood = likelihoodOfChange(typed, letter);
    yield { word: before + letter + rest.slice(1), slip: 'wrong', likelihood };
  }
}

function likelihoodOfChange(typed: string, meant: string): number {
  if (NEIGHBOURS[typed]?.includes(meant)) return LIKELIHOOD.near;
  const areVowels = 'aiueo'.includes(typed) && 'aiueo'.includes(meant);
  return areVowels ? LIKELIHOOD.vowel : LIKELIHOOD.wrong;
}
