import { wordSet } from '../text/patterns.ts';
import { attach } from './affix.ts';
import type { Lexicon } from './lexicon.ts';

/** Prefixes that are no words, and those that are prepositions as well. */
const PREFIXES = wordSet('ter pe men pen se di');
const PREPOSITIONS = wordSet('ke per');

/** How frequent the whole word must be, in doublings, for `di` and for others. */
const IN_USE = 2;

/** How much more frequent it must be than what stands behind a preposition: `per tumbuhan`. */
const LEAD_OVER_NOUN = 3;

/**
 * The word of which a prefix stands apart, `ter lihat`, `ke bijakan`, `di dorong`; `undefined`
 * where the two may be words of their own: `ke ring`, `di verifikasi`. Takes lower case.
 */
export function joinPrefix(first: string, second: string, lexicon: Lexicon): string | undefined {
  const isPreposition = PREPOSITIONS.has(first);
  if ((!isPreposition && !PREFIXES.has(first)) || second.length < 3) return undefined;
  const whole = first + second;
  const level = lexicon.frequency(whole);
  if (lexicon.pairs.level(first, second) !== undefined) return undefined;
  // `ke imanan`: what stands behind is no word by itself.
  if (first === 'ke' && second.endsWith('an') && isNoWord(second, lexicon)) {
    return lexicon.isAttested(whole) ? whole : undefined;
  }
  if (level < IN_USE) return undefined;
  const rival = lexicon.frequency(second);
  if (isPreposition && lexicon.isAttested(second)) {
    return level >= rival + LEAD_OVER_NOUN ? whole : undefined;
  }
  return level >= rival - 1 ? whole : undefined;
}

function isNoWord(word: string, lexicon: Lexicon): boolean {
  return !lexicon.isAttested(word) && !lexicon.isListed(word);
}

/** Verbs that take the suffix when it stands apart: `memberi kan`. */
const VERB = /^(?:me[lmnrwy]|di|ter|be[rl])[a-z]{3,}$/u;

/** The word of which the suffix `kan` stands apart; in speech `kan` is a word. */
export function joinSuffix(first: string, second: string, lexicon: Lexicon): string | undefined {
  if (second !== 'kan' || !VERB.test(first)) return undefined;
  if (lexicon.pairs.level(first, second) !== undefined) return undefined;
  return lexicon.isAttested(first + second) ? first + second : undefined;
}

/** Nouns that are verbs behind `di` as well, or the first half of one; and numbers, which `ke` is part of. */
const OF_VERBS = wordSet(`
  program kartu salah sela tanda tindak titik tempat daftar lapis satu dua tiga empat lima enam tujuh
  delapan sembilan
`);

/** How often a noun must stand behind its preposition, in doublings. */
const LEAST_USES: Readonly<Record<string, number>> = { di: 3, ke: 1, dari: 2 };

/**
 * A preposition run into a noun that it often stands before: `dilini` → `di lini`; `undefined` for
 * what may be a verb, `ditelepon`. Takes lower case.
 */
export function partRunPreposition(word: string, lexicon: Lexicon): string | undefined {
  const [, preposition = '', noun = ''] = /^(di|ke|dari)([a-z]{3,})$/u.exec(word) ?? [];
  const least = LEAST_USES[preposition];
  if (least === undefined || OF_VERBS.has(noun)) return undefined;
  if (lexicon.isAttested(word) || lexicon.isListed(word)) return undefined;
  if ((lexicon.pairs.level(preposition, noun) ?? -1) < least) return undefined;
  const isVerb = lexicon.isAttested(attach({ prefix: 'meN', suffix: '' }, noun));
  if (isVerb || !lexicon.isAttested(noun)) return undefined;
  if (preposition === 'ke' && lexicon.isKnown(word)) return undefined;
  return `${preposition} ${noun}`;
}
