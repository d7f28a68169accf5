/** Groups of rules, the first part of an id. */
export const RULE_GROUPS = [
  'ejaan',
  'gaya',
  'struktur',
  'fakta',
  'protokol',
  'privasi',
  'berkas',
] as const;
export type RuleGroup = (typeof RULE_GROUPS)[number];

/** `group/name`; never changes once released. */
export type RuleId = `${RuleGroup}/${string}`;

/** Whether a name, the id of a rule or its group, stands for the rule `id`. */
export function standsFor(name: string, id: string): boolean {
  return name === id || id.startsWith(`${name}/`);
}
