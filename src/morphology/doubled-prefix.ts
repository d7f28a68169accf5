import type { Lexicon } from './lexicon.ts';

/** A prefix, and behind it a verb that has one already; nouns open like others: `didiagnosis`, `berterima kasih`. */
const DOUBLED =
  /^(?:me[mn]?|meng|meny|di|ber|ter|pe[mn]?)(me[mnlrwy][a-z]{4,}|di[a-z]{4,}(?:kan|i))$/u;

/** How frequent the verb must be. */
const FREQUENT = 2;

/** The verb that was meant by one with a prefix before its own: `membangun` for `mengmembangun`. */
export function readDoubledPrefix(word: string, lexicon: Lexicon): string | undefined {
  const [, verb] = DOUBLED.exec(word) ?? [];
  if (verb === undefined || lexicon.frequency(verb) < FREQUENT || lexicon.isKnown(word))
    return undefined;
  return verb;
}
