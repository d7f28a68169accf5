import type { EventFile } from '../event/event.ts';
import { holdsOn, officeTitle, type Roster } from '../event/roster.ts';
import { withoutStatus } from '../knowledge/acting-status.ts';
import { PhraseIndex } from '../text/phrase-index.ts';
import type { Guest } from './guests.ts';
import { plainTitle } from './plain-title.ts';
import { fullName } from './speakers.ts';

/** Someone whom the event file or the roster names. */
export interface RecordedPerson {
  /** Full name with degrees. */
  readonly name: string;
  /** The office they hold, with its status; `undefined` for helpers and spouses. */
  readonly title: string | undefined;
}

/** All who are on record for an event, to be found in texts. */
export class RecordedPeople {
  readonly #byName: PhraseIndex<RecordedPerson>;
  readonly #titles: readonly { readonly title: string; readonly person: RecordedPerson }[];

  constructor(event: EventFile, roster: Roster, guests: readonly Guest[]) {
    const people = listPeople(event, roster, guests);
    this.#byName = new PhraseIndex(people, ({ name }) => fullName(name));
    this.#titles = people
      .flatMap((person) =>
        person.title === undefined ? [] : [{ title: plain(person.title), person }],
      )
      .sort((a, b) => b.title.length - a.title.length);
  }

  /** Those whose full names, degrees apart, a text holds. */
  namedIn(text: string): readonly RecordedPerson[] {
    return this.#byName.findIn(text.toLowerCase().replaceAll('.', ''));
  }

  /** Who holds the office with which a text opens, the longest that fits. */
  holderOpening(text: string): RecordedPerson | undefined {
    const line = plain(text);
    return this.#titles.find(
      ({ title }) => line.startsWith(title) && !/^[a-zà-ɏ\d]/u.test(line.slice(title.length)),
    )?.person;
  }
}

function listPeople(
  event: EventFile,
  roster: Roster,
  guests: readonly Guest[],
): readonly RecordedPerson[] {
  const untitled = (name: string | undefined): readonly RecordedPerson[] =>
    name === undefined ? [] : [{ name, title: undefined }];
  const officials = roster.officials
    .filter((one) => holdsOn(one, event.mulai.date))
    .map((one) => ({ name: one.nama, title: officeTitle(one) }));
  return [
    ...officials,
    ...event.tamu.map(({ nama, jabatan }) => ({ name: nama, title: jabatan })),
    ...event.narasumber.map(({ nama, jabatan }) => ({ name: nama, title: jabatan })),
    ...guests.flatMap(({ spouse }) => untitled(spouse)),
    ...event.petugas.flatMap(({ nama, cadangan }) => [...untitled(nama), ...untitled(cadangan)]),
  ];
}

function plain(title: string): string {
  return plainTitle(withoutStatus(title));
}
