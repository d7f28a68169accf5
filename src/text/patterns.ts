/**
 * One pattern that finds what any of several finds, tried in their order at each place; so each of
 * them can be read, explained and linted by itself while a text is still searched once.
 *
 * Throws when their flags differ.
 */
export function anyOf(...patterns: readonly RegExp[]): RegExp {
  const [flags = '', ...others] = new Set(patterns.map((pattern) => pattern.flags));
  if (others.length > 0) throw new RangeError(`Patterns with other flags than ${flags}`);
  return new RegExp(patterns.map(({ source }) => `(?:${source})`).join('|'), flags);
}

/**
 * The words of a list, written with spaces and line breaks between them, as the alternatives of a
 * group: `'Senin Selasa'` becomes `(?:Senin|Selasa)`. A `_` stands for a space inside an entry.
 */
export function oneOf(list: string): string {
  return `(?:${list.trim().split(/\s+/u).join('|').replaceAll('_', ' ')})`;
}

/**
 * The words of lists, written with spaces and line breaks between them, as a set: one list for each
 * kind of word that the set holds.
 */
export function wordSet(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.trim().split(/\s+/u)));
}
