import { diffText } from '../../check/diff.ts';
import { reportDiff } from '../../report/diff.ts';
import { findReviewMarks } from '../../revision/review-mark.ts';
import { type CliContext, tell } from '../context.ts';
import { shownPath } from '../paths.ts';
import { styleFor } from '../terminal.ts';
import type { EventDocument } from './find-documents.ts';
import { isChanged, type Plan, type Revision } from './plan-revisions.ts';

/** Shows how a file changes, under a heading, on standard output. */
export function showDiff(
  heading: string,
  {
    path,
    before,
    after,
  }: { readonly path: string; readonly before: string; readonly after: string },
  context: CliContext,
): void {
  const style = styleFor(context.stdout, context);
  const diff = reportDiff([diffText(before, after, path)], style);
  context.stdout.write(`${style.strong(`${heading} ${style.path(path)}`)}\n${diff}\n`);
}

/** Shows what changes in every document, and says what has to be known before it is applied. */
export function showPlan(
  { revisions, withoutBase }: Plan,
  remarks: readonly string[],
  context: CliContext,
): void {
  const changed = revisions.filter(isChanged);
  for (const { document, after } of changed) {
    const { path, draft } = document;
    showDiff('Naskah', { path, before: draft.source.text, after: after.text }, context);
  }
  tell(
    context,
    ...remarks,
    ...changed.filter(({ hasNewTemplate }) => hasNewTemplate).map(templateText),
    ...changed.flatMap(markTexts),
    ...withoutBase.map((document) => withoutBaseText(document, context)),
  );
}

function templateText({ document, base }: Revision): string {
  return `Templat ${base.kind} berubah sejak ${document.path} dibuat; perubahannya ikut di atas.`;
}

/** Where a person has to decide; places that were marked before are named again. */
function markTexts({ document, after }: Revision): readonly string[] {
  return findReviewMarks(after.text).map(({ start, reason }) => {
    const { line } = after.position(start);
    return `Perlu diputuskan, ${document.path}:${line}: ${reason}`;
  });
}

function withoutBaseText({ path, draft, eventFile }: EventDocument, { cwd }: CliContext): string {
  const kind = draft.kind === 'teks' ? 'rilis' : draft.kind;
  const event = shownPath(eventFile, cwd);
  return [
    `${path} tidak disegarkan: tidak ada catatan bagaimana naskah itu dibuat (ditulis tangan, dibuat humas versi lama, atau folder .humas tidak ikut disalin).`,
    `  Bandingkan sendiri dengan: humas new ${kind} --acara ${event} --dry-run`,
  ].join('\n');
}

/** Whether any document is left with a place that a person has to decide. */
export function hasMarks(revisions: readonly Revision[]): boolean {
  return revisions.some(({ after }) => findReviewMarks(after.text).length > 0);
}

/** Whose initials fall with a change of the documents. */
export function lapsedTexts(
  revisions: readonly Revision[],
  tense: 'akan gugur' | 'gugur',
): readonly string[] {
  return revisions.flatMap(({ document, signedBy }) =>
    signedBy.length === 0
      ? []
      : `Paraf ${signedBy.join(', ')} pada ${document.path} ${tense}: isinya berubah.`,
  );
}
