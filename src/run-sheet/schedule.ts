import type { RunSheetEntry } from './item.ts';

/**
 * An item with its place in time. `start` and `end` are minutes since midnight of the item's day
 * (1,440 and more after the next midnight); `undefined` where the run-sheet does not say.
 */
export interface ScheduledItem {
  /** Place in the list of entries, from 0. */
  readonly index: number;
  readonly entry: RunSheetEntry;
  /** Day of the event, from 1. */
  readonly day: number;
  readonly start: number | undefined;
  readonly end: number | undefined;
  /** Has a clock time of its own; else it follows the item before (floats). */
  readonly fixed: boolean;
}

/** What cannot be, or should not be, in a run-sheet. All amounts are minutes. */
export type ScheduleFault =
  | { readonly kind: 'ends-before-start'; readonly item: ScheduledItem }
  | {
      readonly kind: 'duration-differs';
      readonly item: ScheduledItem;
      readonly stated: number;
      readonly minutes: number;
    }
  | {
      readonly kind: 'overlap' | 'gap';
      readonly item: ScheduledItem;
      readonly previous: ScheduledItem;
      readonly minutes: number;
    }
  | { readonly kind: 'past-end'; readonly item: ScheduledItem; readonly minutes: number };

/** A run-sheet worked out: every item with its times, and what is wrong with them. */
export interface Schedule {
  readonly items: readonly ScheduledItem[];
  readonly faults: readonly ScheduleFault[];
  /** From the first start to the last end, summed over the days. */
  readonly totalMinutes: number;
}

/** Longer gaps between items are worth a question (usual practice of protocol offices). */
export const UNREMARKABLE_GAP_MINUTES = 5;
const DAY_MINUTES = 1440;
/** A clock time this much earlier than the item before is on the next day, not a mistake. */
const NIGHT_MINUTES = 720;

/**
 * Works out the times of a run-sheet. Items without `mulai` follow the one before; those without
 * an end last until the next fixed time. A `paralel` item begins with the item before it unless it
 * has a `mulai` of its own, and moves nothing.
 *
 * @param bounds minutes since midnight: when the first item begins if it does not say, and when
 *   the event must end (looked at on the first day only)
 */
export function makeSchedule(
  entries: readonly RunSheetEntry[],
  bounds: { readonly start?: number | undefined; readonly end?: number | undefined } = {},
): Schedule {
  const items = placeItems(entries, bounds.start);
  const faults = [
    ...items.flatMap((item) => faultWithin(item) ?? []),
    ...faultsBetween(items),
    ...faultsAtEnd(items, bounds.end),
  ].sort((a, b) => a.item.index - b.item.index);
  return { items, faults, totalMinutes: sumDays(items) };
}

function placeItems(
  entries: readonly RunSheetEntry[],
  firstStart: number | undefined,
): readonly ScheduledItem[] {
  const items: ScheduledItem[] = [];
  let free = firstStart;
  let day = entries[0]?.hari ?? 1;
  for (const [index, entry] of entries.entries()) {
    if (entry.hari !== undefined && entry.hari !== day) {
      day = entry.hari;
      free = undefined;
    }
    const floating = entry.paralel === true ? startBeside(items.at(-1), day) : undefined;
    const start = entry.mulai === undefined ? (floating ?? free) : afterMidnight(entry.mulai, free);
    const end = endOf(entry, start);
    items.push({ index, entry, day, start, end, fixed: entry.mulai !== undefined });
    if (entry.paralel !== true) free = end;
  }
  return items.map((item, index) => {
    const next = items.find(({ entry }, at) => at > index && entry.paralel !== true);
    return closeOpenItem(item, next);
  });
}

/** When an item begins that runs beside the one before it, on the same day. */
function startBeside(before: ScheduledItem | undefined, day: number): number | undefined {
  return before?.day === day ? before.start : undefined;
}

/** Night events: 00.15 after 23.30 is on the next day. */
function afterMidnight(time: number, before: number | undefined): number {
  return before !== undefined && before - time > NIGHT_MINUTES ? time + DAY_MINUTES : time;
}

function endOf({ selesai, durasi }: RunSheetEntry, start: number | undefined): number | undefined {
  if (selesai !== undefined) return afterMidnight(selesai, start);
  return start === undefined || durasi === undefined ? undefined : start + durasi;
}

function closeOpenItem(item: ScheduledItem, next: ScheduledItem | undefined): ScheduledItem {
  if (item.end !== undefined || item.start === undefined || !next?.fixed) return item;
  if (next.day !== item.day || next.start === undefined || next.start <= item.start) return item;
  return { ...item, end: next.start };
}

function faultWithin(item: ScheduledItem): ScheduleFault | undefined {
  const { entry, start, end } = item;
  if (start === undefined || end === undefined) return undefined;
  if (end < start) return { kind: 'ends-before-start', item };
  const minutes = end - start;
  if (entry.durasi === undefined || entry.durasi === minutes) return undefined;
  return { kind: 'duration-differs', item, stated: entry.durasi, minutes };
}

function* faultsBetween(items: readonly ScheduledItem[]): Generator<ScheduleFault> {
  let previous: ScheduledItem | undefined;
  for (const item of items) {
    if (item.entry.paralel === true) continue;
    const fault = previous && compare(previous, item);
    if (fault && !(fault.kind === 'overlap' && isHeadingOf(items, fault.previous))) yield fault;
    previous = item;
  }
}

function compare(previous: ScheduledItem, item: ScheduledItem): ScheduleFault | undefined {
  if (previous.day !== item.day || previous.end === undefined || item.start === undefined) {
    return undefined;
  }
  if (previous.start !== undefined && previous.end < previous.start) return undefined;
  const minutes = item.start - previous.end;
  if (minutes < 0) return { kind: 'overlap', item, previous, minutes: -minutes };
  if (minutes > UNREMARKABLE_GAP_MINUTES) return { kind: 'gap', item, previous, minutes };
  return undefined;
}

/** “08.00–10.00 Sesi I”, followed by the items of which it consists. */
function isHeadingOf(items: readonly ScheduledItem[], heading: ScheduledItem): boolean {
  const { start, end, index, day } = heading;
  if (start === undefined || end === undefined || items[index + 1]?.start !== start) return false;
  for (const part of items.slice(index + 1)) {
    if (part.day !== day || part.end === undefined || part.end > end) return false;
    if (part.end === end) return part.index > index + 1;
  }
  return false;
}

/** Items wholly after the end (photographs, departure) belong to no part of the event. */
function faultsAtEnd(
  items: readonly ScheduledItem[],
  limit: number | undefined,
): readonly ScheduleFault[] {
  if (limit === undefined) return [];
  const day = items[0]?.day;
  const late = items.find(
    ({ day: own, start, end }) =>
      own === day && start !== undefined && end !== undefined && start < limit && end > limit,
  );
  return late?.end === undefined
    ? []
    : [{ kind: 'past-end', item: late, minutes: late.end - limit }];
}

function sumDays(items: readonly ScheduledItem[]): number {
  let total = 0;
  for (const day of new Set(items.map((item) => item.day))) {
    const group = items.filter((item) => item.day === day);
    const starts = group.flatMap(({ start }) => start ?? []);
    const ends = group.flatMap(({ end }) => end ?? []);
    if (starts.length > 0 && ends.length > 0) total += Math.max(...ends) - Math.min(...starts);
  }
  return total;
}
