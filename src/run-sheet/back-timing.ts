import { findNext, type PlacedItem } from './place-items.ts';
import type { ScheduleBounds, ScheduledItem } from './scheduled-item.ts';

/**
 * Adds to every item when it must begin at the latest, counted back from the next fixed time or
 * from the end of the event.
 */
export function addBackTiming(
  items: readonly PlacedItem[],
  { end: limit, endDay = items[0]?.day }: ScheduleBounds,
): readonly ScheduledItem[] {
  const latest = new Map<number, number | undefined>();
  for (const item of [...items].reverse()) {
    const next = findNext(items, item);
    const bound = item.day === endDay && isBefore(item, limit) ? limit : undefined;
    const until = next && isBefore(next, bound) ? latest.get(next.index) : bound;
    latest.set(item.index, latestStartOf(item, until));
  }
  return items.map((item) => ({ ...item, latestStart: latest.get(item.index) }));
}

function isBefore({ start }: PlacedItem, limit: number | undefined): boolean {
  return limit === undefined || start === undefined || start < limit;
}

function latestStartOf(
  { start, end, fixed }: PlacedItem,
  until: number | undefined,
): number | undefined {
  if (fixed) return start;
  if (start === undefined || end === undefined || until === undefined) return undefined;
  return until - (end - start);
}
