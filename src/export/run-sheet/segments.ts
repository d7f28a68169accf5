import { addDays, type CalendarDate, formatLongDate } from '../../calendar/date.ts';
import { dayName } from '../../run-sheet/day-name.ts';
import type { ScheduledItem } from '../../run-sheet/scheduled-item.ts';
import type { PrintRunSheet } from './print-run-sheet.ts';

/** Items that stand together under one heading: of everybody, or of one room. */
export interface Segment {
  readonly room: string | undefined;
  readonly items: readonly ScheduledItem[];
  /** The heading; what everybody begins a day with needs none. */
  readonly title: string | undefined;
}

/**
 * The items of one day in parts: those of everybody as they come, and between them those of each
 * room for itself.
 */
export function segmentsOf(items: readonly ScheduledItem[], day: number): readonly Segment[] {
  const segments: { room: string | undefined; items: ScheduledItem[] }[] = [];
  /** Where the rooms begin that run beside each other now. */
  let from = 0;
  for (const item of items.filter((one) => one.day === day)) {
    const room = item.entry.ruang;
    if (room === undefined && segments.at(-1)?.room !== undefined) from = segments.length;
    const open =
      room === undefined
        ? segments.at(-1)
        : segments.slice(from).find((segment) => segment.room === room);
    if (open && open.room === room) open.items.push(item);
    else segments.push({ room, items: [item] });
  }
  return segments.map((segment, index) => ({ ...segment, title: titleOf(segment.room, index) }));
}

/** Names that say themselves that they are rooms. */
const ROOM_NAME = /^(?:ruang|aula|kelas|gedung|balai|lobi|panggung|studio)/iu;

function titleOf(room: string | undefined, index: number): string | undefined {
  if (room !== undefined) return ROOM_NAME.test(room) ? room : `Ruang ${room}`;
  return index === 0 ? undefined : 'Semua peserta';
}

/** The days of a run-sheet, in order. */
export function daysOf(items: readonly ScheduledItem[]): readonly number[] {
  return [...new Set(items.map(({ day }) => day))].sort((a, b) => a - b);
}

/** `Hari ke-2: Kamis, 20 Agustus 2026`. */
export function dayTitle(day: number, { firstDay }: Pick<PrintRunSheet, 'firstDay'>): string {
  const date = dateOf(day, firstDay);
  return `${dayName(day)}${date ? `: ${formatLongDate(date)}` : ''}`;
}

/** The date of a day of the event. */
export function dateOf(day: number, firstDay: CalendarDate | undefined): CalendarDate | undefined {
  return firstDay && addDays(firstDay, day - 1);
}
