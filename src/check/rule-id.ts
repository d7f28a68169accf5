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

/** Groups of rules that speak about how a thing is said, not about what is said. */
const WORDING: readonly string[] = ['ejaan', 'gaya'] satisfies readonly RuleGroup[];

/** Groups of rules that judge what the draft says in its own words. */
const OWN_WORDS: readonly string[] = [
  'ejaan',
  'gaya',
  'fakta',
  'protokol',
] satisfies readonly RuleGroup[];

/** Whether the rule `id` judges only what the draft says itself, not what it sets right. */
export function isAboutOwnWords(id: string): boolean {
  return OWN_WORDS.some((group) => standsFor(group, id));
}

/** Whether the rule `id` speaks about wording. */
export function isAboutWording(id: string): boolean {
  return WORDING.some((group) => standsFor(group, id));
}
