import { oncePer } from './once-per.ts';

/** A word or number of a text, with its place in it (UTF-16 code units). */
export interface Word {
  readonly text: string;
  /** In lower case, for look-ups. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
}

/** What joins letters or digits into one word, after its first and before its next part. */
const JOINED = "(?:[-‐‑'’](?=[A-Za-zÀ-ɏ])|(?<=\\d)[-.,:/](?=\\d)|(?<=[A-Za-zÀ-ɏ])-(?=\\d))";

/** A pattern of words, whose letters, marks and digits are those of a class of characters. */
const wordsOf = (signs: string): RegExp => new RegExp(`[${signs}]+(?:${JOINED}[${signs}]+)*`, 'gu');

/** All letters, marks and digits below U+0250: those of Indonesian texts. */
const LATIN = wordsOf('0-9A-Za-zª²³µ¹º¼-¾À-ÖØ-öø-ɏ');

/** Any other script, or a sign that may belong to one. Punctuation such as “–” does not. */
const BEYOND_LATIN = /[\u0250-\u1FFF\u2070-\u{10FFFF}]/u;

/** Made when it is needed: to make it takes as long as twenty other patterns. */
const anyScript = (): RegExp => wordsOf('\\p{L}\\p{M}\\p{N}');

/**
 * The words of a text in order: letters, marks and digits. A hyphen or apostrophe between letters
 * and a dot, comma, colon or slash between digits belong to the word: `undang-undang`, `Jum'at`,
 * `1.250`, `09.30`, `14/5/2024`.
 */
export function findWords(text: string): readonly Word[] {
  const pattern = BEYOND_LATIN.test(text) ? anyScript() : LATIN;
  return Array.from(text.matchAll(pattern), (match) => ({
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

/** The words of a text in lower case. */
export function lowerWords(text: string): readonly string[] {
  return findWords(text).map(({ lower }) => lower);
}
