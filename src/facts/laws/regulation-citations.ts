import type { Passage } from '../../draft/passage.ts';
import { perPassage } from '../../draft/per-passage.ts';
import { regulationKey } from '../../knowledge/regulations.ts';
import type { Span } from '../../text/span.ts';
import type { Word } from '../../text/words.ts';

/** A regulation as a text cites it; all places count in that text. */
export interface RegulationCitation extends Span {
  /** The whole text that cites it. */
  readonly text: string;
  /** `UU`, `PP`, `Perda`, …; `Permen` and `Peraturan` for those that are not told apart. */
  readonly kind: string;
  /** What stands between kind and number: `KIP`, `Kota Contoh`; empty mostly. */
  readonly name: string;
  readonly number: number;
  readonly year: number;
  /** The same however it is cited: `UU 14/2008`. */
  readonly key: string;
  readonly kindSpan: Span;
  readonly numberSpan: Span;
  readonly yearSpan: Span;
  /** Where the words behind `tentang` begin, when a title is given. */
  readonly titleStart: number | undefined;
  /** It stands inside the title of another regulation, or is what that one amends or repeals. */
  readonly isNested: boolean;
}

/** A text and its words. */
interface CitingText {
  readonly text: string;
  readonly words: readonly Word[];
}

/** The kinds of regulations in the words by which they are cited, in lower case. */
const KINDS: readonly (readonly [words: string, kind: string])[] = [
  ['undang-undang', 'UU'],
  ['undang undang', 'UU'],
  ['uu', 'UU'],
  ['perppu', 'Perppu'],
  ['perpu', 'Perppu'],
  ['peraturan pemerintah pengganti undang-undang', 'Perppu'],
  ['peraturan pemerintah', 'PP'],
  ['pp', 'PP'],
  ['peraturan presiden', 'Perpres'],
  ['perpres', 'Perpres'],
  ['keputusan presiden', 'Keppres'],
  ['keppres', 'Keppres'],
  ['instruksi presiden', 'Inpres'],
  ['inpres', 'Inpres'],
  ['peraturan menteri dalam negeri', 'Permendagri'],
  ['permendagri', 'Permendagri'],
  ['peraturan menteri komunikasi dan informatika', 'Permenkominfo'],
  ['permenkominfo', 'Permenkominfo'],
  ['peraturan menteri pendayagunaan aparatur negara dan reformasi birokrasi', 'PermenPANRB'],
  ['permenpan rb', 'PermenPANRB'],
  ['permenpan-rb', 'PermenPANRB'],
  ['permenpanrb', 'PermenPANRB'],
  ['peraturan komisi informasi', 'Perki'],
  ['perki', 'Perki'],
  ['peraturan menteri', 'Permen'],
  ['peraturan daerah', 'Perda'],
  ['perda', 'Perda'],
  ['peraturan wali kota', 'Perwali'],
  ['peraturan walikota', 'Perwali'],
  ['perwali', 'Perwali'],
  ['perwako', 'Perwali'],
  ['peraturan bupati', 'Perbup'],
  ['perbup', 'Perbup'],
  ['peraturan gubernur', 'Pergub'],
  ['pergub', 'Pergub'],
  ['peraturan desa', 'Perdes'],
  ['perdes', 'Perdes'],
];

/** Kinds by their first word, those of more words first. */
const KINDS_BY_OPENING = new Map<string, (readonly [words: readonly string[], kind: string])[]>();
for (const [words, kind] of KINDS) {
  const split = words.split(' ');
  const opening = split[0] ?? '';
  const known = KINDS_BY_OPENING.get(opening) ?? [];
  KINDS_BY_OPENING.set(opening, [...known, [split, kind]]);
}
for (const known of KINDS_BY_OPENING.values()) known.sort((a, b) => b[0].length - a[0].length);

/** What follows the kind: its abbreviation, a short name or a region, number, year. */
const REST = new RegExp(
  [
    // `(UU)`, `Republik Indonesia`
    String.raw`(?:\s?\([A-Za-z-]{2,20}\))?(?:\s(?:Republik Indonesia|RI))?`,
    String.raw`(?<name>(?:\s(?![Nn]omor|NOMOR|[Nn]o\b|[Pp]eraturan|PERATURAN|[Kk]eputusan)[A-Z][A-Za-z()-]*){0,8}?)`,
    String.raw`\s(?:(?:[Nn]omor|NOMOR|[Nn]mr\.?|N[oO]\.?|no\.?)\s?)?(?<number>\d{1,4})`,
    // `/2026`, `Tahun 2026`
    String.raw`(?:\s?\/\s?|,?\s(?:[Tt]ahun|TAHUN|[Tt]hn?\.?)\s?)(?<year>(?:19|20)\d{2})(?!\d)`,
  ].join(''),
  'uy',
);

