import { dayNumber, formatLongDate } from '../calendar/date.ts';
import type { Moment } from '../calendar/typed-moment.ts';
import { formatTime } from './moment.ts';

/**
 * Whether an event has begun: on an earlier day, or earlier today. One whose hour is not known
 * begins when its day is over.
 *
 * @param now as the clock of the officer shows it, wherever the event is
 */
export function hasBegun(start: Moment, now: Moment): boolean {
  const [day, today] = [dayNumber(start.date), dayNumber(now.date)];
  if (day !== today) return day < today;
  return start.time !== null && now.time !== null && start.time < now.time;
}

/** `Rabu, 19 Agustus 2026, pukul 08.30`, for a sentence. */
export function beginning({ date, time }: Moment): string {
  const day = formatLongDate(date);
  return time === null ? day : `${day}, pukul ${formatTime(time, null)}`;
}
