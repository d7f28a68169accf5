import { type ClockTime, parseClock, TIME_ZONES, type TimeZone } from '../../calendar/clock.ts';
import type { Passage } from '../../draft/passage.ts';
import { perPassage } from '../../draft/per-passage.ts';
import type { Span } from '../../text/span.ts';

/** A time of day with the zone behind it: `08.30 WIB`. */
interface ZonedClock {
  /** `undefined` for what is no time of day. */
  readonly time: ClockTime | undefined;
  readonly zone: TimeZone;
  /** Where the zone stands in the passage. */
  readonly place: Span;
}

const CLOCK_WITH_ZONE = /(?<!\d)(?<clock>\d{1,2}[.:]\d{2})\s?(?<zone>WIB|WITA|WIT)(?![a-zÀ-ɏ])/giu;

/** Finds the times of day with a zone in a passage. */
export const findZonedClocks: (passage: Passage) => readonly ZonedClock[] = perPassage(
  ({ text }) => {
    if (!/wi(?:b|ta|t)/iu.test(text)) return [];
    return Array.from(text.matchAll(CLOCK_WITH_ZONE)).flatMap((match) => {
      const { clock = '', zone: written = '' } = match.groups ?? {};
      const zone = TIME_ZONES.find((one) => one === written.toUpperCase());
      const end = match.index + match[0].length;
      const place = { start: end - written.length, end };
      return zone === undefined ? [] : [{ time: parseClock(clock), zone, place }];
    });
  },
);
