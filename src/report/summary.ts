import { type Finding, SEVERITIES, type Severity } from '../check/finding.ts';
import type { CheckResult } from '../check/result.ts';
import { isRecordKind } from '../draft/meta.ts';
import type { CheckReport } from './check-report.ts';
import { paragraph } from './flow.ts';
import { SEVERITY_WORDS } from './severity-words.ts';
import type { Style } from './style.ts';

/** The counts of a check. */
export interface Summary {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly fixable: number;
  /** What drafts ask to be left alone, with a reason. */
  readonly suppressed: number;
}

/** Counts the findings of all drafts. */
export function summarise(results: readonly CheckResult[]): Summary {
  const findings = results.flatMap((result) => result.findings);
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    files: results.length,
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    fixable: findings.filter((finding) => finding.fixable).length,
    suppressed: results.reduce((sum, result) => sum + result.suppressed.length, 0),
  };
}

/** More findings than fit on a few screens: then the last lines say where to begin. */
const MANY = 20;

/** The last lines of a check for people: the counts, and the command to type next. */
export function summaryText(report: CheckReport, style: Style): string {
  const { results, inputs } = report;
  const summary = summarise(results);
  const worst = findWorst(results);
  // Standard input cannot be read a second time.
  const typed = inputs.includes('-') ? undefined : inputs.map(quoteArgument).join(' ');
  const isMany = summary.errors + summary.warnings + summary.infos > MANY;
  const groups = isMany ? groupsText(results) : '';
  const counts = countsText(summary, filesText(results) + groups, style);
  const lines = worst ? [counts] : [];
  lines.push(...heldBackTexts(report, summary).map((text) => paragraph(text, style.width, 0)));
  if (!worst && report.hidden === 0 && results.length > 0)
    lines.push(...cleanText(report, typed, style));
  if (summary.fixable > 0 && typed !== undefined) {
    const text = `${summary.fixable} temuan bertanda * dapat dibetulkan otomatis:`;
    lines.push(paragraph(text, style.width, 0));
    lines.push(`  ${style.strong(`humas check ${typed} --fix`)}`);
  }
  if (worst && typed !== undefined && results.every(isWord)) {
    lines.push('Untuk mendapatkannya sebagai komentar di salinan Word:');
    lines.push(`  ${style.strong(`humas check ${typed} --format komentar`)}`);
  }
  if (isMany && worst?.severity === 'error' && summary.warnings > 0 && typed !== undefined) {
    lines.push('Untuk melihat yang salah saja lebih dahulu:');
    lines.push(`  ${style.strong(`humas check ${typed} --min-severity error`)}`);
  }
  if (worst) lines.push(`Alasan dan contoh: ${style.strong(`humas rules ${worst.rule}`)}`);
  return lines.join('\n');
}

/** `: ejaan 31, gaya 10, fakta 6`: what most of the work is, so that it can be shared out. */
function groupsText(results: readonly CheckResult[]): string {
  const counts = new Map<string, number>();
  for (const { rule } of results.flatMap(({ findings }) => findings)) {
    const group = rule.slice(0, rule.indexOf('/'));
    counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  const parts = [...counts].sort(([, a], [, b]) => b - a);
  return `: ${parts.map(([group, count]) => `${group} ${count}`).join(', ')}`;
}

/** The first finding of the gravest kind there is. */
function findWorst(results: readonly CheckResult[]): Finding | undefined {
  const findings = results.flatMap((result) => result.findings);
  return SEVERITIES.map((level) => findings.find(({ severity }) => severity === level)).find(
    (finding) => finding !== undefined,
  );
}

/** What is there and not shown, and why. */
function heldBackTexts(
  { hidden, baseline, results, unread = 0 }: CheckReport,
  { suppressed }: Summary,
): string[] {
  const lines: string[] = [];
  // Of files of which there is nothing else to say, the reason is enough.
  if (unread > 0 && results.length > 0)
    lines.push(`${unread} berkas tidak terbaca, jadi tidak diperiksa.`);
  if (hidden > 0) lines.push(`${hidden} temuan lebih ringan tidak ditampilkan.`);
  if (suppressed > 0) lines.push(`${suppressed} temuan diabaikan dengan alasan.`);
  if (!baseline) return lines;
  const { path, known, gone } = baseline;
  if (known > 0) lines.push(`${known} temuan lama tidak ditampilkan, menurut ${path}.`);
  if (gone > 0) {
    lines.push(
      `${gone} temuan lama sudah tidak ada; perbarui catatannya dengan --update-baseline.`,
    );
  }
  return lines;
}

function cleanText(
  { baseline, results }: CheckReport,
  typed: string | undefined,
  style: Style,
): string[] {
  const findings = baseline && baseline.known > 0 ? 'temuan baru' : 'temuan';
  const clean = `${style.good(style.glyphs.pass)} Tidak ada ${findings} dalam ${filesText(results)}.`;
  // Data files are no documents.
  if (typed === undefined || results.some(isRecord) || results.some(isWord)) return [clean];
  return [`${clean} Untuk membuat dokumen Word:`, `  ${style.strong(`humas export ${typed}`)}`];
}

/** How many files were checked, by what they are called. */
export function filesText(results: readonly CheckResult[]): string {
  return `${results.length} ${results.some(isRecord) ? 'berkas' : 'naskah'}`;
}

function isWord({ draft }: CheckResult): boolean {
  return draft.source.unit === 'paragraph';
}

function isRecord({ draft }: CheckResult): boolean {
  return isRecordKind(draft.kind);
}

function countsText({ errors, warnings, infos }: Summary, files: string, style: Style): string {
  const parts = [
    errors > 0 ? style.error(`${errors} ${SEVERITY_WORDS.error}`) : '',
    warnings > 0 ? style.warning(`${warnings} ${SEVERITY_WORDS.warning}`) : '',
    infos > 0 ? style.info(`${infos} ${SEVERITY_WORDS.info}`) : '',
  ].filter((part) => part !== '');
  return `${parts.join(', ')} dalam ${files}.`;
}

/** An argument as it must be typed: in quotes when a shell would take it apart. */
export function quoteArgument(argument: string): string {
  return /^[\p{L}\p{N}_@%+=:,./\\~-]+$/u.test(argument) ? argument : `"${argument}"`;
}
