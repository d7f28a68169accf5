import { type Hover, MarkupKind, type Position } from 'vscode-languageserver';
import type { Rule } from '../check/rule.ts';
import { rulePageMarkdown, rulePageText } from '../report/rule-page.ts';
import { PLAIN_STYLE } from '../report/style.ts';
import type { CheckedDocument } from './check-document.ts';
import { rangeOf, sourceSpan } from './ranges.ts';

/** What a hover is made with. */
export interface HoverOptions {
  readonly rules: readonly Rule[];
  /** `markdown` where the editor can show it. */
  readonly format: MarkupKind;
}

/** The page of the rule behind the shortest finding at a position; nothing where there is none. */
export function hoverAt(
  { document, result }: CheckedDocument,
  position: Position,
  { rules, format }: HoverOptions,
): Hover | undefined {
  const { start: at } = sourceSpan(document, { start: position, end: position });
  const [finding] = result.findings
    .filter(({ span }) => span.start <= at && at <= span.end)
    .sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
  const rule = rules.find(({ id }) => id === finding?.rule);
  if (!finding || !rule) return undefined;
  const value =
    format === MarkupKind.Markdown ? rulePageMarkdown(rule) : rulePageText(rule, PLAIN_STYLE);
  return { contents: { kind: format, value }, range: rangeOf(document, finding.span) };
}
