import type { Passage } from '../../draft/passage.ts';
import { oncePer } from '../../text/once-per.ts';
import type { Span } from '../../text/span.ts';
import { textBefore } from '../../text/text-before.ts';
import { findWords, placesOfWords, type Word } from '../../text/words.ts';
import { isSubsequence } from './offices.ts';

/** Where an office on record stands in a passage, in one of its forms; offsets count in it. */
export interface OfficePlace extends Span {
  /** The index of the first word behind it. */
  readonly next: number;
  /** An acronym stands in it that is no row of initials (`Dinkes`), or its region lacks its kind. */
  readonly isLoose: boolean;
}

/** Short forms in which the first words of an office are written. */
const SHORT_HEADS: ReadonlyMap<string, readonly string[]> = new Map(
  [
    ['sekda', 'sekretaris daerah'],
    ['walikota', 'wali kota'],
    ['wabup', 'wakil bupati'],
    ['wagub', 'wakil gubernur'],
    ['wawali', 'wakil wali kota'],
    ['kades', 'kepala desa'],
    ['kadis', 'kepala dinas'],
    ['kaban', 'kepala badan'],
    ['kabag', 'kepala bagian'],
    ['kabid', 'kepala bidang'],
    ['kalaksa', 'kepala pelaksana'],
    ['sekdes', 'sekretaris desa'],
    ['sekwan', 'sekretaris dprd'],
    ['dirut', 'direktur utama'],
    ['kajari', 'kepala kejaksaan negeri'],
    ['kapolres', 'kepala kepolisian resor'],
    ['dandim', 'komandan kodim'],
    ['danramil', 'komandan koramil'],
  ].map(([short = '', long = '']) => [short, long.split(' ')] as const),
);

/** Words that may be left out before the name of a region. */
const REGION_KINDS = new Set(['kota', 'kabupaten', 'provinsi']);
const LINKS = new Set(['dan', 'serta', 'dengan']);
/** Fewer letters stand for too much. */
const SHORTEST_SYLLABLES = 4;

/** What is on record of who holds an office. */
interface OnRecord {
  readonly jabatan: string;
}

/** The words of an office as it is on record, in lower case, with what opens its forms. */
const readOffice = oncePer(({ jabatan }: OnRecord) => {
  const office = findWords(jabatan.replace(/\s\([^()]*\)/gu, '')).flatMap(
    ({ lower }) => SHORT_HEADS.get(lower) ?? [lower],
  );
  const short = [...SHORT_HEADS].flatMap(([form, long]) =>
    long.every((word, at) => office[at] === word) ? [form] : [],
  );
  return { office, bare: withoutRegion(office), openings: [office[0] ?? '', ...short] };
});

/** Offices that are named with their region alone, without its kind. */
const LEADS_REGION = /^(?:wakil )?(?:bupati|gubernur|wali kota) /u;

/** An office without the region at its end; `undefined` where none is seen, or too little is left. */
function withoutRegion(office: readonly string[]): readonly string[] | undefined {
  const leader = LEADS_REGION.exec(`${office.join(' ')} `)?.[0]
    .trim()
    .split(' ');
  if (leader) return leader.length < office.length ? leader : undefined;
  const kind = office.findIndex((word, at) => at > 1 && REGION_KINDS.has(word));
  return kind > 1 ? office.slice(0, kind) : undefined;
}

/**
 * The places where an office stands as it is on record, or with acronyms: behind the words that
 * they stand for (`Badan Permusyawaratan Desa (BPD) Contoh`) or in their place (`Kepala BPBD`).
 */
export function findOfficePlaces(passage: Passage, official: OnRecord): Generator<OfficePlace> {
  const { office, openings } = readOffice(official);
  return findPlaces(passage, office, openings);
}

/**
 * The places where an office stands without its region, as an agency writes of its own officials:
 * `Sekda`, `Wakil Bupati`. Alone it says of nobody that he is meant: the name behind it must.
 */
export function* findBareOfficePlaces(
  passage: Passage,
  official: OnRecord,
): Generator<OfficePlace> {
  const { bare, openings } = readOffice(official);
  if (bare) yield* findPlaces(passage, bare, openings);
}

function* findPlaces(
  passage: Passage,
  office: readonly string[],
  openings: readonly string[],
): Generator<OfficePlace> {
  const places = placesOfWords(passage.words);
  for (const opening of openings) {
    for (const index of places.get(opening) ?? []) {
      const place = readPlace(passage, index, office);
      if (place) yield place;
    }
  }
}

