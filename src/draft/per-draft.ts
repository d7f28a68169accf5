import type { Passage } from './passage.ts';

/** What a reading of a draft is given: its passages, and what goes with them. */
interface Reading {
  readonly passages: readonly Passage[];
}

/**
 * Remembers what `find` makes of each draft, so that all rules share one reading of it. Event, roster
 * and settings are the same as long as the passages are.
 */
export function perDraft<Context extends Reading, Found>(
  find: (context: Context) => Found,
): (context: Context) => Found {
  const found = new WeakMap<readonly Passage[], { readonly value: Found }>();
  return (context) => {
    const known = found.get(context.passages);
    if (known) return known.value;
    const value = find(context);
    found.set(context.passages, { value });
    return value;
  };
}
