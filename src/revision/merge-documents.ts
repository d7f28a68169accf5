import { countRows, isCounted } from './count-rows.ts';
import { matchUnits, type UnitMatches } from './match-units.ts';
import { isOnlyFilledIn, markUnit, mergeUnit } from './merge-unit.ts';
import type { Versions } from './merge-words.ts';
import { reviewMark } from './review-mark.ts';
import { splitUnits, type Unit } from './unit.ts';

/**
 * Puts together what people changed in a document (`ours`) and what a new draft changed
 * (`theirs`), both seen from the draft they come from (`base`): a three-way merge in the order of
 * the person's document, by paragraphs, rows and lines, inside them by words. What both changed
 * stays as the person has it and bears a mark; see `reviewMark`. Line ends stay those of the
 * person.
 */
export function mergeDocuments({ base, ours, theirs }: Versions): string {
  const end = ours.includes('\r\n') ? '\r\n' : '\n';
  if (isSameText(theirs, base) || isSameText(theirs, ours)) return ours;
  if (isSameText(ours, base)) return withEnds(theirs, end);
  const before = splitUnits(withEnds(base, end));
  const own = splitUnits(ours);
  const drafted = splitUnits(withEnds(theirs, end));
  const merged = mergeUnits({
    base: before,
    ours: own,
    theirs: drafted,
    toOurs: matchUnits(before, own, { findsMoved: true }),
    toTheirs: matchUnits(before, drafted, { findsMoved: false }),
    end,
  });
  const counted = isCounted(own) && isCounted(drafted) ? countRows(merged) : merged;
  return join(counted, own.at(-1)?.gap ?? '', end);
}

function isSameText(a: string, b: string): boolean {
  return withEnds(a, '\n') === withEnds(b, '\n');
}

function withEnds(text: string, end: string): string {
  return text.replace(/\r?\n/gu, end);
}

/** The three versions, and which of their units are the same. */
interface Comparison {
  readonly base: readonly Unit[];
  readonly ours: readonly Unit[];
  readonly theirs: readonly Unit[];
  readonly toOurs: UnitMatches;
  readonly toTheirs: UnitMatches;
  /** How lines of the person's document end. */
  readonly end: string;
}

/** A unit of the result. */
interface Placed extends Unit {
  /** Comes from the new draft alone. */
  readonly isAdded: boolean;
  /** What stood behind it in the person's document, if it stood there. */
  readonly ownGap?: string;
}

function mergeUnits(comparison: Comparison): readonly Placed[] {
  const { ours, toOurs } = comparison;
  const fromOurs = new Map(Array.from(toOurs, ([base, own]) => [own, base]));
  const additions = findAdditions(comparison);
  const out: Placed[] = [];
  let anchor: Unit | undefined;
  let waiting = additions.get(START) ?? [];
  const place = (): void => {
    out.push(...waiting);
    waiting = [];
  };
  for (const [index, unit] of ours.entries()) {
    const base = fromOurs.get(index);
    if (base === undefined) {
      if (goesFirst(waiting, anchor, unit)) place();
      out.push({ ...unit, isAdded: false });
    } else {
      place();
      out.push(...mergeAt(base, unit, comparison));
      anchor = unit;
      waiting = additions.get(base) ?? [];
    }
  }
  place();
  return out;
}

/**
 * People's own units stand before those that the new draft has in the same place, unless that
 * would tear a table, a list or the front matter apart.
 */
function goesFirst(waiting: readonly Placed[], anchor: Unit | undefined, next: Unit): boolean {
  const kind = waiting[0]?.kind;
  if (kind === undefined || kind !== anchor?.kind || kind === 'paragraph') return false;
  return kind === 'field' || kind !== next.kind;
}

