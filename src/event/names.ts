import { PLAIN_DEGREE, writeDegree } from '../knowledge/degrees.ts';
import { oneOf } from '../text/patterns.ts';
import { textBefore } from '../text/text-before.ts';
import { placesOfWords, type Word } from '../text/words.ts';

/** A person's name taken apart: `Dr. H.` before, `Budi Hermawan`, `M.Si.` after. */
export interface PersonName {
  /** As it is to be printed. */
  readonly full: string;
  /** Degrees, honorifics and ranks before the name, as written. */
  readonly before: readonly string[];
  /** The name itself, word by word, without full stops. */
  readonly core: readonly string[];
  /** Degrees after the name, as written. */
  readonly after: readonly string[];
}

/** Titles before a name, in lower case and letters only (akronim KBBI; pangkat TNI dan Polri). */
const TITLES_BEFORE = new Set(
  `prof dr drg drh ir drs dra ny h hj kh tgh tgkh ust ustaz ustazah ustad ustadz kiai pendeta pastor tgk apt ns r ra rr pdt romo
  jenderal letjen mayjen brigjen kolonel kol letkol mayor kapten lettu letda laksamana laksdya laksda
  laksma marsekal marsdya marsda marsma komjen irjen brigjenpol kombes akbp kompol akp iptu ipda aiptu aipda bripka briptu bripda pol
  inf kav arm arh czi cba cpm mar`.split(/\s+/u),
);

/** Ranks behind which the service or branch follows: `Brigjen TNI`, `Kolonel Laut (P)`. */
const RANK =
  /^(?:jenderal|letjen|mayjen|brigjen|kolonel|kol|letkol|mayor|kapten|lettu|letda|laksamana|laksdya|laksda|laksma|marsekal|marsdya|marsda|marsma|komjen|irjen|kombes)$/u;
/** Services and branches, and `(P)`, `(Purn.)`; alone some of them may be names. */
const BRANCH =
  /^(?:TNI|Laut|Pol|Pnb|Tek|Nav|Adm|Kal|Lek|Sus|Kes|Pas|Inf|Kav|Arm|Arh|Czi|Cba|Cpm|Cpl|Cke|Chb|Ckm|Caj|Cku|Ctp|Chk|Mar|\((?:[A-Z]{1,3}|Purn\.?)\))\.?$/u;

/** Degrees without stops beside the most frequent ones. */
const FURTHER_DEGREE = oneOf('SSos SPt SSTP SAP MAP MKes MIP MKom MSc MBA MA PhD');
/** A degree after a name: with full stops (`S.I.Kom.`), or one of the usual ones without. */
const DEGREE = String.raw`(?:[A-ZÀ-Þ][A-Za-zÀ-ɏ]{0,5}(?:\.[A-Za-zÀ-ɏ]{1,6}){1,3}\.?(?:\([A-Z][A-Za-z.]{0,6}\))?|(?:${PLAIN_DEGREE}|${FURTHER_DEGREE})(?![A-Za-zÀ-ɏ\d]))`;
/** Degrees after a comma; initials that open the next name of a list (`A.M. Lubis`) are none. */
const DEGREES_AFTER = new RegExp(
  String.raw`^(?:,\s?${DEGREE}){1,6}(?!\.?\s[A-ZÀ-Þ]|\.?[A-Za-zÀ-ɏ])`,
  'u',
);
/**
 * Degrees at the end of a sentence: what follows opens with a capital or two and goes on in small
 * letters, as no list of names does (`S.H., A.M. Lubis, dan`, `A.M. Lubis dan`).
 */
const DEGREES_AT_STOP = new RegExp(
  String.raw`^(?<degrees>(?:,\s?${DEGREE}){1,6})\s(?:[A-ZÀ-Þ][A-Za-zÀ-ɏ’'-]*\.?\s){1,6}(?!dan\s|serta\s)[a-zß-ÿ(“\d]`,
  'u',
);
/** The last of them has more than one letter between its stops: no initials do. */
const SURE_DEGREES_AT_STOP = new RegExp(
  String.raw`^(?:,\s?${DEGREE}){0,5},\s?[SM]\.(?:[A-Za-z]{1,2}\.)?[A-Z][A-Za-z]{1,4}\.(?=\s[A-ZÀ-Þ])`,
  'u',
);
/** Longer than any degrees and the opening words behind them. */
const REACH = 160;
const ONE_DEGREE = new RegExp(DEGREE, 'gu');
const TITLE_RUN =
  /(?:(?<![A-Za-zÀ-ɏ\d.])(?:[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ.]{0,11}|\([A-Z][a-z]{0,3}\.?\))\s){1,6}$/u;

/** Whether degrees stand behind a place of a text, so that a person's name ends there. */
export function isFollowedByDegrees(text: string, end: number): boolean {
  return degreesAt(text, end) !== '';
}

/** The degrees at a place of a text, with the comma before each; empty where there are none. */
function degreesAt(text: string, at: number): string {
  if (text[at] !== ',') return '';
  const behind = text.slice(at, at + REACH);
  const plain = DEGREES_AFTER.exec(behind)?.[0] ?? '';
  const atStop = degreesAtStop(behind);
  return atStop.length > plain.length ? atStop : plain;
}

function degreesAtStop(behind: string): string {
  const sure = SURE_DEGREES_AT_STOP.exec(behind)?.[0];
  if (sure !== undefined) return sure;
  const { degrees = '' } = DEGREES_AT_STOP.exec(behind)?.groups ?? {};
  const last = degrees.slice(degrees.lastIndexOf(',') + 1).trim();
  // Initials are no degree: `A.M. Lubis hadir`.
  return writeDegree(last) === last ? degrees : '';
}

