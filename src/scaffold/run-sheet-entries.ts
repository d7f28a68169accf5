import type { RunSheetEntry } from '../run-sheet/item.ts';
import type { Facts } from './facts.ts';
import { patternItems } from './patterns.ts';

/** The items of an event: its own, else those of its pattern. */
export function runSheetEntries(facts: Facts): readonly RunSheetEntry[] {
  return facts.susunan.length > 0 ? facts.susunan : patternItems(facts.pola, facts);
}
