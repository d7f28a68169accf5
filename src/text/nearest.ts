/**
 * How many letters must be added, left out, changed or swapped with a neighbour to turn `a` into
 * `b` (optimal string alignment distance).
 */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(best);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/**
 * The candidate that `typed` was most likely meant to be, if one is near enough to be worth
 * suggesting: at most a third of its letters differ.
 */
export function findNearest(typed: string, candidates: Iterable<string>): string | undefined {
  let nearest: string | undefined;
  let distance = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const found = editDistance(typed.toLowerCase(), candidate.toLowerCase());
    if (found < distance) {
      nearest = candidate;
      distance = found;
    }
  }
  return distance <= Math.max(1, Math.floor(typed.length / 3)) ? nearest : undefined;
}
