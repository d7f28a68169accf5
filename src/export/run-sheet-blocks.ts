import type { ClockTime, TimeZone } from '../calendar/clock.ts';
import { addDays, type CalendarDate, formatLongDate } from '../calendar/date.ts';
import type { RunSheetEntry } from '../run-sheet/item.ts';
import { durationText, timeRange } from '../run-sheet/item-times.ts';
import { makeSchedule, type ScheduledItem } from '../run-sheet/schedule.ts';
import type { PrintBlock, PrintCell, PrintTable } from './print-document.ts';

/** When the items of a run-sheet take place. */
export interface RunSheetSetting {
  readonly firstDay: CalendarDate | undefined;
  /** When the first item begins if it does not say. */
  readonly start: ClockTime | undefined;
  readonly zone: TimeZone | undefined;
}

/**
 * The run-sheet as blocks: a table for each day, columns only where an item has something to say,
 * and below it what the master of ceremonies reads.
 */
export function runSheetBlocks(
  entries: readonly RunSheetEntry[],
  setting: RunSheetSetting,
): readonly PrintBlock[] {
  const { items } = makeSchedule(entries, { start: setting.start });
  const used = columns(setting.zone).filter((column) =>
    items.some((item, index) => column.value(item, index) !== undefined),
  );
  const days = [...new Set(items.map((item) => item.day))].sort((a, b) => a - b);
  const several = days.length > 1;
  return days.flatMap((day) => {
    const own = items.filter((item) => item.day === day);
    const heading = several ? [dayHeading(day, setting.firstDay)] : [];
    return [...heading, runSheetTable(own, used), ...narration(own, several ? 2 : 1)];
  });
}

function dayHeading(day: number, firstDay: CalendarDate | undefined): PrintBlock {
  const date = firstDay ? `: ${formatLongDate(addDays(firstDay, day - 1))}` : '';
  return { kind: 'heading', level: 1, children: cell(`Hari ke-${day}${date}`) };
}

interface Column {
  readonly title: string;
  readonly value: (item: ScheduledItem, index: number) => string | undefined;
  readonly centred?: boolean;
}

function columns(zone: TimeZone | undefined): readonly Column[] {
  return [
    { title: 'No.', value: (_, index) => String(index + 1), centred: true },
    { title: zone ? `Waktu (${zone})` : 'Waktu', value: timeRange, centred: true },
    { title: 'Durasi', value: durationText, centred: true },
    { title: 'Kegiatan', value: ({ entry }) => entry.kegiatan },
    { title: 'Pelaksana', value: ({ entry }) => entry.pelaksana },
    { title: 'Penanggung jawab', value: ({ entry }) => entry.penanggung_jawab },
    { title: 'Tempat', value: ({ entry }) => entry.tempat },
    { title: 'Perlengkapan', value: ({ entry }) => entry.perlengkapan },
  ];
}

function runSheetTable(items: readonly ScheduledItem[], used: readonly Column[]): PrintTable {
  return {
    kind: 'table',
    alignments: used.map((column) => (column.centred ? 'center' : undefined)),
    header: used.map((column) => cell(column.title)),
    rows: items.map((item, index) => used.map((column) => cell(column.value(item, index) ?? ''))),
  };
}

function narration(items: readonly ScheduledItem[], level: number): readonly PrintBlock[] {
  const read = items.filter(({ entry }) => entry.narasi !== undefined);
  if (read.length === 0) return [];
  const paragraphs = read.map((item): PrintBlock => {
    const title = [timeRange(item), item.entry.kegiatan].filter(Boolean).join(' ');
    const strong = { kind: 'text', value: `${title}: `, marks: ['strong'] } as const;
    return { kind: 'paragraph', children: [strong, ...cell(item.entry.narasi ?? '')] };
  });
  return [{ kind: 'heading', level, children: cell('Narasi MC') }, ...paragraphs];
}

function cell(value: string): PrintCell {
  return value === '' ? [] : [{ kind: 'text', value, marks: [] }];
}
