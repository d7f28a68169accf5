import { isWord } from './tokens.ts';

/** A stretch of tokens; `end` is exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What a name, an office, a place, a date or a time is made of. */
const PHRASE_WORD = /^(?:[A-ZÀ-Þ0-9]|\[LENGKAPI)/u;
const WEEKDAY = /^(?:Senin|Selasa|Rabu|Kamis|Jumat|Jum[’']at|Sabtu|Minggu|Ahad)$/u;
const NUMBER = /^\d/u;
const DEGREE = /^[A-Z][A-Za-z]*\./u;
/** What a full stop shortens inside a name; anywhere else it ends a sentence. */
const ABBREVIATION = /^(?:Pj|Pjs|Plt|Plh|Dr|Drs|Dra|Ir|H|Hj|Prof|KH|[A-Z])$|\./u;

/**
 * The values in a text that mean something only as a whole: `Wali Kota Contoh Ratna, M.Si.`,
 * `Rabu, 19 Agustus 2026`, `08.30 WIB`. Half of one and half of another is neither.
 *
 * @param tokens as `splitTokens` gives them
 * @returns stretches of tokens, in order
 */
export function findPhrases(tokens: readonly string[]): readonly Stretch[] {
  const phrases: { start: number; end: number }[] = [];
  let last: number | undefined;
  for (const [index, token] of tokens.entries()) {
    if (!isWord(token)) continue;
    const before = last;
    last = PHRASE_WORD.test(token) ? index : undefined;
    if (last === undefined) continue;
    const phrase = phrases.at(-1);
    if (phrase && before !== undefined && isJoined(tokens, before, index)) phrase.end = index + 1;
    else phrases.push({ start: index, end: index + 1 });
  }
  return phrases.map(({ start, end }) => ({
    start,
    end: end + Number(isClosed(tokens, start, end)),
  }));
}

/** Whether two words of phrases, with what stands between them, are of the same one. */
function isJoined(tokens: readonly string[], from: number, to: number): boolean {
  const [a = '', b = ''] = [tokens[from], tokens[to]];
  const between = tokens
    .slice(from + 1, to)
    .join('')
    .replace(/\s+/gu, '');
  switch (between) {
    case '':
      return true;
    case '.':
      return ABBREVIATION.test(a);
    case ',':
      return DEGREE.test(b) || (WEEKDAY.test(a) && NUMBER.test(b));
    case '(':
      return WEEKDAY.test(a) && NUMBER.test(b);
    default:
      return false;
  }
}

/**
 * Whether the mark behind a phrase is its own: the stop of `M.Si.`, the bracket of `Rabu (19/8)`.
 */
function isClosed(tokens: readonly string[], start: number, end: number): boolean {
  if (tokens[end] === ')') return tokens.slice(start, end).includes('(');
  return tokens[end] === '.' && DEGREE.test(tokens[end - 1] ?? '');
}
