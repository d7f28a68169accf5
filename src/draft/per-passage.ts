import { oncePer } from '../text/once-per.ts';
import type { Passage } from './passage.ts';

/** Remembers what `find` makes of each passage, so that all rules share one reading of it. */
export function perPassage<Found>(find: (passage: Passage) => Found): (passage: Passage) => Found {
  return oncePer(find);
}
