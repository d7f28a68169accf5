import { findOfficeMentions } from '../knowledge/protocol-offices.ts';
import { findProvince, findRegencies } from '../knowledge/regions.ts';

const COUNTRIES = `afrika selatan|amerika serikat|arab saudi|argentina|australia|austria|bangladesh|belanda|belgia|brasil|brunei darussalam|ceko|chile|denmark|finlandia|filipina|hungaria|india|inggris|iran|irak|italia|jepang|jerman|kamboja|kanada|kazakhstan|korea selatan|korea|kuwait|laos|malaysia|maroko|meksiko|mesir|myanmar|norwegia|pakistan|papua nugini|polandia|portugal|prancis|qatar|rusia|selandia baru|singapura|spanyol|sri lanka|swedia|swiss|taiwan|thailand|timor leste|tiongkok|cina|turki|türkiye|ukraina|uni emirat arab|uzbekistan|vietnam|yordania`;
/** The country at the end of a title, or right behind `negara`, `kerajaan`, `pemerintah`. */
const OF_COUNTRY = new RegExp(
  String.raw`(?:,\s*|\(|\b(?:negara|kerajaan|pemerintah|republik)\s+|\s)(?:${COUNTRIES})\)?$`,
  'iu',
);
const FOREIGN_OFFICE =
  /\b(?:duta besar|konsul(?: jenderal| kehormatan)?|konjen|kepala negara|perdana menteri|tamu negara|atase|charge d|majelis kota|dewan kota|mayor of|governor of|city council)\b/iu;
/** Indonesian offices abroad, and those who work with a country. */
const OWN_OFFICE =
  /\bindonesia\b|\b(?:kedutaan besar ri|kbri|kjri|hubungan|urusan|persahabatan|pelajar)\b/iu;

const COUNTRY = new RegExp(`^(?:${COUNTRIES})$`, 'iu');

/** Whether a word or two name a country of which officials come to events. */
export function isCountry(name: string): boolean {
  return COUNTRY.test(name);
}

/** Whether an office is a foreign country's, so that the lists of UU 9/2010 art. 9–11 leave it out. */
export function isForeignOffice(title: string): boolean {
  if (OWN_OFFICE.test(title)) return false;
  return FOREIGN_OFFICE.test(title) || OF_COUNTRY.test(title.trim());
}

const HEADS_OF_REGIONS = new Set(['bupati', 'wali-kota', 'wakil-bupati', 'wakil-wali-kota']);

/** The place that a head of region is of, where Indonesia has none of that name. */
export function unknownRegionOf(title: string): string | undefined {
  const [mention] = findOfficeMentions(title, false);
  if (!mention || !HEADS_OF_REGIONS.has(mention.office.code)) return undefined;
  const region = title.slice(mention.end).trim();
  const isKnown = findRegencies(region).length > 0 || findProvince(region) !== undefined;
  return region === '' || isKnown || !/^[A-Z][a-z]+$/u.test(region) ? undefined : region;
}
