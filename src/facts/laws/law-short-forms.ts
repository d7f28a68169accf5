import { isAllCapitals, isTitleCased } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import { perDraft } from '../../draft/per-draft.ts';
import { perPassage } from '../../draft/per-passage.ts';
import { isCapitalised } from '../../text/case.ts';
import type { Span } from '../../text/span.ts';
import type { Word } from '../../text/words.ts';
import type { FactContext } from '../fact-context.ts';
import { findByShortName, type KnownRegulation } from './known-regulations.ts';
import { fitShortName } from './law-titles.ts';
import { findNamedLaws, type NamedLaw } from './named-laws.ts';
import { findRegulationCitations, isDraftLaw, readKind } from './regulation-citations.ts';

/** A law by its short name, or by a word that points back to it; places count in the passage. */
export interface LawShortForm extends Span {
  readonly passage: Passage;
  /** `UU`, `Perda`, … */
  readonly kind: string;
  /** What follows the kind: `ITE`, `Keprotokolan`; empty in `undang-undang tersebut`. */
  readonly name: string;
  readonly nameSpan: Span;
  readonly law: ShortFormLaw;
}

/** The law that a short form stands for. */
export type ShortFormLaw =
  /** One that the draft names in full, there or elsewhere. */
  | { readonly kind: 'named'; readonly law: NamedLaw }
  /** One that goes by this name on record. */
  | { readonly kind: 'record'; readonly record: KnownRegulation }
  /** One that was cited before by its number only. */
  | { readonly kind: 'cited'; readonly key: string }
  /** None by this name, but nearly one that the draft names in full. */
  | { readonly kind: 'near'; readonly law: NamedLaw }
  | { readonly kind: 'unknown' };

/** The short forms of laws in a draft, in source order, each with the law it stands for. */
export const findLawShortForms: (context: FactContext) => readonly LawShortForm[] = perDraft(
  (context) => {
    const before = new Map<string, ShortFormLaw>();
    return context.passages.flatMap((passage) => readForms(passage, before, context));
  },
);

/** Reads a passage from front to back: a word such as `tersebut` points to the law before it. */
function readForms(
  passage: Passage,
  before: Map<string, ShortFormLaw>,
  context: FactContext,
): readonly LawShortForm[] {
  const citations = findRegulationCitations(passage).filter(({ isNested }) => !isNested);
  const laws = findNamedLaws(context);
  const places = [...citations, ...findCandidates(passage)].sort((a, b) => a.start - b.start);
  return places.flatMap((place) => {
    if ('key' in place) {
      const law = laws.find(({ citation }) => citation.key === place.key);
      before.set(place.kind, law ? { kind: 'named', law } : { kind: 'cited', key: place.key });
      return [];
    }
    const form = place.isPointer
      ? pointBack(passage, place, before.get(place.kind))
      : resolve(passage, place, context);
    if (form && form.law.kind !== 'unknown') before.set(place.kind, form.law);
    return form ?? [];
  });
}

/** Words that may be a short form. */
interface Candidate extends Span {
  readonly kind: string;
  /** Behind the kind, in capitals; where the name ends is for the titles to say. */
  readonly words: readonly Word[];
  /** Whether it is `tersebut` or the like. */
  readonly isPointer: boolean;
}

/** Kinds that go by short names; `Peraturan Menteri Keuangan` is a name of its own. */
const KINDS = new Set(['UU', 'Perppu', 'PP', 'Perpres', 'Perda', 'Perwali', 'Perbup', 'Pergub']);
/** Words behind a kind with which no short name begins. */
const NO_NAME =
  /^(?:dasar|darurat|nomor|no|nmr|tahun|pasal|ayat|huruf|angka|bab|jo|juncto|ri|republik|indonesia|kota|kabupaten|provinsi|daerah|pengganti|pemerintah|presiden|dan|atau)$/u;
const POINTERS = /^(?:tersebut|itu|ini|dimaksud)$/u;
const LONGEST_NAME = 8;

const findCandidates = perPassage((passage: Passage): readonly Candidate[] => {
  const cited = new Set(findRegulationCitations(passage).map(({ start }) => start));
  return passage.words.flatMap((word, index) => {
    const before = passage.words[index - 1];
    if (cited.has(word.start) || isDraftLaw(before) || before?.lower === 'kitab') return [];
    return readCandidate(passage, index) ?? [];
  });
});

