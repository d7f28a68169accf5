import { type CalendarDate, makeDate } from '../calendar/date.ts';
import table from './data/libur-nasional.tsv';
import { readRows } from './tsv.ts';

/** The days off of one year, by the joint decree of three ministers. */
export interface HolidayYear {
  readonly holidays: readonly CalendarDate[];
  /** Collective leave, which goes with holidays but is none. */
  readonly collectiveLeave: readonly CalendarDate[];
  readonly source: string;
}

let years: ReadonlyMap<number, HolidayYear> | undefined;

/** The days off of a year; `undefined` when its decree is not known here. */
export function publicHolidays(year: number): HolidayYear | undefined {
  years ??= readYears();
  return years.get(year);
}

function readYears(): ReadonlyMap<number, HolidayYear> {
  const read = new Map<number, HolidayYear>();
  for (const [year = '', kind, days = '', source = ''] of readRows(table)) {
    const dates = days.split(' ').flatMap((day) => readDay(Number(year), day) ?? []);
    const known = read.get(Number(year)) ?? { holidays: [], collectiveLeave: [], source };
    const own = kind === 'libur' ? { holidays: dates } : { collectiveLeave: dates };
    read.set(Number(year), { ...known, ...own });
  }
  return read;
}

function readDay(year: number, text: string): CalendarDate | undefined {
  const [month, day] = text.split('-').map(Number);
  return makeDate(year, month ?? 0, day ?? 0);
}
