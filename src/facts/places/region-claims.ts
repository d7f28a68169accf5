import { isAllCapitals, isTitleCased, wordBefore } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import { districtWord } from '../../knowledge/local-words.ts';
import { regionKey } from '../../knowledge/regions.ts';
import { nameVillage, type Village } from '../../knowledge/villages.ts';
import type { Claim, ClaimFinder, Evidence } from '../claim.ts';
import type { FactContext } from '../fact-context.ts';
import { judgeVillage } from './judge-village.ts';
import { findOwnRegency, nameRegency } from './own-region.ts';
import { findRegionMentions, type RegionMention } from './region-mentions.ts';
import { findStatedParents } from './region-parents.ts';
import { findVillageMentions, type VillageMention } from './village-mentions.ts';

const CODES = 'kode wilayah Kemendagri';

/**
 * The regions that a draft names with their type, and the place of the event by its name. Offices
 * (`Bupati …`) are claims about people.
 */
export const findRegionClaims: ClaimFinder = function* (context) {
  for (const passage of context.passages) {
    const claims = [
      ...findEventPlace(passage, context),
      ...findTypedClaims(passage, context),
      ...findVillageClaims(passage, context),
    ];
    yield* claims.sort((a, b) => a.start - b.start);
  }
};

function* findTypedClaims(passage: Passage, context: FactContext): Generator<Claim> {
  for (const mention of findRegionMentions(passage)) {
    if (mention.kind === 'regency' && mention.isOffice) continue;
    // Among capitals nothing tells where the name ends: `KABUPATEN BATANG HARITAHUN 2021`.
    if (isAllCapitals(passage) && /^\s[A-Z]/u.test(passage.text.slice(mention.end))) continue;
    const { start, end } = mention;
    const [value, evidence] = describe(passage, mention, context);
    yield { kind: 'tempat', passage, start, end, value, evidence };
  }
}

/** A region in its full form, and what on record agrees with what is said of it. */
function describe(
  passage: Passage,
  mention: RegionMention,
  context: FactContext,
): readonly [value: string, evidence: Evidence | undefined] {
  const isMisplaced = findStatedParents(passage).some(
    ({ child, agrees }) => child === mention && !agrees,
  );
  switch (mention.kind) {
    case 'province': {
      const value = `Provinsi ${mention.province.name}`;
      return [value, { origin: CODES, text: value }];
    }
    case 'regency': {
      const regency = mention.regencies.find(({ type }) => type === mention.type);
      if (!regency) return [passage.text.slice(mention.start, mention.end), undefined];
      const value = nameRegency(regency, context.settings);
      const text = `${value}, ${regency.province.name}`;
      return [value, isMisplaced ? undefined : { origin: CODES, text }];
    }
    case 'district': {
      const home = findHome(passage, mention, context);
      const value = `${home ? districtWord(home) : 'Kecamatan'} ${mention.name}`;
      if (!home || isMisplaced) return [value, undefined];
      return [value, { origin: CODES, text: `${value}, ${nameRegency(home, context.settings)}` }];
    }
    default:
      return mention satisfies never;
  }
}

/** The regency in which a district lies: the one said, the agency's own, or the only one. */
function findHome(
  passage: Passage,
  mention: Extract<RegionMention, { kind: 'district' }>,
  { settings }: FactContext,
): (typeof mention.homes)[number] | undefined {
  const stated = findStatedParents(passage).find(({ child }) => child === mention);
  if (stated?.kind === 'regency' && stated.agrees) return stated.claimed;
  const own = findOwnRegency(settings);
  if (own && mention.homes.includes(own)) return own;
  return mention.homes.length === 1 ? mention.homes[0] : undefined;
}

/**
 * The villages that stand on record, and those named with their district. Offices (`Lurah …`) are
 * claims about people.
 */
function* findVillageClaims(passage: Passage, context: FactContext): Generator<Claim> {
  for (const mention of findVillageMentions(passage)) {
    const verdict = judgeVillage(passage, mention, context);
    if (mention.isOffice || (verdict.kind === 'unknown' && !isVillageName(passage, mention)))
      continue;
    const end = verdict.kind === 'known' ? verdict.end : mention.end;
    const text = passage.text.slice(mention.start, end);
    const record =
      verdict.kind === 'known' ? vouchFor(verdict.villages, mention, context) : undefined;
    yield {
      kind: 'tempat',
      passage,
      start: mention.start,
      end,
      value: record?.value ?? text,
      evidence: record && { origin: CODES, text: record.place },
    };
  }
}

/** Words behind `Desa` that say what kind of village it is, or that a programme opens with. */
const NO_VILLAGE =
  /^(?:adat|wisata|digital|mandiri|siaga|cerdas|sehat|binaan|budaya|merah|kelurahan|tahun|se|dan|ramah|antikorupsi|cantik|devisa|energi|tangguh)$/u;

/**
 * Whether what no table knows is surely a village: its district is said, or `Desa` and `Kelurahan`
 * stand before a name of one to three words, and not in that of a body (`Koperasi Desa …`).
 */
function isVillageName(
  passage: Passage,
  { kind, district, words, start }: VillageMention,
): boolean {
  if (district) return true;
  if (kind === undefined || words.length > 3 || NO_VILLAGE.test(words[0]?.lower ?? ''))
    return false;
  if (isTitleCased(passage) || isAllCapitals(passage)) return false;
  const before = wordBefore(passage, start);
  return before === undefined || !/^(?:[A-ZÀ-Þ]|dana|alokasi)/u.test(before);
}

/** A village as it is on record, unless it is of the other kind than is said. */
function vouchFor(
  villages: readonly Village[],
  { kind }: VillageMention,
  { settings }: FactContext,
): { readonly value: string; readonly place: string } | undefined {
  const [village, ...others] = villages.filter((one) => kind === undefined || one.kind === kind);
  if (!village) return undefined;
  const value = nameVillage(village);
  const where = `${districtWord(village.regency)} ${village.district}, `;
  const district = others.length > 0 ? '' : where;
  return { value, place: `${value}, ${district}${nameRegency(village.regency, settings)}` };
}

/** The name of the place where the event is held, as the event file spells it. */
function* findEventPlace(passage: Passage, { event }: FactContext): Generator<Claim> {
  const place = event?.file.tempat?.nama;
  if (place === undefined || regionKey(place) === '') return;
  for (let at = passage.text.indexOf(place); at !== -1; at = passage.text.indexOf(place, at + 1)) {
    const evidence = { origin: 'berkas acara', text: place };
    yield { kind: 'tempat', passage, start: at, end: at + place.length, value: place, evidence };
  }
}
