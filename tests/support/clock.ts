import { formatClock } from '../../src/calendar/clock.ts';

/** `08.30–08.45`; an end that is not known is left empty. */
export function formatSpan(item: {
  readonly start: number | undefined;
  readonly end: number | undefined;
}): string {
  const clock = (time: number | undefined): string => (time === undefined ? '' : formatClock(time));
  return `${clock(item.start)}–${clock(item.end)}`;
}
