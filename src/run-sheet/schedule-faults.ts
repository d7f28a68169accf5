import type { RunSheetEntry } from './item.ts';
import { isRehearsal, kindOfItem } from './item-kind.ts';
import type { ScheduleBounds, ScheduledItem, ScheduleFault } from './scheduled-item.ts';
import { isTeam } from './team.ts';

/** Longer gaps between items are worth a question (usual practice of protocol offices). */
const UNREMARKABLE_GAP_MINUTES = 5;

/** All faults of a run-sheet, in the order of its items. */
export function findScheduleFaults(
  items: readonly ScheduledItem[],
  bounds: ScheduleBounds,
): readonly ScheduleFault[] {
  return [
    ...items.flatMap((item) => faultWithin(item) ?? []),
    ...faultsBetween(items),
    ...faultsAtEnd(items, bounds),
  ].sort((a, b) => a.item.index - b.item.index);
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
  /** The last item of everybody and of each room since. */
  let last: readonly ScheduledItem[] = [];
  for (const item of items.filter(({ entry }) => entry.paralel !== true)) {
    const before = last.filter(({ day }) => day === item.day);
    const rivals = rivalsOf(item, before).filter((one) => !mayRunBeside(one.entry, item.entry));
    const fault = overlapWith(rivals, item) ?? gapBefore(before, item);
    if (fault && !(fault.kind === 'overlap' && isHeadingOf(items, fault.previous))) yield fault;
    const { ruang } = item.entry;
    const others = ruang === undefined ? [] : before.filter((one) => one.entry.ruang !== ruang);
    last = [...others, item];
  }
}

/** The items that must be over when `item` begins: those of its room, else of everybody. */
function rivalsOf(
  { entry: { ruang } }: ScheduledItem,
  before: readonly ScheduledItem[],
): readonly ScheduledItem[] {
  if (ruang === undefined) return before;
  const own = before.filter(({ entry }) => entry.ruang === ruang);
  return own.length > 0 ? own : before.filter(({ entry }) => entry.ruang === undefined);
}

/** Where someone stands who performs, in whatever hall it is. */
const SPOT = /\b(?:podium|mimbar|panggung|meja|layar|mikrofon)\b/iu;

/**
 * Whether two items are for other people: in two places, by others or by a body of people; or guests
 * sign in at the door while those who perform get ready.
 */
function mayRunBeside(a: RunSheetEntry, b: RunSheetEntry): boolean {
  const kinds = [kindOfItem(a), kindOfItem(b)];
  if (kinds.includes('registrasi') && kinds.includes('persiapan')) return true;
  const [one, other] = [placeOf(a), placeOf(b)];
  if (one === '' || other === '' || one === other || SPOT.test(`${one} ${other}`)) return false;
  return a.pelaksana === undefined || a.pelaksana !== b.pelaksana || isTeam(a.pelaksana);
}

function placeOf({ ruang, tempat = '' }: RunSheetEntry): string {
  return (ruang ?? tempat).toLowerCase();
}

type Encounter = Extract<ScheduleFault, { readonly previous: ScheduledItem }>;

function overlapWith(rivals: readonly ScheduledItem[], item: ScheduledItem): Encounter | undefined {
  const found = distanceTo(rivals, item);
  return found && found.minutes < 0
    ? { kind: 'overlap', item, previous: found.previous, minutes: -found.minutes }
    : undefined;
}

/** Between a rehearsal and what follows it, people go home. */
function gapBefore(before: readonly ScheduledItem[], item: ScheduledItem): Encounter | undefined {
  const others = before.filter(({ entry }) => !isRehearsal(entry));
  const found = distanceTo(others, item);
  return found && found.minutes > UNREMARKABLE_GAP_MINUTES
    ? { kind: 'gap', item, previous: found.previous, minutes: found.minutes }
    : undefined;
}

/** Minutes from the end of the longest of some items to the start of another. */
function distanceTo(
  others: readonly ScheduledItem[],
  { start }: ScheduledItem,
): { readonly previous: ScheduledItem; readonly minutes: number } | undefined {
  const [previous] = [...others].sort((a, b) => (b.end ?? 0) - (a.end ?? 0));
  if (start === undefined || previous?.end === undefined) return undefined;
  if (others.some((other) => other.end === undefined)) return undefined;
  if (previous.start !== undefined && previous.end < previous.start) return undefined;
  return { previous, minutes: start - previous.end };
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
  { end: limit, endDay = items[0]?.day }: ScheduleBounds,
): readonly ScheduleFault[] {
  if (limit === undefined) return [];
  const late = items.find(
    ({ day, start, end }) =>
      day === endDay && start !== undefined && end !== undefined && start < limit && end > limit,
  );
  return late?.end === undefined
    ? []
    : [{ kind: 'past-end', item: late, minutes: late.end - limit }];
}
