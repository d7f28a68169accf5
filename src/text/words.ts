import { oncePer } from './once-per.ts';

/** A word or number of a text, with its place in it (UTF-16 code units). */
export interface Word {
  readonly text: string;
  /** In lower case, for look-ups. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Letters, marks and digits; a hyphen or apostrophe between letters and a dot, comma, colon or
 * slash between digits belong to the word: `undang-undang`, `Jum'at`, `1.250`, `09.30`, `14/5/2024`.
 */
const WORD =
  /[\p{L}\p{M}\p{N}]+(?:(?:[-‐‑'’](?=[A-Za-zÀ-ɏ])|(?<=\d)[-.,:/](?=\d)|(?<=[A-Za-zÀ-ɏ])-(?=\d))[\p{L}\p{M}\p{N}]+)*/gu;

/** The words of a text in order. */
export function findWords(text: string): readonly Word[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    text: match[0],
    lower: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The indexes of each word of a list, by the word in lower case; worked out once for each list. */
export const placesOfWords: (words: readonly Word[]) => ReadonlyMap<string, readonly number[]> =
  oncePer((words) => {
    const places = new Map<string, number[]>();
    for (const [index, { lower }] of words.entries()) {
      const same = places.get(lower);
      if (same) same.push(index);
      else places.set(lower, [index]);
    }
    return places;
  });

/** The index of the first word that starts at or behind `at`; their number when there is none. */
export function firstWordFrom(words: readonly Word[], at: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
