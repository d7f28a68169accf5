import { findNearest } from '../text/nearest.ts';
import type { Rule } from './rule.ts';
import { RULE_GROUPS } from './rule-id.ts';

/** Why a name stands for no rule, and the one that was probably meant. */
export interface UnknownName {
  readonly message: string;
  readonly suggestion: string | undefined;
}

/** What to say of a name that is neither the id of a rule nor a group; `undefined` if it is. */
export function explainUnknownName(name: string, rules: readonly Rule[]): UnknownName | undefined {
  const ids = rules.map((rule) => rule.id);
  const known: readonly string[] = [...RULE_GROUPS, ...ids];
  if (known.includes(name)) return undefined;
  const suggestion = ids.find((id) => id.endsWith(`/${name}`)) ?? findNearest(name, known);
  const message = `Aturan \`${name}\` tidak dikenal`;
  return {
    message:
      suggestion === undefined
        ? `${message}; daftar aturan: \`humas rules\`.`
        : `${message}; mungkin maksudnya \`${suggestion}\`.`,
    suggestion,
  };
}
