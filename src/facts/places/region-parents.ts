import type { Passage } from '../../draft/passage.ts';
import { perPassage } from '../../draft/per-passage.ts';
import { findProvince, type Province, type Regency } from '../../knowledge/regions.ts';
import type { Span } from '../../text/span.ts';
import { findRegionMentions, isBesideRegion, type RegionMention } from './region-mentions.ts';

type DistrictMention = Extract<RegionMention, { kind: 'district' }>;
type RegencyMention = Extract<RegionMention, { kind: 'regency' }>;

/**
 * A region with the one it is said to lie in right behind it; `parent` is the place of the latter.
 */
export type StatedParent =
  | {
      readonly kind: 'regency';
      readonly child: DistrictMention;
      readonly parent: Span;
      readonly claimed: Regency;
      readonly agrees: boolean;
    }
  | {
      readonly kind: 'province';
      readonly child: RegencyMention;
      /** The regency meant, which lies in a province. */
      readonly regency: Regency;
      readonly parent: Span;
      /** The name of the province alone. */
      readonly nameSpan: Span;
      readonly claimed: Province;
      readonly agrees: boolean;
    };

/** A province without its type, alone between a comma and what closes the phrase. */
const BARE_PROVINCE =
  /^,\s(?<name>[A-Z][A-Za-z]+(?:\s[A-Z][A-Za-z]+){0,3})(?=[.;)(]|,\s(?!dan\s|serta\s)[a-z\d]|\s\(|\s[–-]|$)/u;

/** The regions of a passage that stand beside the one they are said to lie in, in order. */
export const findStatedParents: (passage: Passage) => readonly StatedParent[] = perPassage(
  (passage) => {
    const mentions = findRegionMentions(passage);
    return mentions.flatMap((mention, index) => {
      const stated = readStatedParent(passage.text, mention, mentions[index + 1]);
      return stated ? [stated] : [];
    });
  },
);

function readStatedParent(
  text: string,
  child: RegionMention,
  next: RegionMention | undefined,
): StatedParent | undefined {
  const linked = next && isBesideRegion(text, child.end, next) ? next : undefined;
  if (child.kind === 'district') {
    return linked?.kind === 'regency' ? inRegency(child, linked) : undefined;
  }
  if (child.kind === 'province' || child.isOffice) return undefined;
  if (linked?.kind === 'province') return inProvince(child, linked);
  const bare = readBareProvince(text, child.end);
  return bare && inProvince(child, bare);
}

function inRegency(child: DistrictMention, parent: RegencyMention): StatedParent | undefined {
  const claimed = parent.regencies.find(({ type }) => type === parent.type);
  if (!claimed || parent.isOffice) return undefined;
  return { kind: 'regency', child, parent, claimed, agrees: child.homes.includes(claimed) };
}

interface NamedProvince extends Span {
  readonly nameSpan: Span;
  readonly province: Province;
}

function inProvince(child: RegencyMention, parent: NamedProvince): StatedParent | undefined {
  const found = child.regencies.filter(({ type }) => type === child.type);
  const [regency] = found;
  if (!regency) return undefined;
  const { province: claimed, nameSpan } = parent;
  const agrees = found.some(({ province }) => isSameProvince(province, claimed));
  return { kind: 'province', child, regency, parent, nameSpan, claimed, agrees };
}

/** Provinces of Papua (codes 91 to 97) were made of one another in 2022. */
function isSameProvince(a: Province, b: Province): boolean {
  return a === b || (a.code.startsWith('9') && b.code.startsWith('9'));
}

function readBareProvince(text: string, end: number): NamedProvince | undefined {
  const { name } = BARE_PROVINCE.exec(text.slice(end, end + 60))?.groups ?? {};
  const province = name === undefined ? undefined : findProvince(name);
  if (!province || name === undefined) return undefined;
  const nameSpan = { start: end + 2, end: end + 2 + name.length };
  return { ...nameSpan, nameSpan, province };
}
