import {
  formatClock,
  parseClock,
  TIME_ZONES,
  type TimeZone,
  UTC_OFFSET,
} from '../calendar/clock.ts';
import { formatIsoDate, formatLongDate, parseIsoDate } from '../calendar/date.ts';
import type { DraftMeta } from '../draft/meta.ts';
import type { DatedLine } from './print-document.ts';

/** When a release may be published, and what could not be read of it. */
export interface ReleaseStatus {
  readonly line: DatedLine | undefined;
  readonly problem: string | undefined;
}

const EMBARGO =
  /^(\d{4}-\d{2}-\d{2})[T ]+(\d{1,2}[.:]\d{2})(?::\d{2})?\s*(WIB|WITA|WIT|Z|[+-]\d{2}:?\d{2})?$/iu;

/**
 * The status line of a release: `UNTUK DISIARKAN SEGERA`, or `EMBARGO sampai` with day, date, time
 * and zone. An embargo without a zone is in `zone`; one that cannot be read is printed as written.
 */
export function composeReleaseStatus(meta: DraftMeta, zone: TimeZone | undefined): ReleaseStatus {
  const { embargo, status } = meta;
  if (embargo !== undefined && status !== 'segera') return composeEmbargo(embargo, zone);
  if (status === 'segera') {
    const line = { text: 'UNTUK DISIARKAN SEGERA', datetime: undefined };
    if (embargo === undefined) return { line, problem: undefined };
    const problem =
      'Isian `embargo` tidak dicetak karena `status` berisi segera; pilih salah satu.';
    return { line, problem };
  }
  if (status === undefined) return { line: undefined, problem: undefined };
  return {
    line: { text: 'EMBARGO sampai [LENGKAPI: hari, tanggal, pukul]', datetime: undefined },
    problem: 'Rilis ini berstatus embargo, tetapi isian `embargo` masih kosong.',
  };
}

function composeEmbargo(embargo: string, fallback: TimeZone | undefined): ReleaseStatus {
  const match = EMBARGO.exec(embargo.trim());
  const date = parseIsoDate(match?.[1] ?? '');
  const time = parseClock(match?.[2] ?? '');
  const zone = match?.[3] === undefined ? fallback : readZone(match[3]);
  if (!date || time === undefined || zone === undefined) {
    return {
      line: { text: `EMBARGO sampai ${embargo}`, datetime: undefined },
      problem: `Embargo “${embargo}” dicetak seperti tertulis; tulis misalnya 2026-08-19 10:00 WIB.`,
    };
  }
  const clock = formatClock(time);
  return {
    line: {
      text: `EMBARGO sampai ${formatLongDate(date)}, pukul ${clock} ${zone}`,
      datetime: isoDateTimeIn(formatIsoDate(date), clock, zone),
    },
    problem: undefined,
  };
}

function readZone(text: string): TimeZone | undefined {
  const hours = Number(/^\+(\d{2}):?00$/u.exec(text)?.[1]);
  return TIME_ZONES.find((zone) => zone === text.toUpperCase() || UTC_OFFSET[zone] === hours);
}

/** Writes `2026-08-19T10:00+07:00` from an ISO date and a clock as `10.00`. */
export function isoDateTimeIn(date: string, clock: string, zone: TimeZone): string {
  return `${date}T${clock.replace('.', ':')}+0${UTC_OFFSET[zone]}:00`;
}
