import type { Passage } from '../draft/passage.ts';
import { findDistrictHomes, findProvince, findRegencies } from '../knowledge/regions.ts';
import type { Lexicon } from '../morphology/lexicon.ts';
import { considerSlips, LIKELIHOOD } from '../morphology/one-slip.ts';

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
  lexicon: Lexicon,
): string | undefined {
  const [before, word] = [words[index - 1], words[index]];
  if (!before || !word || !/^[A-Z][a-z]{5,}$/u.test(word.text)) return undefined;
  if (!BEFORE_PLACE.test(before.lower) || text.slice(before.end, word.start) !== ' ') {
    return undefined;
  }
  if (lexicon.isKnown(word.lower) || lexicon.isForeign(word.lower)) return undefined;
  if (isRegion(word.lower) || findDistrictHomes(word.lower).length > 0) return undefined;
  const meant = new Set<string>();
  considerSlips(word.lower, (place, _, likelihood) => {
    if (likelihood < LIKELIHOOD.near || place.length < SHORTEST) return;
    if (isRegion(place)) meant.add(place);
  });
  const [place] = meant;
  return meant.size === 1 ? place : undefined;
}

function isRegion(name: string): boolean {
  return findRegencies(name).length > 0 || findProvince(name) !== undefined;
}
