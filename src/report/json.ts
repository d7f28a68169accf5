import type { ChecklistItem } from '../check/checklist.ts';
import type { Finding } from '../check/finding.ts';
import type { CheckResult } from '../check/run.ts';
import type { DraftKind } from '../draft/meta.ts';
import type { ReportInput } from './report-input.ts';
import { type Summary, summarise } from './summary.ts';

/** A finding for programs; lines and columns count from 1, offsets are UTF-16 code units. */
export type JsonFinding = Pick<
  Finding,
  'rule' | 'severity' | 'message' | 'start' | 'end' | 'text' | 'suggestions' | 'fixable' | 'source'
>;

/** One draft in a report for programs. */
export interface JsonFile {
  readonly path: string;
  readonly kind: DraftKind;
  /** In source order. */
  readonly findings: readonly JsonFinding[];
  /** What the draft asks to be left alone, with the reason it gives. */
  readonly suppressed: readonly (JsonFinding & { readonly reason: string })[];
  readonly checklist: readonly ChecklistItem[];
}

/** What `check --format json` writes. `version` changes only when a field goes or changes. */
export interface JsonReport {
  readonly version: 1;
  readonly summary: Summary;
  readonly files: readonly JsonFile[];
}

/** The report for programs, as data. */
export function makeJsonReport(results: readonly CheckResult[]): JsonReport {
  return { version: 1, summary: summarise(results), files: results.map(fileJson) };
}

/** The report for programs, as text. */
export function reportJson({ results }: Pick<ReportInput, 'results'>): string {
  return `${JSON.stringify(makeJsonReport(results), undefined, 2)}\n`;
}

function fileJson({ draft, findings, suppressed, checklist }: CheckResult): JsonFile {
  const { kind, source } = draft;
  return {
    path: source.path,
    kind,
    findings: findings.map(findingJson),
    suppressed: suppressed.map(({ finding, reason }) => ({ ...findingJson(finding), reason })),
    checklist,
  };
}

function findingJson(finding: Finding): JsonFinding {
  const { rule, severity, message, start, end, text, suggestions, fixable, source } = finding;
  return { rule, severity, message, start, end, text, suggestions, fixable, source };
}
