import type { Passage } from '../../draft/passage.ts';
import { readTitlesAround } from '../../event/names.ts';
import { regionKey } from '../../knowledge/regions.ts';
import type { Span } from '../../text/span.ts';
import { findRegionMentions } from '../places/region-mentions.ts';

/**
 * Whether right before a name stands an office of another region than that of `title`: `Pj. Sekda
 * Kota Palopo Baso Lewangkah` is not the one of Luwu Timur whose name is nearly the same.
 */
export function isOfOtherRegion(passage: Passage, name: Span, title: string): boolean {
  const titled = readTitlesAround(passage.text, name.start, name.end);
  return findRegionMentions(passage).some(
    (region) =>
      region.end <= titled.start &&
      /^,?\s$/u.test(passage.text.slice(region.end, titled.start)) &&
      isKnown(region) &&
      !regionKey(title).endsWith(regionKey(region.name)),
  );
}

/** A name that no region has may be that of the right one, misspelt. */
function isKnown(region: ReturnType<typeof findRegionMentions>[number]): boolean {
  switch (region.kind) {
    case 'province':
      return true;
    case 'regency':
      return region.regencies.length > 0;
    default:
      return region.homes.length > 0;
  }
}
