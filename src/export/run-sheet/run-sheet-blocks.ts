import type { TimeZone } from '../../calendar/clock.ts';
import { formatClock } from '../../calendar/clock.ts';
import type { RunSheetEntry } from '../../run-sheet/item.ts';
import { durationText, moveMarks, timeRange, zoneRange } from '../../run-sheet/item-times.ts';
import type { ScheduledItem } from '../../run-sheet/scheduled-item.ts';
import type { PrintBlock, PrintCell, PrintInline, PrintTable } from '../print-document.ts';
import type { Audience } from './audience.ts';
import type { PrintRunSheet } from './print-run-sheet.ts';
import { scriptBlocks } from './script-blocks.ts';
import { daysOf, dayTitle, type Segment, segmentsOf } from './segments.ts';

/**
 * A run-sheet as blocks: a table for each day and room, with the columns that its audience needs
 * and in which an item has something to say. The master of ceremonies gets text to read instead of
 * tables.
 */
export function runSheetBlocks(sheet: PrintRunSheet): readonly PrintBlock[] {
  const { items, audience, names } = sheet;
  const days = daysOf(items);
  const used = columnsFor(sheet).filter(({ value }) =>
    items.some((item) => value(item, 1) !== undefined),
  );
  const blocks = days.flatMap((day) => {
    const isOnly = days.length === 1;
    const own = items.filter((item) => item.day === day);
    const numberOf = (item: ScheduledItem): number => own.indexOf(item) + 1;
    const parts = segmentsOf(items, day).flatMap((segment) =>
      segmentBlocks(segment, { used, audience, names, numberOf, level: isOnly ? 1 : 2 }),
    );
    return isOnly ? parts : [heading(1, dayTitle(day, sheet)), ...parts];
  });
  return audience === 'protokol'
    ? [...blocks, ...remarkBlocks(sheet.remarks), signingOff(sheet.author)]
    : blocks;
}

/** Run-sheets change until the last hour: room to write by hand who saw which of them. */
function signingOff(author: string | undefined): PrintBlock {
  const made = author === undefined ? '' : `Disusun oleh ${author}. `;
  return {
    kind: 'paragraph',
    children: cell(
      `${made}Diperiksa oleh ………………………… Paraf ………… Diperbarui tanggal ………… pukul …………`,
    ),
  };
}

interface SegmentSetting {
  readonly used: readonly Column[];
  readonly audience: Audience | undefined;
  readonly names: readonly string[];
  /** The place of an item in its day, from 1. */
  readonly numberOf: (item: ScheduledItem) => number;
  /** Of the headings inside a day. */
  readonly level: number;
}

function segmentBlocks({ title, items }: Segment, setting: SegmentSetting): readonly PrintBlock[] {
  const { audience, level } = setting;
  const content = audience === 'mc' ? scriptBlocks(items) : [tableOf(items, setting)];
  return [
    ...(title === undefined ? [] : [heading(level, title)]),
    ...content,
    ...(audience === undefined ? narration(items, level) : []),
  ];
}

interface Column {
  readonly title: string;
  readonly value: (item: ScheduledItem, number: number) => string | undefined;
  readonly centred?: boolean;
}

const NUMBER: Column = { title: 'No.', value: (_, number) => String(number), centred: true };
const DURATION: Column = { title: 'Durasi', value: durationText, centred: true };

function said(title: string, key: keyof RunSheetEntry & string): Column {
  return {
    title,
    value: ({ entry }) => {
      const value = entry[key];
      return typeof value === 'string' ? value : undefined;
    },
  };
}

function columnsFor(sheet: PrintRunSheet): readonly Column[] {
  const times = timeColumns(sheet);
  const activity = said('Kegiatan', 'kegiatan');
  const performer = said('Pelaksana', 'pelaksana');
  const place = said('Tempat', 'tempat');
  switch (sheet.audience) {
    case 'tamu':
      return [...times, activity, said('Oleh', 'pelaksana'), place];
    case 'dokumentasi':
      return [
        ...times,
        said('Momen', 'kegiatan'),
        said('Yang diambil', 'dokumentasi'),
        said('Siapa', 'pelaksana'),
        place,
      ];
    case 'mc':
      return [];
    case 'protokol':
    case undefined:
      return [
        NUMBER,
        ...times,
        DURATION,
        ...(sheet.audience === 'protokol' ? [LATEST_START, MARKED_ACTIVITY] : [activity]),
        performer,
        said('Penanggung jawab', 'penanggung_jawab'),
        place,
        said('Perlengkapan', 'perlengkapan'),
        said('Isyarat', 'isyarat'),
      ];
    default:
      return sheet.audience satisfies never;
  }
}

