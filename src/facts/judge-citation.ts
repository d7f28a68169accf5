import { dayNumber } from '../calendar/date.ts';
import {
  FIRST_LISTED_YEAR,
  findExceededCount,
  findRegulation,
  findRegulationsByShortName,
  findRegulationsByTitle,
  findSuccessor,
  isTitleListComplete,
  nameRegulation,
  type Regulation,
  regulationKey,
} from '../knowledge/regulations.ts';
import type { Span } from '../text/span.ts';
import { findWords } from '../text/words.ts';
import type { OwnRegulation, Settings } from '../workspace/workspace.ts';
import {
  type CitedTitle,
  compareTitle,
  readCitedTitle,
  type TitleLikeness,
} from './cited-title.ts';
import type { FactContext } from './fact-context.ts';
import { fitShortName } from './law-titles.ts';
import { type RegulationCitation, readCitations } from './regulation-citations.ts';

/** A regulation on record, national or the agency's own. */
export interface KnownRegulation
  extends Pick<Regulation, 'kind' | 'number' | 'year' | 'title' | 'isTitleTested'> {
  /** As it is named in messages: `UU Nomor 14 Tahun 2008`. */
  readonly name: string;
  /** Where it is on record, as an officer calls it. */
  readonly origin: 'daftar peraturan humas' | 'humas.yaml';
}

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

/** Compares a citation with what is on record. */
export function judgeCitation(citation: RegulationCitation, context: FactContext): CitationVerdict {
  const thisYear = Math.max(context.now.year, context.draft.meta.tanggal?.year ?? 0);
  if (citation.year > thisYear) return { kind: 'future' };
  const record = findRecord(citation, context.settings);
  const title = readCitedTitle(citation);
  if (!record) return judgeUnknown(citation, title, context.settings);
  if (!title) return judgeName(citation, record);
  const likeness = compareTitle(title, record.title);
  if (likeness.kind === 'same') return { kind: 'known', record };
  const right = findByTitle(citation, title, context.settings);
  if (right && right.name !== record.name) {
    const isSure = right.isTitleTested && record.isTitleTested;
    return { kind: 'wrong-number', right, record, isSure };
  }
  return judgeTitle(title, record, likeness);
}

