import type { Passage } from '../draft/passage.ts';
import type { Report } from './finding.ts';

/**
 * The places of a report that proposes to put `text` in the place of the prose from `start` up to
 * `end`. The fix is left out where Markdown markers or line ends stand in between, and in front
 * matter where the new text would mean something to YAML: there the suggestion must do.
 */
export function replacement(
  passage: Passage,
  start: number,
  end: number,
  text: string,
  { safe = true }: { safe?: boolean } = {},
): Pick<Report, 'span' | 'suggestions' | 'fix'> {
  const span = passage.span(start, end);
  const editable = passage.isVerbatim(start, end) && (passage.node || !/[:#"'\\{}[\]]/u.test(text));
  if (!editable) return { span, suggestions: [text] };
  return { span, suggestions: [text], fix: { safe, edits: [{ span, text }] } };
}
