import { formatClock } from '../calendar/clock.ts';
import type { Schedule, ScheduledItem } from './schedule.ts';

/**
 * What the officer should know of the times of a run-sheet, one Indonesian sentence each: where it
 * runs over or leaves time, what a late item has pushed, what may be cut. Nothing where all fits.
 *
 * @param limit when the event must end, in minutes since midnight
 */
export function scheduleRemarks(schedule: Schedule, limit: number | undefined): readonly string[] {
  return [
    ...schedule.items.flatMap(shiftRemark),
    ...schedule.faults.flatMap((fault) =>
      fault.kind === 'overlap' ? [overlapRemark(fault.item, fault.minutes)] : [],
    ),
    ...schedule.faults.flatMap((fault) =>
      fault.kind === 'gap'
        ? [`Ada jeda ${fault.minutes} menit sebelum ${quoted(fault.item)}.`]
        : [],
    ),
    ...endRemarks(schedule, limit),
    ...cutRemarks(schedule, limit),
  ];
}

function shiftRemark(item: ScheduledItem): readonly string[] {
  const { shifted, start, entry } = item;
  if (shifted === 0 || start === undefined) return [];
  return [
    `${quoted(item)} mundur ${shifted} menit, dari pukul ${formatClock(entry.mulai ?? start)} menjadi ${formatClock(start)}.`,
  ];
}

function overlapRemark(item: ScheduledItem, minutes: number): string {
  const start = item.start === undefined ? '' : ` pukul ${formatClock(item.start)}`;
  return `${quoted(item)} mulai${start}, padahal yang sebelumnya baru selesai ${minutes} menit kemudian.`;
}

function endRemarks({ overrun = 0 }: Schedule, limit: number | undefined): readonly string[] {
  if (limit === undefined || overrun === 0) return [];
  const end = formatClock(limit + overrun);
  const planned = `akhir acara pukul ${formatClock(limit)}`;
  return overrun > 0
    ? [`Susunan selesai pukul ${end}, lewat ${overrun} menit dari ${planned}.`]
    : [`Susunan selesai pukul ${end}, tersisa ${-overrun} menit sampai ${planned}.`];
}

/** What may be left out, when there is too little time somewhere before it. */
function cutRemarks(
  { items, faults, overrun = 0 }: Schedule,
  limit: number | undefined,
): readonly string[] {
  const isShort = overrun > 0 || faults.some(({ kind }) => kind === 'overlap');
  const end = limit === undefined ? Number.POSITIVE_INFINITY : limit + Math.max(0, overrun);
  const cuts = items.filter(({ entry, start = 0 }) => entry.boleh_dipotong === true && start < end);
  if (!isShort || cuts.length === 0) return [];
  const list = cuts.map((item) => {
    const minutes = minutesOf(item);
    return minutes === undefined ? quoted(item) : `${quoted(item)} (${minutes} menit)`;
  });
  return [`Yang boleh dipotong: ${list.join(', ')}.`];
}

function minutesOf({ start, end, entry }: ScheduledItem): number | undefined {
  return start === undefined || end === undefined ? entry.durasi : end - start;
}

function quoted({ entry }: ScheduledItem): string {
  return `“${entry.kegiatan}”`;
}
