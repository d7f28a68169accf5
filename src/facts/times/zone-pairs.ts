import { type ClockTime, formatClock } from '../../calendar/clock.ts';
import type { Passage } from '../../draft/passage.ts';
import type { Span } from '../../text/span.ts';
import { inZone } from './event-clocks.ts';
import { findZonedClocks } from './zoned-clocks.ts';

/** `15.00 WIT atau pukul 13.00 WITA`: one moment said in two zones that is not one. */
export interface UnequalZones {
  /** The second time, with its zone. */
  readonly place: Span;
  /** The first one, as it is written. */
  readonly first: string;
  /** What it is in the zone of the second one. */
  readonly right: string;
}

/** Between two times of one moment, the second of them perhaps the end of a range. */
const SAME_MOMENT =
  /^(?:\s?\(|\s?[/=]\s?|,?\satau\s|,?\ssetara\s(?:dengan\s)?|\ssama\sdengan\s)(?:pukul\s|jam\s)?(?:\d{1,2}[.:]\d{2}\s?[-–]\s?)?$/u;
const DAY: ClockTime = 24 * 60;
const CLOCK = /\d{1,2}[.:]\d{2}\s?$/u;

/** Finds the times that a passage gives in a second zone and that are another moment there. */
export function findUnequalZones(passage: Passage): readonly UnequalZones[] {
  const { text } = passage;
  const found = findZonedClocks(passage);
  return found.flatMap((second, index): readonly UnequalZones[] => {
    const first = found[index - 1];
    if (first?.time === undefined || second.time === undefined) return [];
    const clock = CLOCK.exec(text.slice(0, second.place.start))?.[0] ?? '';
    const start = second.place.start - clock.length;
    if (first.zone === second.zone || !SAME_MOMENT.test(text.slice(first.place.end, start))) {
      return [];
    }
    const right = (inZone(first.time, first.zone, second.zone) + DAY) % DAY;
    if (right === second.time % DAY) return [];
    const firstClock = CLOCK.exec(text.slice(0, first.place.start))?.[0] ?? '';
    return [
      {
        place: { start, end: second.place.end },
        first: text.slice(first.place.start - firstClock.length, first.place.end),
        right: `${formatClock(right)} ${second.zone}`,
      },
    ];
  });
}
