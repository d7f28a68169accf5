import { SMALL_TITLE_WORDS } from '../../draft/regulation-titles.ts';
import { isCapitalised } from '../../text/case.ts';
import { editDistance } from '../../text/nearest.ts';
import { findWords, type Word } from '../../text/words.ts';
import type { RegulationCitation } from './regulation-citations.ts';

/** The words behind `tentang`; offsets count in the text that cites it. */
export interface CitedTitle {
  /** All words up to where no title goes on: a full stop, a bracket, a quotation mark. */
  readonly words: readonly Word[];
  /** How many of them are spelled as a title: capitals, small words between them. */
  readonly spelled: number;
}

/** How a cited title compares with the one on record. */
export type TitleLikeness =
  /** Word for word, or shortened: an acronym, its first or last words. */
  | { readonly kind: 'same'; readonly words: number; readonly isWhole: boolean }
  /** The same but for a word or two; `words` are those that stand for the title. */
  | { readonly kind: 'near'; readonly words: number }
  /** Nothing in common. */
  | { readonly kind: 'other' }
  /**
   * Shortened in ways that cannot be told from a mistake: acronyms, spans of years, titles of
   * amendments.
   */
  | { readonly kind: 'unclear' };

const REACH_WORDS = 60;
const NO_TITLE = /[.;:()“”"‘’–—[\]]/u;

/** Reads the title behind a citation; `undefined` when none is given. */
export function readCitedTitle({ text, titleStart }: RegulationCitation): CitedTitle | undefined {
  if (titleStart === undefined) return undefined;
  const rest = text.slice(titleStart, titleStart + 800);
  const stop = rest.search(NO_TITLE);
  const words = findWords(stop === -1 ? rest : rest.slice(0, stop))
    .slice(0, REACH_WORDS)
    .map((word) => ({ ...word, start: word.start + titleStart, end: word.end + titleStart }));
  return words.length === 0 ? undefined : { words, spelled: countSpelled(words) };
}

function countSpelled(words: readonly Word[]): number {
  let spelled = 0;
  for (const [index, word] of words.entries()) {
    if (isCapitalised(word.text) || /^\d/u.test(word.text)) spelled = index + 1;
    else if (index === 0 || !SMALL_TITLE_WORDS.has(word.lower)) break;
  }
  return spelled;
}

/** Compares a cited title with the one on record. */
export function compareTitle({ words, spelled }: CitedTitle, title: string): TitleLikeness {
  const record = findWords(title).map((word) => normal(word.lower));
  const cited = words.map((word) => normal(word.lower));
  if (record.every((word, index) => cited[index] === word)) {
    return { kind: 'same', words: record.length, isWhole: true };
  }
  const run = countSameLetters(cited, record);
  if (run > 0) return { kind: 'same', words: run, isWhole: true };
  if (isShortened(words.slice(0, spelled), record)) {
    return { kind: 'same', words: spelled, isWhole: false };
  }
  const spansYears = /\d-\d/u.test(title);
  if (spansYears || isDerived(record) || isDerived(cited) || hasAcronym(words.slice(0, spelled))) {
    return { kind: 'unclear' };
  }
  const [count, cost] = fitPrefix(cited, record);
  const limit = Math.max(0.5, record.length * 0.34);
  return cost <= limit ? { kind: 'near', words: count } : { kind: 'other' };
}

/**
 * How many words have the letters of the title when spaces are left out: `IbadahHaji dan Umrah`.
 */
function countSameLetters(cited: readonly string[], record: readonly string[]): number {
  const letters = record.join('');
  let joined = '';
  for (const [index, word] of cited.entries()) {
    joined += word;
    if (!letters.startsWith(joined)) return 0;
    if (joined === letters) return index + 1;
  }
  return 0;
}

/**
 * Whether the title given is the beginning, the end or the middle of the one on record, or
 * initials.
 */
function isShortened(spelled: readonly Word[], record: readonly string[]): boolean {
  if (spelled.length === 0) return false;
  const [first] = spelled;
  if (first && spelled.length <= 2 && /^[A-Z][A-Z\d]+$/u.test(first.text)) return true;
  const given = spelled.map((word) => normal(word.lower));
  return record.some((_, at) => given.every((word, index) => record[at + index] === word));
}

/** A title that speaks of another regulation is shortened in too many ways to judge it by words. */
function isDerived(words: readonly string[]): boolean {
  return /^(?:perubahan|penetapan|pencabutan|pelaksanaan|peraturan|ketentuan)$/u.test(
    words[0] ?? '',
  );
}

/** Whether acronyms stand for words of the title. */
function hasAcronym(spelled: readonly Word[]): boolean {
  return spelled.some((word) => /^[A-Z]{3,}$/u.test(word.text));
}

function normal(word: string): string {
  return word === 'uu' ? 'undang-undang' : word === 'no' ? 'nomor' : word;
}

/** How many of the cited words stand for the title on record, and how much they differ from it. */
function fitPrefix(
  cited: readonly string[],
  record: readonly string[],
): readonly [count: number, cost: number] {
  let row = record.map((_, index) => index + 1);
  let best: readonly [number, number] = [0, record.length];
  for (const [index, word] of cited.slice(0, record.length + 3).entries()) {
    let diagonal = index;
    let left = index + 1;
    row = row.map((above, column) => {
      const value = Math.min(
        diagonal + difference(word, record[column] ?? ''),
        above + 1,
        left + 1,
      );
      diagonal = above;
      left = value;
      return value;
    });
    const cost = row.at(-1) ?? record.length;
    // Of equal ends the later one, as long as it is no longer than the title.
    const isBetter = index < record.length ? cost <= best[1] : cost < best[1];
    if (isBetter) best = [index + 1, cost];
  }
  return best;
}

/** Nothing for the same word, half for one that is nearly it, one for another. */
function difference(a: string, b: string): number {
  if (a === b) return 0;
  const isAlike = a.slice(0, 4) === b.slice(0, 4) && a.length > 4 && editDistance(a, b) <= 4;
  return isAlike ? 0.5 : 1;
}
