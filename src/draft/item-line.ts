import { parseClock } from '../calendar/clock.ts';
import type { RunSheetEntry } from '../run-sheet/item.ts';

const NUMBER = /^\d{1,2}[.)]\s/u;
const TIMES =
  /^(\d{1,2}[.:]\d{2})(?:\s?[-–—]\s?(\d{1,2}[.:]\d{2}))?(?:\s(?:WIB|WITA|WIT)(?![A-Za-z]))?/u;
const SEPARATORS = /^[\s:,–-]+/u;
const MINUTES = /\s\((\d{1,3})\smenit\)$/u;

/**
 * Reads an item that is written in one line, its times and length where they are said:
 * `09.04–09.07 Menyanyikan lagu Indonesia Raya (3 menit)`, `2. Doa`. `undefined` when no activity
 * is left.
 */
export function readItemLine(text: string): RunSheetEntry | undefined {
  const line = text.replace(/\s+/gu, ' ').trim().replace(NUMBER, '');
  const times = TIMES.exec(line);
  const minutes = MINUTES.exec(line);
  const kegiatan = line
    .slice(times?.[0].length ?? 0, minutes?.index)
    .replace(times ? SEPARATORS : '', '')
    .trim();
  if (kegiatan === '') return undefined;
  const [mulai, selesai] = [parseClock(times?.[1] ?? ''), parseClock(times?.[2] ?? '')];
  return {
    kegiatan,
    ...(mulai === undefined ? {} : { mulai }),
    ...(selesai === undefined ? {} : { selesai }),
    ...(minutes ? { durasi: Number(minutes[1]) } : {}),
  };
}
