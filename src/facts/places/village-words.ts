import type { Passage } from '../../draft/passage.ts';
import type { Regency } from '../../knowledge/regions.ts';
import type { FactContext } from '../fact-context.ts';
import { listNearRegencies } from './judge-village.ts';
import { findRegionMentions } from './region-mentions.ts';
import { speaksOfVillages } from './village-mentions.ts';

const NONE: ReadonlySet<string> = new Set();

/** More regencies than these are a list of regions, of which no village is spoken of. */
const MOST_NAMED = 2;

/**
 * The words that villages and districts of the agency's region, of that of the event and of the
 * regency the draft is about are named with, in lower case; none where it speaks of no village.
 */
export function readVillageWords({
  villages,
  passages,
  ...context
}: Pick<FactContext, 'villages' | 'passages' | 'settings' | 'event'>): ReadonlySet<string> {
  if (!villages || !passages.some(speaksOfVillages)) return NONE;
  const regencies = new Set([...listNearRegencies(context), ...listNamedRegencies(passages)]);
  return new Set([...regencies].flatMap((regency) => [...villages.words(regency)]));
}

/** The regencies and cities that the draft names with their type. */
function listNamedRegencies(passages: readonly Passage[]): readonly Regency[] {
  const named = passages
    .flatMap(findRegionMentions)
    .flatMap((mention) => (mention.kind === 'regency' ? [mention] : []))
    .flatMap(({ regencies, type }) => regencies.filter((one) => one.type === type));
  return [...new Set(named)].slice(0, MOST_NAMED);
}