/** Nobody knows this number; the title, or a short name before the number, may tell the right one. */
function judgeUnknown(
  citation: RegulationCitation,
  title: CitedTitle | undefined,
  settings: Settings,
): CitationVerdict {
  const { kind, year } = citation;
  const isListed = isTitleListComplete(kind, year);
  const right = title
    ? findByTitle(citation, title, settings)
    : isListed
      ? findMisnumbered(citation)
      : undefined;
  if (!right || (right.origin !== 'humas.yaml' && year < FIRST_LISTED_YEAR)) {
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

/**
 * The regulation of a kind that goes by a short name or has it for a title, of the agency's own or
 * of the nation: the one in force, and not one that amends it.
 */
export function findByShortName(
  kind: string,
  name: string,
  { settings }: Pick<FactContext, 'settings'>,
): KnownRegulation | undefined {
  const own = listOwnRegulations(settings).find(
    (one) => one.kind === kind && fitShortName(name, one.title) === 'fits',
  );
  if (own) return own;
  const inForce = [...findRegulationsByShortName(name), ...findRegulationsByTitle(name)]
    .filter((one) => one.kind === kind && one.status !== 'dicabut')
    .sort((a, b) => b.year - a.year);
  const right = inForce.find(({ title }) => !/^(?:Perubahan|Penetapan)/u.test(title)) ?? inForce[0];
  return right && asKnown(right);
}

/** The regulation on record under the number of a citation. */
export function findRecord(
  citation: RegulationCitation,
  settings: Settings,
): KnownRegulation | undefined {
  const national = findRegulation(citation.key);
  if (national) return asKnown(national);
  return listOwnRegulations(settings).find(
    (own) => own.key === citation.key && isSameRegion(own, citation),
  );
}

/** The regulation whose title a citation gives, word for word. */
function findByTitle(
  citation: RegulationCitation,
  title: CitedTitle,
  settings: Settings,
): KnownRegulation | undefined {
  const own = listOwnRegulations(settings).find(
    (one) => one.kind === citation.kind && isSameRegion(one, citation) && isWhole(title, one.title),
  );
  if (own) return own;
  const found = findNational(citation, title);
  const inForce = found.filter(({ status }) => status !== 'dicabut');
  const same = found.filter(({ kind }) => kind === citation.kind);
  const right =
    same.find(({ number, year }) => number === citation.number || year === citation.year) ??
    same.find(({ status }) => status !== 'dicabut' && status !== '-') ??
    same[0] ??
    inForce.find(({ number, year }) => number === citation.number && year === citation.year);
  return right && asKnown(right);
}

/** National regulations with the words of the title, up to where the title may end. */
function findNational(
  { text, kind }: RegulationCitation,
  { words, spelled }: CitedTitle,
): readonly Regulation[] {
  const first = words[0];
  if (!first || !/^(?:UU|PP|Perppu|Perpres|Keppres|Inpres|Per(?:men|ki))/u.test(kind)) return [];
  for (let count = spelled; count > 0; count--) {
    const last = words[count - 1];
    if (!last || (count < spelled && text[last.end] !== ',')) continue;
    const found = findRegulationsByTitle(text.slice(first.start, last.end));
    if (found.length > 0) return found;
  }
  return [];
}

function isWhole(title: CitedTitle, record: string): boolean {
  const likeness = compareTitle(title, record);
  return likeness.kind === 'same' && likeness.isWhole;
}

function asKnown(regulation: Regulation): KnownRegulation {
  return { ...regulation, name: nameRegulation(regulation), origin: 'daftar peraturan humas' };
}

/** A regulation of the agency's own list. */
interface OwnRecord extends KnownRegulation {
  readonly key: string;
  readonly region: string;
  readonly repealedBy: string | undefined;
}

const ownBySettings = new WeakMap<Settings, readonly OwnRecord[]>();

function listOwnRegulations(settings: Settings): readonly OwnRecord[] {
  const known = ownBySettings.get(settings);
  if (known) return known;
  const fresh = settings.peraturan.flatMap(readOwnRegulation);
  ownBySettings.set(settings, fresh);
  return fresh;
}

function readOwnRegulation({ nama, tentang, dicabut_oleh }: OwnRegulation): readonly OwnRecord[] {
  const [citation] = readCitations({ text: nama, words: findWords(nama) });
  if (!citation) return [];
  const { kind, number, year, key, name: region } = citation;
  const title = tentang.replace(/^tentang\s/iu, '');
  return [
    {
      ...{ kind, number, year, key, region, title },
      name: nama,
      origin: 'humas.yaml',
      isTitleTested: true,
      repealedBy: dicabut_oleh,
    },
  ];
}

/** Whether both are of one region; a citation that names none means the agency's own. */
function isSameRegion({ region }: OwnRecord, { name }: RegulationCitation): boolean {
  const lettersOf = (text: string): string => text.toLowerCase().replace(/[^a-z]/gu, '');
  return name === '' || region === '' || lettersOf(name) === lettersOf(region);
}

/** That a regulation is out of force, and what took its place. */
export interface Repeal {
  readonly name: string;
  readonly title: string;
  /** What is in force in its place. */
  readonly by: string;
  readonly isSure: boolean;
  readonly origin: KnownRegulation['origin'];
}

/** Whether a cited regulation was out of force on the day of the draft, as far as is on record. */
export function findRepeal(citation: RegulationCitation, context: FactContext): Repeal | undefined {
  const national = findRegulation(citation.key);
  if (national) return nationalRepeal(national, context);
  const own = listOwnRegulations(context.settings).find(
    (one) => one.key === citation.key && isSameRegion(one, citation),
  );
  if (own?.repealedBy === undefined) return undefined;
  const { name, title, origin } = own;
  return { name, title, by: own.repealedBy, isSure: true, origin };
}

function nationalRepeal(regulation: Regulation, context: FactContext): Repeal | undefined {
  const { status, title, repealedSince, isStatusTested } = regulation;
  const successor = findSuccessor(regulation);
  const today = context.draft.meta.tanggal ?? context.now;
  if (status !== 'dicabut' || !successor) return undefined;
  if (repealedSince && dayNumber(today) < dayNumber(repealedSince)) return undefined;
  return {
    name: nameRegulation(regulation),
    title,
    by: `${nameRegulation(successor)} tentang ${successor.title}`,
    isSure: isStatusTested,
    origin: 'daftar peraturan humas',
  };
}
