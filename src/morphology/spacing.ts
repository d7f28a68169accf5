import type { Lexicon } from './lexicon.ts';
import { joinSuffix } from './loose-affix.ts';

/** How frequent both words must be with the space in its place, in doublings; and a word of a piece. */
const FREQUENT = 3;
const IN_USE = 2;

/** How frequent a word may be that is none: `bung` of `bung aini`. */
const RARE = 2;

/** As `tulang` is. */
const SHORTEST_WHOLE = 6;

/**
 * What two words were meant to be between which a space stands a letter too far to the left or
 * right (`aka nada` for `akan ada`), or within a word (`tula ng`); `undefined` for words in use, and for `-nya` apart.
 */
export function respace(first: string, second: string, lexicon: Lexicon): string | undefined {
  const levels = [lexicon.frequency(first), lexicon.frequency(second)];
  if (Math.min(...levels) > 0) return joinBoth(first, second, lexicon);
  const shifted = Math.max(...levels) <= RARE ? shift(first, second, lexicon) : undefined;
  return shifted ?? join(first, second, lexicon) ?? joinSuffix(first, second, lexicon);
}

/** How much more frequent a word must be than both halves that are words themselves: `member ikan`. */
const LEAD_OF_WHOLE = 2;

function joinBoth(first: string, second: string, lexicon: Lexicon): string | undefined {
  if (second === 'kan') return joinSuffix(first, second, lexicon);
  const whole = first + second;
  const least = Math.max(lexicon.frequency(first), lexicon.frequency(second)) + LEAD_OF_WHOLE;
  if (whole.length < SHORTEST_WHOLE || lexicon.frequency(whole) < least) return undefined;
  return lexicon.pairs.level(first, second) === undefined ? whole : undefined;
}

function shift(first: string, second: string, lexicon: Lexicon): string | undefined {
  const pairs = [
    [first + second.charAt(0), second.slice(1)],
    [first.slice(0, -1), first.charAt(first.length - 1) + second],
  ] as const;
  const right = pairs.filter((pair) =>
    pair.every((word) => word.length > 1 && lexicon.frequency(word) >= FREQUENT),
  );
  return right.length === 1 ? right[0]?.join(' ') : undefined;
}

function join(first: string, second: string, lexicon: Lexicon): string | undefined {
  const whole = first + second;
  if (second === 'nya' || whole.length < SHORTEST_WHOLE || lexicon.frequency(whole) < IN_USE)
    return undefined;
  if (lexicon.pairs.level(first, second) !== undefined) return undefined;
  const isPart = (word: string): boolean => !lexicon.isAttested(word) && !lexicon.isForeign(word);
  return isPart(first) || isPart(second) ? whole : undefined;
}

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
  if (OPENS_BRAND.test(first) || lexicon.frequency(first) < COMMON_FIRST) return undefined;
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
  if (lexicon.isKnown(word)) return undefined;
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
  const found: string[] = [];
  let known: { readonly pair: string; readonly level: number } | undefined;
  for (let cut = LONG_HALF; cut <= word.length - LONG_HALF; cut++) {
    const [first, second] = [word.slice(0, cut), word.slice(cut)];
    if (!lexicon.isAttested(first) || !lexicon.isAttested(second)) continue;
    const level = lexicon.pairs.level(first, second) ?? -1;
    const least = Math.min(lexicon.frequency(first), lexicon.frequency(second));
    if (level > (known?.level ?? 0)) known = { pair: `${first} ${second}`, level };
    if (level >= 0 || least >= LEAST_APART || areLong(first, second, lexicon)) {
      found.push(`${first} ${second}`);
    }
  }
  if (known) return [known.pair];
  return word.length < LONG_PAIR ? [] : found;
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