function timeColumns({ zone, otherZones }: PrintRunSheet): readonly Column[] {
  const own: Column = {
    title: zone ? `Waktu (${zone})` : 'Waktu',
    value: timeRange,
    centred: true,
  };
  if (zone === undefined) return [own];
  const others = otherZones.map(
    (other: TimeZone): Column => ({
      title: `Waktu (${other})`,
      value: (item) => zoneRange(item, zone, other),
      centred: true,
    }),
  );
  return [own, ...others];
}

/** Counted back from what is fixed; only items that can move have one. */
const LATEST_START: Column = {
  title: 'Mulai paling lambat',
  value: ({ fixed, latestStart }) =>
    fixed || latestStart === undefined ? undefined : formatClock(latestStart),
  centred: true,
};

const MARKED_ACTIVITY: Column = {
  title: 'Kegiatan',
  value: ({ entry }) => {
    const marks = moveMarks(entry);
    return marks === '' ? entry.kegiatan : `${entry.kegiatan} (${marks})`;
  },
};

function tableOf(
  items: readonly ScheduledItem[],
  { used, names, numberOf }: SegmentSetting,
): PrintTable {
  return {
    kind: 'table',
    alignments: used.map((column) => (column.centred ? 'center' : undefined)),
    header: used.map((column) => cell(column.title)),
    rows: items.map((item) =>
      used.map((column) => withNamesBelow(column.value(item, numberOf(item)) ?? '', names)),
    ),
  };
}

/** A cell in which a name stands below the office in front of it, and the next person below that. */
function withNamesBelow(text: string, names: readonly string[]): PrintCell {
  const starts = names.flatMap((name) => {
    const at = text.indexOf(name);
    const isBehindOffice = at > 0 && text.charAt(at - 1) === ' ';
    return at === -1 ? [] : [...(isBehindOffice ? [at] : []), ...nextAfter(text, at + name.length)];
  });
  const cuts = [0, ...[...new Set(starts)].sort((a, b) => a - b), text.length];
  return cuts.slice(1).flatMap((end, index): readonly PrintInline[] => {
    const part = cell(text.slice(cuts[index], end).trimEnd());
    return index === 0 ? part : [{ kind: 'break' }, ...part];
  });
}

/** Where the next person begins behind a name, if somebody follows. */
function nextAfter(text: string, end: number): readonly number[] {
  const between = /^(?:;\s|\s(?=dan\s)|\s?\/\s?)(?=(?:dan\s)?[A-ZÀ-Þ])/u.exec(text.slice(end));
  return between ? [end + between[0].length] : [];
}

function narration(items: readonly ScheduledItem[], level: number): readonly PrintBlock[] {
  const read = items.filter(({ entry }) => entry.narasi !== undefined);
  if (read.length === 0) return [];
  const paragraphs = read.map((item): PrintBlock => {
    const title = [timeRange(item), item.entry.kegiatan].filter(Boolean).join(' ');
    const strong = { kind: 'text', value: `${title}: `, marks: ['strong'] } as const;
    return { kind: 'paragraph', children: [strong, ...cell(item.entry.narasi ?? '')] };
  });
  return [heading(level, 'Narasi MC'), ...paragraphs];
}

function remarkBlocks(remarks: readonly string[]): readonly PrintBlock[] {
  if (remarks.length === 0) return [];
  const label = { kind: 'text', value: 'Catatan waktu: ', marks: ['strong'] } as const;
  return [{ kind: 'paragraph', children: [label, ...cell(remarks.join(' '))] }];
}

function heading(level: number, text: string): PrintBlock {
  return { kind: 'heading', level, children: cell(text) };
}

function cell(value: string): PrintCell {
  return value === '' ? [] : [{ kind: 'text', value, marks: [] }];
}
