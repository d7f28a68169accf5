import type { ManualItem } from '../../src/check/checklist.ts';
import type { Report } from '../../src/check/finding.ts';
import { draftRule, type Rule } from '../../src/check/rule.ts';
import { Checker } from '../../src/check/run.ts';
import { parseDraft } from '../../src/draft/draft.ts';
import type { ReportInput } from '../../src/report/report-input.ts';
import { Source } from '../../src/text/source.ts';

const TODAY = { year: 2026, month: 8, day: 20 };

/** A rule that reports every place where `words` stands in the file. */
export function ruleFor(
  words: string,
  {
    report = {},
    ...rule
  }: Partial<Pick<Rule, 'id' | 'severity' | 'why' | 'checklist' | 'source'>> & {
    report?: Partial<Report>;
  } = {},
): Rule {
  return draftRule({
    id: 'ejaan/contoh',
    severity: 'error',
    summary: `Kata “${words}” tidak dipakai.`,
    why: 'Redaksi membetulkannya setiap kali.',
    source: 'EYD V II.C',
    examples: { wrong: [], right: [] },
    ...rule,
    *check({ draft }) {
      const { text } = draft.source;
      for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
        const span = { start: at, end: at + words.length };
        yield { span, message: `“${words}” jangan dipakai.`, ...report };
      }
    },
  });
}

/** A rule whose findings are replaced by `text`, safely. */
export function mendingRule(words: string, text: string): Rule {
  return draftRule({
    id: 'ejaan/ganti',
    severity: 'error',
    summary: `Tulis “${text}”.`,
    why: 'Redaksi membetulkannya setiap kali.',
    source: 'KBBI VI',
    examples: { wrong: [], right: [] },
    *check({ draft }) {
      const start = draft.source.text.indexOf(words);
      if (start === -1) return;
      const span = { start, end: start + words.length };
      yield {
        span,
        message: `“${words}” ditulis “${text}”.`,
        suggestions: [text],
        fix: { safe: true, edits: [{ span, text }] },
      };
    },
  });
}

/** Checks drafts, given as path and content, with these rules only. */
export function checked(
  drafts: Readonly<Record<string, string>>,
  rules: readonly Rule[],
  manual: readonly ManualItem[] = [],
): ReportInput {
  const checker = new Checker(rules, manual);
  const results = Object.entries(drafts).map(([path, content]) =>
    checker.check(parseDraft(new Source(path, content)), { now: TODAY }),
  );
  return { results, rules, version: '1.2.3' };
}
