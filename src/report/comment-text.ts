import type { Finding } from '../check/finding.ts';
import type { Rule } from '../check/rule.ts';
import type { Source } from '../text/source.ts';
import { namePlace } from './place-names.ts';
import { SEVERITY_WORDS } from './severity-words.ts';

/** What a comment beside the text says of a finding, a paragraph each. */
export type CommentText = readonly string[];

/**
 * The words of a comment for each finding: what is wrong, what to write, which other places belong
 * to it, why, by which rule and source. The reason stands at the first finding of each rule.
 */
export function commentTexts(
  findings: readonly Finding[],
  source: Source,
  rules: readonly Rule[],
): readonly CommentText[] {
  const reasons = new Map<string, string>(rules.map(({ id, why }) => [id, why]));
  return findings.map((finding) => {
    const { rule, severity, message } = finding;
    const reason = reasons.get(rule);
    reasons.delete(rule);
    const word = SEVERITY_WORDS[severity];
    return [
      `${word[0]?.toUpperCase()}${word.slice(1)}: ${message}`,
      ...adviceText(finding),
      ...finding.related.map((place) => `${place.message} (${namePlace(place, source)})`),
      ...(reason === undefined ? [] : [`Alasan: ${reason}`]),
      `Aturan ${rule}. Sumber: ${finding.source}`,
    ];
  });
}

/** What to write, unless the message has said so. */
function adviceText({ suggestions, message }: Finding): readonly string[] {
  const unsaid = suggestions.filter((text) => text !== '' && !message.includes(text));
  if (unsaid.length === 0) return [];
  return [`Tulis: ${unsaid.map((text) => `“${text}”`).join(' atau ')}`];
}
