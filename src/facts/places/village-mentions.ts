import type { Passage } from '../../draft/passage.ts';
import { perPassage } from '../../draft/per-passage.ts';
import type { VillageKind } from '../../knowledge/villages.ts';
import { isCapitalised } from '../../text/case.ts';
import type { Span } from '../../text/span.ts';
import type { Word } from '../../text/words.ts';
import {
  findRegionMentions,
  isBesideRegion,
  type RegionMention,
  readRegionName,
} from './region-mentions.ts';

type DistrictMention = Extract<RegionMention, { kind: 'district' }>;
type RegencyMention = Extract<RegionMention, { kind: 'regency' }>;

/**
 * A village as a passage names it: `Kelurahan Bintang`, `Lurah Bintang`; places count in its text.
 */
export interface VillageMention extends Span {
  /** The words that say what it is: `Kelurahan`, `Kepala Desa`. */
  readonly head: Span;
  /**
   * What the head says it is; `undefined` for names that only some regions use, such as `Nagari`.
   */
  readonly kind: VillageKind | undefined;
  /** Whether the head is an office: `Lurah`, `Kepala Desa`. */
  readonly isOffice: boolean;
  /** The words that may be its name, at least one; where the name ends is for the tables to say. */
  readonly words: readonly Word[];
  /** The district named right behind it, as the one that it lies in. */
  readonly district: DistrictMention | undefined;
  /** The regency or city named right behind it, or behind its district. */
  readonly regency: RegencyMention | undefined;
}

interface Head {
  readonly kind: VillageKind | undefined;
  readonly isOffice: boolean;
}

const DESA: Head = { kind: 'desa', isOffice: false };
const KELURAHAN: Head = { kind: 'kelurahan', isOffice: false };
const LOCAL: Head = { kind: undefined, isOffice: false };

/** Words that say that what is behind them is a village, in lower case. */
const HEADS: Readonly<Record<string, Head>> = {
  desa: DESA,
  kades: { ...DESA, isOffice: true },
  kelurahan: KELURAHAN,
  kel: KELURAHAN,
  lurah: { ...KELURAHAN, isOffice: true },
  kalurahan: LOCAL,
  nagari: LOCAL,
  gampong: LOCAL,
  pekon: LOCAL,
  kampung: LOCAL,
  lembang: LOCAL,
  tiyuh: LOCAL,
};

/** A cheap look for any of the words above: most drafts name no village at all. */
const ANY_HEAD =
  /(?<![a-z])(?:desa|kades|kel|k[ae]lurahan|lurah|nagari|gampong|pekon|kampung|lembang|tiyuh)(?![a-z])/u;

/** Whether a passage has a word that names of villages stand behind. */
export const speaksOfVillages = perPassage(({ lower }: Passage): boolean => ANY_HEAD.test(lower));

/** The villages that a passage names, in order. */
export const findVillageMentions = perPassage((passage: Passage): readonly VillageMention[] => {
  if (!speaksOfVillages(passage)) return [];
  const found: VillageMention[] = [];
  for (const [index, word] of passage.words.entries()) {
    const head = Object.hasOwn(HEADS, word.lower) ? HEADS[word.lower] : undefined;
    if (!head || !isCapitalised(word.text)) continue;
    const mention = readMention(passage, index, head);
    // `Kelurahan Kampung Pondok` is one village.
    if (mention && mention.start >= (found.at(-1)?.end ?? 0)) found.push(mention);
  }
  return found;
});

function readMention(passage: Passage, index: number, head: Head): VillageMention | undefined {
  const { text, words } = passage;
  const [before, word] = [words[index - 1], words[index]];
  const run = readName(text, words, index + 1);
  const last = run.at(-1);
  if (!word || !last) return undefined;
  const isLed = before?.lower === 'kepala' && head.kind === 'desa';
  const start = isLed ? before.start : word.start;
  return {
    start,
    end: last.end,
    head: { start, end: word.end },
    kind: head.kind,
    isOffice: head.isOffice || isLed,
    words: run,
    ...findParent(passage, last.end),
  };
}

/** The capitalised words behind a head, up to the next village. */
function readName(text: string, words: readonly Word[], from: number): readonly Word[] {
  const run = readRegionName(text, words, from);
  const next = run.findIndex(({ lower }, at) => at > 0 && Object.hasOwn(HEADS, lower));
  const name = next === -1 ? run : run.slice(0, next);
  return name.at(-1)?.lower === 'dan' ? name.slice(0, -1) : name;
}

function findParent(passage: Passage, end: number): Pick<VillageMention, 'district' | 'regency'> {
  const mentions = findRegionMentions(passage);
  const index = mentions.findIndex((one) => isBesideRegion(passage.text, end, one));
  const [first, second] = index === -1 ? [] : mentions.slice(index, index + 2);
  if (first?.kind === 'regency') return { district: undefined, regency: ifPlace(first) };
  if (first?.kind !== 'district' || first.isOffice)
    return { district: undefined, regency: undefined };
  const isNext = second?.kind === 'regency' && isBesideRegion(passage.text, first.end, second);
  return { district: first, regency: isNext ? ifPlace(second) : undefined };
}

function ifPlace(mention: RegencyMention): RegencyMention | undefined {
  return mention.isOffice ? undefined : mention;
}
