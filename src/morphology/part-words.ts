import { partCompound } from '../knowledge/parted-compounds.ts';
import { isCompoundMistake } from '../knowledge/spellings.ts';
import { BOUND_FORMS } from './frames.ts';
import type { Lexicon } from './lexicon.ts';

/** How frequent the first of two words must be that a capital tells apart, and the second. */
const COMMON_FIRST = 3;
const COMMON_SECOND = 2;

/** Words with a capital that open the names of offices and agencies, and of no brand. */
const HEADS_OFFICE =
  /^(?:Kepala|Kantor|Bupati|Gubernur|Wali|Wakil|Ketua|Sekretaris|Dinas|Badan|Bagian|Bidang|Kabupaten|Kecamatan|Kelurahan|Provinsi|Presiden|Menteri|Camat|Direktur|Anggota)$/u;

/** Heads of places behind which any name may stand. */
const HEADS_PLACE = /^(?:Desa|Kabupaten|Kecamatan|Kelurahan|Provinsi)$/u;

/** How frequent a small word must be to be told from the name that it is run into: `adalahBudi`. */
const VERY_COMMON = 6;

/** Opens the names of media and banks that have a capital inside: `detikProperti`. */
const OPENS_BRAND = /^(?:detik|bank|kabar|media|berita|kata|kita|suara|warta|ini)$/u;

/**
 * Two words or a word and an acronym that lack the space between them, as written, where a capital
 * shows it: `jelasBupati`, `danUKM`; `undefined` for what may be a brand.
 */
export function partAtCapital(text: string, lexicon: Lexicon): string | undefined {
  const [, head = '', name = ''] = /^([A-Z][a-z]{3,})([A-Z][a-z]{3,})$/u.exec(text) ?? [];
  const isHead = HEADS_OFFICE.test(head) && lexicon.frequency(name.toLowerCase()) > 0;
  if (isHead || HEADS_PLACE.test(head)) return `${head} ${name}`;
  const [, first = '', second = ''] = /^([a-z]{3,})([A-Z][a-z]{2,}|[A-Z]{2,})$/u.exec(text) ?? [];
  if (OPENS_BRAND.test(first) || second === 'OS' || lexicon.frequency(first) < COMMON_FIRST)
    return undefined;
  if (lexicon.frequency(first) >= VERY_COMMON) return `${first} ${second}`;
  const isAcronym = second === second.toUpperCase();
  const isCommon = isAcronym || lexicon.frequency(second.toLowerCase()) >= COMMON_SECOND;
  return isCommon ? `${first} ${second}` : undefined;
}

/** Small words that another word is run into most often. */
const SMALL_LAST =
  /(?:ini|itu|di|dan|yang|untuk|dengan|pada|dari|juga|akan|tidak|oleh|telah|sudah|adalah|serta|sebagai|bagi|bahwa|dalam|secara)$/u;
const SMALL_FIRST =
  /^(?:yang|dan|untuk|dengan|pada|dari|juga|akan|tidak|oleh|telah|sudah|adalah|para|serta|kepada|bahwa|dalam|secara|sebagai)/u;

/** How frequent the other word must be, in doublings; a rarer one may be a part of a name. */
const FREQUENT_OTHER = 2;

/** Two words that lack the space between them: `tahunini`; `undefined` where that is not certain. */
export function partWords(word: string, lexicon: Lexicon): string | undefined {
  // What may be a word is none run together: `persilakan` is no `persil akan`.
  if (lexicon.isKnown(word) || isCompoundMistake(word)) return undefined;
  // The rule of compounds parts these: `bekerjasama`.
  if (partCompound(word) !== undefined) return undefined;
  const last = SMALL_LAST.exec(word)?.[0];
  const first = SMALL_FIRST.exec(word)?.[0];
  const pairs = [
    last && [word.slice(0, -last.length), last],
    first && [first, word.slice(first.length)],
  ].filter((pair) => Array.isArray(pair));
  const sure = pairs.filter((pair) => {
    const other = pair.find((one) => one !== last && one !== first) ?? '';
    return other.length >= 4 && lexicon.frequency(other) >= FREQUENT_OTHER;
  });
  if (sure.length > 0) return sure.length === 1 ? sure[0]?.join(' ') : undefined;
  const halves = findHalves(word, lexicon);
  return halves.length === 1 ? halves[0] : undefined;
}

/** How frequent both words must be that are not seen side by side elsewhere, and how long. */
const LEAST_APART = 3;
const LONG_PAIR = 8;
const LONG_HALF = 3;

/** The ways to take a long word for two in use that are seen side by side, or for two frequent ones: `gayahidup`. */
function findHalves(word: string, lexicon: Lexicon): readonly string[] {
  const cuts = Array.from(
    { length: Math.max(0, word.length - 2 * LONG_HALF + 1) },
    (_, at) => at + LONG_HALF,
  );
  const halves = cuts
    .map((cut) => ({ first: word.slice(0, cut), second: word.slice(cut) }))
    .filter((pair) => areWords(pair, lexicon))
    .map((pair) => ({ ...pair, level: lexicon.pairs.level(pair.first, pair.second) ?? -1 }));
  const known = halves.filter(({ level }) => level > 0).sort((a, b) => b.level - a.level);
  const found =
    known.length > 0 ? known.slice(0, 1) : word.length < LONG_PAIR ? [] : halves.filter(isLikely);
  return found.map(({ first, second }) => `${first} ${second}`);
  function isLikely({ first, second, level }: Halves & { readonly level: number }): boolean {
    const least = Math.min(lexicon.frequency(first), lexicon.frequency(second));
    return level >= 0 || least >= LEAST_APART || areLong(first, second, lexicon);
  }
}

interface Halves {
  readonly first: string;
  readonly second: string;
}

/** Whether both halves are in use, and neither a part of the other's word: `antarsesama`, `menekankankan`. */
function areWords({ first, second }: Halves, lexicon: Lexicon): boolean {
  if (!lexicon.isAttested(first) || !lexicon.isAttested(second)) return false;
  if (BOUND_FORMS.includes(first) || first === 'over') return false;
  return second !== 'kan' && second !== 'lah' && !first.endsWith(second);
}

/** From this length on one of two halves may be rare. */
const LONGER_HALF = 5;
const LONGER_PAIR = 12;

function areLong(first: string, second: string, lexicon: Lexicon): boolean {
  if (Math.min(first.length, second.length) < LONGER_HALF) return false;
  if (first.length + second.length < LONGER_PAIR) return false;
  const levels = [lexicon.frequency(first), lexicon.frequency(second)];
  return Math.min(...levels) >= 1 && Math.max(...levels) >= 4;
}

/** Whether two words that a joined one was parted into are seen side by side. */
export function areSeenTogether(parted: string, { pairs }: Lexicon): boolean {
  const [first = '', second = ''] = parted.split(' ');
  return (pairs.level(first, second) ?? 0) > 0;
}

/** Whether two words that one with a capital was parted into make no name of it: `Kali mantan`. */
export function areSurelyTwo(parted: string, lexicon: Lexicon): boolean {
  if (areSeenTogether(parted, lexicon)) return true;
  const [first = '', second = ''] = parted.split(' ');
  if (Math.min(first.length, second.length) >= LONGER_HALF) return true;
  return SMALL_LAST.exec(second)?.index === 0 || SMALL_FIRST.exec(first)?.[0] === first;
}
