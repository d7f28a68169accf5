import { oncePer } from '../text/once-per.ts';
import { facingMarks } from '../text/quotes.ts';
import type { Passage } from './passage.ts';

/**
 * Whether the next quotation mark of the draft closes one, so that somebody speaks here though the
 * opening mark stands in an earlier paragraph, or was lost: a newspaper's paragraphs part speech.
 */
export function isBeforeClosingMark(
  passages: readonly Passage[],
  passage: Passage,
  at: number,
): boolean {
  const own = facingMarks(passage.text).find((mark) => mark.at >= at);
  return own ? !own.opens : closesBehind(passages).has(passage);
}

/** The passages behind which the next mark of the draft closes. */
const closesBehind = oncePer((passages: readonly Passage[]): ReadonlySet<Passage> => {
  const found = new Set<Passage>();
  let closes = false;
  for (const passage of passages.filter(isProse).reverse()) {
    if (closes) found.add(passage);
    const [first] = facingMarks(passage.text);
    if (first) closes = !first.opens;
  }
  return found;
});

function isProse({ role, inBlockQuote }: Passage): boolean {
  return (role === 'paragraph' || role === 'item') && !inBlockQuote;
}
