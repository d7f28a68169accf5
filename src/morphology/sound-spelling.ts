import type { Lexicon } from './lexicon.ts';

/** Shorter words sound like too many others. */
const SHORTEST = 5;

/** From this length on a word may be meant that only a dictionary has. */
const LONG = 7;

/** Letters that the words of other languages have, for which the dictionary has a word by chance. */
const FOREIGN = /[xq]|ph|([a-z])\1/u;

/** Letters side by side that English words have, and Indonesian ones however they are misspelt hardly. */
const ENGLISH =
  /c[^aiueoy]|[aiueokg]in$|c[ou]|sc|[^aiu]s$|oo|ee|ea[^nk]|tt[aeiou]|[^aeiou]y$|ing$|ght|[aeiou]r[dt]$|[^i]on$|er$|ey$|um$/u;

/**
 * Letters that are written by their sound, by the old spelling, or as in the language that a word
 * comes from, and what stands for them in the dictionary. Single letters are changed in one place at
 * a time, since most of a word is spelt right.
 */
const SOUNDS: readonly (readonly [written: RegExp, right: readonly string[]])[] = [
  [/f/gu, ['p', 'v']],
  [/v/gu, ['f', 'p']],
  [/p(?!h)/gu, ['f', 'v']],
  [/z/gu, ['s', 'j']],
  [/j/gu, ['z']],
  [/(?<=[dbtgjpr])h/gu, ['']],
  [/dz/gu, ['z']],
  [/dl/gu, ['l', 'd']],
  [/ph/gu, ['f', 'p']],
  [/kh/gu, ['k', 'h']],
  [/k(?!h)/gu, ['kh']],
  [/sh/gu, ['s', 'sy']],
  [/sy/gu, ['s']],
  [/s(?!y)/gu, ['sy']],
  [/q/gu, ['k']],
  [/x/gu, ['ks']],
  [/([bdfgklmnprst])\1/gu, ['$1']],
  [/ae|ea/gu, ['e']],
  [/oo/gu, ['o', 'u']],
  [/ou|ow/gu, ['o', 'u', 'au']],
  [/iy(?=[aiueo])/gu, ['i']],
  [/i(?=[aeou])/gu, ['iy', 'y']],
  [/y(?![aiueo])/gu, ['i']],
  [/uw(?=[aiueo])/gu, ['u', 'ew']],
  [/y(?=[aiueo])/gu, ['i']],
  [/w(?=[aiueo])/gu, ['u']],
  [/ng(?=k)/gu, ['n']],
  [/(?<=[bcdgkpst])(?=[rl][aiueo])/gu, ['e']],
  [/e(?=[rl][aiueo])/gu, ['']],
  [/^o/gu, ['au']],
  [/(?<=[aiueo])d$/gu, ['t']],
  [/(?<=[aiueo])t$/gu, ['d']],
  [/(?<=[aiueo])b$/gu, ['p']],
  [/(?<=[aiueo])p$/gu, ['b']],
  [/(?<=[aiueo])g$/gu, ['k']],
  [/(?<=[aiueo])k$/gu, ['g']],
  [/^h/gu, ['']],
  [/^(?=[aiueo])/gu, ['h']],
  [/(?<=[aiueo])h(?=[aiueo])/gu, ['']],
  [/(?<=[ae])(?=[aiueo])/gu, ['h']],
  [/e/gu, ['i', 'a']],
  [/i/gu, ['e']],
  [/o/gu, ['u', 'a']],
  [/u/gu, ['o']],
  [/a/gu, ['e']],
  [/ay$/gu, ['ai']],
  [/(?<=is)ir$/gu, ['asi']],
  [/ir$/gu, ['asi', 'isasi']],
];

/**
 * The word that is meant by one written as it sounds, or as in another language: `advokat` for
 * `advokad`, `definitif` for `defenitif`. `undefined` for a word that is one, for one of another
 * language, and where two may be meant.
 *
 * @param word in lower case
 */
export function respellSound(word: string, lexicon: Lexicon): string | undefined {
  if (word.length < SHORTEST || lexicon.isForeign(word) || ENGLISH.test(word)) return undefined;
  if (lexicon.judge(word).kind !== 'unknown') return undefined;
  const mayBeRare = word.length >= LONG && !FOREIGN.test(word);
  const found = new Set<string>();
  for (const candidate of respellings(word)) {
    if (isLikely(candidate, lexicon) || (mayBeRare && lexicon.isListed(candidate))) {
      found.add(candidate);
    }
  }
  const [only, other] = found;
  return other === undefined ? only : undefined;
}

function* respellings(word: string): Generator<string> {
  for (const [written, right] of SOUNDS) {
    for (const { 0: found, index, 1: letter = '' } of word.matchAll(written)) {
      for (const instead of right) {
        yield word.slice(0, index) +
          instead.replace('$1', letter) +
          word.slice(index + found.length);
      }
    }
  }
}

/** What opens words that are derived as they are spoken, too. */
const DERIVED = /^(?:me[mn]|di|be[rl]|te[rl]|pe[mn]|ke)/u;

/** Whether a word is one in use, or derived from one. */
function isLikely(word: string, lexicon: Lexicon): boolean {
  if (lexicon.isAttested(word)) return lexicon.isKnown(word);
  if (word.endsWith('nya')) return lexicon.isAttested(word.slice(0, -3));
  const verdict = DERIVED.test(word) ? lexicon.judge(word) : undefined;
  return verdict?.kind === 'derived' && lexicon.isAttested(verdict.root);
}
