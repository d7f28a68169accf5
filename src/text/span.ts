/** A half-open range of UTF-16 code units in the text of a {@link Source}. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether `outer` holds every code unit of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/**
 * The index of the first of some spans that ends behind `at`; their number when none does. The
 * spans stand one after the other.
 */
export function firstEndingBehind(spans: readonly Span[], at: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those of some spans, one after the other, that stand wholly in another. */
export function spansIn<Found extends Span>(
  spans: readonly Found[],
  outer: Span,
): readonly Found[] {
  const found: Found[] = [];
  for (let at = firstEndingBehind(spans, outer.start); at < spans.length; at++) {
    const span = spans[at];
    if (!span || span.start >= outer.end) break;
    if (contains(outer, span)) found.push(span);
  }
  return found;
}

/** Whether one of some spans, one after the other, shares a code unit with another. */
export function overlapsAny(spans: readonly Span[], { start, end }: Span): boolean {
  const first = spans[firstEndingBehind(spans, start)];
  return first !== undefined && first.start < end;
}

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
