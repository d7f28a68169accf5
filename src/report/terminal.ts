import type { ChecklistItem, ChecklistStatus } from '../check/checklist.ts';
import type { Finding, RelatedPlace } from '../check/finding.ts';
import type { CheckResult } from '../check/run.ts';
import { displayWidth } from '../text/display-width.ts';
import type { Source } from '../text/source.ts';
import type { CheckReport, ReportOptions } from './check-report.ts';
import { codeFrame } from './code-frame.ts';
import { flow } from './flow.ts';
import { SEVERITY_WORDS } from './severity-words.ts';
import type { Style } from './style.ts';
import { summaryText } from './summary.ts';

/** The report for people: every finding with its place and what to write, then the counts. */
export function reportTerminal(
  report: CheckReport,
  { style, checklist, quiet }: ReportOptions,
): string {
  const parts = report.results.flatMap(({ draft, findings }) =>
    findings.map((finding) => findingText(finding, draft.source, style)),
  );
  if (checklist) parts.push(...report.results.map((result) => checklistText(result, style)));
  if (!quiet) parts.push(summaryText(report, style));
  if (parts.length === 0) return '';
  return `${parts.join('\n\n')}\n`;
}

function findingText(finding: Finding, source: Source, style: Style): string {
  const paint = style[finding.severity];
  const { line, column } = finding.start;
  const heading = flow(
    [
      { text: `${style.path(source.path)}:${line}:${column}`, paint: style.strong, whole: true },
      { text: SEVERITY_WORDS[finding.severity], paint, whole: true },
      { text: visible(finding.message, style) },
      {
        text: finding.fixable ? `${finding.rule} *` : finding.rule,
        paint: style.faint,
        whole: true,
      },
    ],
    style.width,
  );
  const frame = codeFrame(source, finding.span, style, {
    mark: paint,
    note: visible(adviceText(finding), style),
  });
  const related = finding.related.map((place) => relatedText(place, source, style));
  return [heading, frame, ...related].join('\n');
}

/** Messages quote the draft, and a draft may hold codes that a terminal would obey. */
function visible(text: string, { glyphs }: Style): string {
  return text.replace(/\p{Cc}/gu, (sign) => (/\s/u.test(sign) ? ' ' : glyphs.control));
}

/** What to write, unless the message has said so. */
function adviceText({ suggestions, message }: Finding): string {
  const unsaid = suggestions.filter((text) => text === '' || !message.includes(text));
  if (unsaid.length === 0) return '';
  return unsaid.map((text) => (text === '' ? 'hapus' : `tulis “${text}”`)).join(' atau ');
}

function relatedText(place: RelatedPlace, source: Source, style: Style): string {
  const where = [style.path(place.path ?? source.path)];
  if (place.span && place.path === undefined) {
    const { line, column } = source.position(place.span.start);
    where.push(String(line), String(column));
  }
  return flow(
    [
      { text: `  ${style.glyphs.arrow} ${where.join(':')}`, paint: style.faint, whole: true },
      { text: visible(place.message, style) },
    ],
    style.width,
    4,
  );
}

const STATUS_WORDS: Readonly<Record<ChecklistStatus, string>> = {
  pass: 'lolos',
  fail: 'belum',
  manual: 'periksa sendiri',
  skipped: 'tidak dapat diperiksa',
};

function checklistText({ draft, checklist }: CheckResult, style: Style): string {
  const widest = Math.max(0, ...checklist.map(({ label }) => displayWidth(label)));
  const label = Math.min(widest, style.width - 28);
  return [
    style.strong(`Daftar periksa ${style.path(draft.source.path)}`),
    ...checklist.map((item) => checklistLine(item, label, style)),
  ].join('\n');
}

function checklistLine({ label, status }: ChecklistItem, width: number, style: Style): string {
  const glyph = style.glyphs[status];
  const paints = {
    pass: style.good,
    fail: style.error,
    manual: style.warning,
    skipped: style.faint,
  };
  const paint = paints[status];
  const gap = ' '.repeat(Math.max(0, width - displayWidth(label)));
  return `  ${paint(glyph)} ${label}${gap}  ${paint(STATUS_WORDS[status])}`;
}
