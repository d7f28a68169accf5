import type { Passage } from './passage.ts';

/** Remembers what `find` makes of each passage, so that all rules share one reading of it. */
export function perPassage<Found>(find: (passage: Passage) => Found): (passage: Passage) => Found {
  const found = new WeakMap<Passage, Found>();
  return (passage) => {
    const known = found.get(passage);
    if (known !== undefined) return known;
    const fresh = find(passage);
    found.set(passage, fresh);
    return fresh;
  };
}
