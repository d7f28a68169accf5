import type { Finding } from '../check/finding.ts';
import type { CheckedDraft, CheckReport } from './check-report.ts';
import { summarise } from './summary.ts';

/** The report for programs. `version` changes only when a field goes or changes its meaning. */
export function reportJson({ drafts }: CheckReport): string {
  const report = { version: 1, summary: summarise(drafts), files: drafts.map(fileJson) };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

function fileJson({ path, kind, findings, checklist }: CheckedDraft): object {
  return { path, kind, findings: findings.map(findingJson), checklist };
}

function findingJson(finding: Finding): object {
  const { rule, severity, message, start, end, text, suggestions, fixable, source } = finding;
  return { rule, severity, message, start, end, text, suggestions, fixable, source };
}
