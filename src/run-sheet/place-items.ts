import type { RunSheetEntry } from './item.ts';
import type { ScheduledItem } from './scheduled-item.ts';

/** An item whose latest start is not worked out yet. */
export type PlacedItem = Omit<ScheduledItem, 'latestStart'>;

const DAY_MINUTES = 1440;
/** A clock time this much earlier than the item before is on the next day, not a mistake. */
const NIGHT_MINUTES = 720;

/**
 * Gives every item its times: forward from what comes before, then back from what comes after where
 * that says nothing.
 *
 * @param firstStart minutes since midnight: when the first item begins if it does not say
 */
export function placeItems(
  entries: readonly RunSheetEntry[],
  firstStart: number | undefined,
): readonly PlacedItem[] {
  return closeOpenItems(placeBackward(placeForward(entries, firstStart)));
}

/**
 * The item that comes next for the people of `item`: in its room, or for everybody.
 *
 * @param items all of the run-sheet, each at its own index
 */
export function findNext<Item extends PlacedItem>(
  items: readonly Item[],
  item: PlacedItem,
): Item | undefined {
  const room = item.entry.ruang;
  for (let at = item.index + 1; at < items.length; at++) {
    const next = items[at];
    if (!next || next.day !== item.day || next.entry.paralel === true) continue;
    const { ruang } = next.entry;
    if (room === undefined || ruang === undefined || ruang === room) return next;
  }
  return undefined;
}

function placeForward(
  entries: readonly RunSheetEntry[],
  firstStart: number | undefined,
): readonly PlacedItem[] {
  const items: PlacedItem[] = [];
  let day = entries[0]?.hari ?? 1;
  const firstDay = Math.max(day, 1);
  let clock = new RoomClock(day === firstDay ? firstStart : undefined);
  for (const [index, entry] of entries.entries()) {
    if (entry.hari !== undefined && entry.hari !== day) {
      day = entry.hari;
      clock = new RoomClock(day === firstDay && items.at(-1)?.day !== day ? firstStart : undefined);
    }
    const times = timesOf(entry, clock.freeFor(entry.ruang), startBeside(entry, items.at(-1), day));
    items.push({ index, entry, day, ...times });
    if (entry.paralel !== true) clock.occupy(entry.ruang, times.end);
  }
  return items;
}

/** From when on a room, or everybody, is free on a day. */
class RoomClock {
  #everybody: number | undefined;
  readonly #rooms = new Map<string, number | undefined>();

  constructor(start: number | undefined) {
    this.#everybody = start;
  }

  freeFor(room: string | undefined): number | undefined {
    if (room !== undefined) return this.#rooms.has(room) ? this.#rooms.get(room) : this.#everybody;
    if (this.#rooms.size === 0) return this.#everybody;
    const ends = [...this.#rooms.values()];
    return ends.includes(undefined) ? undefined : Math.max(...ends.map(Number));
  }

  occupy(room: string | undefined, end: number | undefined): void {
    if (room !== undefined) {
      this.#rooms.set(room, end);
      return;
    }
    this.#everybody = end;
    this.#rooms.clear();
  }
}

/** When an item begins that runs beside the one before it, on the same day. */
function startBeside(
  { paralel }: RunSheetEntry,
  before: PlacedItem | undefined,
  day: number,
): number | undefined {
  return paralel === true && before?.day === day ? before.start : undefined;
}

type Times = Pick<PlacedItem, 'start' | 'end' | 'fixed' | 'shifted'>;

function timesOf(
  entry: RunSheetEntry,
  free: number | undefined,
  beside: number | undefined,
): Times {
  const { mulai, selesai, durasi, keras } = entry;
  if (mulai === undefined && selesai !== undefined && durasi !== undefined) {
    const end = afterMidnight(selesai, free);
    return { start: end - durasi, end, fixed: true, shifted: 0 };
  }
  if (mulai === undefined) {
    const start = beside ?? free;
    return { start, end: endOf(entry, start), fixed: false, shifted: 0 };
  }
  const planned = afterMidnight(mulai, free);
  if (keras !== false) {
    return { start: planned, end: endOf(entry, planned), fixed: true, shifted: 0 };
  }
  const shifted = Math.max(0, (free ?? planned) - planned);
  const start = planned + shifted;
  const end = endOf(entry, start);
  return { start, end, fixed: false, shifted };
}

/** Night events: 00.15 after 23.30 is on the next day. */
function afterMidnight(time: number, before: number | undefined): number {
  return before !== undefined && before - time > NIGHT_MINUTES ? time + DAY_MINUTES : time;
}

function endOf({ selesai, durasi }: RunSheetEntry, start: number | undefined): number | undefined {
  if (selesai !== undefined) return afterMidnight(selesai, start);
  return start === undefined || durasi === undefined ? undefined : start + durasi;
}

/** What floats before the first fixed time of a day ends where the next item begins. */
function placeBackward(items: readonly PlacedItem[]): readonly PlacedItem[] {
  const placed = [...items];
  for (const item of [...items].reverse()) {
    const { durasi, paralel } = item.entry;
    if (item.start !== undefined || durasi === undefined || paralel === true) continue;
    const end = findNext(placed, item)?.start;
    if (end === undefined || end < durasi) continue;
    placed[item.index] = { ...item, start: end - durasi, end };
  }
  return placed.map((item, at) => {
    const start = item.start ?? startBeside(item.entry, placed[at - 1], item.day);
    return start === undefined || item.start !== undefined
      ? item
      : { ...item, start, end: endOf(item.entry, start) };
  });
}

/** An item that does not say when it ends lasts until the next one that has a time. */
function closeOpenItems(items: readonly PlacedItem[]): readonly PlacedItem[] {
  return items.map((item) => {
    if (item.end !== undefined || item.start === undefined) return item;
    const next = findNext(items, item);
    return next?.start === undefined || next.start <= item.start
      ? item
      : { ...item, end: next.start };
  });
}
