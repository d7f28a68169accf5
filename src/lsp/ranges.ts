import type { Range, TextEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Edit } from '../check/finding.ts';
import type { Span } from '../text/span.ts';

/** Offsets of the program leave out a byte order mark; those of the editor count it. */
function markLength(document: TextDocument): number {
  return document.getText().startsWith('\uFEFF') ? 1 : 0;
}

/** The place of a span in an editor: lines and UTF-16 columns from 0. */
export function rangeOf(document: TextDocument, { start, end }: Span): Range {
  const mark = markLength(document);
  return { start: document.positionAt(start + mark), end: document.positionAt(end + mark) };
}

/** The span of a range of an editor. Places outside the text are moved to its nearest end. */
export function sourceSpan(document: TextDocument, { start, end }: Range): Span {
  const mark = markLength(document);
  const offset = (position: Range['start']): number =>
    Math.max(0, document.offsetAt(position) - mark);
  return { start: offset(start), end: offset(end) };
}

/** An edit in the words of an editor. */
export function textEdit(document: TextDocument, { span, text }: Edit): TextEdit {
  return { range: rangeOf(document, span), newText: text };
}
