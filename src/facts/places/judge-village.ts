import { isAllCapitals, isTitleCased } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import { findRegencies, type Province, type Regency, regionKey } from '../../knowledge/regions.ts';
import {
  isInDistrict,
  type Village,
  type VillageTable,
  villageKey,
} from '../../knowledge/villages.ts';
import { editDistance } from '../../text/nearest.ts';
import type { Span } from '../../text/span.ts';
import type { FactContext } from '../fact-context.ts';
import { findOwnProvince, findOwnRegency } from './own-region.ts';
import type { VillageMention } from './village-mentions.ts';

/** What the tables say of a village; places count in the passage. */
export type VillageVerdict =
  /**
   * On record in the district said, or in the regency where none is said; `end` is that of its
   * name.
   */
  | { readonly kind: 'known'; readonly villages: readonly Village[]; readonly end: number }
  /** On record in other districts of the same regency, and not in the one said. */
  | { readonly kind: 'elsewhere'; readonly villages: readonly Village[] }
  /** One letter off a village of the district or regency; `span` is that of the name. */
  | { readonly kind: 'slip'; readonly right: Village; readonly span: Span }
  /** New, renamed, of another region, or no village at all: nothing is to be said. */
  | { readonly kind: 'unknown' };

const UNKNOWN: VillageVerdict = { kind: 'unknown' };

/**
 * Looks a village up where it must lie: in the district and regency said behind it, else in the
 * region of the agency or of the event. Of other regions no table is asked for.
 */
export function judgeVillage(
  passage: Passage,
  mention: VillageMention,
  context: FactContext,
): VillageVerdict {
  const { villages } = context;
  if (!villages) return UNKNOWN;
  for (const regency of listHomes(mention, context)) {
    const verdict = mention.district
      ? judgeInDistrict(passage, mention, { villages, regency, district: mention.district.name })
      : judgeInRegency(passage, mention, { villages, regency });
    if (verdict.kind !== 'unknown') return verdict;
  }
  return UNKNOWN;
}

/** The regencies that a village may lie in, nearest first. */
function listHomes(
  { district, regency, kind }: VillageMention,
  context: FactContext,
): readonly Regency[] {
  const said = regency?.regencies.find(({ type }) => type === regency.type);
  if (district) {
    const { homes } = district;
    // Where district and regency do not fit each other, that is the fault.
    if (regency) return said && homes.includes(said) ? [said] : [];
    const near = listNearRegencies(context).find((one) => homes.includes(one));
    if (near) return [near];
    const provinces = listNearProvinces(context);
    const inProvince = homes.filter(({ province }) => provinces.includes(province));
    return inProvince.length === 1 ? inProvince : [];
  }
  if (regency) return said ? [said] : [];
  // `Kampung` and the like are often no more than a part of a town.
  return kind === undefined ? [] : listNearRegencies(context);
}

/** The regency of the agency, and the one where the event is held. */
export function listNearRegencies({
  settings,
  event,
}: Pick<FactContext, 'settings' | 'event'>): readonly Regency[] {
  const own = findOwnRegency(settings);
  const { kota = '', provinsi = '' } = event?.file.tempat ?? {};
  const [place, ...others] = findRegencies(kota).filter(
    ({ province }) => provinsi === '' || regionKey(province.name) === regionKey(provinsi),
  );
  const known = [own, others.length === 0 ? place : undefined];
  return [...new Set(known.filter((one) => one !== undefined))];
}

function listNearProvinces(context: FactContext): readonly Province[] {
  const own = findOwnProvince(context.settings);
  return [...(own ? [own] : []), ...listNearRegencies(context).map(({ province }) => province)];
}

interface Place {
  readonly villages: VillageTable;
  readonly regency: Regency;
}

/** The name goes up to the district behind it. */
function judgeInDistrict(
  passage: Passage,
  mention: VillageMention,
  { villages, regency, district }: Place & { readonly district: string },
): VillageVerdict {
  const span = nameSpan(mention, mention.words.length);
  const name = passage.text.slice(span.start, span.end);
  const found = villages.find(name, regency);
  const here = found.filter((one) => isInDistrict(one, district));
  if (here.length > 0) return { kind: 'known', villages: here, end: span.end };
  if (found.length > 0) return { kind: 'elsewhere', villages: found };
  const beside = villages.list(regency).filter((one) => isInDistrict(one, district));
  // The district says where it is: there a short name is known by one letter, too.
  const right = findSlip(name, beside, { villages, regency }, SHORT_IN_DISTRICT);
  return right ? { kind: 'slip', right, span } : UNKNOWN;
}

