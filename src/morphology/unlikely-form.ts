import { oncePer } from '../text/once-per.ts';
import { wordSet } from '../text/patterns.ts';
import { type Correction, findCorrections } from './corrections.ts';
import { isBesideOnKeyboard } from './keyboard.ts';
import type { Lexicon } from './lexicon.ts';

/** Shorter words are one letter from too many others. */
const SHORTEST = 6;

/** How likely a correction of so short a word must be. */
const LEAST_OF_SHORTEST = 8;

/**
 * From how likely on a correction counts, by the slip: the word that was meant is some hundred times
 * more frequent than any word that was never counted. Letters that are left out make a word of another
 * root most often (`terapat`, `mahasisa`), letters too many hardly ever (`terbatasi`).
 */
const LEAST: Readonly<Partial<Record<Correction['slip'], number>>> = {
  miss: 6,
  swap: 7,
  wrong: 7.5,
};

/** How much likelier than the next it must be. */
const LEAST_LEAD = 2;

/** Pronouns and particles stand behind whatever word one likes, but for the shortest: `sejuklah`, not `maslah`. */
const CLITIC = /(?:nya|(?<=.{4})lah|kah|tah|ku|mu|pun)$/u;

/** A bare verb, which bids or opens a headline: `perankan`. */
const BIDDING = /^(?!di|me|ke|pe|te|be|se).+kan$/u;

/**
 * Right words that the news hardly uses, each one letter from another that it is full of. They are not in
 * `kata-tambahan.txt`, since the words beside them may still tell that the other was meant: `batuan pupuk`.
 */
const RARE = wordSet(
  `batuan berasap berempat berpaku berlaju bersiang beruap busaan diminat dipakukan dilajukan
  kebisaan keburuhan masakah melajukan membatu memburuhkan meminat memudakan memulih menaik mencair mengena
  menerang menghormat mengikut mengirikan menubuhkan menunggal menyusu meninju penaatan penukaran
  penyusuan perimbangan pertubuhan peruangan setepat seusia sepergi terpadat`,
);

/**
 * The word that was meant by one that only the rules for affixes make, of a root in use, where one
 * that differs by a slip is very frequent and this one is never written: `terapat` for `terdapat`,
 * `menghadir` for `menghadiri`, `maslah` for `masalah`. `undefined` for any other word.
 */
export function readUnlikelyForm(word: string, lexicon: Lexicon): string | undefined {
  if (word.length < SHORTEST || CLITIC.test(word) || RARE.has(word)) return undefined;
  const forms = formsBy(lexicon);
  if (forms.has(word)) return forms.get(word);
  const meant = isMadeByRules(word, lexicon) ? findFrequent(word, lexicon) : undefined;
  forms.set(word, meant);
  return meant;
}

/** The drafts of an archive have the same words in them. */
const formsBy = oncePer((_: Lexicon) => new Map<string, string | undefined>());

/** Whether a word is in no list, but the rules make it of a root in use; new words are made of others with affixes. */
function isMadeByRules(word: string, lexicon: Lexicon): boolean {
  if (lexicon.isAttested(word) || lexicon.isForeign(word) || BIDDING.test(word)) return false;
  return lexicon.judge(word).kind === 'derived' && !lexicon.isDoubtful(word);
}

function findFrequent(word: string, lexicon: Lexicon): string | undefined {
  const [best, second] = findCorrections(word, lexicon);
  if (best === undefined || best.weight < leastWeight(word, best)) return undefined;
  if (best.slip === 'wrong' && !isBesideKey(word, best.word)) return undefined;
  return second && best.weight - second.weight < LEAST_LEAD ? undefined : best.word;
}

function leastWeight(word: string, { slip }: Correction): number {
  const least = LEAST[slip] ?? Number.POSITIVE_INFINITY;
  return word.length === SHORTEST ? Math.max(least, LEAST_OF_SHORTEST) : least;
}

/** Whether the letter in which two words of one length differ lies beside the other on the keyboard. */
function isBesideKey(word: string, other: string): boolean {
  const at = [...word].findIndex((letter, index) => letter !== other[index]);
  return isBesideOnKeyboard(word.charAt(at), other.charAt(at));
}