/** Takes a full name apart. */
export function readName(full: string): PersonName {
  const [head = '', ...after] = full.split(',').map((part) => part.trim());
  const words = head.split(/\s+/u);
  const titles = countTitles(words);
  const from = titles === words.length ? 0 : titles;
  return {
    full,
    before: words.slice(0, from),
    core: words.slice(from).map((word) => word.replace(/\.$/u, '')),
    after: after.filter((part) => part !== ''),
  };
}

/** How many words at the start are degrees, honorifics, and ranks with what belongs to them. */
function countTitles(words: readonly string[]): number {
  let hasRank = false;
  const first = words.findIndex((word) => {
    hasRank ||= RANK.test(lettersOf(word).toLowerCase());
    return !isTitleBefore(word) && !(hasRank && BRANCH.test(word));
  });
  return first === -1 ? words.length : first;
}

/** Whether a word, with or without full stop, is a degree, honorific or rank before a name. */
export function isTitleBefore(word: string): boolean {
  return TITLES_BEFORE.has(lettersOf(word).toLowerCase());
}

/** `M.Si.` and `MSi` are the same degree, `dr.` (physician) and `Dr.` are not. */
export function isSameTitle(a: string, b: string): boolean {
  const [one, other] = [lettersOf(a), lettersOf(b)];
  if (one.toLowerCase() === 'dr') return one === other;
  return one.toLowerCase() === other.toLowerCase();
}

function lettersOf(text: string): string {
  return text.replace(/[^A-Za-zÀ-ɏ]/gu, '');
}

/** The degrees, honorifics and ranks around a name in a text, and the place of the whole. */
export interface TitledName {
  readonly start: number;
  readonly end: number;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Reads the titles around a name that stands from `start` to `end` in a text. */
export function readTitlesAround(text: string, start: number, end: number): TitledName {
  const run = TITLE_RUN.exec(textBefore(text, start))?.[0] ?? '';
  const tokens = run.split(/\s/u).filter(Boolean);
  const all = tokens.map((_, from) => tokens.slice(from));
  const before = all.find((words) => countTitles(words) === words.length) ?? [];
  const beforeLength = before.reduce((sum, token) => sum + token.length + 1, 0);
  const tail = degreesAt(text, end);
  return {
    start: start - beforeLength,
    end: end + tail.length,
    before,
    after: Array.from(tail.matchAll(ONE_DEGREE), (match) => match[0]),
  };
}

/**
 * A name on record as it is to be put in the place of one in a text: without its degrees behind
 * where the text has some that were not read as such, so that none come to stand twice.
 */
export function nameInPlaceOf(
  name: PersonName,
  text: string,
  { end, after }: Pick<TitledName, 'end' | 'after'>,
): string {
  const hasOwn = after.length === 0 && /^,\s?[A-Z][A-Za-z]{0,4}\./u.test(text.slice(end, end + 8));
  return hasOwn ? [...name.before, ...name.core].join(' ') : name.full;
}

/** The words from `index` on, when `count` of them follow closely and each opens with a capital. */
export function nameWords(
  text: string,
  words: readonly Word[],
  index: number,
  count: number,
): readonly Word[] | undefined {
  const found = words.slice(index, index + count);
  if (found.length < count || !found.every((word) => /^[A-ZÀ-Þ]/u.test(word.text)))
    return undefined;
  const close = found.every((word, at) => {
    const next = found[at + 1];
    return next === undefined || /^\.?\s+$/u.test(text.slice(word.end, next.start));
  });
  return close ? found : undefined;
}

/** Where a name, word for word, stands in a text; capitals may be all capitals. */
export function* findName(
  text: string,
  words: readonly Word[],
  name: readonly string[],
): Generator<{ readonly start: number; readonly end: number }> {
  const { places, offset } = rarestWord(words, name);
  for (const place of places) {
    const found = nameWords(text, words, Math.max(0, place - offset), name.length);
    const [first, last] = [found?.[0], found?.at(-1)];
    if (!found || !first || !last) continue;
    const typed = found.map((word) => word.text);
    if (isSameName(typed, name)) yield { start: first.start, end: last.end };
  }
}

/** Where the word of a name stands that a text has least often, and which of the name it is. */
function rarestWord(
  words: readonly Word[],
  name: readonly string[],
): { readonly places: readonly number[]; readonly offset: number } {
  const all = placesOfWords(words);
  let rarest: readonly number[] | undefined;
  let offset = 0;
  for (const [index, word] of name.entries()) {
    const lower = word.toLowerCase();
    // `Mas'ud` on record, `Mas’ud` in print; or the other way round.
    const places = all.get(lower) ?? all.get(withOtherApostrophe(lower));
    if (!places) return { places: [], offset: 0 };
    if (rarest && places.length >= rarest.length) continue;
    rarest = places;
    offset = index;
  }
  return { places: rarest ?? [], offset };
}

/** Whether two lists of name words are the same, capitals apart. */
export function isSameName(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, i) => nameKey(word) === nameKey(b[i] ?? ''));
}

function withOtherApostrophe(word: string): string {
  return word.includes("'") ? word.replaceAll("'", '’') : word.replaceAll('’', "'");
}

/** A word of a name for comparing: `Mas'ud` and `Mas’ud` are one, capitals apart. */
export function nameKey(word: string): string {
  return word.toLowerCase().replace(/['`‘]/gu, '’');
}
