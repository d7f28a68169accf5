import { addBackTiming } from './back-timing.ts';
import type { RunSheetEntry } from './item.ts';
import { type ItemKind, isRehearsal, kindOfItem } from './item-kind.ts';
import { placeItems } from './place-items.ts';
import { findScheduleFaults } from './schedule-faults.ts';
import type { ScheduleBounds, ScheduledItem, ScheduleFault } from './scheduled-item.ts';

/** A run-sheet worked out: every item with its times, and what is wrong with them. */
export interface Schedule {
  readonly items: readonly ScheduledItem[];
  readonly faults: readonly ScheduleFault[];
  /** From the first start to the last end, summed over the days; rehearsals are none of it. */
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
  const starts = new Map<number, number>();
  const ends = new Map<number, number>();
  for (const { day, start, end, entry } of items) {
    if (isRehearsal(entry)) continue;
    if (start !== undefined) starts.set(day, Math.min(start, starts.get(day) ?? start));
    if (end !== undefined) ends.set(day, Math.max(end, ends.get(day) ?? end));
  }
  let total = 0;
  for (const [day, start] of starts) total += (ends.get(day) ?? start) - start;
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
  if (ends.length === 0 || ends.length < own.length) return undefined;
  return ends.reduce((last, end) => Math.max(last, end)) - limit;
}
