import { isAllCapitals, isTitleCased } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import { isRegionKind } from '../../knowledge/region-kinds.ts';
import { isRegionWord } from '../../knowledge/regions.ts';
import { capitalise, isCapitalised } from '../../text/case.ts';
import type { BoundWord } from './bound-in-names.ts';

/** `se kota`, `se-kabupaten Contoh`: joined, but with a capital and hyphen before its name. */
export function joinWholeRegion(
  { words, text }: Passage,
  last: number,
  { start, end, base }: { readonly start: number; readonly end: number; readonly base: string },
): BoundWord | undefined {
  if (!isRegionKind(base)) return undefined;
  const name = words[last + 1];
  const named = name && isCapitalised(name.text) && text.slice(end, name.start) === ' ';
  return named
    ? { start, end, right: `se-${capitalise(base)}`, manner: 'dengan tanda hubung', safe: true }
    : { start, end, right: `se${base}`, manner: 'serangkai', safe: true };
}

/** What all of is meant behind `se-`, beside regions by name. */
const WHOLE =
  /^(?:Indonesia|Nusantara|Asia|ASEAN|Provinsi|Kabupaten|Kota|Kecamatan|Kelurahan|Desa|Kampung|Eks|Pulau|Daerah|Wilayah|Korwil|Rayon|Gugus|Zona)$/u;

/** `camat Se Kabupaten Contoh`: all of a region, parted from it; of two Koreans, `Se Hun` and `Se Jeong`, there is no region. */
export function bindRaisedSe(passage: Passage, index: number): BoundWord | undefined {
  const [word, next, after] = passage.words.slice(index, index + 3);
  if (word?.text !== 'Se' || !next || index === 0 || isAllCapitals(passage)) return undefined;
  if (passage.text.slice(word.end, next.start) !== ' ') return undefined;
  const isName = after !== undefined && isCapitalised(after.text);
  if (!WHOLE.test(next.text) && !(isCapitalised(next.text) && isRegionWord(next.lower)))
    return undefined;
  if (/^(?:Kota|Desa|Kampung|Pulau|Daerah|Wilayah)$/u.test(next.text) && !isName) return undefined;
  const form = isTitleCased(passage) ? 'Se' : 'se';
  const right = `${form}-${next.text}`;
  return { start: word.start, end: next.end, right, manner: 'dengan tanda hubung', safe: false };
}
