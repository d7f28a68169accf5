import table from './data/kata-depan.tsv';
import { readRows } from './tsv.ts';

const PREPOSITIONS = ['dari', 'di', 'ke'] as const;

/** The lists of the table by kind: nouns of place and time behind a preposition, passive verbs. */
let lists: ReadonlyMap<string, ReadonlySet<string>> | undefined;
/** Towns by their names in lower case. */
let towns: ReadonlyMap<string, string> | undefined;

function listed(kind: string, word: string): boolean {
  lists ??= readLists();
  return lists.get(kind)?.has(word) === true;
}

function readLists(): ReadonlyMap<string, ReadonlySet<string>> {
  const read = new Map<string, Set<string>>();
  for (const [kind = '', words = ''] of readRows(table)) {
    const known = read.get(kind) ?? new Set<string>();
    for (const word of words.split(' ')) known.add(word);
    read.set(kind, known);
  }
  return read;
}

function findTown(name: string): string | undefined {
  lists ??= readLists();
  towns ??= new Map(Array.from(lists.get('kota') ?? [], (town) => [town.toLowerCase(), town]));
  return towns.get(name);
}

/**
 * A preposition that is joined to its noun, apart as it belongs: `diatas` → `di atas`, `kemanapun`
 * → `ke mana pun`, `disinilah` → `di sinilah`, `kedepanya` → `ke depannya`, `dijakarta` → `di Jakarta`;
 * `undefined` for any other word. Takes lower case.
 * Source: EYD V II.D.
 */
export function partPreposition(word: string): string | undefined {
  const preposition = PREPOSITIONS.find((one) => word.startsWith(one));
  if (preposition === undefined) return undefined;
  const noun = word.slice(preposition.length);
  if (noun === 'manapun') return `${preposition} mana pun`;
  // `kesekolah-sekolah`
  const half = /^([a-z]{4,})-\1$/u.exec(noun)?.[1];
  if (half !== undefined && listed(preposition, half)) return `${preposition} ${noun}`;
  const bare = noun.replace(/(?:nya|lah|kah)$/u, '');
  if (listed(preposition, noun) || listed(preposition, bare)) return `${preposition} ${noun}`;
  // `kedepanya`: an n is left out as well.
  const whole = noun.replace(/nya$/u, 'n');
  if (noun.endsWith('anya') && listed(preposition, whole)) return `${preposition} ${whole}nya`;
  const town = preposition === 'dari' ? undefined : findTown(noun);
  return town && `${preposition} ${town}`;
}

/** Bases that no noun has: a consonant and -kan, or a borrowed -si and -kan. */
const CAUSATIVE = /^(?!(?:pe|ke).)(?!.*[cst]hkan$)[a-z]{2,}(?:[bcdfghjlmnpqrstvwyz]|si)kan$/u;

/**
 * Whether a word in lower case is the base of a passive verb and no noun, so that `di` before it is
 * a prefix: `laksanakan`, `hadiri`, `gelar`, `sampaikannya`. Source: EYD V II.B.
 */
export function isPassiveBase(word: string): boolean {
  const base = word.replace(/(?<=kan|[a-z]{3}i)nya$/u, '');
  return listed('pasif', base) || CAUSATIVE.test(base);
}

/**
 * Whether a word in lower case, mostly a noun, is the base of a passive verb behind an auxiliary:
 * `telah di evakuasi`, `layak di konsumsi`. Source: EYD V II.B.
 */
export function isPassiveBehindAuxiliary(word: string): boolean {
  return listed('pasif-tunggu', word);
}

/** Behind these a verb comes; a place may come behind some of them, but none of those nouns. */
const AUXILIARY =
  /^(?:telah|sudah|akan|belum|sedang|tengah|dapat|bisa|harus|wajib|perlu|layak|tidak|segera|langsung|kembali|mulai|pernah|agar|untuk)$/u;

/** Whether a word in lower case stands before verbs, so that `di` behind it is a prefix: `telah`, `harus`. */
export function precedesPassive(word: string): boolean {
  return AUXILIARY.test(word);
}

/** Nobody turns these over: something stands behind them. */
const BEHIND =
  /^(?:itu|semua|kesuksesan|keberhasilan|layar|jeruji|kemudi|tirai|peristiwa|kejadian|musibah|bencana|kemegahan|keindahan|bukit|pintu|dinding|tembok)$/u;

/** Whether something stands behind what a word in lower case names, so that `dibalik` before it is no verb. */
export function isNeverTurned(word: string): boolean {
  return BEHIND.test(word);
}

/** With the word after them these verbs are nouns: `di buka puasa bersama`, `di jual beli tanah`. */
const SECOND_HALF =
  /^(?:puasa|beli|jawab|pinjam|rugi|surut|muat|biru|terima|jemput|balik|pakai|jadi|air|lepas|kasih|TKP|raga|rasa|data|kemih(?:nya)?|empedu(?:nya)?)$/iu;

/** Whether a word is the second half of a noun that opens like a verb: `olah TKP`, `jual beli`. */
export function isSecondHalf(word: string): boolean {
  return SECOND_HALF.test(word);
}

/** A preposition run into a name, apart: a capital inside the joined form opens a name: `diTaman Kota` → `di Taman Kota`. */
export function partBeforeName(found: string): string | undefined {
  const [, preposition, name] = /^([Dd]i|[Kk]e|[Dd]ari)([A-ZÀ-Þ][a-zß-ÿ]{2,})$/u.exec(found) ?? [];
  return preposition && name && `${preposition.toLowerCase()} ${name}`;
}
