import { weekday } from '../../calendar/date.ts';
import type { RunSheetEntry } from '../../run-sheet/item.ts';
import type { Facts } from '../facts.ts';
import { eventDays } from '../moment.ts';
import { lengkapi } from '../placeholder.ts';
import { type Cast, castOf } from './cast.ts';
import type { Pattern, PatternItem } from './pattern.ts';

/** An item on its way into a run-sheet: its length is known, its time is not. */
interface PlannedItem {
  readonly entry: RunSheetEntry & { readonly durasi: number };
  readonly isBefore: boolean;
  readonly isFilling: boolean;
}

/** Shorter than this, what fills the time that is left is no session any more. */
const SHORTEST_SESSION = 15;
const FRIDAY = 5;

/**
 * The run-sheet of a pattern for an event: its people, the hour of the event as the one fixed time,
 * what comes before it counted back, and the time that is left given to the sessions, with a break
 * at noon. The first day only; the others stand as placeholders.
 */
export function planItems(pattern: Pattern, facts: Facts): readonly RunSheetEntry[] {
  const cast = castOf(facts);
  const planned = pattern.items.flatMap((item) => castItem(item, cast));
  const before = planned.filter(({ isBefore }) => isBefore);
  const main = fillTime(
    planned.filter(({ isBefore }) => !isBefore),
    facts,
  );
  const begin = facts.mulai?.time ?? null;
  const early = begin === null ? null : begin - sumMinutes(before);
  const days = facts.mulai && facts.selesai ? eventDays(facts.mulai, facts.selesai) : 1;
  const first = [
    ...startAt(before, early !== null && early >= 0 ? early : null),
    ...startAt(main, begin),
  ];
  if (days === 1) return first;
  const others = Array.from({ length: days - 1 }, (_, index) => ({
    hari: index + 2,
    kegiatan: lengkapi(`mata acara hari ke-${index + 2}`),
  }));
  return [...first.map((entry) => ({ hari: 1, ...entry })), ...others];
}

function castItem(item: PatternItem, cast: Cast): readonly PlannedItem[] {
  const { tiap, wajib, peran, sebelum, mengisi, jenis: _, ...words } = item;
  const plan = (entry: RunSheetEntry & { readonly durasi: number }): PlannedItem => ({
    entry,
    isBefore: sebelum ?? false,
    isFilling: mengisi ?? false,
  });
  if (tiap === undefined) {
    return [plan(peran === undefined ? words : { ...words, pelaksana: cast.person(peran) })];
  }
  const members = cast.group(tiap);
  if (members.length === 0) {
    if (!wajib) return [];
    return [plan({ ...words, ...lackingMember(words.kegiatan) })];
  }
  return members.map(({ mention, suffix }) =>
    plan({ ...words, kegiatan: `${words.kegiatan}${suffix}`, pelaksana: mention }),
  );
}

/** What to write where nobody is known yet: `Materi [LENGKAPI: judul materi]`. */
function lackingMember(activity: string): Pick<RunSheetEntry, 'kegiatan' | 'pelaksana'> {
  if (activity === 'Sambutan') {
    return { kegiatan: activity, pelaksana: lengkapi('pejabat yang memberi sambutan') };
  }
  return {
    kegiatan: `${activity} ${lengkapi(`judul ${activity.toLowerCase()}`)}`,
    pelaksana: lengkapi('narasumber'),
  };
}

function startAt(items: readonly PlannedItem[], time: number | null): readonly RunSheetEntry[] {
  return items.map(({ entry }, index) =>
    index === 0 && time !== null ? { mulai: time, ...entry } : entry,
  );
}

function sumMinutes(items: readonly PlannedItem[]): number {
  return items.reduce((total, { entry }) => total + entry.durasi, 0);
}

/** Gives what is left of the event to the sessions, and puts the break at noon between them. */
function fillTime(items: readonly PlannedItem[], facts: Facts): readonly PlannedItem[] {
  const { mulai, selesai } = facts;
  const begin = mulai?.time;
  const sessions = items.filter(({ isFilling }) => isFilling);
  if (!mulai || begin == null || sessions.length === 0) return items;
  const isOneDay = selesai && eventDays(mulai, selesai) === 1;
  const end = isOneDay && selesai.time !== null ? selesai.time : null;
  const noon =
    weekday(mulai.date) === FRIDAY ? { start: 690, minutes: 90 } : { start: 720, minutes: 60 };
  const hasNoon =
    end !== null && begin < noon.start && end >= noon.start + noon.minutes + SHORTEST_SESSION;
  const left =
    end === null
      ? null
      : end - begin - sumMinutes(items) + sumMinutes(sessions) - (hasNoon ? noon.minutes : 0);
  // Where hardly any time is left, sessions are as short as can be: the event runs over the least.
  const filled =
    left === null ? items : shareTime(items, Math.max(left, SHORTEST_SESSION * sessions.length));
  return hasNoon ? breakAtNoon(filled, begin, noon) : filled;
}

/** Sessions of equal length, in steps of five minutes; the last takes the rest. */
function shareTime(items: readonly PlannedItem[], minutes: number): readonly PlannedItem[] {
  const last = items.findLastIndex(({ isFilling }) => isFilling);
  const count = items.filter(({ isFilling }) => isFilling).length;
  const each = Math.floor(minutes / count / 5) * 5;
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
