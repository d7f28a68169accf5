import type { Passage } from '../../draft/passage.ts';
import { perPassage } from '../../draft/per-passage.ts';
import { isRegionKind } from '../../knowledge/region-kinds.ts';
import { editDistance } from '../../text/nearest.ts';
import type { Span } from '../../text/span.ts';
import { findWords, type Word } from '../../text/words.ts';

/** An acronym in brackets behind what it stands for: `aparatur sipil negara (ASN)`. */
export interface SpelledAcronym extends Span {
  readonly short: string;
  /** The words before the bracket, in the same sentence; the last ones are what it stands for. */
  readonly before: readonly Word[];
}

const BRACKETED = /\((?<short>[A-Z][A-Za-z\d/.-]{1,14}(?:\s[A-Z]{2,5})?)\)/gu;
const REACH = 14;

/** The acronyms that a passage spells out, in order; places count in its text. */
export const findSpelledAcronyms: (passage: Passage) => readonly SpelledAcronym[] = perPassage(
  ({ text, words }) => {
    if (!text.includes('(')) return [];
    return Array.from(text.matchAll(BRACKETED)).flatMap((match) => {
      const { short = '' } = match.groups ?? {};
      if (!/[A-Z].*[A-Z]|^[A-Z][a-z]{4,}$/u.test(short)) return [];
      const before = readBefore(text, words, match.index);
      const last = before.at(-1);
      if (!last || !/^\s$/u.test(text.slice(last.end, match.index))) return [];
      return [{ short, before, start: match.index, end: match.index + match[0].length }];
    });
  },
);

/** The words before a place up to where no name goes on. */
function readBefore(text: string, words: readonly Word[], end: number): readonly Word[] {
  const before: Word[] = [];
  for (const word of words
    .filter((one) => one.end <= end)
    .slice(-REACH)
    .reverse()) {
    const next = before[0];
    if (next && !/^(?:\s|,\s|\/|\s&\s|\s?-\s?)$/u.test(text.slice(word.end, next.start))) break;
    before.unshift(word);
  }
  return before;
}

/** How the words before a bracket compare with what an acronym stands for. */
export type SpellingLikeness =
  | { readonly kind: 'same' }
  /** The same but for a word or two; `from` is the first of the words that stand for it. */
  | { readonly kind: 'near'; readonly from: number }
  | { readonly kind: 'other' };

/** Compares the words before a bracket with what the acronym stands for. */
export function compareSpelling({ short, before }: SpelledAcronym, long: string): SpellingLikeness {
  const record = findWords(long).map((word) => word.lower);
  const given = before.map(({ lower }) => (lower === 'tak' ? 'tidak' : lower));
  const holds = given.some((_, at) => record.every((word, index) => given[at + index] === word));
  if (holds) return { kind: 'same' };
  // Three letters stand for many things: `sumber daya air`, `sumber daya alam`.
  const isTelling = short.length > 3;
  for (const more of [0, -1, 1]) {
    const from = given.length - record.length - more;
    if (from >= 0 && isOneSlip(given.slice(from), record, isTelling)) return { kind: 'near', from };
  }
  return { kind: 'other' };
}

/**
 * Whether two lists of words, three or more, differ in one: missing, added, or changed. Another
 * word in its place counts only when it is nearly the same or the acronym tells enough.
 */
function isOneSlip(
  given: readonly string[],
  record: readonly string[],
  isTelling: boolean,
): boolean {
  const most = Math.min(given.length, record.length);
  let head = 0;
  while (head < most && given[head] === record[head]) head++;
  let tail = 0;
  while (tail < most - head && given.at(-1 - tail) === record.at(-1 - tail)) tail++;
  const [wrong, right] = [
    given.slice(head, given.length - tail),
    record.slice(head, record.length - tail),
  ];
  if (record.length < 3 || wrong.length > 1 || right.length > 1) return false;
  const [a, b] = [wrong[0], right[0]];
  // `Kabupaten Wonosobo Layak Anak (KLA)`: which of them.
  if (b === undefined && isRegionKind(given[head - 1] ?? '')) return false;
  if (a === undefined || b === undefined) return head > 0;
  if (isRegionKind(a)) return false;
  return isNearWord(a, b) || (isTelling && head > 0);
}

function isNearWord(a: string, b: string): boolean {
  return a.slice(0, 4) === b.slice(0, 4) && editDistance(a, b) <= 3;
}
