import type { ChecklistItem } from '../check/checklist.ts';
import { type Finding, type RelatedPlace, startOf } from '../check/finding.ts';
import type { CheckResult } from '../check/result.ts';
import type { DraftKind } from '../draft/meta.ts';
import type { Position, Source } from '../text/source.ts';
import type { ReportInput } from './report-input.ts';
import { type Summary, summarise } from './summary.ts';

/** A finding for programs; lines and columns count from 1, offsets are UTF-16 code units. */
export interface JsonFinding
  extends Pick<
    Finding,
    | 'rule'
    | 'severity'
    | 'message'
    | 'start'
    | 'end'
    | 'text'
    | 'suggestions'
    | 'fixable'
    | 'source'
  > {
  /** Other places that the finding speaks of; left out when there are none. */
  readonly related?: readonly JsonRelated[];
}

/** A second place of a finding, in the same file or in another. */
export interface JsonRelated {
  readonly message: string;
  readonly path: string;
  /** Left out where the line is not known. */
  readonly start?: Position;
}

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
    findings: findings.map((finding) => findingJson(finding, source)),
    suppressed: suppressed.map(({ finding, reason }) => ({
      ...findingJson(finding, source),
      reason,
    })),
    checklist,
  };
}

function findingJson(finding: Finding, file: Source): JsonFinding {
  const { rule, severity, message, start, end, text, suggestions, fixable, source } = finding;
  const related = finding.related.map((place) => relatedJson(place, file));
  const json = { rule, severity, message, start, end, text, suggestions, fixable, source };
  return related.length > 0 ? { ...json, related } : json;
}

function relatedJson({ message, path, span, start }: RelatedPlace, file: Source): JsonRelated {
  if (path !== undefined) return { message, path, ...startOf(start) };
  return { message, path: file.path, ...startOf(span && file.position(span.start)) };
}
