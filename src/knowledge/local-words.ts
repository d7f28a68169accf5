import { wordSet } from '../text/patterns.ts';
import type { Regency } from './regions.ts';

/** Codes of the Ministry of Home Affairs: Yogyakarta, and the provinces of Papua. */
const YOGYAKARTA = '34';
const PAPUA = wordSet('91 92 93 94 95 96');

/** Whether a regency is in Yogyakarta, where districts and villages have names of their own. */
export function isInYogyakarta({ province }: Regency): boolean {
  return province.code === YOGYAKARTA;
}

/**
 * What a district is called where it lies: `Kapanewon` and, in the city, `Kemantren` in Yogyakarta
 * (Perdais DIY 1/2018), `Distrik` in Papua (UU 21/2001), else `Kecamatan`.
 */
export function districtWord(
  regency: Regency,
): 'Kecamatan' | 'Kapanewon' | 'Kemantren' | 'Distrik' {
  if (isInYogyakarta(regency)) return regency.type === 'Kota' ? 'Kemantren' : 'Kapanewon';
  return PAPUA.has(regency.province.code) ? 'Distrik' : 'Kecamatan';
}
