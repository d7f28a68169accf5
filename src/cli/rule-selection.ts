import type { Rule } from '../check/rule.ts';
import { findNearest } from '../text/nearest.ts';
import { UserError } from './errors.ts';

/**
 * The rules that ids (`ejaan/kata-gabung`) or groups (`ejaan`) name; all when none are named. An
 * optional rule must be named by its id.
 *
 * @throws UserError for a name that fits no rule
 */
export function selectRules(rules: readonly Rule[], names: readonly string[]): readonly Rule[] {
  if (names.length === 0) return rules;
  const unknown = names.find((name) => !rules.some((rule) => isNamed(rule, name)));
  if (unknown !== undefined) throw unknownRule(rules, unknown);
  return rules.filter((rule) => names.some((name) => isNamed(rule, name)));
}

function isNamed({ id, optional }: Rule, name: string): boolean {
  return id === name || (!optional && id.startsWith(`${name}/`));
}

function unknownRule(rules: readonly Rule[], typed: string): UserError {
  // People remember the name of a rule rather than its group.
  const byName = rules.find(({ id }) => id.endsWith(`/${typed}`))?.id;
  const ids = rules.map(({ id }) => id);
  const groups = new Set(ids.map((id) => id.slice(0, id.indexOf('/'))));
  const nearest = byName ?? findNearest(typed, [...groups, ...ids]);
  const meant = nearest === undefined ? '' : ` Mungkin maksudnya ${nearest}?`;
  return new UserError(`Aturan “${typed}” tidak dikenal.${meant}`, {
    hint: 'Daftar semua aturan: humas rules',
  });
}
