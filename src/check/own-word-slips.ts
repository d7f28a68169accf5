import type { Lexicon } from '../morphology/lexicon.ts';
import { considerSlips } from '../morphology/one-slip.ts';
import { nameOf, readOwnWords } from './own-words.ts';
import type { RuleContext } from './rule.ts';

/** Shorter words are one letter apart from too many others. */
const LEAST_LENGTH = 6;

/** From how often on a draft knows how a name is written, or a word that no list has. */
const SETTLED = 2;
/** The same for a word in use, and where what is typed could be English: `stuning`. */
const WELL_SETTLED = 3;

/**
 * What an unknown word was meant to be by the draft's own use: a word that no list has either, or
 * a name, which the draft writes again and again and this one time with one slip of the fingers:
 * `stuning` among `stunting`, `kabupaten subnag` among `Subang`. A change of the last letter or one
 * put behind it may be another form (`startups`), and one of the first another word.
 *
 * @param typed in lower case
 * @returns the word as the draft writes it, or `undefined` where none or more than one is meant
 */
export function readOwnSlip(
  typed: string,
  { passages }: Pick<RuleContext, 'passages'>,
  lexicon: Lexicon,
): string | undefined {
  if (typed.length < LEAST_LENGTH) return undefined;
  const own = readOwnWords(passages);
  if ((own.get(typed)?.count ?? 0) > 1) return undefined;
  const meant = new Set<string>();
  considerSlips(typed, (candidate, slip) => {
    const word = mayBeForm(typed, candidate) ? undefined : own.get(candidate);
    if (!word) return;
    const isInUse = lexicon.isKnown(candidate);
    // A letter too many or another one may make a word of the trade: `templat` beside `tempat`.
    if (isInUse && slip !== 'miss' && slip !== 'swap') return;
    const least = isInUse || lexicon.isForeign(typed) ? WELL_SETTLED : SETTLED;
    if (word.count >= least) meant.add(nameOf(word) ?? candidate);
  });
  const [first, second] = meant;
  return second === undefined ? first : undefined;
}

/**
 * The name that one with a capital was meant to be: the draft, or edited news, has the same letters
 * with two neighbours the other way round, `Jonhson` beside `Johnson`. Two people are hardly called
 * so.
 *
 * @param typed as it stands, with its capital
 * @returns the name as the draft writes it; `undefined` where both come as often
 */
export function readSwappedName(
  typed: string,
  { passages }: Pick<RuleContext, 'passages'>,
  isKnown: (name: string) => boolean,
): string | undefined {
  if (typed.length < LEAST_LENGTH || !/^[A-Z][a-z]+$/u.test(typed)) return undefined;
  const own = readOwnWords(passages);
  const lower = typed.toLowerCase();
  if ((own.get(lower)?.count ?? 0) > 1 || isKnown(lower)) return undefined;
  for (let at = 1; at < lower.length - 1; at++) {
    const [one = '', other = ''] = lower.slice(at, at + 2);
    const meant = own.get(lower.slice(0, at) + other + one + lower.slice(at + 2));
    const name = meant && nameOf(meant);
    if (!meant || name === undefined || one === other) continue;
    return meant.count > 1 || isKnown(name.toLowerCase()) ? name : undefined;
  }
  return undefined;
}

/** Whether two words differ where other forms of a word, or other words, differ. */
function mayBeForm(typed: string, own: string): boolean {
  return typed.charAt(0) !== own.charAt(0) || typed.slice(0, -1) === own.slice(0, typed.length - 1);
}
