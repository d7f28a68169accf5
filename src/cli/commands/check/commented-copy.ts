import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Finding } from '../../../check/finding.ts';
import type { CheckReport } from '../../../report/check-report.ts';
import { commentTexts } from '../../../report/comment-text.ts';
import type { Span } from '../../../text/span.ts';
import { addComments } from '../../../word/add-comments.ts';
import { readWordDraft, type WordDraft } from '../../../word/read-word-draft.ts';
import { COMMENT_AUTHOR } from '../../../word/word-document.ts';
import type { CliContext } from '../../context.ts';
import { UserError } from '../../errors.ts';
import { wordFaults } from '../../word-faults.ts';

/** Who writes the comments. */

/**
 * The bytes of a Word file with a comment for each finding.
 *
 * @param original its path as given, and the text that was checked
 * @throws UserError when the file has changed since, or has no words
 */
export async function commentedCopy(
  original: { readonly path: string; readonly text: string },
  {
    findings,
    rules,
  }: { readonly findings: readonly Finding[]; readonly rules: CheckReport['rules'] },
  context: CliContext,
): Promise<Uint8Array> {
  const bytes = await readFile(resolve(context.cwd, original.path));
  const read = readWordDraft(bytes, original.path);
  if (!read.ok) {
    const { message, hint } = wordFaults[read.fault];
    throw new UserError(`${original.path}: ${message}`, { hint });
  }
  const { draft, document } = read.value;
  if (draft.source.text !== original.text) {
    throw new UserError(`${original.path} berubah selagi diperiksa; salinannya tidak ditulis.`, {
      hint: 'Simpan dan tutup berkas itu, lalu ulangi.',
    });
  }
  if (document.text === '') {
    throw new UserError(`${original.path} tidak memuat tulisan untuk diberi komentar.`, {
      hint: 'Tulisan di kop dan kaki halaman tidak diperiksa.',
    });
  }
  const texts = commentTexts(findings, draft.source, rules);
  const comments = findings.map(({ span }, index) => ({
    span: visibleSpan(span, read.value),
    paragraphs: texts[index] ?? [],
  }));
  try {
    return addComments(bytes, document, comments, { author: COMMENT_AUTHOR, date: context.now });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const { message, hint } = wordFaults['too-large'];
    throw new UserError(`${original.path}: ${message}`, { hint, cause: error });
  }
}

/**
 * Where the comment on a finding hangs: what is said of the draft as a whole, at the headline; what
 * is missing somewhere, at the word before, or at the first of its paragraph.
 */
function visibleSpan(span: Span, { draft }: WordDraft): Span {
  if (span.end > span.start) return span;
  const { text } = draft.source;
  const opening = draft.frontMatter?.opening ?? { start: 0, end: text.length };
  if (span.start === 0 || span.start === opening.end) return opening;
  const { line } = draft.source.position(span.start);
  const start = draft.source.lineStarts[line - 1] ?? 0;
  const before = text.slice(start, span.start).trimEnd();
  if (before !== '') return { start: start + before.lastIndexOf(' ') + 1, end: span.start };
  const word = /\S+/u.exec(draft.source.line(line));
  const from = start + (word?.index ?? 0);
  return { start: from, end: from + (word?.[0].length ?? 0) };
}
