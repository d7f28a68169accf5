import { type CalendarDate, makeDate, parseIsoDate } from '../calendar/date.ts';
import { nationalCommemorations } from './commemorations.ts';
import table from './data/tanggal-peringatan.tsv';
import { readRows } from './tsv.ts';

/** A day that is commemorated on a date of its own. */
export interface DatedDay {
  readonly source: string;
  /** Its date in a year; `undefined` when that of the year is not known here. */
  dateIn(year: number): CalendarDate | undefined;
}

let days: ReadonlyMap<string, DatedDay> | undefined;

/** A national or international day by its name without `Hari`, whatever its capitals. */
export function findDatedDay(name: string): DatedDay | undefined {
  days ??= new Map([...ownRows(), ...numberedRows()]);
  return days.get(name.toLowerCase());
}

function* ownRows(): Generator<readonly [string, DatedDay]> {
  for (const [names = '', dates = '', source = ''] of readRows(table)) {
    const known = dates.split(' ');
    const day: DatedDay = {
      source,
      dateIn: (year) =>
        parseIsoDate(known.find((date) => date.startsWith(`${year}-`)) ?? `${year}-${dates}`),
    };
    for (const name of names.split('|')) yield [name.toLowerCase(), day];
  }
}

function* numberedRows(): Generator<readonly [string, DatedDay]> {
  for (const { names, month, day, source, isCertain } of nationalCommemorations()) {
    if (!isCertain) continue;
    const dated: DatedDay = { source, dateIn: (year) => makeDate(year, month, day) };
    for (const name of names) yield [name.toLowerCase(), dated];
  }
}
