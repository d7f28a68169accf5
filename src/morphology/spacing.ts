import { isCompoundMistake } from '../knowledge/spellings.ts';
import type { Lexicon } from './lexicon.ts';
import { joinSuffix } from './loose-affix.ts';
import { type Surroundings, weighRow } from './word-in-place.ts';

/** How frequent both words must be with the space in its place, in doublings; and a word of a piece. */
const FREQUENT = 3;
const IN_USE = 2;

/** How frequent a word may be that is none: `bung` of `bung aini`. */
const RARE = 2;

/** As `tulang` is. */
const SHORTEST_WHOLE = 6;

/** How much likelier, in doublings, the words around must make another way to part the letters; and where none of them is seen beside what it makes. */
const LEAST_SEEN = 22;
const LEAST_UNSEEN = 27;

/**
 * What two words were meant to be by the words around them, however short they are: `beberapa ha ri`
 * is `beberapa hari`, `sudahd iperiksa` is `sudah diperiksa`. Edited texts have nothing that comes
 * near the limits; slips mostly leave a word that is none.
 */
export function respaceInPlace(
  first: string,
  second: string,
  { before, behind }: Surroundings,
  lexicon: Lexicon,
): string | undefined {
  if (lexicon.pairs.level(first, second) !== undefined) return undefined;
  const ways = waysToPart(first, second, lexicon);
  if (ways.length === 0) return undefined;
  if (isCompoundMistake(`${first} ${second}`)) return undefined;
  const own = weighRow([before, first, second, behind], lexicon);
  const [best] = ways
    .map((words) => ({ words, row: [before, ...words, behind] }))
    .map(({ words, row }) => ({ words, row, lead: weighRow(row, lexicon) - own }))
    .sort((a, b) => b.lead - a.lead);
  if (best === undefined) return undefined;
  const least = isSeen(best.row, lexicon) ? LEAST_SEEN : LEAST_UNSEEN;
  return best.lead >= least ? best.words.join(' ') : undefined;
}

/** How many letters a space may stand too far to the left or right: `inidi maksudkan`. */
const FARTHEST = 3;

/** Two words as one, or with the space elsewhere, where that makes words in use. */
function waysToPart(
  first: string,
  second: string,
  lexicon: Lexicon,
): readonly (readonly string[])[] {
  const letters = first + second;
  const ways: (readonly string[])[] = [[letters]];
  for (let step = 1; step <= FARTHEST; step++) {
    for (const cut of [first.length - step, first.length + step]) {
      ways.push([letters.slice(0, Math.max(0, cut)), letters.slice(cut)]);
    }
  }
  return ways.filter((words) =>
    words.every((word) => word.length > 1 && lexicon.frequency(word) >= IN_USE),
  );
}

function isSeen(row: readonly (string | undefined)[], { pairs }: Lexicon): boolean {
  return row.some((word, index) => {
    const before = row[index - 1];
    return before !== undefined && word !== undefined && (pairs.level(before, word) ?? 0) > 0;
  });
}

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
