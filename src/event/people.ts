import type { CalendarDate } from '../calendar/date.ts';
import type { EventFile } from './event.ts';
import { type PersonName, readName } from './names.ts';
import { holdsOn, type Official, officeTitle, type Roster } from './roster.ts';

/** Someone whose name and office are on record. */
export interface KnownPerson {
  readonly name: PersonName;
  /** Short form after the first mention, when the roster gives one. */
  readonly shortName: string | undefined;
  /** Office with its acting status, or a speaker's post. */
  readonly title: string | undefined;
  readonly official: Official | undefined;
  /** Where the name is on record, as an officer calls that file. */
  readonly origin: 'pejabat.yaml' | 'berkas acara' | 'humas.yaml';
}

/**
 * All who are on record for a day: holders of the roster's offices, speakers and guests of the
 * event, and whoever comes along as wife or husband.
 */
export function listKnownPeople(
  roster: Roster,
  event: EventFile | undefined,
  date: CalendarDate | undefined,
): readonly KnownPerson[] {
  const officials = roster.officials.filter((one) => date === undefined || holdsOn(one, date));
  return [
    ...officials.map(
      (official): KnownPerson => ({
        name: readName(official.nama),
        shortName: official.panggilan,
        title: officeTitle(official),
        official,
        origin: 'pejabat.yaml',
      }),
    ),
    ...(event?.narasumber ?? []).map(
      ({ nama, panggilan, jabatan }): KnownPerson => ({
        name: readName(nama),
        shortName: panggilan,
        title: jabatan,
        official: undefined,
        origin: 'berkas acara',
      }),
    ),
    ...(event?.tamu ?? []).map(
      ({ nama, jabatan }): KnownPerson => ({
        name: readName(nama),
        shortName: undefined,
        title: jabatan,
        official: undefined,
        origin: 'berkas acara',
      }),
    ),
    ...spousesOf(event).map(
      (nama): KnownPerson => ({
        name: readName(nama),
        shortName: undefined,
        title: undefined,
        official: undefined,
        origin: 'berkas acara',
      }),
    ),
  ];
}

/** Wives and husbands who come along. */
function spousesOf(event: EventFile | undefined): readonly string[] {
  const entries = [...(event?.pejabat ?? []), ...(event?.tamu ?? [])];
  return entries.flatMap(({ pasangan }) => pasangan ?? []);
}
