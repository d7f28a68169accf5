import type { Passage } from '../draft/passage.ts';
import type { Lexicon } from '../morphology/lexicon.ts';
import { considerSlips, LIKELIHOOD } from '../morphology/one-slip.ts';
import { isCapitalised } from '../text/case.ts';

/** What tells regions from other words; the tables behind it belong to the rule. */
export interface KnownPlaces {
  readonly lexicon: Lexicon;
  /** Whether a province, regency or city has a name, in lower case. */
  readonly isRegion: (name: string) => boolean;
  /** Whether a word, in lower case, stands in the name of a regency or city: `timor`. */
  readonly isRegionWord: (word: string) => boolean;
  /** Whether a district has it. */
  readonly isDistrict: (name: string) => boolean;
}

/** What a regency, a city or a province stands behind; behind `kabupaten` it is a fact to be checked. */
const BEFORE_PLACE = /^(?:di|ke|dari|asal|kota|provinsi|wilayah)$/u;

/** Shorter names are near to short forms and hamlets: `Jakbar`, `Tegala`. */
const SHORTEST = 6;

/**
 * The regency, city or province, in lower case, that a word behind `di`, `Kota` and the like was meant to be:
 * `Surbaya`; `undefined` where it is a place itself, or one slip away from none or two of them.
 *
 * @param index of the word in the passage
 */
export function readPlaceSlip(
  { words, text }: Passage,
  index: number,
  known: KnownPlaces,
): string | undefined {
  const [before, word] = [words[index - 1], words[index]];
  if (!word || !/^[A-Za-z][a-z]{5,}$/u.test(word.text)) return undefined;
  if (index === 0) return DATELINE.test(text) ? findRegionMeant(word.lower, '', known) : undefined;
  if (!before || !isCapitalised(word.text)) return undefined;
  if (text.slice(before.end, word.start) !== ' ') return undefined;
  const isBehindHead = BEFORE_PLACE.test(before.lower);
  if (!isBehindHead && !(isCapitalised(before.text) && known.isRegionWord(before.lower))) {
    return undefined;
  }
  // `Jawa Teangh`: the end of a name, which is expected behind its beginning.
  return findRegionMeant(word.lower, isBehindHead ? '' : `${before.lower} `, known);
}

/** `Jakarta (Kemenag) --- Menteri`, `Jakarta, Humas -- Menteri`: where a release comes from, before its first sentence. */
const DATELINE = /^[A-Za-z]+(?: \([A-Z][A-Za-z ]{2,20}\)|, [A-Z][a-z]+)? (?:[–—]|--+|-) ?[A-Z]/u;

/** The last word of the one region whose name, behind what opens it, is a slip away. */
function findRegionMeant(
  typed: string,
  opening: string,
  { lexicon, isRegion, isRegionWord, isDistrict }: KnownPlaces,
): string | undefined {
  if (lexicon.isKnown(typed) || lexicon.isForeign(typed)) return undefined;
  if (isRegionWord(typed) || isRegion(typed) || isDistrict(typed)) return undefined;
  const meant = new Set<string>();
  considerSlips(typed, (place, _, likelihood) => {
    if (likelihood < LIKELIHOOD.near || place.length < SHORTEST) return;
    if (isRegion(opening + place)) meant.add(place);
  });
  const [place] = meant;
  return meant.size === 1 ? place : undefined;
}
