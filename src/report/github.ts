import type { Finding, Severity } from '../check/finding.ts';
import type { ReportInput } from './report-input.ts';

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
};

/**
 * The report for GitHub Actions: a workflow command for each finding, which GitHub shows beside
 * the line of the draft. Source of the format: GitHub Docs, “Workflow commands for GitHub Actions”.
 */
export function reportGithub({ results }: ReportInput): string {
  return results
    .flatMap(({ draft, findings }) =>
      findings.map((finding) => command(draft.source.path, finding)),
    )
    .join('');
}

function command(path: string, finding: Finding): string {
  const { start, end, rule, severity, source } = finding;
  const properties = Object.entries({
    file: path,
    line: start.line,
    endLine: end.line,
    // GitHub takes columns only within one line.
    ...(start.line === end.line ? { col: start.column, endColumn: end.column } : {}),
    title: rule,
  }).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  const data = escapeData(`${finding.message}\nSumber: ${source}`);
  return `::${COMMANDS[severity]} ${properties.join(',')}::${data}\n`;
}

/** As `escapeData` of the actions toolkit: the runner reads line ends as the end of a command. */
function escapeData(text: string): string {
  return text.replace(/%/gu, '%25').replace(/\r/gu, '%0D').replace(/\n/gu, '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/gu, '%3A').replace(/,/gu, '%2C');
}
