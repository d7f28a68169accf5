import { wordSet } from '../text/patterns.ts';
import type { Lexicon } from './lexicon.ts';

/** Prefixes of loanwords, which a word that has them is known with. */
const LOAN_PREFIXES = wordSet(`
  re ko de dis mis pan super hiper tele info ultra trans inter intra pari mono poli neo proto psiko
  sosio elektro geo hidro bio mini swa foto video panca adi bi
`);

/** As `unit` is. */
const SHORTEST_BASE = 4;

/** Whether a prefix of loanwords makes a word in use of another: `re` and `organisasi`. Both in lower case. */
export function isLoanPrefix(prefix: string, base: string, lexicon: Lexicon | undefined): boolean {
  if (lexicon === undefined || !LOAN_PREFIXES.has(prefix) || base.length < SHORTEST_BASE)
    return false;
  const joined = prefix + base;
  return lexicon.isAttested(joined) || lexicon.isListed(joined);
}
