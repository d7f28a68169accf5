import type { Passage } from '../draft/passage.ts';
import type { Span } from '../text/span.ts';
import type { StatedFact } from './stated-facts.ts';

/** What a finder says of a fact, before its place in the file is known. */
export interface FoundFact extends Omit<StatedFact, 'start' | 'end' | 'text'> {
  readonly span: Span;
}

/** A fact of which any other value elsewhere is wrong; the place counts in the passage. */
export function exact(
  label: string,
  value: string,
  passage: Passage,
  { start, end }: Span,
): FoundFact {
  const span = passage.span(start, end);
  return { subject: label, label, value, span, comparison: 'equal', isCertain: true };
}
