/** One step of an alignment; `left` and `right` are places in the two lists. */
export interface AlignmentStep {
  readonly kind: 'same' | 'changed' | 'added' | 'left-out';
  readonly left: number;
  readonly right: number;
}

/** How a short list of words fits into a long one. */
export interface Alignment {
  /** How many words must be changed, added or left out. */
  readonly distance: number;
  /** In order; words of the long list before the first and after the last step do not count. */
  readonly steps: readonly AlignmentStep[];
}

/**
 * Fits the words of `part` where they differ least from a stretch of `whole`. `added` words stand
 * in `part` alone, `left-out` words in `whole` alone. Takes time and space in proportion to the
 * product of both lengths.
 */
export function alignWithin(part: readonly string[], whole: readonly string[]): Alignment {
  const same = lastIndexOfPart(part, whole);
  if (same !== -1) return { distance: 0, steps: part.map((_, left) => keep(left, same + left)) };
  const rows = fillTable(part, whole);
  const last = rows.at(-1) ?? new Uint32Array();
  let end = 0;
  // Of equal ends the last one: a changed last word then has its counterpart.
  for (const [column, cost] of last.entries()) if (cost <= (last[end] ?? 0)) end = column;
  return { distance: last[end] ?? 0, steps: trace(rows, part, whole, end) };
}

/**
 * Where `part` stands last in `whole`, word for word; -1 where it does not. Most copies are true.
 */
function lastIndexOfPart(part: readonly string[], whole: readonly string[]): number {
  for (let start = whole.length - part.length; start >= 0; start--) {
    if (part.every((word, index) => word === whole[start + index])) return start;
  }
  return -1;
}

function keep(left: number, right: number): AlignmentStep {
  return { kind: 'same', left, right };
}

function fillTable(part: readonly string[], whole: readonly string[]): readonly Uint32Array[] {
  const width = whole.length + 1;
  let above = new Uint32Array(width);
  const rows = [above];
  for (let index = 0; index < part.length; index++) {
    const row = new Uint32Array(width);
    row[0] = index + 1;
    for (let column = 1; column < width; column++) {
      const diagonal = (above[column - 1] ?? 0) + (part[index] === whole[column - 1] ? 0 : 1);
      const across = Math.min(above[column] ?? 0, row[column - 1] ?? 0) + 1;
      row[column] = Math.min(diagonal, across);
    }
    rows.push(row);
    above = row;
  }
  return rows;
}

function trace(
  rows: readonly Uint32Array[],
  part: readonly string[],
  whole: readonly string[],
  end: number,
): readonly AlignmentStep[] {
  const steps: AlignmentStep[] = [];
  let left = part.length;
  let right = end;
  while (left > 0) {
    const cost = rows[left]?.[right] ?? 0;
    const isSame = part[left - 1] === whole[right - 1];
    const diagonal = rows[left - 1]?.[right - 1];
    if (right > 0 && diagonal !== undefined && diagonal + (isSame ? 0 : 1) === cost) {
      steps.push({ kind: isSame ? 'same' : 'changed', left: --left, right: --right });
    } else if ((rows[left - 1]?.[right] ?? 0) + 1 === cost) {
      steps.push({ kind: 'added', left: --left, right });
    } else {
      steps.push({ kind: 'left-out', left, right: --right });
    }
  }
  return steps.reverse();
}
