import { isCompoundMistake } from '../knowledge/spellings.ts';
import type { Lexicon } from './lexicon.ts';
import { joinSuffix } from './loose-affix.ts';

/** How frequent both words must be with the space in its place, in doublings; and a word of a piece. */
const FREQUENT = 3;
const IN_USE = 2;

/** How frequent a word may be that is none: `bung` of `bung aini`. */
const RARE = 2;

/** As `tulang` is. */
const SHORTEST_WHOLE = 6;

/**
 * What two words were meant to be between which a space stands a letter too far to the left or
 * right (`aka nada` for `akan ada`), or within a word (`tula ng`); `undefined` for words in use, and for `-nya` apart.
 */
export function respace(first: string, second: string, lexicon: Lexicon): string | undefined {
  const levels = [lexicon.frequency(first), lexicon.frequency(second)];
  if (Math.min(...levels) > 0) return joinBoth(first, second, lexicon);
  const shifted = Math.max(...levels) <= RARE ? shift(first, second, lexicon) : undefined;
  return shifted ?? join(first, second, lexicon) ?? joinSuffix(first, second, lexicon);
}

/** How much more frequent a word must be than both halves that are words themselves: `member ikan`. */
const LEAD_OF_WHOLE = 2;

function joinBoth(first: string, second: string, lexicon: Lexicon): string | undefined {
  if (second === 'kan') return joinSuffix(first, second, lexicon);
  const whole = first + second;
  if (whole.length < SHORTEST_WHOLE) return undefined;
  const least = Math.max(lexicon.frequency(first), lexicon.frequency(second)) + LEAD_OF_WHOLE;
  if (lexicon.frequency(whole) < least) return undefined;
  if (isCompoundMistake(`${first} ${second}`)) return undefined;
  return lexicon.pairs.level(first, second) === undefined ? whole : undefined;
}

function shift(first: string, second: string, lexicon: Lexicon): string | undefined {
  const pairs = [
    [first + second.charAt(0), second.slice(1)],
    [first.slice(0, -1), first.charAt(first.length - 1) + second],
  ] as const;
  const right = pairs.filter((pair) =>
    pair.every((word) => word.length > 1 && lexicon.frequency(word) >= FREQUENT),
  );
  return right.length === 1 ? right[0]?.join(' ') : undefined;
}

function join(first: string, second: string, lexicon: Lexicon): string | undefined {
  const whole = first + second;
  if (second === 'nya' || whole.length < SHORTEST_WHOLE || lexicon.frequency(whole) < IN_USE)
    return undefined;
  if (lexicon.pairs.level(first, second) !== undefined) return undefined;
  const isPart = (word: string): boolean => !lexicon.isAttested(word) && !lexicon.isForeign(word);
  return isPart(first) || isPart(second) ? whole : undefined;
}
