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
  const rows = fillTable(part, whole);
  const last = rows.at(-1) ?? [];
  let end = 0;
  // Of equal ends the last one: a changed last word then has its counterpart.
  for (const [column, cost] of last.entries()) if (cost <= (last[end] ?? 0)) end = column;
  return { distance: last[end] ?? 0, steps: trace(rows, part, whole, end) };
}

function fillTable(part: readonly string[], whole: readonly string[]): readonly number[][] {
  const rows: number[][] = [new Array<number>(whole.length + 1).fill(0)];
  for (const [index, word] of part.entries()) {
    const above = rows[index] ?? [];
    const row = [index + 1];
    for (const [column, other] of whole.entries()) {
      const diagonal = (above[column] ?? 0) + (word === other ? 0 : 1);
      row.push(Math.min(diagonal, (above[column + 1] ?? 0) + 1, (row[column] ?? 0) + 1));
    }
    rows.push(row);
  }
  return rows;
}

function trace(
  rows: readonly number[][],
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