/** What becomes of a unit that people kept from the base. */
function mergeAt(index: number, ours: Unit, comparison: Comparison): readonly Placed[] {
  const base = comparison.base[index] ?? ours;
  const theirs = comparison.theirs[comparison.toTheirs.get(index) ?? -1];
  if (!theirs) {
    if (isSameWords(base, ours) || isOnlyFilledIn(base, ours)) return [];
    const text = markUnit(ours, reviewMark({ kind: 'deleted-by-draft' }), comparison.end);
    return [{ ...ours, text, isAdded: false }];
  }
  const { text, alternative } = mergeUnit(base, ours, theirs);
  const gap = isSameText(ours.gap, base.gap) ? theirs.gap : ours.gap;
  const merged = { ...ours, text, gap, isAdded: false, ownGap: ours.gap };
  return alternative === undefined
    ? [merged]
    : [merged, { ...theirs, text: alternative, gap, isAdded: true }];
}

/** The place before all units of the base. */
const START = -1;

/**
 * What the new draft has and the person's document has not, by the unit of the base after which it
 * belongs there: new units, and changed ones that the person had taken out.
 */
function findAdditions(comparison: Comparison): ReadonlyMap<number, readonly Placed[]> {
  const { base, ours, theirs, toOurs, toTheirs, end } = comparison;
  const ownMatched = new Set(toOurs.values());
  const own = new Set(ours.flatMap((unit, index) => (ownMatched.has(index) ? [] : wordsOf(unit))));
  const following = groupNew(theirs, toTheirs);
  const additions = new Map<number, readonly Placed[]>();
  let anchor = START;
  for (let index = START; index < base.length; index++) {
    if (toOurs.has(index)) anchor = index;
    const before = base[index];
    const after = theirs[toTheirs.get(index) ?? -1];
    const isGone = before && after && !toOurs.has(index) && isNewContent(before, after);
    const mark = reviewMark({ kind: 'deleted-by-person' });
    const restored = isGone ? [{ ...after, text: markUnit(after, mark, end) }] : [];
    const fresh = (following.get(index) ?? []).filter((unit) => !own.has(wordsOf(unit)));
    const added = [...restored, ...fresh].map((unit) => ({ ...unit, isAdded: true }));
    if (added.length > 0) additions.set(anchor, [...(additions.get(anchor) ?? []), ...added]);
  }
  return additions;
}

/** The units that only the new draft has, by the unit of the base that they follow. */
function groupNew(
  theirs: readonly Unit[],
  toTheirs: UnitMatches,
): ReadonlyMap<number, readonly Unit[]> {
  const fromTheirs = new Map(Array.from(toTheirs, ([base, drafted]) => [drafted, base]));
  const groups = new Map<number, readonly Unit[]>();
  let last = START;
  for (const [index, unit] of theirs.entries()) {
    const base = fromTheirs.get(index);
    if (base === undefined) groups.set(last, [...(groups.get(last) ?? []), unit]);
    else last = base;
  }
  return groups;
}

/** New figures and times alone do not bring back what a person took out. */
function isNewContent(before: Unit, after: Unit): boolean {
  return wordsOf(before).replace(/\d/gu, '') !== wordsOf(after).replace(/\d/gu, '');
}

function isSameWords(a: Unit, b: Unit): boolean {
  return wordsOf(a) === wordsOf(b);
}

function wordsOf({ text }: Unit): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** The text of the units; where parts of both sides meet, as far apart as Markdown asks for. */
function join(units: readonly Placed[], lastGap: string, end: string): string {
  return units
    .map((unit, index) => {
      const next = units[index + 1];
      if (!next) return unit.text + lastGap;
      const isSeam = unit.isAdded !== next.isAdded || !/\n/u.test(unit.gap);
      if (isSeam) return unit.text + seam(unit, next, end);
      // Where the new draft ends a list or table, the person's may go on.
      return unit.text + (isTight(unit, next) ? (unit.ownGap ?? unit.gap) : unit.gap);
    })
    .join('');
}

function seam(unit: Unit, next: Unit, end: string): string {
  const isFrontMatter = [unit.kind, next.kind].some((kind) => kind === 'field');
  return isFrontMatter || isTight(unit, next) ? end : end + end;
}

/** Whether two units belong to one table or list. */
function isTight(unit: Unit, next: Unit): boolean {
  return unit.kind === next.kind && (unit.kind === 'row' || unit.kind === 'item');
}
