import { type ItemKind, kindOfItem } from '../../run-sheet/item-kind.ts';
import type { ScheduledItem } from '../../run-sheet/scheduled-item.ts';
import { lowerFirst } from '../../text/case.ts';

/** Guests need no minutes below this (usual practice of printed programmes). */
const SHORT_MINUTES = 5;

/** What is none of the guests' business. */
const HIDDEN: ReadonlySet<ItemKind> = new Set(['geladi', 'persiapan', 'wawancara']);

/** Items of their own, however short: nothing is joined to them. */
const APART: ReadonlySet<ItemKind> = new Set(['registrasi', 'istirahat', 'penutup']);

/**
 * The programme for guests: without what the crew prepares, without who is in charge, and with
 * items below five minutes joined: those that follow each other become one, a single one joins the
 * item before it unless somebody else does it: no guest is to read that the regent says the prayer.
 */
export function guestItems(items: readonly ScheduledItem[]): readonly ScheduledItem[] {
  const shown = items.filter(({ entry }) => !HIDDEN.has(kindOfItem(entry)));
  const groups: ScheduledItem[][] = [];
  for (const [at, item] of shown.entries()) {
    const group = groups.at(-1);
    if (group && joins(group, item, shown[at + 1])) group.push(item);
    else groups.push([item]);
  }
  return groups.map(joinItems);
}

/** Whether an item belongs to the line before it. */
function joins(
  group: readonly ScheduledItem[],
  item: ScheduledItem,
  next: ScheduledItem | undefined,
): boolean {
  const last = group.at(-1);
  if (!last || !isShort(item) || isApart(item) || !meets(last, item)) return false;
  if (isShort(last)) return !isApart(last);
  // The first of several short items opens a line of its own.
  const opensRun = next !== undefined && isShort(next) && !isApart(next) && meets(item, next);
  return group.length === 1 && !opensRun && !isApart(last) && isBySame(last, item);
}

/** Whether a line may name who does both: one of them, or nobody in particular for the second. */
function isBySame({ entry: first }: ScheduledItem, { entry: second }: ScheduledItem): boolean {
  return second.pelaksana === undefined || second.pelaksana === first.pelaksana;
}

function isApart({ entry }: ScheduledItem): boolean {
  return APART.has(kindOfItem(entry)) || entry.paralel === true;
}

function isShort({ start, end }: ScheduledItem): boolean {
  return start !== undefined && end !== undefined && end - start < SHORT_MINUTES;
}

function meets(first: ScheduledItem, second: ScheduledItem): boolean {
  return (
    first.day === second.day &&
    first.entry.ruang === second.entry.ruang &&
    first.end !== undefined &&
    first.end === second.start
  );
}

function joinItems(group: readonly ScheduledItem[]): ScheduledItem {
  const [first, ...others] = group as readonly [ScheduledItem, ...ScheduledItem[]];
  const { mulai, selesai, kegiatan, hari, ruang, tempat, paralel } = first.entry;
  const longest = [...group].sort((a, b) => minutesOf(b) - minutesOf(a))[0] ?? first;
  const performers = new Set(group.map(({ entry }) => entry.pelaksana));
  const isOneSpeech = !isShort(longest);
  const performer = performers.size === 1 || isOneSpeech ? longest.entry.pelaksana : undefined;
  return {
    ...first,
    end: group.at(-1)?.end,
    entry: {
      mulai,
      selesai,
      hari,
      ruang,
      tempat,
      paralel,
      kegiatan: joinNames([kegiatan, ...others.map(({ entry }) => lowerFirst(entry.kegiatan))]),
      pelaksana: performer,
    },
  };
}

function minutesOf({ start = 0, end = 0 }: ScheduledItem): number {
  return end - start;
}

/** `a`, `a dan b`, `a, b, dan c`. */
function joinNames(names: readonly string[]): string {
  if (names.length < 3) return names.join(' dan ');
  return `${names.slice(0, -1).join(', ')}, dan ${names.at(-1)}`;
}
