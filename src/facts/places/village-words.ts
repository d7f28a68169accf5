import type { FactContext } from '../fact-context.ts';
import { listNearRegencies } from './judge-village.ts';
import { speaksOfVillages } from './village-mentions.ts';

const NONE: ReadonlySet<string> = new Set();

/**
 * The words that villages and districts of the agency's region are named with, in lower case; none
 * where the draft speaks of no village.
 */
export function readVillageWords({
  villages,
  passages,
  ...context
}: Pick<FactContext, 'villages' | 'passages' | 'settings' | 'event'>): ReadonlySet<string> {
  if (!villages || !passages.some(speaksOfVillages)) return NONE;
  return new Set(listNearRegencies(context).flatMap((regency) => [...villages.words(regency)]));
}