/** The title, behind short names in brackets or between commas. */
const ABOUT = /(?:\s\([^()]{2,40}\))?,?\s[Tt]entang\s/uy;

/** What a draft, a court decision or a letter opens with. */
const NO_REGULATION = new Set(['rancangan', 'ruu', 'draf', 'putusan', 'surat']);
/** What links an amending or repealing regulation with the other one. */
const NESTING = new Set(['atas', 'pelaksanaan', 'pencabutan', 'mencabut', 'penetapan']);

/** The regulations that a passage cites by number and year, in order. */
export const findRegulationCitations: (passage: Passage) => readonly RegulationCitation[] =
  perPassage(readCitations);

/** The regulations that a text cites by number and year, in order. */
export function readCitations({ text, words }: CitingText): readonly RegulationCitation[] {
  const found: RegulationCitation[] = [];
  for (const [index, word] of words.entries()) {
    if (!KINDS_BY_OPENING.has(word.lower)) continue;
    const citation = readCitation({ text, words }, index, found.at(-1));
    if (citation && citation.start >= (found.at(-1)?.end ?? 0)) found.push(citation);
  }
  return found;
}

function readCitation(
  { text, words }: CitingText,
  index: number,
  previous: RegulationCitation | undefined,
): RegulationCitation | undefined {
  const [kind, last] = readKind(words, index) ?? [];
  const first = words[index];
  const before = words[index - 1];
  if (kind === undefined || !first || !last || isDraftLaw(before)) return undefined;
  REST.lastIndex = last.end;
  const match = REST.exec(text);
  const { name = '', number, year } = match?.groups ?? {};
  if (!match || number === undefined || year === undefined) return undefined;
  const end = last.end + match[0].length;
  const cited = { kind: kindOf(kind, name), number: Number(number), year: Number(year) };
  return {
    text,
    start: first.start,
    end,
    ...cited,
    name: name.trim(),
    key: regulationKey(cited),
    kindSpan: { start: first.start, end: last.end },
    numberSpan: spanOf(text, number, last.end + name.length, end),
    yearSpan: { start: end - year.length, end },
    titleStart: findTitleStart(text, end),
    isNested: NESTING.has(before?.lower ?? '') || isInTitle(text, first.start, previous),
  };
}

/** `Peraturan Menteri Agraria` is not the same kind as `Peraturan Menteri` of another one. */
function kindOf(kind: string, name: string): string {
  return kind === 'Permen' ? `Permen${name}` : kind;
}

/** Whether the word before a kind makes a draft of it, a court decision or a letter. */
export function isDraftLaw(before: Word | undefined): boolean {
  return before !== undefined && NO_REGULATION.has(before.lower);
}

/** The kind of regulation that the words from `index` on say, and the last of them. */
export function readKind(
  words: readonly Word[],
  index: number,
): readonly [kind: string, last: Word] | undefined {
  const opening = words[index];
  if (!opening) return undefined;
  for (const [phrase, kind] of KINDS_BY_OPENING.get(opening.lower) ?? []) {
    const last = words[index + phrase.length - 1];
    if (last && phrase.every((part, at) => words[index + at]?.lower === part)) return [kind, last];
  }
  return undefined;
}

function spanOf(text: string, number: string, from: number, to: number): Span {
  const start = from + text.slice(from, to).indexOf(number);
  return { start, end: start + number.length };
}

function findTitleStart(text: string, end: number): number | undefined {
  ABOUT.lastIndex = end;
  const about = ABOUT.exec(text);
  return about ? end + about[0].length : undefined;
}

/**
 * Whether a place belongs to the title of a citation before it: capitals and `tentang` lead there.
 */
function isInTitle(text: string, start: number, previous: RegulationCitation | undefined): boolean {
  if (previous?.titleStart === undefined) return false;
  const between = text.slice(previous.titleStart, start);
  return /^(?:[Pp]e[a-zÀ-ɏ]+\s)(?:[A-Za-zÀ-ɏ]+\s){0,4}$/u.test(between);
}
