import type { Finding } from '../check/finding.ts';
import type { Draft } from '../draft/draft.ts';
import { isRecordKind } from '../draft/meta.ts';
import type { Block } from '../draft/nodes.ts';
import type { Span } from '../text/span.ts';

/** A finding as it is numbered in a proof, from 1, in source order. */
export interface NumberedFinding {
  readonly number: number;
  readonly finding: Finding;
}

/** How the text of a row is set: `code` letter for letter, the others as prose. */
export type RowStyle = 'code' | 'heading' | 'prose';

/** A stretch of a draft that stands beside the notes on it. */
export interface ProofRow {
  readonly style: RowStyle;
  /** The whole stretch; the rows of a draft cover its text without a gap. */
  readonly span: Span;
  /** The end of what is shown: blank lines are left out unless a finding is in them. */
  readonly shownEnd: number;
  /** Findings that begin here. */
  readonly notes: readonly NumberedFinding[];
  /** Findings that touch the row, those that begin earlier too. */
  readonly marks: readonly NumberedFinding[];
}

/** Cuts a draft into rows: lines of the front matter, blocks, items of lists. */
export function proofRows(draft: Draft, findings: readonly NumberedFinding[]): readonly ProofRow[] {
  const { text } = draft.source;
  const starts = draft.source.unit === 'paragraph' ? paragraphStarts(draft) : rowStarts(draft);
  return starts.map(({ at, style }, index) => {
    const next = starts[index + 1];
    const span = { start: at, end: next?.at ?? text.length };
    const isLast = next === undefined;
    const notes = findings.filter(({ finding }) => {
      const { start } = finding.span;
      return start >= span.start && (start < span.end || isLast);
    });
    const marks = findings.filter(
      ({ finding }) =>
        (finding.span.start < span.end && finding.span.end > span.start) ||
        notes.some((note) => note.finding === finding),
    );
    return { style, span, shownEnd: shownEnd(text, span, marks), notes, marks };
  });
}

interface RowStart {
  readonly at: number;
  readonly style: RowStyle;
}

function rowStarts(draft: Draft): readonly RowStart[] {
  const { source, frontMatter, blocks, unreadable, kind } = draft;
  const isCode = unreadable.length > 0 || isRecordKind(kind);
  const starts: RowStart[] = [];
  const add = (at: number, style: RowStyle): void => {
    if (at > (starts.at(-1)?.at ?? -1)) starts.push({ at, style });
  };
  const head = frontMatter?.span.end ?? (isCode ? source.text.length : 0);
  for (const at of source.lineStarts) {
    if (at < head && /\S/u.test(source.text[at] ?? ' ')) add(at, 'code');
  }
  for (const block of blocks) {
    const places = block.kind === 'list' ? block.items.map((item) => item.span) : [block.span];
    for (const place of places) add(place.start, blockStyle(block));
  }
  const [first] = starts;
  if (!first || first.at > 0) starts.unshift({ at: 0, style: 'prose' });
  return starts;
}

/** Each paragraph of a Word file is a row, those above the text too. */
function paragraphStarts({ source, blocks }: Draft): readonly RowStart[] {
  const headings = new Set(
    blocks.flatMap(({ kind, span }) => (kind === 'heading' ? [span.start] : [])),
  );
  return source.lineStarts.map((at) => ({ at, style: headings.has(at) ? 'heading' : 'prose' }));
}

function blockStyle({ kind }: Block): RowStyle {
  if (kind === 'heading') return 'heading';
  return kind === 'code-block' || kind === 'html-block' || kind === 'table' ? 'code' : 'prose';
}

function shownEnd(text: string, row: Span, marks: readonly NumberedFinding[]): number {
  let end = row.start + text.slice(row.start, row.end).trimEnd().length;
  for (const { finding } of marks) {
    const { span } = finding;
    if (span.start >= end || span.end < row.end) end = Math.max(end, Math.min(span.end, row.end));
  }
  return end;
}
