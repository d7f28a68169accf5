/** Minutes since midnight; 24 × 60 is midnight at the end of the day. */
export type ClockTime = number;

/** The three time zones of Indonesia: UTC+7, UTC+8, UTC+9 (Keppres 41/1987). */
export const TIME_ZONES = ['WIB', 'WITA', 'WIT'] as const;
export type TimeZone = (typeof TIME_ZONES)[number];

/** Hours ahead of UTC. */
export const UTC_OFFSET: Readonly<Record<TimeZone, number>> = { WIB: 7, WITA: 8, WIT: 9 };

/** Reads `09.30`, `9.30` or `09:30`; `undefined` when the text is no time of a day. */
export function parseClock(text: string): ClockTime | undefined {
  const match = /^(\d{1,2})[.:](\d{2})$/u.exec(text.trim());
  if (!match) return undefined;
  const hours = Number(match[1]);
  const minutes = Number(match[2]);
  if (minutes > 59 || hours > 24 || (hours === 24 && minutes > 0)) return undefined;
  return hours * 60 + minutes;
}

/**
 * Writes `09.30`, the form of Indonesian officialdom (EYD V III.A). Days that follow wrap round.
 */
export function formatClock(time: ClockTime): string {
  const minutes = time === 1440 ? 1440 : ((time % 1440) + 1440) % 1440;
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}.${two(minutes % 60)}`;
}
