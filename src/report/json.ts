import type { Finding } from '../check/finding.ts';
import type { CheckResult } from '../check/run.ts';
import type { ReportInput } from './report-input.ts';
import { summarise } from './summary.ts';

/** The report for programs. `version` changes only when a field goes or changes its meaning. */
export function reportJson({ results }: ReportInput): string {
  const report = { version: 1, summary: summarise(results), files: results.map(fileJson) };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

function fileJson({ draft, findings, suppressed, checklist }: CheckResult): object {
  const { kind, source } = draft;
  return {
    path: source.path,
    kind,
    findings: findings.map(findingJson),
    suppressed: suppressed.map(({ finding, reason }) => ({ ...findingJson(finding), reason })),
    checklist,
  };
}

function findingJson(finding: Finding): object {
  const { rule, severity, message, start, end, text, suggestions, fixable, source } = finding;
  return { rule, severity, message, start, end, text, suggestions, fixable, source };
}
