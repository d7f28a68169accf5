import type { ClockTime } from '../calendar/clock.ts';
import type { EventFile, EventHelper } from '../event/event.ts';
import { resolveParticipants, resolveSpeaker } from '../event/resolve.ts';
import { findHolder, type Official, officeTitle, type Roster } from '../event/roster.ts';
import { type Guest, orderGuests } from '../protocol/guests.ts';
import { oneLine } from './template/template-text.ts';
import { nameWithoutDegrees } from './wording.ts';

/** Someone who is named in a document. */
export interface Person {
  readonly nama: string;
  /** Short form after the first mention. */
  readonly pendek: string;
  /** Office with its acting status, or post and institution. */
  readonly jabatan: string | null;
}

/** Someone, or only an office, in whose stead another comes. */
export type Represented = Pick<Person, 'jabatan'> & {
  readonly nama: string | null;
  readonly pendek: string | null;
};

/** Someone who takes part. `orang` is `null` when the roster has nobody for that day. */
export interface Attendee {
  /** Id in the roster, or the name of a guest who is not in it. */
  readonly id: string;
  readonly isGuest: boolean;
  readonly orang: Person | null;
  readonly peran: readonly string[];
  readonly mewakili: Represented | null;
  readonly tiba: ClockTime | null;
  readonly pulang: ClockTime | null;
}

/** The people of an event and what they may be quoted with. */
export interface EventPeople {
  /** Officials and guests who come, the highest first; those who are marked absent are left out. */
  readonly hadirin: readonly Attendee[];
  /** Everybody who comes, the highest first, as the law ranks them. */
  readonly urutanTamu: readonly Guest[];
  readonly petugas: readonly EventHelper[];
  readonly narasumber: readonly (Person & { readonly materi: string | null })[];
  /** Approved quotes only. `oleh` is `null` when nobody of that id or name is known. */
  readonly kutipan: readonly {
    readonly teks: string;
    readonly pengenal: string;
    readonly oleh: Person | null;
  }[];
}

/** The people of an event of which nothing is on record. */
export const NOBODY: EventPeople = {
  hadirin: [],
  urutanTamu: [],
  petugas: [],
  narasumber: [],
  kutipan: [],
};

/** The people of an event, as its documents name them. */
export function readPeople(event: EventFile, roster: Roster): EventPeople {
  const urutanTamu = orderGuests(event, roster);
  const placeOf = ({ id }: Attendee): number => {
    const place = urutanTamu.findIndex(({ key }) => key === id);
    return place === -1 ? urutanTamu.length : place;
  };
  return {
    hadirin: [...attendingOfficials(event, roster), ...attendingGuests(event)].sort(
      (a, b) => placeOf(a) - placeOf(b),
    ),
    urutanTamu,
    petugas: event.petugas,
    narasumber: event.narasumber.map((speaker) => ({
      nama: speaker.nama,
      pendek: nameWithoutDegrees(speaker.nama),
      jabatan: joinTitle(speaker.jabatan, speaker.instansi),
      materi: speaker.materi ?? null,
    })),
    kutipan: approvedQuotes(event, roster),
  };
}

function attendingOfficials(event: EventFile, roster: Roster): readonly Attendee[] {
  const attendees = resolveParticipants(event, roster).filter((one) => one.present);
  return attendees.map((one) => ({
    id: one.id,
    isGuest: false,
    orang: one.official ? officialPerson(one.official) : null,
    peran: one.roles,
    mewakili: one.representing ? officialPerson(one.representing) : null,
    tiba: one.arrives ?? null,
    pulang: one.leaves ?? null,
  }));
}

function attendingGuests({ tamu }: EventFile): readonly Attendee[] {
  return tamu
    .filter(({ hadir }) => hadir !== false)
    .map(({ nama, jabatan, peran, mewakili, tiba, pulang }) => ({
      id: nama,
      isGuest: true,
      orang: { nama, pendek: nameWithoutDegrees(nama), jabatan },
      peran,
      mewakili: mewakili === undefined ? null : { nama: null, pendek: null, jabatan: mewakili },
      tiba: tiba ?? null,
      pulang: pulang ?? null,
    }));
}

/** The host of an event, when it names one who is known. */
export function hostOf(event: EventFile, roster: Roster): Person | undefined {
  const { tuan_rumah: key, tamu, mulai } = event;
  if (key === undefined) return undefined;
  const official = findHolder(roster, key, mulai.date);
  if (official) return officialPerson(official);
  const guest = tamu.find(({ nama }) => nama === key);
  return (
    guest && { nama: guest.nama, pendek: nameWithoutDegrees(guest.nama), jabatan: guest.jabatan }
  );
}

function officialPerson(official: Official): Person {
  const { nama, panggilan = nameWithoutDegrees(nama) } = official;
  return { nama, pendek: panggilan, jabatan: officeTitle(official) };
}

function joinTitle(...parts: readonly (string | undefined)[]): string | null {
  const title = parts.filter((part) => part !== undefined).join(' ');
  return title === '' ? null : title;
}

function approvedQuotes(event: EventFile, roster: Roster): EventPeople['kutipan'] {
  return event.kutipan
    .filter((quote) => quote.disetujui === true)
    .map((quote) => {
      const speaker = resolveSpeaker(quote, event, roster);
      const oleh = speaker && {
        nama: speaker.name,
        pendek:
          speaker.shortName === speaker.name ? nameWithoutDegrees(speaker.name) : speaker.shortName,
        jabatan: speaker.title ?? null,
      };
      return { teks: oneLine(quote.teks), pengenal: quote.oleh, oleh: oleh ?? null };
    });
}
