import type { RunSheetEntry } from './item.ts';
import { makeSchedule } from './schedule.ts';
import type { ScheduledItem } from './scheduled-item.ts';

/**
 * The items of a run-sheet as they stand in a draft, with what only the plan of the event says of
 * them: equipment, cues, what the master of ceremonies reads. Items are matched by day and name; a
 * name that stands twice on a day is left alone, and what the draft says itself stays.
 */
export function completeEntries(
  entries: readonly RunSheetEntry[],
  plan: readonly RunSheetEntry[],
): readonly RunSheetEntry[] {
  const planned = byName(plan);
  const own = byName(entries);
  return makeSchedule(entries).items.map((item) => {
    const { entry } = item;
    const match = own.get(keyOf(item)) === entry ? planned.get(keyOf(item)) : undefined;
    if (!match) return entry;
    const { mulai: _, selesai: __, durasi: ___, ...more } = match;
    return { ...more, ...entry };
  });
}

/** Items by day and name; those whose name stands twice on a day are left out. */
function byName(entries: readonly RunSheetEntry[]): ReadonlyMap<string, RunSheetEntry> {
  const found = new Map<string, RunSheetEntry>();
  const repeated = new Set<string>();
  for (const item of makeSchedule(entries).items) {
    const key = keyOf(item);
    if (found.has(key)) repeated.add(key);
    found.set(key, item.entry);
  }
  for (const key of repeated) found.delete(key);
  return found;
}

function keyOf({ day, entry }: ScheduledItem): string {
  return `${day} ${entry.kegiatan.toLowerCase()}`;
}