/** Words with which a village is told from the one it was once part of. */
const PART_WORDS = new Set(
  `baru lama utara selatan timur barat tengah hilir hulu udik kulon wetan kidul lor kaler tonga
  indah jaya raya makmur permai asri besar kecil dalam luar atas bawah muka darat laut pasar kota
  pantai satu dua tiga empat lima i ii iii iv v`.split(/\s+/u),
);

/** Where the name ends is not said: the longest one on record is meant. */
function judgeInRegency(passage: Passage, mention: VillageMention, place: Place): VillageVerdict {
  const { words } = mention;
  for (let count = words.length; count > 0; count--) {
    const { start, end } = nameSpan(mention, count);
    const found = place.villages.find(passage.text.slice(start, end), place.regency);
    if (found.length === 0) continue;
    const isPart = PART_WORDS.has(words[count]?.lower ?? '');
    return isPart ? UNKNOWN : { kind: 'known', villages: found, end };
  }
  if (isAllCapitals(passage) || isTitleCased(passage)) return UNKNOWN;
  for (let count = words.length; count > 0; count--) {
    const span = nameSpan(mention, count);
    const name = passage.text.slice(span.start, span.end);
    const right = findSlip(name, place.villages.list(place.regency), place);
    if (right) return { kind: 'slip', right, span };
  }
  return UNKNOWN;
}

function nameSpan({ words, end }: VillageMention, count: number): Span {
  return { start: words[0]?.start ?? end, end: words[count - 1]?.end ?? end };
}

/** Shorter names are too often near each other. */
const LONG_ENOUGH = 7;
const SHORT_IN_DISTRICT = 4;

/** The only village that is one letter off, when no village of the province has the name itself. */
function findSlip(
  written: string,
  candidates: readonly Village[],
  { villages, regency }: Place,
  shortest = LONG_ENOUGH,
): Village | undefined {
  const key = villageKey(written);
  if (key.length < shortest) return undefined;
  // Of a district all villages are known: there `Sobbo` is no other spelling of `Sobo`.
  const isSpelledFreely = shortest === LONG_ENOUGH;
  const near = candidates.filter(({ name }) =>
    isOneLetterOff(key, villageKey(name), isSpelledFreely),
  );
  const names = new Set(near.map(({ name }) => villageKey(name)));
  return names.size === 1 && !villages.isInProvince(written, regency) ? near[0] : undefined;
}

/**
 * Whether two keys differ in one letter. First letters are seldom mistyped, and with another number
 * it is another village.
 */
function isOneLetterOff(key: string, other: string, isSpelledFreely: boolean): boolean {
  return (
    key[0] === other[0] &&
    Math.abs(other.length - key.length) < 2 &&
    soundOf(key, isSpelledFreely) !== soundOf(other, isSpelledFreely) &&
    editDistance(key, other) === 1
  );
}

/**
 * What is left of a key without numbers and what people spell as they please: `Bhakti` and `Bakti`,
 * `Mulya` and `Mulia`, `Kelod` and `Klod`, `Tjipta` and `Cipta`; doubled letters where that is free.
 */
function soundOf(key: string, isSpelledFreely: boolean): string {
  const sound = key
    .replace(/\d/gu, '')
    .replace(/(?<=[bdgkt])h/gu, '')
    .replace(/[dt]j/gu, (pair) => (pair === 'dj' ? 'j' : 'c'))
    .replace(/oe/gu, 'u')
    .replace(/y/gu, 'i')
    .replace(/v/gu, 'w')
    .replace(/(?<=[bcdfgjklmnprstw])e(?=[lr])/gu, '');
  return isSpelledFreely ? sound.replace(/(?<letter>[a-z])\k<letter>/gu, '$<letter>') : sound;
}
