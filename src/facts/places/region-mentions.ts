import type { Passage } from '../../draft/passage.ts';
import { perPassage } from '../../draft/per-passage.ts';
import {
  findDistrictHomes,
  findProvince,
  findRegencies,
  type Province,
  type Regency,
  type RegencyType,
} from '../../knowledge/regions.ts';
import { isCapitalised } from '../../text/case.ts';
import type { Span } from '../../text/span.ts';
import type { Word } from '../../text/words.ts';

interface Mention extends Span {
  /** The word that says what it is: `Kecamatan`, `Bupati`, `Pemkot`. */
  readonly head: Span;
  /** The name behind it. */
  readonly nameSpan: Span;
  readonly name: string;
}

/** A region that a passage names with its type; places count in the passage's text. */
export type RegionMention = Mention &
  (
    | { readonly kind: 'province'; readonly province: Province }
    | {
        readonly kind: 'regency';
        /** What the head says it is. */
        readonly type: RegencyType;
        /** Whether the head is an office or an agency: `Bupati`, `Pemkot`. */
        readonly isOffice: boolean;
        /** All that have the name, whatever their type. */
        readonly regencies: readonly Regency[];
      }
    | {
        readonly kind: 'district';
        /** Whether the head is an office: `Camat`. */
        readonly isOffice: boolean;
        /** Where there are districts of this name; none when it is not on record. */
        readonly homes: readonly Regency[];
      }
  );

type Head =
  | { readonly kind: 'province' }
  | { readonly kind: 'district'; readonly isOffice: boolean }
  | { readonly kind: 'regency'; readonly type: RegencyType; readonly isOffice: boolean };

const KABUPATEN = { kind: 'regency', type: 'Kabupaten', isOffice: false } as const;
const KOTA = { kind: 'regency', type: 'Kota', isOffice: false } as const;
const DISTRICT = { kind: 'district', isOffice: false } as const;
const PROVINCE = { kind: 'province' } as const;

/** Words that say what the region behind them is, in lower case. */
const HEADS: Readonly<Record<string, Head>> = {
  kabupaten: KABUPATEN,
  kab: KABUPATEN,
  bupati: { ...KABUPATEN, isOffice: true },
  pemkab: { ...KABUPATEN, isOffice: true },
  kota: KOTA,
  walikota: { ...KOTA, isOffice: true },
  pemkot: { ...KOTA, isOffice: true },
  kecamatan: DISTRICT,
  kec: DISTRICT,
  // In Yogyakarta (UU 13/2012, Perdais 1/2018) and in Papua (UU 21/2001).
  kapanewon: DISTRICT,
  kemantren: DISTRICT,
  distrik: DISTRICT,
  camat: { ...DISTRICT, isOffice: true },
  panewu: { ...DISTRICT, isOffice: true },
  provinsi: PROVINCE,
  propinsi: PROVINCE,
  prov: PROVINCE,
};

const LONGEST_NAME = 5;

/** What may stand between a region and the one it lies in. */
const LINK = /^(?:,\s|\s)(?:di\s|wilayah\s)?$/u;

/** Whether a region stands right behind the one that ends at `end`, as the one it lies in. */
export function isBesideRegion(text: string, end: number, { start }: Span): boolean {
  return end < start && LINK.test(text.slice(end, start));
}

/**
 * The provinces, regencies, cities and districts that a passage names with their type, in order.
 */
export const findRegionMentions: (passage: Passage) => readonly RegionMention[] =
  perPassage(readMentions);

function readMentions({ text, words }: Passage): readonly RegionMention[] {
  const found: RegionMention[] = [];
  for (const [index, word] of words.entries()) {
    if (!Object.hasOwn(HEADS, word.lower) || !isCapitalised(word.text)) continue;
    const mention = readMention(text, words, index);
    if (mention) found.push(mention);
  }
  return found;
}

function readMention(
  text: string,
  words: readonly Word[],
  index: number,
): RegionMention | undefined {
  const word = words[index];
  const head = word && HEADS[word.lower];
  if (!word || !head) return undefined;
  const isMayor = word.lower === 'kota' && words[index - 1]?.lower === 'wali';
  const start = isMayor ? (words[index - 1]?.start ?? word.start) : word.start;
  const run = readRegionName(text, words, index + 1);
  for (let count = run.length; count > 0; count--) {
    const [first, last] = [run[0], run[count - 1]];
    if (!first || !last) continue;
    const nameSpan = { start: first.start, end: last.end };
    const name = text.slice(nameSpan.start, nameSpan.end);
    const place = { start, end: last.end, head: { start, end: word.end }, nameSpan, name };
    const mention = identify(head, place, isMayor);
    if (mention) return mention;
  }
  return undefined;
}

function identify(head: Head, place: Mention, isMayor: boolean): RegionMention | undefined {
  switch (head.kind) {
    case 'province': {
      const province = findProvince(place.name);
      return province && { ...place, kind: 'province', province };
    }
    case 'regency': {
      const regencies = findRegencies(place.name);
      if (regencies.length === 0) return undefined;
      return { ...place, ...head, isOffice: head.isOffice || isMayor, regencies };
    }
    case 'district': {
      const homes = findDistrictHomes(place.name);
      return homes.length === 0 ? undefined : { ...place, ...head, homes };
    }
    default:
      return head satisfies never;
  }
}

/**
 * The capitalised words of a name from `from` on: close together, and none says what a region is.
 */
export function readRegionName(
  text: string,
  words: readonly Word[],
  from: number,
): readonly Word[] {
  const run: Word[] = [];
  for (const word of words.slice(from, from + LONGEST_NAME)) {
    const before = run.at(-1) ?? words[from - 1];
    const gap = text.slice(before?.end ?? word.start, word.start);
    const isClose = /^\s$/u.test(gap) || (run.length === 0 && /^\.\s?$/u.test(gap));
    const isSmall = run.length > 0 && word.lower === 'dan';
    if (!isClose || (!isCapitalised(word.text) && !isSmall)) break;
    if (Object.hasOwn(HEADS, word.lower)) break;
    run.push(word);
  }
  return run;
}
