import type { Finding, RelatedPlace } from '../check/finding.ts';
import type { CheckResult } from '../check/result.ts';
import type { Rule } from '../check/rule.ts';
import type { Source } from '../text/source.ts';
import { type SourceUnit, UNIT_NAMES } from '../text/source-unit.ts';
import type { CheckReport, ReportOptions } from './check-report.ts';
import { checklistText } from './checklist.ts';
import { codeFrame } from './code-frame.ts';
import { flow } from './flow.ts';
import { locate, placeIn } from './place-names.ts';
import { SEVERITY_WORDS } from './severity-words.ts';
import type { Style } from './style.ts';
import { summaryText } from './summary.ts';
import { visible } from './visible.ts';

/** Columns before what is said under a code frame. */
const INDENT = 2;

/** Places of the same fault that are named; the rest is counted. */
const MOST_PLACES = 12;

/**
 * The report for people: every finding with its place and what to write, then the counts. The first
 * finding of each rule gives the reason and the source. What a draft gets wrong in the same way
 * again is named in one line under the first place.
 */
export function reportTerminal(
  report: CheckReport,
  { style, checklist, quiet }: ReportOptions,
): string {
  const reasons = quiet ? new Map<string, string>() : firstReasons(report);
  const parts = report.results.flatMap(({ draft, findings }) =>
    groupAlike(findings).map(([finding, ...others]) =>
      [
        findingText(finding, draft.source, style),
        othersText(others, draft.source.unit, style),
        reasonText(finding, reasons, style),
      ]
        .filter((part) => part !== '')
        .join('\n'),
    ),
  );
  if (checklist) parts.push(checklistText(report, style).trimEnd());
  if (!quiet) parts.push(summaryText(report, style));
  const said = parts.filter((part) => part !== '');
  return said.length === 0 ? '' : `${said.join('\n\n')}\n`;
}

/** Findings that say the same, at the place of the first. */
function groupAlike(findings: readonly Finding[]): readonly (readonly [Finding, ...Finding[]])[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const { rule, severity, message, suggestions, related } = finding;
    const key = JSON.stringify([rule, severity, message, suggestions, related]);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()];
}

function findingText(finding: Finding, source: Source, style: Style): string {
  const paint = style[finding.severity];
  const place = placeIn(style.path(source.path), finding.start, source.unit);
  const heading = flow(
    [
      { text: place, paint: style.strong, whole: true },
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

/** What to write, unless the message has said so. */
function adviceText({ suggestions, message }: Finding): string {
  const unsaid = suggestions.filter((text) => text === '' || !message.includes(text));
  if (unsaid.length === 0) return '';
  return unsaid.map((text) => (text === '' ? 'hapus' : `tulis “${text}”`)).join(' atau ');
}

function relatedText(place: RelatedPlace, source: Source, style: Style): string {
  const path = style.path(place.path ?? source.path);
  const { start, unit } = locate(place, source);
  const where = start ? placeIn(path, start, unit) : path;
  return flow(
    [
      { text: `  ${style.glyphs.arrow} ${where}`, paint: style.faint, whole: true },
      { text: visible(place.message, style) },
    ],
    style.width,
    4,
  );
}

function othersText(others: readonly Finding[], unit: SourceUnit, style: Style): string {
  if (others.length === 0) return '';
  const all = others.map(({ start }) =>
    unit === 'line' ? `${start.line}:${start.column}` : String(start.line),
  );
  const places = all.slice(0, MOST_PLACES);
  const rest = others.length - places.length;
  const more = rest > 0 ? ` dan ${rest} tempat lain` : '';
  const name = unit === 'line' ? '' : `${UNIT_NAMES[unit]} `;
  return note(`Juga di ${name}${places.join(', ')}${more}.`, style);
}

/** The reason and the source of each rule, by the first finding that has them. */
function firstReasons({ results, rules }: CheckReport): Map<string, string> {
  const byId = new Map<string, Rule>(rules.map((rule) => [rule.id, rule]));
  const sources = new Map(
    results.flatMap(({ findings }: CheckResult) =>
      findings.map(({ rule, source }) => [rule, source] as const),
    ),
  );
  return new Map(
    Array.from(sources, ([id, source]) => {
      const why = byId.get(id)?.why;
      return [id, `${why === undefined ? '' : `${why} `}Sumber: ${source}`] as const;
    }),
  );
}

/** The reason of a finding's rule when it has not been given yet; takes it out of `reasons`. */
function reasonText({ rule }: Finding, reasons: Map<string, string>, style: Style): string {
  const reason = reasons.get(rule);
  reasons.delete(rule);
  return reason === undefined ? '' : note(reason, style, style.faint);
}

function note(text: string, { width }: Style, paint = (same: string): string => same): string {
  const margin = ' '.repeat(INDENT);
  const lines = flow([{ text, paint }], width - INDENT, 0).split('\n');
  return lines.map((line) => margin + line).join('\n');
}
