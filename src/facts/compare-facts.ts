import { isNearName } from '../event/name-slips.ts';
import { alignWithin } from '../text/align.ts';
import type { StatedFact } from './stated-facts.ts';

/** A fact with the document, by its place in the list, that states it. */
export interface PlacedFact {
  readonly document: number;
  readonly fact: StatedFact;
}

/** Two documents that do not say the same of one subject. */
export interface FactDifference {
  /** In the document that comes first. */
  readonly first: PlacedFact;
  readonly second: PlacedFact;
}

/** Of names or quotations; more under one event file is an archive, not a set of documents. */
const MOST_VALUES = 300;
/** Of the words of a quotation; with more changed it is another one. */
const LARGEST_DIFFERENCE = 0.25;

/**
 * The facts in which documents about one event contradict each other, in the order of the second
 * document. Each document is held against the first one that speaks of the subject. A document
 * that gives two values for one subject speaks of two things, and is left out there. The facts of
 * each document come in source order.
 *
 * For a rule, which must be right: only subjects that are the same in every document are compared.
 * Two texts of whatever kind are laid side by side by `compareStatements`, which may guess.
 */
export function compareFacts(
  documents: readonly (readonly StatedFact[])[],
): readonly FactDifference[] {
  const bySubject = new Map<string, PlacedFact[]>();
  for (const [document, facts] of documents.entries()) {
    for (const fact of facts) {
      const placed = bySubject.get(fact.subject) ?? [];
      placed.push({ document, fact });
      bySubject.set(fact.subject, placed);
    }
  }
  return Array.from(bySubject.values(), compareSubject)
    .flat()
    .sort(
      (a, b) =>
        a.second.document - b.second.document ||
        a.second.fact.start.offset - b.second.fact.start.offset ||
        a.first.document - b.first.document,
    );
}

function compareSubject(placed: readonly PlacedFact[]): readonly FactDifference[] {
  switch (placed[0]?.fact.comparison) {
    case 'equal':
    case 'part':
    case 'holder':
      return compareValues(placed);
    case 'name':
      return compareAlike(placed, areNearNames);
    case 'quote':
      return compareAlike(placed, areNearQuotes);
    default:
      return [];
  }
}

function compareValues(placed: readonly PlacedFact[]): readonly FactDifference[] {
  const single = singleValues(placed);
  const [first] = single;
  if (!first) return [];
  return single
    .filter(({ fact }) => contradicts(first.fact, fact))
    .map((second) => ({ first, second }));
}

/** The first statement of each document that gives one value only. */
function singleValues(placed: readonly PlacedFact[]): readonly PlacedFact[] {
  const documents = [...new Set(placed.map(({ document }) => document))];
  return documents.flatMap((document) => {
    const own = placed.filter((one) => one.document === document);
    const [first] = own;
    const isSingle = own.every(({ fact }) => first && !contradicts(first.fact, fact));
    return first && isSingle ? first : [];
  });
}

function contradicts(a: StatedFact, b: StatedFact): boolean {
  if (a.comparison === 'part') return !a.value.includes(b.value) && !b.value.includes(a.value);
  if (a.comparison === 'holder')
    return !sharesWord(a.value, b.value) && !areNearNames(a.value, b.value);
  return a.value !== b.value;
}

/** Values that are nearly, but not quite, those of an earlier document which never has them. */
function compareAlike(
  placed: readonly PlacedFact[],
  isNear: (a: string, b: string) => boolean,
): readonly FactDifference[] {
  const byValue = new Map<string, Map<number, PlacedFact>>();
  for (const one of placed) {
    const { document, fact } = one;
    const documents = byValue.get(fact.value) ?? new Map<number, PlacedFact>();
    if (!documents.has(document)) documents.set(document, one);
    byValue.set(fact.value, documents);
  }
  if (byValue.size > MOST_VALUES) return [];
  const values = [...byValue];
  return values.flatMap(([value, here]) => {
    const near = values.filter(([other]) => other !== value && isNear(other, value));
    return [...here.values()].flatMap((second) => {
      const first = near
        .filter(([, there]) => !there.has(second.document))
        .flatMap(([, there]) => [...there.values()])
        .find(({ document }) => document < second.document && !here.has(document));
      return first ? { first, second } : [];
    });
  });
}

function sharesWord(a: string, b: string): boolean {
  const words = new Set(a.split(' '));
  return b.split(' ').some((word) => words.has(word));
}

function areNearNames(a: string, b: string): boolean {
  return isNearName(a.split(' '), b.split(' '));
}

function areNearQuotes(a: string, b: string): boolean {
  const [one, other] = [a.split(' '), b.split(' ')];
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const { distance } = alignWithin(short, long);
  return distance > 0 && distance <= short.length * LARGEST_DIFFERENCE;
}
