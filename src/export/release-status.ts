import { formatClock, type TimeZone, UTC_OFFSET } from '../calendar/clock.ts';
import { formatIsoDate } from '../calendar/date.ts';
import { formatZonedMoment, parseZonedMoment } from '../calendar/zoned-moment.ts';
import type { DraftMeta } from '../draft/meta.ts';
import type { DatedLine } from './print-document.ts';

/** When a release may be published, and what could not be read of it. */
export interface ReleaseStatus {
  readonly line: DatedLine | undefined;
  readonly problem: string | undefined;
}

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
  const moment = parseZonedMoment(embargo);
  const zone = moment?.zone ?? fallback;
  if (!moment || zone === undefined) {
    return {
      line: { text: `EMBARGO sampai ${embargo}`, datetime: undefined },
      problem: `Embargo “${embargo}” dicetak seperti tertulis; tulis misalnya 2026-08-19 10:00 WIB.`,
    };
  }
  const clock = formatClock(moment.time);
  return {
    line: {
      text: `EMBARGO sampai ${formatZonedMoment({ ...moment, zone })}`,
      datetime: isoDateTimeIn(formatIsoDate(moment.date), clock, zone),
    },
    problem: undefined,
  };
}

/** Writes `2026-08-19T10:00+07:00` from an ISO date and a clock as `10.00`. */
export function isoDateTimeIn(date: string, clock: string, zone: TimeZone): string {
  return `${date}T${clock.replace('.', ':')}+0${UTC_OFFSET[zone]}:00`;
}
