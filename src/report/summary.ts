import type { Severity } from '../check/finding.ts';
import type { CheckResult } from '../check/run.ts';
import type { CheckReport } from './check-report.ts';
import { SEVERITY_WORDS } from './severity-words.ts';
import type { Style } from './style.ts';

/** The counts of a check. */
export interface Summary {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly fixable: number;
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
  };
}

/** The last lines of a check for people: the counts, and the command to type next. */
export function summaryText({ results, inputs, hidden }: CheckReport, style: Style): string {
  const summary = summarise(results);
  const first = results.flatMap(({ findings }) => findings)[0];
  // Standard input cannot be read a second time.
  const typed = inputs.includes('-') ? undefined : inputs.map(quoteArgument).join(' ');
  const lines = first ? [countsText(summary, style)] : [];
  if (hidden > 0) lines.push(`${hidden} temuan lebih ringan tidak ditampilkan.`);
  if (lines.length === 0) lines.push(...cleanText(summary, typed, style));
  if (summary.fixable > 0 && typed !== undefined) {
    lines.push(`${summary.fixable} temuan bertanda * dapat dibetulkan otomatis:`);
    lines.push(`  ${style.strong(`humas check ${typed} --fix`)}`);
  }
  if (first) lines.push(`Alasan dan contoh: ${style.strong(`humas rules ${first.rule}`)}`);
  return lines.join('\n');
}

function cleanText({ files }: Summary, typed: string | undefined, style: Style): string[] {
  const clean = `${style.good(style.glyphs.pass)} Tidak ada temuan dalam ${files} naskah.`;
  if (typed === undefined) return [clean];
  return [`${clean} Untuk membuat dokumen Word:`, `  ${style.strong(`humas export ${typed}`)}`];
}

function countsText({ files, errors, warnings, infos }: Summary, style: Style): string {
  const parts = [
    errors > 0 ? style.error(`${errors} ${SEVERITY_WORDS.error}`) : '',
    warnings > 0 ? style.warning(`${warnings} ${SEVERITY_WORDS.warning}`) : '',
    infos > 0 ? style.info(`${infos} ${SEVERITY_WORDS.info}`) : '',
  ].filter((part) => part !== '');
  return `${parts.join(', ')} dalam ${files} naskah.`;
}

/** An argument as it must be typed: in quotes when a shell would take it apart. */
export function quoteArgument(argument: string): string {
  return /^[\p{L}\p{N}_@%+=:,./\\~-]+$/u.test(argument) ? argument : `"${argument}"`;
}
