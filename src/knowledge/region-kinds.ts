import { wordSet } from '../text/patterns.ts';

/** What regions are called by, as it stands before their names. Source: UU 23/2014, Pasal 2. */
export const REGION_KINDS = 'Provinsi Kabupaten Kota Kecamatan Kelurahan Desa';

const KIND_WORDS = wordSet(REGION_KINDS.toLowerCase());

/** Whether the name of a region opens with a word in lower case: `kabupaten`, `desa`. */
export function isRegionKind(word: string): boolean {
  return KIND_WORDS.has(word);
}
