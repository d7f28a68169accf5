import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
} from 'vscode-languageserver';
import type { Finding, RelatedPlace, Severity } from '../check/finding.ts';
import type { CheckedDocument } from './check-document.ts';
import { rangeOf } from './ranges.ts';

/** The name of the program beside each of its diagnostics. */
export const DIAGNOSTIC_SOURCE = 'humas';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

const TOP = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/**
 * What an editor is to show of a check. Where `humas.yaml` or the roster cannot be used there is
 * one diagnostic that says so: a check without them would raise false alarms.
 */
export function diagnosticsOf(checked: CheckedDocument): readonly Diagnostic[] {
  const [fault] = checked.workspaceFaults;
  if (!fault) return checked.result.findings.map((finding) => diagnosticOf(checked, finding));
  const line = fault.position ? ` baris ${fault.position.line}` : '';
  const name = fault.path.replace(/^.*[\\/]/u, '');
  return [
    {
      range: TOP,
      severity: DiagnosticSeverity.Error,
      source: DIAGNOSTIC_SOURCE,
      message: `Naskah belum diperiksa, karena ${name}${line} keliru: ${fault.message}`,
    },
  ];
}

/** A finding in the words of an editor. */
export function diagnosticOf(checked: CheckedDocument, finding: Finding): Diagnostic {
  const related = finding.related.flatMap((place) => relatedInformation(checked, place));
  return {
    range: rangeOf(checked.document, finding.span),
    severity: SEVERITIES[finding.severity],
    code: finding.rule,
    source: DIAGNOSTIC_SOURCE,
    message: finding.message,
    ...(related.length > 0 ? { relatedInformation: related } : {}),
  };
}

/** A place in another file whose line is not known is shown at its beginning. */
function relatedInformation(
  { document, fileUris }: CheckedDocument,
  { message, path, span, start }: RelatedPlace,
): readonly DiagnosticRelatedInformation[] {
  if (path !== undefined) {
    const uri = fileUris.get(path);
    if (uri === undefined) return [];
    const at = start && { line: start.line - 1, character: start.column - 1 };
    return [{ message, location: { uri, range: at ? { start: at, end: at } : TOP } }];
  }
  const range = span ? rangeOf(document, span) : TOP;
  return [{ message, location: { uri: document.uri, range } }];
}
