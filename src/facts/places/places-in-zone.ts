import type { TimeZone } from '../../calendar/clock.ts';
import type { Passage } from '../../draft/passage.ts';
import { isPlaceInZone } from '../../knowledge/regions.ts';
import { isCapitalised } from '../../text/case.ts';

/** Islands and places that are no region of their own, in lower case. */
const OTHER_PLACES: Readonly<Record<TimeZone, readonly string[]>> = {
  WIB: ['sumatera', 'sumatra', 'jawa', 'madura', 'kalimantan'],
  WITA: ['kalimantan', 'sulawesi', 'lombok', 'sumbawa', 'flores', 'timor', 'nusantara', 'ikn'],
  WIT: ['papua', 'halmahera', 'seram'],
};

/** Whether a passage names a place that keeps a time zone: region, district, island. */
export function namesPlaceInZone({ text, words }: Passage, zone: TimeZone): boolean {
  const seen = new Set<string>();
  return words.some((word, index) => {
    if (!isCapitalised(word.text)) return false;
    if (OTHER_PLACES[zone].includes(word.lower)) return true;
    return words.slice(index, index + 3).some(({ end }) => {
      const name = text.slice(word.start, end);
      if (seen.has(name) || name.length < 3 || name.length > 40) return false;
      seen.add(name);
      return isPlaceInZone(name, zone);
    });
  });
}
