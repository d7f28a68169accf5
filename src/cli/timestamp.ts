import type { CalendarDate } from '../calendar/date.ts';
import type { CliContext } from './context.ts';

/**
 * The time a document says it was made: SOURCE_DATE_EPOCH (reproducible-builds.org), else the date
 * of its text, so that the same text gives the same bytes on any day, else now.
 */
export function timestampFor(
  date: CalendarDate | undefined,
  { env, now }: Pick<CliContext, 'env' | 'now'>,
): Date {
  const epoch = env.SOURCE_DATE_EPOCH ?? '';
  if (/^\d{1,11}$/u.test(epoch)) return new Date(Number(epoch) * 1000);
  return date ? new Date(Date.UTC(date.year, date.month - 1, date.day)) : now;
}
