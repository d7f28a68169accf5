import type { Edit, Finding, RelatedPlace, Severity } from '../check/finding.ts';
import { fingerprints } from '../check/fingerprint.ts';
import type { CheckResult, RuleFailure } from '../check/result.ts';
import type { Rule } from '../check/rule.ts';
import type { Source } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import type { ReportInput } from './report-input.ts';

const SCHEMA =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

const LEVELS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/**
 * The report for code scanning services and editors: SARIF 2.1.0, with errata 01 (OASIS). Columns
 * and offsets count UTF-16 code units, as everywhere; safe fixes go along as `fixes`.
 */
export function reportSarif({ results, rules, version }: ReportInput): string {
  const order = new Map<string, number>(rules.map((rule, index) => [rule.id, index]));
  const log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'humas', version, language: 'id', rules: rules.map(descriptor) },
        },
        language: 'id',
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: results.flatMap(({ draft, failures }) =>
              failures.map((failure) => notification(failure, draft.source, order)),
            ),
          },
        ],
        artifacts: results.map(({ draft }) => ({
          location: { uri: fileUri(draft.source.path) },
          roles: ['analysisTarget'],
          encoding: 'utf-8',
        })),
        results: results.flatMap((result) => draftResults(result, order)),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function descriptor(rule: Rule): object {
  const { id, severity, summary, why, exceptions, source } = rule;
  const details = [
    { label: 'Mengapa', text: why },
    ...(exceptions === undefined ? [] : [{ label: 'Yang dibiarkan', text: exceptions }]),
    { label: 'Sumber', text: source },
  ];
  const help = (emphasis: string): string =>
    [summary, ...details.map(({ label, text }) => `${emphasis}${label}:${emphasis} ${text}`)].join(
      '\n\n',
    );
  return {
    id,
    shortDescription: message(summary),
    fullDescription: message(why),
    help: { ...message(help('')), markdown: escapeBraces(help('**')) },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: [id.slice(0, id.indexOf('/'))] },
  };
}

function draftResults(
  { draft, findings }: CheckResult,
  order: ReadonlyMap<string, number>,
): readonly object[] {
  const { source } = draft;
  const marks = fingerprints(source.text, findings);
  return findings.map((finding, index) => ({
    ruleId: finding.rule,
    ruleIndex: order.get(finding.rule),
    level: LEVELS[finding.severity],
    message: message(finding.message),
    locations: [{ physicalLocation: place(source, finding.span, true) }],
    relatedLocations: finding.related.map((related, id) => relatedLocation(related, id, source)),
    partialFingerprints: { 'humasFinding/v1': marks[index] },
    ...(finding.fixable && finding.fix ? { fixes: [fix(finding, finding.fix.edits, source)] } : {}),
    properties: { suggestions: finding.suggestions, source: finding.source },
  }));
}

function relatedLocation(related: RelatedPlace, id: number, source: Source): object {
  const physicalLocation =
    related.path === undefined
      ? place(source, related.span)
      : // The other file is not at hand: its lines are unknown, its offsets are not.
        { artifactLocation: { uri: fileUri(related.path) }, ...otherRegion(related) };
  return { id, message: message(related.message), physicalLocation };
}

function otherRegion({ span, start }: RelatedPlace): object {
  if (start) return { region: { startLine: start.line, startColumn: start.column } };
  if (!span) return {};
  return { region: { charOffset: span.start, charLength: span.end - span.start } };
}

function place(source: Source, span: Span | undefined, withText = false): object {
  const artifactLocation = { uri: fileUri(source.path) };
  if (!span) return { artifactLocation };
  const snippet = withText ? { snippet: { text: source.text.slice(span.start, span.end) } } : {};
  return { artifactLocation, region: { ...region(source, span), ...snippet } };
}

function region(source: Source, span: Span): object {
  const start = source.position(span.start);
  const end = source.position(span.end);
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: span.start,
    charLength: span.end - span.start,
  };
}

function fix({ suggestions }: Finding, edits: readonly Edit[], source: Source): object {
  const [first] = suggestions;
  return {
    description: message(first ? `Ganti dengan “${first}”.` : 'Terapkan perbaikan.'),
    artifactChanges: [
      {
        artifactLocation: { uri: fileUri(source.path) },
        replacements: edits.map((edit) => ({
          deletedRegion: region(source, edit.span),
          insertedContent: { text: edit.text },
        })),
      },
    ],
  };
}

function notification(
  { rule, error }: RuleFailure,
  source: Source,
  order: ReadonlyMap<string, number>,
): object {
  const cause = error instanceof Error ? error.message : String(error);
  return {
    level: 'error',
    message: message(`Aturan ${rule} tidak dapat dijalankan: ${cause}`),
    associatedRule: { id: rule, index: order.get(rule) },
    locations: [{ physicalLocation: place(source, undefined) }],
  };
}

/** A plain text message (3.11): braces are doubled, and no bracket may open a link. */
function message(text: string): { readonly text: string } {
  return { text: escapeBraces(text).replace(/\](?=\()/gu, '\\]') };
}

function escapeBraces(text: string): string {
  return text.replace(/[{}]/gu, '$&$&');
}

/** The URI reference of a path with `/`; absolute paths, of Windows too, become `file:` URIs. */
function fileUri(path: string): string {
  const encoded = path
    .replace(/\p{Cs}/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  if (/^[A-Za-z]:\//u.test(path)) return `file:///${path.slice(0, 2)}${encoded.slice(4)}`;
  if (path.startsWith('//')) return `file:${encoded}`;
  if (path.startsWith('/')) return `file://${encoded}`;
  return encoded;
}
