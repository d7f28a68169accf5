import { addDays, dayNumber, formatIsoDate } from '../calendar/date.ts';
import type { YamlEdit } from '../yaml/edit-yaml.ts';
import type { DateTime } from '../yaml/schema-blocks.ts';
import type { EventFile } from './event.ts';
import { SettingFault } from './setting-fault.ts';

const DAY_MINUTES = 1440;

/**
 * What moves along when an event begins at another time: the hours that items of its first day
 * have of their own, when people come and go, and its end. Later days keep their hours; on another
 * date the end moves by as many days.
 *
 * @param before the event as it was
 * @param after the event with its new beginning; what differs there from `before` was set by the
 *   officer and stays
 * @throws SettingFault when something would move past midnight
 */
export function shiftAlong(before: EventFile, after: EventFile): readonly YamlEdit[] {
  const minutes = after.mulai.time - before.mulai.time;
  return [
    ...shiftEnd(before, after, minutes),
    ...shiftItems(before, after, minutes),
    ...shiftPeople(before, after, minutes),
  ];
}

function shiftEnd(before: EventFile, after: EventFile, minutes: number): readonly YamlEdit[] {
  const { selesai } = before;
  if (!selesai || !isSame(selesai, after.selesai)) return [];
  const days = dayNumber(after.mulai.date) - dayNumber(before.mulai.date);
  const isOneDay = dayNumber(selesai.date) === dayNumber(before.mulai.date);
  const time = clock(selesai.time + (isOneDay ? minutes : 0), 'selesai');
  const value = `${formatIsoDate(addDays(selesai.date, days))} ${time}`;
  return [{ kind: 'set', path: ['selesai'], value, order: [] }];
}

function isSame(a: DateTime, b: DateTime | undefined): boolean {
  return b !== undefined && a.time === b.time && dayNumber(a.date) === dayNumber(b.date);
}

function shiftItems(before: EventFile, after: EventFile, minutes: number): readonly YamlEdit[] {
  const edits: YamlEdit[] = [];
  let day = 1;
  for (const [index, { mulai, hari }] of after.susunan.entries()) {
    day = hari ?? day;
    if (mulai === undefined || day !== 1 || mulai !== before.susunan[index]?.mulai) continue;
    const value = clock(mulai + minutes, `susunan.${index + 1}.mulai`);
    edits.push({ kind: 'set', path: ['susunan', index, 'mulai'], value, order: [] });
  }
  return edits;
}

function shiftPeople(before: EventFile, after: EventFile, minutes: number): readonly YamlEdit[] {
  if (minutes === 0) return [];
  return attendanceHours(after).flatMap(({ list, index, field, time }) => {
    if (time !== before[list][index]?.[field]) return [];
    const value = clock(time + minutes, `${list}.${index + 1}.${field}`);
    return [{ kind: 'set' as const, path: [list, index, field], value, order: [] }];
  });
}

/** An hour at which somebody comes or goes, with its place in the event file. */
export interface AttendanceHour {
  readonly list: 'pejabat' | 'tamu';
  readonly index: number;
  readonly field: 'tiba' | 'pulang';
  /** Minutes after midnight. */
  readonly time: number;
}

/** The hours at which officials and guests come and go. */
export function attendanceHours(event: EventFile): readonly AttendanceHour[] {
  return (['pejabat', 'tamu'] as const).flatMap((list) =>
    event[list].flatMap((one, index) =>
      (['tiba', 'pulang'] as const).flatMap((field) => {
        const time = one[field];
        return time === undefined ? [] : [{ list, index, field, time }];
      }),
    ),
  );
}

function clock(time: number, key: string): string {
  if (time < 0 || time >= DAY_MINUTES) {
    throw new SettingFault(
      `\`${key}\` akan melewati tengah malam bila ikut digeser.`,
      'Ubah tanpa --geser, lalu atur pukulnya satu per satu.',
    );
  }
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${two(Math.floor(time / 60))}:${two(time % 60)}`;
}
