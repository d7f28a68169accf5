import { weekday } from '../../calendar/date.ts';
import type { RunSheetEntry } from '../../run-sheet/item.ts';
import type { Facts } from '../facts.ts';
import { eventDays } from '../moment.ts';

/** An item on its way into a run-sheet: its length is known, its time is not. */
export interface PlannedItem {
  readonly entry: RunSheetEntry & { readonly durasi: number };
  readonly isBefore: boolean;
  readonly isFilling: boolean;
}

/** Shorter than this, what fills the time that is left is no session any more. */
const SHORTEST_SESSION = 15;
const FRIDAY = 5;

/**
 * Gives what is left of the event to the sessions, and puts the break at noon between them. They
 * begin and end at full five minutes: what comes before takes what is left over.
 */
export function fillTime(planned: readonly PlannedItem[], facts: Facts): readonly PlannedItem[] {
  const { mulai, selesai } = facts;
  const begin = mulai?.time;
  const sessions = planned.filter(({ isFilling }) => isFilling);
  if (!mulai || begin == null || sessions.length === 0) return planned;
  const isOneDay = selesai && eventDays(mulai, selesai) === 1;
  const end = isOneDay && selesai.time !== null ? selesai.time : null;
  const noon =
    weekday(mulai.date) === FRIDAY ? { start: 690, minutes: 90 } : { start: 720, minutes: 60 };
  const hasNoon =
    end !== null && begin < noon.start && end >= noon.start + noon.minutes + SHORTEST_SESSION;
  const taken = sumMinutes(planned) - sumMinutes(sessions) + (hasNoon ? noon.minutes : 0);
  const left = end === null ? null : end - begin - taken;
  const shortest = SHORTEST_SESSION * sessions.length;
  // Where hardly any time is left, sessions are as short as can be: the event runs over the least.
  if (left !== null && left < shortest + STEP) {
    const filled = shareTime(planned, Math.max(left, shortest));
    return hasNoon ? breakAtNoon(filled, begin, noon) : filled;
  }
  const items = startEvenly(planned, begin);
  const delay = sumMinutes(items) - sumMinutes(planned);
  const filled = left === null ? items : shareTime(items, evenly(left - delay));
  return hasNoon ? breakAtNoon(filled, begin, noon) : filled;
}

const STEP = 5;

/** The full five minutes in a time. */
function evenly(minutes: number): number {
  return Math.floor(minutes / STEP) * STEP;
}

function startEvenly(items: readonly PlannedItem[], begin: number): readonly PlannedItem[] {
  const first = items.findIndex(({ isFilling }) => isFilling);
  if (first <= 0) return items;
  const start = begin + sumMinutes(items.slice(0, first));
  const missing = evenly(start + STEP - 1) - start;
  return items.map((item, index) =>
    index === first - 1
      ? { ...item, entry: { ...item.entry, durasi: item.entry.durasi + missing } }
      : item,
  );
}

/** Sessions of equal length, in steps of five minutes; the last takes the rest. */
function shareTime(items: readonly PlannedItem[], minutes: number): readonly PlannedItem[] {
  const last = items.findLastIndex(({ isFilling }) => isFilling);
  const count = items.filter(({ isFilling }) => isFilling).length;
  const each = evenly(minutes / count);
  return items.map((item, index) => {
    if (!item.isFilling) return item;
    const durasi = index === last ? minutes - each * (count - 1) : each;
    return { ...item, entry: { ...item.entry, durasi } };
  });
}

function breakAtNoon(
  items: readonly PlannedItem[],
  begin: number,
  noon: { readonly start: number; readonly minutes: number },
): readonly PlannedItem[] {
  let time = begin;
  const at = items.findIndex(({ entry }) => {
    time += entry.durasi;
    return time > noon.start;
  });
  const item = items[at];
  if (!item) return items;
  const start = time - item.entry.durasi;
  const lunch: PlannedItem = {
    entry: {
      durasi: noon.minutes,
      kegiatan: 'Istirahat, salat, dan makan siang',
      pelaksana: 'Panitia',
    },
    isBefore: false,
    isFilling: false,
  };
  const parts = splitItem(item, noon.start - start);
  return [
    ...items.slice(0, at),
    ...(parts ? [parts[0], lunch, parts[1]] : [lunch, item]),
    ...items.slice(at + 1),
  ];
}

/** Both parts of a session, unless one of them would be too short to be one. */
function splitItem(
  item: PlannedItem,
  minutes: number,
): readonly [PlannedItem, PlannedItem] | undefined {
  const { entry, isFilling } = item;
  const rest = entry.durasi - minutes;
  if (!isFilling || minutes < SHORTEST_SESSION || rest < SHORTEST_SESSION) return undefined;
  return [
    { ...item, entry: { ...entry, durasi: minutes } },
    { ...item, entry: { ...entry, durasi: rest, kegiatan: `${entry.kegiatan} (lanjutan)` } },
  ];
}

/** How long items last together. */
export function sumMinutes(items: readonly PlannedItem[]): number {
  return items.reduce((total, { entry }) => total + entry.durasi, 0);
}