function readCandidate(passage: Passage, index: number): Candidate | undefined {
  const { text, words } = passage;
  const [kind, last] = readKind(words, index) ?? [];
  const first = words[index];
  if (kind === undefined || !first || !last || !KINDS.has(kind)) return undefined;
  // `Uu` is a first name.
  if (/^(?:Uu|Pp)$/u.test(first.text)) return undefined;
  const from = words.indexOf(last) + 1;
  const next = words[from];
  if (!next || text.slice(last.end, next.start) !== ' ') return undefined;
  const { start } = first;
  if (POINTERS.test(next.lower)) return { start, end: next.end, kind, words: [], isPointer: true };
  const run = isCapitalised(first.text) ? readRun(passage, from) : [];
  const end = run.at(-1)?.end;
  return end === undefined ? undefined : { start, end, kind, words: run, isPointer: false };
}

/** The capitalised words from `from` on, small words of titles between them. */
function readRun({ text, words }: Passage, from: number): readonly Word[] {
  const run: Word[] = [];
  let length = 0;
  for (const [at, word] of words.slice(from, from + LONGEST_NAME).entries()) {
    const before = run.at(-1);
    if ((before && text.slice(before.end, word.start) !== ' ') || readKind(words, from + at)) break;
    const isName = isCapitalised(word.text) && !NO_NAME.test(word.lower);
    if (!isName && (run.length === 0 || !/^(?:dan|dalam|atas|dari)$/u.test(word.lower))) break;
    run.push(word);
    if (isName) length = run.length;
  }
  return run.slice(0, length);
}

function pointBack(
  passage: Passage,
  { start, end, kind }: Candidate,
  law: ShortFormLaw | undefined,
): LawShortForm | undefined {
  if (!law) return undefined;
  return { passage, start, end, kind, name: '', nameSpan: { start: end, end }, law };
}

/**
 * The longest name that a law of the draft, or one on record, goes by. A name that is nearly that
 * of a law of the draft is not cut short until it fits.
 */
function resolve(
  passage: Passage,
  candidate: Candidate,
  context: FactContext,
): LawShortForm | undefined {
  const laws = findNamedLaws(context).filter(({ citation }) => citation.kind === candidate.kind);
  const names = candidate.words.map((_, at) => formOf(passage, candidate, at + 1)).reverse();
  const [whole] = names;
  if (!whole) return undefined;
  const isNamed = laws.some((one) => goesBy(one, whole.name));
  const record = isNamed ? undefined : findByShortName(candidate.kind, whole.name, context);
  const near = isNamed || record ? [] : laws.filter((one) => isNearly(one, whole.name));
  if (near.length === 1 && near[0]) return { ...whole, law: { kind: 'near', law: near[0] } };
  for (const form of names) {
    const law = laws.find((one) => goesBy(one, form.name));
    if (law) return { ...form, law: { kind: 'named', law } };
    const known = findByShortName(candidate.kind, form.name, context);
    if (known) return { ...form, law: { kind: 'record', record: known } };
  }
  // Among the capitals of a headline nothing tells where a name ends; `PP` is mostly something else.
  const isUncertain = isTitleCased(passage) || isAllCapitals(passage) || candidate.kind === 'PP';
  return isUncertain ? undefined : whole;
}

function formOf(passage: Passage, { start, kind, words }: Candidate, count: number): LawShortForm {
  const nameSpan = { start: words[0]?.start ?? start, end: words[count - 1]?.end ?? start };
  const name = passage.text.slice(nameSpan.start, nameSpan.end);
  return { passage, start, end: nameSpan.end, kind, name, nameSpan, law: { kind: 'unknown' } };
}

/** Whether a law is called by a name: as the draft declares it, or by words of its title. */
export function goesBy({ aliases, titles }: NamedLaw, name: string): boolean {
  const wanted = name.toLowerCase();
  return (
    aliases.some((alias) => alias.toLowerCase() === wanted) ||
    titles.some((title) => fitShortName(name, title) === 'fits')
  );
}

function isNearly({ aliases, titles }: NamedLaw, name: string): boolean {
  return [...aliases, ...titles].some((title) => fitShortName(name, title) === 'near');
}
