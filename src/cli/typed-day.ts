import type { CalendarDate } from '../calendar/date.ts';
import { readSaidMoment } from '../calendar/said-moment.ts';
import { parseDay } from '../calendar/typed-moment.ts';
import { UserError } from './errors.ts';

/**
 * Reads a day of what has been written or published: `kemarin`, and `Senin` for the last one.
 *
 * @param option that it was typed for
 * @throws UserError for what is no day, or can mean two
 */
export function readTypedDay(typed: string, option: string, today: CalendarDate): CalendarDate {
  const said = readSaidMoment(typed, today, 'behind');
  if (said && 'fault' in said) throw new UserError(`${option}: ${said.fault}`);
  const day = parseDay(said ? said.text : typed);
  if (day) return day;
  throw new UserError(
    `${option}: “${typed}” bukan tanggal; tulis tahun-bulan-hari, misalnya 2026-08-17, atau kemarin.`,
  );
}
