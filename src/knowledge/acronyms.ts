import { type CalendarDate, parseIsoDate } from '../calendar/date.ts';
import renamedTable from './data/instansi-lama.tsv';
import acronymTable from './data/singkatan.tsv';
import { readRows } from './tsv.ts';

/** An acronym of Indonesian officialdom. */
export interface Acronym {
  readonly short: string;
  /** What it stands for, one or more. */
  readonly long: readonly string[];
  /** Every reader knows it. */
  readonly isCommon: boolean;
  /** It stands for the same everywhere: regions name their own agencies, and differently. */
  readonly isFixed: boolean;
}

let acronyms: ReadonlyMap<string, Acronym> | undefined;

/** The acronyms on record, by their letters as they are written. */
export function readAcronyms(): ReadonlyMap<string, Acronym> {
  acronyms ??= new Map(
    readRows(acronymTable).map(([short = '', long = '', common = '', fixed = '']) => [
      short,
      { short, long: long.split(';'), isCommon: common !== '', isFixed: fixed !== '' },
    ]),
  );
  return acronyms;
}

/** A national agency that goes by another name since a day. */
export interface RenamedAgency {
  readonly oldNames: readonly string[];
  /** More than one when it was split. */
  readonly newNames: readonly string[];
  readonly since: CalendarDate;
  /** The regulation that renamed it. */
  readonly basis: string;
}

/** National agencies that were renamed or split; see the head of the table. */
export function readRenamedAgencies(): readonly RenamedAgency[] {
  return readRows(renamedTable).flatMap(([oldNames = '', newNames = '', day = '', basis = '']) => {
    const since = parseIsoDate(day);
    return since
      ? [{ oldNames: oldNames.split(';'), newNames: newNames.split(';'), since, basis }]
      : [];
  });
}
