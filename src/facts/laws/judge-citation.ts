import { opensOffice } from '../../knowledge/offices.ts';
import {
  FIRST_LISTED_YEAR,
  findExceededCount,
  findRegulation,
  findRegulationsByShortName,
  findRegulationsByTitle,
  isTitleListComplete,
  regulationKey,
} from '../../knowledge/regulations.ts';
import { lowerCase } from '../../text/case.ts';
import type { Span } from '../../text/span.ts';
import type { FactContext } from '../fact-context.ts';
import { readPlaceWords } from '../places/place-words.ts';
import {
  type CitedTitle,
  compareTitle,
  readCitedTitle,
  type TitleLikeness,
} from './cited-title.ts';
import { findInEvent } from './event-regulations.ts';
import { asKnown, findByTitle, findRecord, type KnownRegulation } from './known-regulations.ts';
import type { RegulationCitation } from './regulation-citations.ts';

/** What is to be said of a citation. */
export type CitationVerdict =
  /** On record with this number and this title, if one is given. */
  | { readonly kind: 'known'; readonly record: KnownRegulation }
  /** The title is that of another regulation. */
  | {
      readonly kind: 'wrong-number';
      readonly right: KnownRegulation;
      /** What stands under the number cited, when that is on record. */
      readonly record: KnownRegulation | undefined;
      readonly isSure: boolean;
    }
  /** The title differs from the one on record by a word or two; `span` holds it. */
  | { readonly kind: 'wrong-title'; readonly record: KnownRegulation; readonly span: Span }
  /** The title has nothing in common with the one on record. */
  | { readonly kind: 'other-title'; readonly record: KnownRegulation; readonly span: Span }
  /**
   * There were fewer statutes that year; `right` is the regulation of another kind with this number
   * and year.
   */
  | {
      readonly kind: 'no-such-number';
      readonly last: number;
      readonly right: KnownRegulation | undefined;
    }
  /** Its year has not come yet. */
  | { readonly kind: 'future' }
  | { readonly kind: 'unknown' };

/** Longer than a word and what shows that no more follow. */
const LONGEST_ADDITION = 60;

/** Compares a citation with what is on record. */
export function judgeCitation(citation: RegulationCitation, context: FactContext): CitationVerdict {
  const thisYear = Math.max(context.now.year, context.draft.meta.tanggal?.year ?? 0);
  if (citation.year > thisYear) return { kind: 'future' };
  const record = findRecord(citation, context.settings);
  const title = readCitedTitle(citation);
  if (!record) return judgeUnknown(citation, title, context);
  if (!title) return judgeName(citation, record);
  const likeness = compareTitle(title, record.title);
  if (likeness.kind === 'same') return judgeAddition(citation, title, record, likeness);
  const right =
    findByTitle(citation, title, context.settings) ?? findInEvent(citation, title, context);
  if (right && right.name !== record.name) {
    const isSure = right.isTitleTested && record.isTitleTested;
    return { kind: 'wrong-number', right, record, isSure };
  }
  return judgeTitle(title, record, likeness);
}

/** A word in capitals right behind a whole title that ends there: `Penanggulangan Bencana Alam`. */
const ADDED =
  /^\s(?!Pasal|Ayat|Tahun|Nomor|Bab|Huruf|Angka|Butir|Lampiran|Jo|Juncto)(?<added>[A-Z][a-z]+)(?=[.,;]|$|\s[a-z])/u;

function judgeAddition(
  { text }: RegulationCitation,
  { words }: CitedTitle,
  record: KnownRegulation,
  likeness: Extract<TitleLikeness, { kind: 'same' }>,
): CitationVerdict {
  const [first, last] = [words[0], words[likeness.words - 1]];
  if (!first || !last || !likeness.isWhole || !record.isTitleTested)
    return { kind: 'known', record };
  const { added } = ADDED.exec(text.slice(last.end, last.end + LONGEST_ADDITION))?.groups ?? {};
  const isOther = added === undefined || opensOffice(lowerCase(added));
  const isPlace = readPlaceWords(text, words, likeness.words).length > 0;
  if (isOther || isPlace) return { kind: 'known', record };
  const end = last.end + 1 + added.length;
  return { kind: 'wrong-title', record, span: { start: first.start, end } };
}

/** Nobody knows this number; the title, or a short name before the number, may tell the right one. */
function judgeUnknown(
  citation: RegulationCitation,
  title: CitedTitle | undefined,
  context: FactContext,
): CitationVerdict {
  const { kind, year } = citation;
  const isListed = isTitleListComplete(kind, year);
  const right = title
    ? (findByTitle(citation, title, context.settings) ?? findInEvent(citation, title, context))
    : isListed
      ? findMisnumbered(citation)
      : undefined;
  if (!right || (right.origin === 'daftar peraturan humas' && year < FIRST_LISTED_YEAR)) {
    return judgeCount(citation);
  }
  const isComplete = isListed || right.origin === 'humas.yaml';
  const isSure = title !== undefined && right.isTitleTested && isComplete;
  return { kind: 'wrong-number', right, record: undefined, isSure };
}

/** `UU 39/2018`, when there were 13 that year and PP 39/2018 is well known. */
function judgeCount({ kind, number, year }: RegulationCitation): CitationVerdict {
  const last = findExceededCount(kind, number, year);
  if (last === undefined) return { kind: 'unknown' };
  const right = findRegulation(regulationKey({ kind: 'PP', number, year }));
  return { kind: 'no-such-number', last, right: right && asKnown(right) };
}

/** `UU KIP Nomor 11 Tahun 2008`: the number of another law. */
function judgeName(citation: RegulationCitation, record: KnownRegulation): CitationVerdict {
  const right = findMisnumbered(citation);
  if (!right) return { kind: 'known', record };
  return { kind: 'wrong-number', right, record, isSure: false };
}

/** The law that goes by the name before the number, when none of that name has the number. */
function findMisnumbered({ kind, name, key }: RegulationCitation): KnownRegulation | undefined {
  if (name === '') return undefined;
  const named = [...findRegulationsByShortName(name), ...findRegulationsByTitle(name)].filter(
    (one) => one.kind === kind,
  );
  if (named.some((one) => regulationKey(one) === key)) return undefined;
  const right = named.find(({ status }) => status !== 'dicabut') ?? named[0];
  return right && asKnown(right);
}

function judgeTitle(
  { words, spelled }: CitedTitle,
  record: KnownRegulation,
  likeness: TitleLikeness,
): CitationVerdict {
  const isNear = likeness.kind === 'near';
  const first = words[0];
  const last = words[(isNear ? likeness.words : spelled) - 1];
  if (!record.isTitleTested || !first || !last) return { kind: 'known', record };
  const span = { start: first.start, end: last.end };
  if (isNear) return { kind: 'wrong-title', record, span };
  const isTitle = spelled >= 2 && likeness.kind === 'other';
  return isTitle ? { kind: 'other-title', record, span } : { kind: 'known', record };
}
