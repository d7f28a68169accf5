import { parseClock } from '../calendar/clock.ts';
import type { RunSheetEntry } from '../run-sheet/item.ts';

const LINE =
  /^(?:\d{1,2}[.)]\s+)?(?:(?<from>\d{1,2}[.:]\d{2})(?:\s?[-–—]\s?(?<to>\d{1,2}[.:]\d{2}))?(?:\s(?:WIB|WITA|WIT))?[\s:,–-]+)?(?<activity>.*?)(?:\s\((?<minutes>\d{1,3})\smenit\))?$/u;

/**
 * Reads an item that is written in one line, its times and length where they are said:
 * `09.04–09.07 Menyanyikan lagu Indonesia Raya (3 menit)`, `2. Doa`. `undefined` when no activity
 * is left.
 */
export function readItemLine(text: string): RunSheetEntry | undefined {
  const groups = LINE.exec(text.replace(/\s+/gu, ' ').trim())?.groups ?? {};
  const { from = '', to = '', activity = '', minutes } = groups;
  if (activity === '') return undefined;
  const [mulai, selesai] = [parseClock(from), parseClock(to)];
  return {
    kegiatan: activity,
    ...(mulai === undefined ? {} : { mulai }),
    ...(selesai === undefined ? {} : { selesai }),
    ...(minutes === undefined ? {} : { durasi: Number(minutes) }),
  };
}
