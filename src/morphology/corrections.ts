import { oncePer } from '../text/once-per.ts';
import { findDistantWords } from './distant-words.ts';
import { isBesideOnKeyboard } from './keyboard.ts';
import type { Lexicon } from './lexicon.ts';
import { considerSlips, LIKELIHOOD, LONGEST_WORD, type Slip } from './one-slip.ts';

/** A word that another was probably meant to be. */
export interface Correction {
  readonly word: string;
  /** How the slip came about. */
  readonly slip: Slip;
  /** The greater, the likelier; see {@link findCorrections}. */
  readonly weight: number;
}

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
  if (word.length > LONGEST_WORD) return [];
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
    const rare = [...findRareCorrections(word, lexicon), ...findSuffixCorrections(word, lexicon)];
    for (const one of rare) found.set(one.word, one);
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

/** Verbs on a frequent root whose `-kan` has the letter of another key: `dipecahlan`. */
function findSuffixCorrections(word: string, lexicon: Lexicon): readonly Correction[] {
  const [, stem, typed = ''] = /^((?:di|me|ter).{4,})([a-z])an$/u.exec(word) ?? [];
  if (stem === undefined || !isBesideOnKeyboard(typed, 'k')) return [];
  const meant = `${stem}kan`;
  const verdict = lexicon.judge(meant);
  const isSure = lexicon.isAttested(meant) || verdict.kind === 'derived';
  if (!isSure || lexicon.isDoubtful(meant)) return [];
  return [{ word: meant, slip: 'wrong', weight: LIKELIHOOD.near + OF_FREQUENT_ROOT }];
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
