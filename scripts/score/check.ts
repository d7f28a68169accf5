import type { Finding } from '../../src/check/finding.ts';
import type { Rule } from '../../src/check/rule.ts';
import { checkText } from '../../src/library/check-text.ts';
import { rules } from '../../src/rules/index.ts';
import { loadLexicon } from '../../src/workspace/load-lexicon.ts';

const lexicon = await loadLexicon();

/**
 * What some rules find in a text outside any workspace, always on the same day.
 *
 * @throws Error when a rule breaks: what it would have found must not be missing without a word
 */
export function checkWith(wanted: readonly Rule[], text: string): readonly Finding[] {
  const options = { rules: wanted, lexicon, now: new Date(2026, 7, 20) };
  const { findings, failures } = checkText(text, options);
  const [failure] = failures;
  if (failure) throw new Error(`${failure.rule} broke on: ${text}`, { cause: failure.error });
  return findings;
}

/** The rules that the development set examines. */
const spelling = rules.filter(({ id }) => id.startsWith('ejaan/'));

/** What the spelling rules find in a text. */
export function checkSpelling(text: string): readonly Finding[] {
  return checkWith(spelling, text);
}
