import type { Change } from './find-changes.ts';
import { findPhrases, type Stretch } from './phrases.ts';
import { isWord } from './tokens.ts';
import type { Side } from './version-side.ts';

/** A stretch of the base that one side changed, or both. */
export interface ChangedStretch extends Stretch {
  readonly ours: readonly Change[];
  readonly theirs: readonly Change[];
}

/** The three versions as tokens. */
interface Sides {
  readonly base: readonly string[];
  readonly ours: Side;
  readonly theirs: Side;
}

/** A change and how far what it means reaches: all of the phrases it is in. */
interface Reach extends Stretch {
  readonly change: Change;
  readonly side: Side;
}

/**
 * Where the base was changed, in order. Changes that get in each other's way are one stretch;
 * with `byPhrase`, so are those of the same phrase, and the stretch is all of it.
 */
export function findChangedStretches(
  sides: Sides,
  { byPhrase }: { readonly byPhrase: boolean },
): readonly ChangedStretch[] {
  const { ours, theirs } = sides;
  const own = reachesOf(ours, sides, byPhrase);
  const drafted = reachesOf(theirs, sides, byPhrase);
  const settled = [
    ...own.map((one) => reachOver(one, drafted)),
    ...drafted.map((one) => reachOver(one, own)),
  ];
  settled.sort((a, b) => a.start - b.start || a.end - b.end);
  const groups: Reach[][] = [];
  let end = 0;
  for (const one of settled) {
    const group = groups.at(-1);
    if (group && (one.start < end || group.some((two) => isHindered(one, two)))) group.push(one);
    else groups.push([one]);
    end = Math.max(end, one.end);
  }
  return groups.map((group) => ({
    start: Math.min(...group.map(({ start }) => start)),
    end: Math.max(...group.map((one) => one.end)),
    ours: group.flatMap(({ change, side }) => (side === ours ? change : [])),
    theirs: group.flatMap(({ change, side }) => (side === theirs ? change : [])),
  }));
}

/** A change that the other side leaves alone reaches no further than its own words. */
function reachOver(one: Reach, others: readonly Reach[]): Reach {
  const { start, end } = one.change;
  return others.some((other) => isHindered(one, other)) ? one : { ...one, start, end };
}

function isHindered(a: Reach, b: Reach): boolean {
  if (a.side === b.side) return false;
  return (a.start < b.end && b.start < a.end) || isInTheWay(a, b);
}

/**
 * Two changes are in each other's way when they touch the same words. Words put in right beside a
 * stretch that the other side replaced (“Ibu” before a name) depend on it; a comma does not.
 */
function isInTheWay(one: Reach, two: Reach): boolean {
  const [a, b] = [one.change, two.change];
  if (a.start < b.end && b.start < a.end) return true;
  if (a.start !== b.end && b.start !== a.end) return false;
  if (a.start === a.end && b.start === b.end) return true;
  return [one, two].some(
    ({ change, side }) =>
      change.start === change.end &&
      side.tokens.slice(change.other.start, change.other.end).some(isWord),
  );
}

function reachesOf(side: Side, { base }: Sides, byPhrase: boolean): readonly Reach[] {
  const inBase = byPhrase ? findPhrases(base) : [];
  const inSide = byPhrase ? findPhrases(side.tokens) : [];
  return side.changes.map((change, index) => {
    const before = side.changes[index - 1]?.end ?? 0;
    const after = side.changes[index + 1]?.start ?? base.length;
    const { other } = change;
    const around = [
      change,
      ...touched(inBase, change),
      // What a side wrote is part of a phrase with words of the base that it left in place.
      ...touched(inSide, other).map(({ start, end }) => ({
        start: Math.max(before, change.start - Math.max(0, other.start - start)),
        end: Math.min(after, change.end + Math.max(0, end - other.end)),
      })),
    ];
    return {
      change,
      side,
      start: Math.min(...around.map(({ start }) => start)),
      end: Math.max(...around.map(({ end }) => end)),
    };
  });
}

/** The phrases that a stretch shares a token with, or that it stands inside of. */
function touched(phrases: readonly Stretch[], { start, end }: Stretch): readonly Stretch[] {
  return phrases.filter((phrase) => phrase.start < end && start < phrase.end);
}
