import type { Finding } from '../check/finding.ts';
import type { CheckResult } from '../check/result.ts';
import { capitalise } from '../text/case.ts';
import { type SourceUnit, UNIT_NAMES } from '../text/source-unit.ts';
import type { CheckReport, ReportOptions } from './check-report.ts';
import { checklistMarkdown } from './checklist.ts';
import { markdownLine, markdownTable } from './markdown-table.ts';
import { SEVERITY_WORDS } from './severity-words.ts';

/**
 * Findings and checklist as Markdown, to become a document on the paper of the agency: for each
 * draft a table of what was found, with a box to tick, then the checklists. With `checklist` those
 * alone.
 */
export function reportMarkdown(report: CheckReport, { checklist }: ReportOptions): string {
  const { results } = report;
  if (checklist) return checklistMarkdown(report);
  const found = results.map(({ draft, findings }) =>
    [`## ${markdownLine(draft.source.path)}`, findingsTable(findings, draft.source.unit)].join(
      '\n\n',
    ),
  );
  return ['# Hasil Pemeriksaan', countsText(results), ...found, checklistMarkdown(report)].join(
    '\n\n',
  );
}

function findingsTable(findings: readonly Finding[], unit: SourceUnit): string {
  if (findings.length === 0) return 'Tidak ada temuan.';
  const rows = findings.map(({ start, severity, message, rule }, index) => [
    String(index + 1),
    String(start.line),
    `**${SEVERITY_WORDS[severity]}:** ${markdownLine(message)} (${markdownLine(rule)})`,
    '☐',
  ]);
  return markdownTable(['No.', capitalise(UNIT_NAMES[unit]), 'Temuan', 'Selesai'], rows);
}

function countsText(results: readonly CheckResult[]): string {
  const findings = results.flatMap((result) => result.findings);
  const counts = (['error', 'warning', 'info'] as const)
    .map((severity) => ({
      word: SEVERITY_WORDS[severity],
      count: findings.filter((finding) => finding.severity === severity).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ word, count }) => `${count} ${word}`);
  const what = counts.length === 0 ? 'Tidak ada temuan' : counts.join(', ');
  return `${what} dalam ${results.length} berkas.`;
}
