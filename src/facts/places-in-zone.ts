import type { TimeZone } from '../calendar/clock.ts';
import type { Passage } from '../draft/passage.ts';
import { findDistrictHomes, findProvince, findRegencies } from '../knowledge/regions.ts';
import { isCapitalised } from '../text/case.ts';

/** Islands and places that are no region of their own, in lower case. */
const OTHER_PLACES: Readonly<Record<TimeZone, readonly string[]>> = {
  WIB: ['sumatera', 'sumatra', 'jawa', 'madura', 'kalimantan'],
  WITA: ['kalimantan', 'sulawesi', 'lombok', 'sumbawa', 'flores', 'timor', 'nusantara', 'ikn'],
  WIT: ['papua', 'halmahera', 'seram'],
};

/** Whether a passage names a place that keeps a time zone: region, district, island. */
export function namesPlaceInZone({ text, words }: Passage, zone: TimeZone): boolean {
  return words.some((word, index) => {
    if (!isCapitalised(word.text)) return false;
    if (OTHER_PLACES[zone].includes(word.lower)) return true;
    return [0, 1, 2].some((more) => {
      const last = words[index + more];
      return last !== undefined && isPlaceInZone(text.slice(word.start, last.end), zone);
    });
  });
}

function isPlaceInZone(name: string, zone: TimeZone): boolean {
  if (name.length < 3 || name.length > 40) return false;
  if (findProvince(name)?.zone === zone) return true;
  const regencies = [...findRegencies(name), ...findDistrictHomes(name)];
  return regencies.some((one) => one.province.zone === zone);
}
