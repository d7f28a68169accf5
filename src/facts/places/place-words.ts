import { findProvince, findRegencies } from '../../knowledge/regions.ts';
import type { Word } from '../../text/words.ts';

const LONGEST_PLACE = 3;
/** Short forms of provinces that are initials are no words of a name either: `NTB`, `DIY`. */
const PLACE_NAME = /^(?:[A-Z][a-z]+(?:[\s-][A-Z][a-z]+)*|DIY|NTB|NTT|DKI)$/u;

/**
 * The words of the province, regency or city that is named from `index` on, the longest that is
 * one; none where there is none.
 */
export function readPlaceWords(
  text: string,
  words: readonly Word[],
  index: number,
): readonly Word[] {
  const first = words[index];
  for (let count = LONGEST_PLACE; first && count > 0; count--) {
    const last = words[index + count - 1];
    const name = last ? text.slice(first.start, last.end) : '';
    if (!PLACE_NAME.test(name)) continue;
    if (findRegencies(name).length > 0 || findProvince(name)) {
      return words.slice(index, index + count);
    }
  }
  return [];
}
