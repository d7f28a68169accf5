/** A half-open range of UTF-16 code units in the text of a {@link Source}. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether `outer` holds every code unit of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