function readPlace(
  passage: Passage,
  index: number,
  office: readonly string[],
): OfficePlace | undefined {
  const { text, words } = passage;
  const run = readRun(passage, index, office);
  if (!run) return undefined;
  const behind = words[run.next];
  const hasAcronym = behind && isInBrackets(text, behind) && text[behind.start - 2] === ' ';
  const next = run.next + (hasAcronym ? 1 : 0);
  const [first, last] = [words[index], words[next - 1]];
  if (!first || !last) return undefined;
  const end = last.end + (text[last.end] === ')' ? 1 : 0);
  return { start: first.start, end, next, isLoose: run.isLoose };
}

/** Reads words until they have said the whole office; what stands in brackets says nothing. */
function readRun(
  { text, words }: Passage,
  index: number,
  office: readonly string[],
): Pick<OfficePlace, 'next' | 'isLoose'> | undefined {
  let next = index;
  let isLoose = false;
  for (let left = office; left.length > 0; next++) {
    const word = words[next];
    if (!word || (next > index && !isJoined(text, words[next - 1], word))) return undefined;
    if (isInBrackets(text, word)) continue;
    const step = readStep(word, words[next + 1], left);
    if (!step) {
      const spelled = spelledUntil({ text, words }, next, left[0] ?? '');
      if (spelled === undefined) return undefined;
      next = spelled;
      left = left.slice(1);
      continue;
    }
    left = left.slice(step.count);
    isLoose ||= step.isLoose;
  }
  return { next, isLoose };
}

/** Letters before or behind a word in brackets. */
const LONGEST_BRACKETS = 24;

/** Longer names of a body have no acronym that offices are called by. */
const LONGEST_SPELLED = 6;

/**
 * The index of the acronym in brackets behind the words that it stands for, where the office on
 * record has it alone: `Perusahaan Umum Daerah (Perumda)`.
 */
function spelledUntil(
  { text, words }: Pick<Passage, 'text' | 'words'>,
  from: number,
  acronym: string,
): number | undefined {
  const end = words.findIndex(
    (word, at) => at > from && word.lower === acronym && isInBrackets(text, word),
  );
  const first = words[from];
  if (end === -1 || end - from > LONGEST_SPELLED || !first) return undefined;
  if (first.lower.charAt(0) !== acronym.charAt(0)) return undefined;
  const isRun = words
    .slice(from + 1, end + 1)
    .every((word, step) => isJoined(text, words[from + step], word));
  return isRun ? end : undefined;
}

/** How many words of what is left of an office a word stands for. */
function readStep(
  { text, lower }: Word,
  next: Word | undefined,
  left: readonly string[],
): { readonly count: number; readonly isLoose: boolean } | undefined {
  if (lower === left[0]) return { count: 1, isLoose: false };
  const head = SHORT_HEADS.get(lower);
  if (head?.every((word, at) => left[at] === word)) return { count: head.length, isLoose: false };
  if (REGION_KINDS.has(left[0] ?? '') && lower === left[1]) return { count: 2, isLoose: true };
  if (!/^[A-Z]/u.test(text)) return undefined;
  for (let count = 2; count <= left.length; count++) {
    const meant = left.slice(0, count);
    if (isInitials(lower, meant)) return { count, isLoose: false };
    const goesOn = left[count] === undefined || leads(left.slice(count), next);
    if (goesOn && isOfSyllables(lower, meant)) return { count, isLoose: true };
  }
  return undefined;
}

/** Whether the word behind an acronym goes on with the office. */
function leads([first = '', second]: readonly string[], next: Word | undefined): boolean {
  return next?.lower === first || (REGION_KINDS.has(first) && next?.lower === second);
}

/** `BPBD`: the first letters of all words but the linking ones. */
function isInitials(acronym: string, words: readonly string[]): boolean {
  const initials = words.filter((word) => !LINKS.has(word)).map((word) => word.charAt(0));
  return acronym.length > 1 && initials.join('') === acronym;
}

/** `Dinkes`, `Dispermades`: letters of the words in their order. */
function isOfSyllables(acronym: string, words: readonly string[]): boolean {
  const isLong = acronym.length >= SHORTEST_SYLLABLES;
  return isLong && isSubsequence(acronym, words.join(''));
}

/** Whether one word of an office goes on with the next. */
function isJoined(text: string, before: Word | undefined, word: Word): boolean {
  return (
    before !== undefined && /^(?:\s|,\s|\s\(|\)\s|\/)$/u.test(text.slice(before.end, word.start))
  );
}

/** In brackets of a few words: `(BPBD)`, `(Satpol PP)`. */
function isInBrackets(text: string, { start, end }: Word): boolean {
  const opening = /\([A-Za-z\s]*$/u.test(textBefore(text, start, LONGEST_BRACKETS));
  return opening && /^[A-Za-z\s]*\)/u.test(text.slice(end, end + LONGEST_BRACKETS));
}
