import { compareFacts } from '../facts/compare-facts.ts';
import type { StatedFact } from '../facts/stated-facts.ts';
import type { Source } from '../text/source.ts';
import { nameLine } from '../text/source-unit.ts';
import { overlaps } from '../text/span.ts';
import type { Finding, Severity } from './finding.ts';
import type { CheckResult, StatedFacts } from './result.ts';
import type { ComparisonRule } from './rule.ts';
import { settle } from './settle.ts';

/**
 * Holds drafts about the same event against each other and adds what they contradict each other
 * in, to the later of two. A fact that its own draft is already corrected for is left out: when it
 * is mended, so is the contradiction. What the drafts state is taken off the results.
 */
export function compareResults(
  results: readonly CheckResult[],
  rules: readonly ComparisonRule[],
): readonly CheckResult[] {
  const added = new Map<CheckResult, Finding[]>();
  for (const group of groupByEvent(results)) {
    for (const { result, finding } of rules.flatMap((rule) => compareGroup(group, rule))) {
      added.set(result, [...(added.get(result) ?? []), finding]);
    }
  }
  return results.map((result) => {
    const { stated: _, ...rest } = result;
    const findings = added.get(result);
    return findings ? { ...rest, findings: settle([...rest.findings, ...findings]) } : rest;
  });
}

type StatingResult = CheckResult & { readonly stated: StatedFacts };

function groupByEvent(results: readonly CheckResult[]): readonly (readonly StatingResult[])[] {
  const groups = new Map<string, StatingResult[]>();
  for (const result of results) {
    if (!isStating(result)) continue;
    const group = groups.get(result.stated.event) ?? [];
    group.push(result);
    groups.set(result.stated.event, group);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

function isStating(result: CheckResult): result is StatingResult {
  return result.stated !== undefined;
}

function compareGroup(
  group: readonly StatingResult[],
  rule: ComparisonRule,
): readonly { readonly result: CheckResult; readonly finding: Finding }[] {
  const members = group.filter(({ stated }) => stated.levels.has(rule.id));
  const documents = members.map((result) =>
    result.stated.facts.filter((fact) => !isCorrected(fact, result)),
  );
  return compareFacts(documents).flatMap(({ first, second }) => {
    const result = members[second.document];
    const other = members[first.document];
    if (!result || !other) return [];
    const { source } = other.draft;
    const level = result.stated.levels.get(rule.id);
    return { result, finding: makeFinding(rule, level, second.fact, { fact: first.fact, source }) };
  });
}

/** Whether a finding of a fact stands on the same words. */
function isCorrected({ start, end }: StatedFact, { findings }: CheckResult): boolean {
  const span = { start: start.offset, end: end.offset };
  return findings.some(
    (finding) => finding.rule.startsWith('fakta/') && overlaps(finding.span, span),
  );
}

function makeFinding(
  rule: ComparisonRule,
  level: Severity | undefined,
  fact: StatedFact,
  earlier: { readonly fact: StatedFact; readonly source: Source },
): Finding {
  const { start, end, text } = fact;
  const { path, unit } = earlier.source;
  const place = `${path} ${nameLine(unit, earlier.fact.start.line)}`;
  const { message, severity } = rule.report(fact, earlier.fact, place);
  return {
    rule: rule.id,
    severity: level ?? severity ?? rule.severity,
    message,
    span: { start: start.offset, end: end.offset },
    start,
    end,
    text,
    suggestions: [],
    fixable: false,
    fix: undefined,
    related: [
      {
        path,
        start: earlier.fact.start,
        message: `Di sini tertulis “${earlier.fact.text}”.`,
        ...(unit === 'line' ? {} : { unit }),
      },
    ],
    source: rule.source,
  };
}
