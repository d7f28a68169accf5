import { type Change, findChanges } from './find-changes.ts';
import { isWord, splitTokens } from './tokens.ts';
import { type Unit, unitLikeness } from './unit.ts';

/** Units with fewer words in common than this are not versions of each other. */
const LEAST_ALIKE = 0.35;

/** A unit that stands elsewhere is the same one only if it is nearly the same, and long enough. */
const MOVED_ALIKE = 0.75;
const MOVED_WORDS = 4;

/** Above this many pairs, units are matched by their places alone. */
const MOST_PAIRS = 40_000;

/** Index in the base → index in the other text. */
export type UnitMatches = ReadonlyMap<number, number>;

/**
 * Which unit of the base became which unit of another version: equal ones first, then, between
 * those, the likest ones in order, then what stands in the place of another.
 *
 * @param findsMoved whether units may have changed places, as people's do
 */
export function matchUnits(
  base: readonly Unit[],
  other: readonly Unit[],
  { findsMoved }: { readonly findsMoved: boolean },
): UnitMatches {
  const matches = new Map<number, number>();
  let at = 0;
  let otherAt = 0;
  const changes = findChanges(base.map(unitKey), other.map(unitKey));
  for (const change of changes) {
    while (at < change.start) matches.set(at++, otherAt++);
    matchInside(change, base, other, matches);
    at = change.end;
    otherAt = change.other.end;
  }
  while (at < base.length) matches.set(at++, otherAt++);
  if (findsMoved) matchMoved(base, other, matches);
  return matches;
}

function unitKey({ kind, text }: Unit): string {
  return `${kind} ${text.replace(/\r/gu, '')}`;
}

function matchInside(
  { start, end, other: place }: Change,
  base: readonly Unit[],
  other: readonly Unit[],
  matches: Map<number, number>,
): void {
  const before = base.slice(start, end);
  const after = other.slice(place.start, place.end);
  const pairs = [...pairAlike(before, after), [before.length, after.length] as const];
  let [from, otherFrom] = [0, 0];
  for (const [index, otherIndex] of pairs) {
    // What is left between two matches stands in each other's place if there is as much of it.
    const left = index - from;
    if (left === otherIndex - otherFrom) {
      for (let step = 0; step < left; step++) {
        const [a, b] = [before[from + step], after[otherFrom + step]];
        if (a && b && a.kind === b.kind && (a.kind === 'paragraph' || a.kind === 'heading')) {
          matches.set(start + from + step, place.start + otherFrom + step);
        }
      }
    }
    if (index < before.length) matches.set(start + index, place.start + otherIndex);
    from = index + 1;
    otherFrom = otherIndex + 1;
  }
}

/** The pairs of units, in order on both sides, whose likenesses add up to most. */
function pairAlike(
  before: readonly Unit[],
  after: readonly Unit[],
): readonly (readonly [number, number])[] {
  if (before.length * after.length > MOST_PAIRS) return [];
  const likeness = before.map((a) =>
    after.map((b) => {
      const value = unitLikeness(a, b);
      return value >= LEAST_ALIKE ? value : 0;
    }),
  );
  const sums = sumLikeness(likeness, after.length);
  const pairs: (readonly [number, number])[] = [];
  let [row, column] = [0, 0];
  while (row < before.length && column < after.length) {
    const here = sums[row]?.[column];
    if (here === sums[row + 1]?.[column]) row += 1;
    else if (here === sums[row]?.[column + 1]) column += 1;
    else pairs.push([row++, column++]);
  }
  return pairs;
}

/** For each place the highest sum of likenesses that pairs from there on can reach. */
function sumLikeness(
  likeness: readonly (readonly number[])[],
  width: number,
): readonly (readonly number[])[] {
  const sums: number[][] = [new Array<number>(width + 1).fill(0)];
  for (const values of likeness.toReversed()) {
    const below = sums[0] ?? [];
    const sum = new Array<number>(width + 1).fill(0);
    for (let column = width - 1; column >= 0; column--) {
      const value = values[column] ?? 0;
      const paired = value === 0 ? 0 : value + (below[column + 1] ?? 0);
      sum[column] = Math.max(paired, below[column] ?? 0, sum[column + 1] ?? 0);
    }
    sums.unshift(sum);
  }
  return sums;
}

/** Finds paragraphs that people put elsewhere among what is left on both sides. */
function matchMoved(
  base: readonly Unit[],
  other: readonly Unit[],
  matches: Map<number, number>,
): void {
  const taken = new Set(matches.values());
  const left = other.flatMap((unit, index) => (taken.has(index) ? [] : [{ unit, index }]));
  for (const [index, unit] of base.entries()) {
    if (matches.has(index) || splitTokens(unit.text).filter(isWord).length < MOVED_WORDS) continue;
    const found = left.find(
      (one) => !taken.has(one.index) && unitLikeness(unit, one.unit) >= MOVED_ALIKE,
    );
    if (!found) continue;
    taken.add(found.index);
    matches.set(index, found.index);
  }
}
