import type { TimeZone } from '../../calendar/clock.ts';
import type { Passage } from '../../draft/passage.ts';
import { perPassage } from '../../draft/per-passage.ts';
import { findSpokenTimes } from './spoken-times.ts';
import type { TimeMention, WrittenClock } from './time-mention.ts';

/** Minutes from midnight. */
export function minuteOf({ hours, minutes }: WrittenClock): number {
  return hours * 60 + minutes;
}

const CLOCK = String.raw`\d{1,2}[.:]\d{2}(?![\d])(?![.:,]\d)`;
const ZONE = String.raw`(?:\s?(?<zone>wib|wita|wit)(?![a-zÀ-ɏ]))?`;
const DAYPART = String.raw`(?:\s\(?(?<part>pagi|siang|sore|petang|malam|dini\shari)(?:\shari)?(?![a-zÀ-ɏ])\)?)?`;
const UNTIL = String.raw`\s?(?:[-–—]|s\.d\.?|s/d|sampai(?:\sdengan)?|hingga)\s?(?:pukul\s|jam\s|pkl\.?\s)?`;
const LABEL = String.raw`(?<label>(?<![a-zÀ-ɏ])(?:pukul|pkl\.?|jam)\s{1,2})`;

/** Before an hour without minutes. */
const SPOKEN_LABEL = /(?:pukul|pkl\.?|jam)\s(?:[a-z]|\d{1,2}\s)/u;

const TIMES = new RegExp(
  String.raw`(?:${LABEL}|(?<![a-zÀ-ɏ\d.,:/-]|\d[–—]|rp\s))(?<from>${CLOCK})${ZONE}${DAYPART}(?:(?<gap>${UNTIL})(?<to>${CLOCK})${ZONE.replace('<zone>', '<toZone>')})?`,
  'gu',
);

/**
 * Finds the times of a passage. Digits with a dot or colon count only where `pukul`, `jam` or a
 * zone says that they are a time, or where they stand between two times: `14.05` alone is none.
 * Hours without minutes count with the part of the day: `jam sembilan pagi`.
 */
export const findTimes: (passage: Passage) => readonly TimeMention[] = perPassage(({ lower }) =>
  readTimes(lower),
);

/** The same of a text in lower case. */
export function readTimes(lower: string): readonly TimeMention[] {
  const spoken = SPOKEN_LABEL.test(lower) ? [...findSpokenTimes(lower)] : [];
  if (!/\d[.:]\d\d/u.test(lower)) return spoken;
  const written = Array.from(lower.matchAll(TIMES), readTime).filter((time) => time !== undefined);
  return [...written, ...spoken].sort((a, b) => a.start - b.start);
}

function readTime(match: RegExpExecArray): TimeMention | undefined {
  const { label = '', from = '', zone, part, gap, to, toZone } = match.groups ?? {};
  if (label === '' && zone === undefined && toZone === undefined) return undefined;
  const start = match.index + label.length;
  const end = match.index + match[0].length;
  const toStart = end - (to?.length ?? 0) - zoneLength(match[0], toZone);
  const ownZone = zone ?? (gap === undefined ? undefined : toZone);
  return {
    start: match.index,
    end,
    from: readClock(from, start, ownZone),
    to: to === undefined ? undefined : readClock(to, toStart, toZone ?? zone),
    daypart: part === undefined ? undefined : placeDaypart(match, part, start + from.length),
  };
}

/** Length of the zone at the end with the space before it. */
function zoneLength(words: string, zone: string | undefined): number {
  if (zone === undefined) return 0;
  return /\s?[a-z]{3,4}$/u.exec(words)?.[0].length ?? 0;
}

function readClock(text: string, start: number, zone: string | undefined): WrittenClock {
  const [hours = '', minutes = ''] = text.split(/[.:]/u);
  const end = start + text.length;
  return { start, end, hours: Number(hours), minutes: Number(minutes), zone: readZone(zone) };
}

function readZone(zone: string | undefined): TimeZone | undefined {
  switch (zone) {
    case 'wib':
      return 'WIB';
    case 'wita':
      return 'WITA';
    case 'wit':
      return 'WIT';
    default:
      return undefined;
  }
}

function placeDaypart(match: RegExpExecArray, part: string, from: number): TimeMention['daypart'] {
  const start = match.input.indexOf(part, from);
  return { name: part.replace(/\s+/u, ' '), start, end: start + part.length };
}
