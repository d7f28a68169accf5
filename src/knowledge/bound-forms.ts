import { oneOf } from '../text/patterns.ts';
import table from './data/bentuk-terikat.tsv';
import { readRows } from './tsv.ts';

let partners: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** Bound forms that are no word of their own: whatever follows them belongs to them. */
const ALWAYS_BOUND = /^(?:non|pasca|pra)$/u;

/** Bound forms that open a noun even before a name or initials: `antar-OPD`, `pro-Palestina`. */
const BEFORE_NAME = /^(?:antar|anti|non|pasca|pra|pro|se)$/u;

/** Words that tie `pra dan pasca` and open no noun. */
const TIE =
  /^(?:dan|atau|maupun|serta|hingga|sampai|ke|di|dari|yang|untuk|ini|itu|dengan|pada|saat|juga|tahun|dalam|para|adalah)$/u;

/** Letters that Indonesian words do not join so: `performing`, `equity`, `deliverable`. */
const FOREIGN = /(?:ph|th|ck|sh|ch|wh|oo|ee|ea|[qx]|ing$|[bcdfglmprtvz]e$|y$|rd$|[bcd]$|[^i]f$)/u;

/**
 * Whether `form`, in lower case, is bound to the word after it, so that both are one: `antar` to
 * `daerah`, `pasca` to any Indonesian word. Source: EYD V II.B, KBBI VI.
 */
export function isBoundTo(form: string, word: string): boolean {
  if (ALWAYS_BOUND.test(form)) {
    return /^[a-z]{3,}$/u.test(word) && !TIE.test(word) && !FOREIGN.test(word);
  }
  const known = readPartners().get(form);
  return (
    known?.has(word) === true || (word.endsWith('nya') && known?.has(word.slice(0, -3)) === true)
  );
}

function readPartners(): ReadonlyMap<string, ReadonlySet<string>> {
  partners ??= new Map(
    readRows(table).map(([bound = '', words = '']) => [bound, new Set(words.split(' '))]),
  );
  return partners;
}

/** Whether a word in lower case may be a bound form or a prefix standing apart. */
export function isBoundForm(word: string): boolean {
  return bindsNames(word) || word === 'ber' || readPartners().has(word);
}

/** Whether a word is a bound form that takes a hyphen before a name or initials: EYD V III.E. */
export function bindsNames(form: string): boolean {
  return BEFORE_NAME.test(form);
}

/** What there is between things of one kind, whatever they are: `jarak antar pohon`. */
const BETWEEN_TWO = new RegExp(
  `^${oneOf(`
  jarak hubungan koordinasi komunikasi sinergi kolaborasi pertandingan turnamen konflik bentrok
  bentrokan konektivitas perbatasan batas kesenjangan keterpaduan integrasi harmonisasi kerukunan
  perbedaan persaingan interaksi pertukaran koneksi
`)}$`,
  'u',
);

/** What follows `antar` and is nothing of which there are several. */
const NO_THING =
  /^(?:satu|dua|tiga|para|sesama|ke|dan|sama|yang|saling|jemput|ini|itu|lain|kedua|ketiga|berbagai|beberapa|seluruh|semua|setiap|lintas)$/u;

/**
 * Whether `antar` between two words, in lower case, is bound to the second, though no table lists
 * the two: `jarak antar pohon`. Source: EYD V II.B.
 */
export function isBetween(before: string, word: string): boolean {
  return BETWEEN_TWO.test(before) && /^[a-z]{4,}$/u.test(word) && !NO_THING.test(word);
}
