import { addBackTiming } from './back-timing.ts';
import type { RunSheetEntry } from './item.ts';
import { type ItemKind, kindOfItem } from './item-kind.ts';
import { placeItems } from './place-items.ts';
import { findScheduleFaults } from './schedule-faults.ts';

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
  /** Minutes by which what comes before has pushed it past its planned start. */
  readonly shifted: number;
  /**
   * When it must begin at the latest, so that all up to the next fixed time or the end of the event
   * keeps its length; `undefined` where nothing fixed follows.
   */
  readonly latestStart: number | undefined;
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

/** What holds a run-sheet at both ends. Times are minutes since midnight of their day. */
export interface ScheduleBounds {
  /** When the first item begins if it does not say. */
  readonly start?: number | undefined;
  /** When the event must end. */
  readonly end?: number | undefined;
  /** The day that `end` is on; the first when left out. */
  readonly endDay?: number | undefined;
}

/** A run-sheet worked out: every item with its times, and what is wrong with them. */
export interface Schedule {
  readonly items: readonly ScheduledItem[];
  readonly faults: readonly ScheduleFault[];
  /** From the first start to the last end, summed over the days. */
  readonly totalMinutes: number;
  /**
   * Minutes by which the items pass the end of the event, negative when time is left; `undefined`
   * when either end is not known. What has a time of its own after the end does not count, nor do
   * photographs, interviews, meals and departures there.
   */
  readonly overrun: number | undefined;
}

/**
 * Works out the times of a run-sheet. Of start, duration and end any two will do. Items without a
 * time follow the one before in their room; before the first fixed time of a day they are counted
 * back from it. Those without an end last until the next fixed time. A `paralel` item begins with
 * the item before it unless it has a `mulai` of its own, and moves nothing. Sessions with a `ruang`
 * run beside those of other rooms; an item without one waits for all rooms.
 */
export function makeSchedule(
  entries: readonly RunSheetEntry[],
  bounds: ScheduleBounds = {},
): Schedule {
  const items = addBackTiming(placeItems(entries, bounds.start), bounds);
  return {
    items,
    faults: findScheduleFaults(items, bounds),
    totalMinutes: sumDays(items),
    overrun: overrunOf(items, bounds),
  };
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

/** What people stay on for when an event is over. */
const AFTERWARDS: ReadonlySet<ItemKind> = new Set(['foto', 'wawancara', 'istirahat', 'kepulangan']);

function overrunOf(
  items: readonly ScheduledItem[],
  { end: limit, endDay = items[0]?.day }: ScheduleBounds,
): number | undefined {
  if (limit === undefined) return undefined;
  const own = items.filter(
    ({ day, start = limit, fixed, entry }) =>
      day === endDay && (start < limit || !(fixed || AFTERWARDS.has(kindOfItem(entry)))),
  );
  const ends = own.flatMap(({ end }) => end ?? []);
  // What is open at the end may take all the time that is left.
  return ends.length === 0 || ends.length < own.length ? undefined : Math.max(...ends) - limit;
}
