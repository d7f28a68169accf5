import { diffArrays } from 'diff';

/** A stretch of a sequence that reads differently in another; both ends are indices. */
export interface Change {
  readonly start: number;
  /** Exclusive; equal to `start` where something was put in. */
  readonly end: number;
  /** The same stretch in the other sequence. */
  readonly other: { readonly start: number; readonly end: number };
}

/** Texts that differ in more items than this have nothing to do with each other. */
const MOST_EDITS = 1000;

/** How `other` differs from `base`: the fewest items taken out and put in, in order. */
export function findChanges(base: readonly string[], other: readonly string[]): readonly Change[] {
  const edits = diffArrays([...base], [...other], { maxEditLength: MOST_EDITS });
  if (!edits) {
    return [{ start: 0, end: base.length, other: { start: 0, end: other.length } }];
  }
  const changes: Change[] = [];
  let at = 0;
  let otherAt = 0;
  let open: { start: number; other: number } | undefined;
  const close = (): void => {
    if (!open) return;
    changes.push({
      start: open.start,
      end: at,
      other: { start: open.other, end: otherAt },
    });
    open = undefined;
  };
  for (const { count, added, removed } of edits) {
    if (added || removed) open ??= { start: at, other: otherAt };
    else close();
    if (!added) at += count;
    if (!removed) otherAt += count;
  }
  close();
  return changes;
}
