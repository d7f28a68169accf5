import { type Change, findChanges } from './find-changes.ts';
import { isWord } from './tokens.ts';

/** One of the two versions, seen from the base. */
export interface Side {
  readonly changes: readonly Change[];
  readonly tokens: readonly string[];
  /** The tokens of the base as this side has them: its own white space between the same words. */
  readonly kept: readonly string[];
}

export function readSide(base: readonly string[], tokens: readonly string[]): Side {
  const found = findChanges(base.map(comparable), tokens.map(comparable));
  const slid = found.map((change, index) => slide(base, tokens, change, found[index + 1]));
  const kept = [...base];
  let from = 0;
  let otherFrom = 0;
  for (const { start, end, other } of slid) {
    for (let at = from; at < start; at++) kept[at] = tokens[otherFrom + at - from] ?? '';
    from = end;
    otherFrom = other.end;
  }
  for (let at = from; at < base.length; at++) kept[at] = tokens[otherFrom + at - from] ?? '';
  return { changes: joinNear(base, slid), tokens, kept };
}

/** White space is the same however wide it is, and whether or not it breaks the line. */
function comparable(token: string): string {
  return /^\s/u.test(token) ? ' ' : token;
}

/**
 * Moves a change to the right as far as it reads the same: “[ resmi] membuka” is “[resmi ]membuka”,
 * so that words put in stand before the word they belong to and not at the end of the one before.
 */
function slide(
  base: readonly string[],
  tokens: readonly string[],
  change: Change,
  next: Change | undefined,
): Change {
  const { start, end, other } = change;
  const isInsertion = start === end;
  if (!isInsertion && other.start !== other.end) return change;
  const most = (next?.start ?? base.length) - end;
  let by = 0;
  while (by < most) {
    const first = isInsertion ? tokens[other.start + by] : base[start + by];
    if (first === undefined || comparable(first) !== comparable(base[end + by] ?? '')) break;
    by += 1;
  }
  return {
    start: start + by,
    end: end + by,
    other: { start: other.start + by, end: other.end + by },
  };
}

/** Joins changes with no word between them: the parts of a name or a date are changed as one. */
function joinNear(base: readonly string[], changes: readonly Change[]): readonly Change[] {
  const joined: Change[] = [];
  for (const change of changes) {
    const last = joined.at(-1);
    if (last && !base.slice(last.end, change.start).some(isWord)) {
      const other = { start: last.other.start, end: change.other.end };
      joined.splice(-1, 1, { start: last.start, end: change.end, other });
    } else {
      joined.push(change);
    }
  }
  return joined;
}
