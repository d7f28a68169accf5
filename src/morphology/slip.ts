import { oncePer } from '../text/once-per.ts';
import { type Correction, findCorrections } from './corrections.ts';
import type { Lexicon } from './lexicon.ts';

/** How sure it is that a word is a slip, and for what. */
export interface Slipped {
  readonly correction: string;
  /** Nobody could want the word as it stands. */
  readonly isCertain: boolean;
}

/**
 * Whether an unknown or doubtful word is nearly certainly a slip for one frequent word; `undefined`
 * where two words are about as likely, or where the word is too short to tell.
 *
 * The limits are measured on edited news and on agency releases: the shorter the word, the more
 * likely it must be, since short unknown words are mostly names, speech or another language.
 */
export function readSlip(word: string, lexicon: Lexicon): Slipped | undefined {
  const slips = slipsBy(lexicon);
  if (slips.has(word)) return slips.get(word);
  const slip = findSlip(word, lexicon);
  slips.set(word, slip);
  return slip;
}

/** The drafts of an archive have the same names in them, and the same slips. */
const slipsBy = oncePer((_: Lexicon) => new Map<string, Slipped | undefined>());

function findSlip(word: string, lexicon: Lexicon): Slipped | undefined {
  if (word.length < 4 || lexicon.isForeign(word) || isSomethingElse(word, lexicon))
    return undefined;
  const [best, second] = findCorrections(word, lexicon);
  if (!best) return undefined;
  const lead = best.weight - (second?.weight ?? 0);
  const least = leastWeight(word, best, second === undefined, lexicon.isDoubtful(word));
  if (best.weight < least || lead < LEAST_LEAD) return undefined;
  const isClear = word.length >= 6 && best.weight >= 5 && lead >= 3 && best.slip !== 'wrong';
  const isCertain = (isClear || best.weight >= 10.5) && !hasRival(word, best.word, lexicon);
  return { correction: best.word, isCertain };
}

/**
 * Whether a rarer word is as near in the ways that are mistyped most: `pemulian` is `pemuliaan` as
 * well as `pemulihan`, and `menyampaian` is `penyampaian` as well as `menyampaikan`.
 */
function hasRival(word: string, correction: string, lexicon: Lexicon): boolean {
  const twins = Array.from(word, (letter, at) => word.slice(0, at) + letter + word.slice(at));
  const rivals = [`p${word.slice(1)}`, `m${word.slice(1)}`, ...twins];
  return rivals.some(
    (rival) =>
      rival !== word &&
      rival !== correction &&
      lexicon.isKnown(rival) &&
      !lexicon.isDoubtful(rival),
  );
}

/** How much likelier than the next a correction must be: four times. */
const LEAST_LEAD = 2;

/** A word that could be one is a slip only for a very frequent word. */
const DOUBTFUL_WEIGHT = 8;

/** What opens derived words, which names and foreign words seldom look like. */
const AFFIXED = /^(?:me|di|be|te|pe|ke)/u;

/** A word with one g for two, which is built on a rare root in k: `mengantikan` for `menggantikan`. */
const HALVED_WEIGHT = 5;

function isHalved(word: string, correction: string): boolean {
  return correction === word.replace(/^((?:di)?[mp]eng)(?=[aeiou])/u, '$1g');
}

function leastWeight(
  word: string,
  { word: correction, slip }: Correction,
  isOnly: boolean,
  isDoubtful: boolean,
): number {
  const { length } = word;
  if (isDoubtful) return isHalved(word, correction) ? HALVED_WEIGHT : DOUBTFUL_WEIGHT;
  if (length === 4) return 11;
  if (length === 5) return isOnly || slip === 'miss' ? 6 : 9;
  if (isOnly && length >= 7 && slip !== 'wrong' && AFFIXED.test(correction)) return 2.5;
  return 4.5 - Math.min(length - 6, 3) / 2;
}

/**
 * `nunggu` for `menunggu`, `bantuin` for `bantu`, `diatas` for `di atas`, `kedepankan` from
 * `dikedepankan`, a rare word with `-nya`.
 */
function isSomethingElse(word: string, lexicon: Lexicon): boolean {
  const isCut = /^[mn]/u.test(word) && lexicon.isKnown(`me${word}`);
  const isSpoken = word.endsWith('in') && lexicon.isKnown(word.slice(0, -2));
  const isBase = word.endsWith('kan') && lexicon.isKnown(`di${word}`);
  const isJoined = /^(?:di|ke|se)/u.test(word) && lexicon.frequency(word.slice(2)) > 0;
  return isCut || isSpoken || isBase || isJoined || (word.endsWith('nya') && lexicon.isKnown(word));
}
