import { wordSet } from '../text/patterns.ts';

/** What one step of derivation puts around a stem. */
export interface Affixes {
  /**
   * What stands before. A final capital says that the end follows the stem: `meN` is a nasal
   * (`menulis`), `beR` an r that some stems do without (`bekerja`). All else is written as it is.
   */
  readonly prefix: string;
  /** What stands after; empty for nothing. */
  readonly suffix: string;
}

/**
 * Roots of one syllable, which take `menge-` and `penge-`: `mengesahkan`, `pengecatan`.
 * A closed list, since KBBI VI treats others of one syllable either way (`memblok`).
 */
const MONOSYLLABLES = wordSet(
  'bom cap cas cat cek cor dor drop gas las lap lem pak pel pos rem rol sah tag tes tik',
);

/** Roots that KBBI VI keeps whole after `meN-` or `peN-`, or writes both ways. */
const KEPT_WHOLE = wordSet('kaji punya tertawa');

/** Stems that `beR-`, `peR-` and `teR-` lose their r before, beside those in r: `bekerja`, `tecermin`. */
const FIRST_SYLLABLE_ER = wordSet('cermin kerja percaya perdaya pergi pergok serta terbang ternak');

/** A single k, p, s or t before a vowel melts; clusters, `kh` and `sy` stay. */
const MELTING = /^[kpst][aeiou]/u;

/** Puts affixes around a stem by the rules of EYD V and KBBI VI: `meN` + `taat` + `i` is `menaati`. */
export function attach({ prefix, suffix }: Affixes, stem: string): string {
  return joinPrefix(prefix, stem) + suffix;
}

function joinPrefix(prefix: string, stem: string): string {
  const start = prefix.slice(0, -1);
  if (prefix.endsWith('N')) return joinNasal(start, stem);
  if (prefix.endsWith('R')) return joinRolled(start, stem);
  return prefix + stem;
}

function joinRolled(start: string, stem: string): string {
  if (stem === 'ajar') return `${start}lajar`;
  return stem.startsWith('r') || FIRST_SYLLABLE_ER.has(stem) ? start + stem : `${start}r${stem}`;
}

function joinNasal(start: string, stem: string): string {
  if (MONOSYLLABLES.has(stem)) return `${start}nge${stem}`;
  const melts = MELTING.test(stem) && !KEPT_WHOLE.has(stem);
  return start + nasalBefore(stem, melts) + (melts ? stem.slice(1) : stem);
}

function nasalBefore(stem: string, melts: boolean): string {
  if (/^[aeioughkq]/u.test(stem)) return 'ng';
  if (/^[bfpv]/u.test(stem)) return 'm';
  if (melts && stem.startsWith('s')) return 'ny';
  return /^[cdjstz]/u.test(stem) ? 'n' : '';
}
