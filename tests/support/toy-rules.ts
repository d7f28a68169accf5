import type { Severity } from '../../src/check/finding.ts';
import { replacement } from '../../src/check/replacement.ts';
import type { CheckResult } from '../../src/check/result.ts';
import { lexicalRule, type Rule } from '../../src/check/rule.ts';
import type { RuleId } from '../../src/check/rule-id.ts';
import { Checker, type CheckOptions } from '../../src/check/run.ts';
import { parseDraft } from '../../src/draft/draft.ts';
import { matchCase } from '../../src/text/case.ts';
import { Source } from '../../src/text/source.ts';

/** What a rule has to say about itself, for rules that only tests know. */
export const BLURB = {
  summary: 'Contoh.',
  why: 'Contoh.',
  source: 'Contoh',
  examples: { wrong: [], right: [] },
} as const;

/** A rule that wants some phrases replaced by others; without a replacement it only points. */
export function wordRule(
  id: RuleId,
  words: Readonly<Record<string, string>>,
  severity: Severity = 'warning',
): Rule {
  return lexicalRule<string>({
    ...BLURB,
    id,
    severity,
    phrases: () => Object.entries(words).map(([wrong, right]) => ({ words: wrong, data: right })),
    report: ({ passage, start, end, data }) => ({
      message: `${id}: ${passage.text.slice(start, end)}`,
      ...(data === ''
        ? { span: passage.span(start, end) }
        : replacement(passage, start, end, matchCase(data, passage.text.slice(start, end)))),
    }),
  });
}

/** Checks a text with some rules on a fixed day. */
export function checkText(
  rules: readonly Rule[],
  text: string,
  options: Partial<CheckOptions> = {},
): CheckResult {
  return new Checker(rules).check(parseDraft(new Source('naskah/rilis.md', text)), {
    now: { year: 2026, month: 8, day: 20 },
    ...options,
  });
}

/** Rule and text of each finding, in order: what an officer sees at a glance. */
export function glance({ findings }: Pick<CheckResult, 'findings'>): readonly string[] {
  return findings.map(({ rule, text }) => `${rule}: ${text}`);
}
