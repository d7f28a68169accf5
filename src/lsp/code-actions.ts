import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Finding } from '../check/finding.ts';
import { fixUntilStable } from '../check/fix.ts';
import type { Rule } from '../check/rule.ts';
import type { Span } from '../text/span.ts';
import type { CheckedDocument } from './check-document.ts';
import { diagnosticOf } from './diagnostics.ts';
import { ignoreEdit } from './ignore-edit.ts';
import { sourceSpan, textEdit } from './ranges.ts';

/** The kind of “mend all that is safe”, so that an editor may do it on save. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.humas`;

/** What code actions are made with. */
export interface CodeActionOptions {
  readonly rules: readonly Rule[];
  /** The editor takes edits that say which version of the document they are for. */
  readonly versioned: boolean;
}

/** What may be done about the findings in a range, and about the whole document. */
export function codeActionsFor(
  checked: CheckedDocument,
  { range, context }: CodeActionParams,
  options: CodeActionOptions,
): readonly CodeAction[] {
  if (checked.workspaceFaults.length > 0) return [];
  const wanted = (kind: string): boolean =>
    context.only?.some((only) => kind === only || kind.startsWith(`${only}.`)) ?? true;
  const span = sourceSpan(checked.document, range);
  const touched = checked.result.findings.filter((finding) => touches(finding.span, span));
  return [
    ...(wanted(CodeActionKind.QuickFix)
      ? touched.flatMap((finding) => quickFixes(checked, finding, options))
      : []),
    ...(wanted(FIX_ALL) ? fixAll(checked, options) : []),
  ];
}

/** Ends count, so that a cursor just behind a word is still at it. */
function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}

function quickFixes(
  checked: CheckedDocument,
  finding: Finding,
  options: CodeActionOptions,
): readonly CodeAction[] {
  const { document } = checked;
  const action = (title: string, edits: readonly TextEdit[]): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(checked, finding)],
    edit: workspaceEdit(checked, edits, options),
  });
  const { fix } = finding;
  const edits = (fix?.edits ?? []).map((edit) => textEdit(document, edit));
  const fixes =
    edits.length === 0
      ? suggestions(checked, finding).map((text) =>
          action(replaceTitle(text), [textEdit(document, { span: finding.span, text })]),
        )
      : [{ ...action(fixTitle(finding), edits), isPreferred: fix?.safe === true }];
  const rule = options.rules.find(({ id }) => id === finding.rule);
  // Nobody can silence the rule that judges how others are silenced.
  const ignore =
    rule && rule.type !== 'suppression' ? ignoreEdit(checked.result.draft, finding) : undefined;
  return ignore ? [...fixes, action(ignore.title, [textEdit(document, ignore.edit)])] : fixes;
}

/** What may stand in the place of a finding; in front matter only what means nothing to YAML. */
function suggestions({ result }: CheckedDocument, finding: Finding): readonly string[] {
  const frontEnd = result.draft.frontMatter?.span.end ?? 0;
  const isFront = finding.span.start < frontEnd;
  return finding.suggestions.filter((text) => !isFront || !/[:#"'\\{}[\]]/u.test(text));
}

function fixTitle({ fix, suggestions: [suggestion] }: Finding): string {
  const text = suggestion ?? (fix?.edits.length === 1 ? fix.edits[0]?.text : undefined);
  return text === undefined || text.trim() === '' ? 'Betulkan' : replaceTitle(text);
}

function replaceTitle(text: string): string {
  return `Ganti menjadi “${text}”`;
}

function fixAll(checked: CheckedDocument, options: CodeActionOptions): readonly CodeAction[] {
  const { source } = checked.result.draft;
  const fixed = fixUntilStable(source, (state) => checked.recheck(state).findings);
  if (fixed.mended.length === 0) return [];
  const edit = textEdit(checked.document, difference(source.text, fixed.source.text));
  return [
    {
      title: 'Perbaiki semua yang aman',
      kind: FIX_ALL,
      edit: workspaceEdit(checked, [edit], options),
    },
  ];
}

/** The one edit that turns a text into another, without what both begin and end with. */
function difference(before: string, after: string): { readonly span: Span; readonly text: string } {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < shorter - start && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return {
    span: { start, end: before.length - tail },
    text: after.slice(start, after.length - tail),
  };
}

function workspaceEdit(
  { document: { uri, version } }: CheckedDocument,
  edits: readonly TextEdit[],
  { versioned }: CodeActionOptions,
): WorkspaceEdit {
  return versioned
    ? { documentChanges: [{ textDocument: { uri, version }, edits: [...edits] }] }
    : { changes: { [uri]: [...edits] } };
}
