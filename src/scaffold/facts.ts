import { type ClockTime, TIME_ZONES, type TimeZone } from '../calendar/clock.ts';
import type { CalendarDate } from '../calendar/date.ts';
import type { BriefNotes } from '../event/brief-notes.ts';
import type { EventFile, EventHelper } from '../event/event.ts';
import { resolveParticipants, resolveSpeaker } from '../event/resolve.ts';
import { findHolder, type Official, officeTitle, type Roster } from '../event/roster.ts';
import { type Guest, listGuests, orderGuests } from '../protocol/guests.ts';
import { withSubstitute } from '../protocol/performers.ts';
import type { RunSheetEntry } from '../run-sheet/item.ts';
import type { Settings } from '../workspace/workspace.ts';
import type { Answers } from './answers.ts';
import { type Moment, parseMoment } from './moment.ts';
import { oneLine, splitParagraphs } from './template/template-text.ts';
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

/**
 * What is known of an event, from the event file, the answers and the workspace; answers win.
 * `null` is unknown. Field names are those of the event file, since templates show them.
 */
export interface Facts {
  readonly nama: string | null;
  readonly tema: string | null;
  readonly tujuan: string | null;
  readonly pola: string | null;
  readonly penyelenggara: string | null;
  readonly mulai: Moment | null;
  readonly selesai: Moment | null;
  readonly zona: TimeZone | null;
  /** Zones of those who take part from elsewhere, that of the event left out. */
  readonly zonaPeserta: readonly TimeZone[];
  readonly tempat: string | null;
  readonly alamat: string | null;
  readonly kota: string | null;
  readonly provinsi: string | null;
  readonly jumlahPeserta: number | null;
  readonly rincianPeserta: readonly { readonly kelompok: string; readonly jumlah: number }[];
  readonly pakaian: string | null;
  readonly pembuka: string | null;
  readonly tuanRumah: Person | null;
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
  readonly fakta: readonly {
    readonly pernyataan: string;
    readonly nilai: string | null;
    readonly sumber: string | null;
    /** The day for which it holds. */
    readonly tanggal: CalendarDate | null;
  }[];
  /** What the event file says for the leader alone. */
  readonly taklimat: BriefNotes | null;
  readonly latar: readonly string[];
  readonly langkahBerikut: readonly string[];
  readonly susunan: readonly RunSheetEntry[];
}

/** Brings together what is known of an event. */
export function readFacts(
  answers: Answers,
  event: EventFile | undefined,
  { settings, roster }: { readonly settings: Settings; readonly roster: Roster },
): Facts {
  const told = (key: 'nama' | 'tema' | 'tujuan' | 'pola' | 'pakaian'): string | null =>
    answers(key) ?? line(event?.[key]);
  const zona = answeredZone(answers('zona')) ?? event?.zona ?? settings.zona ?? null;
  return {
    nama: told('nama'),
    tema: told('tema'),
    tujuan: told('tujuan'),
    pola: told('pola'),
    pakaian: told('pakaian'),
    penyelenggara: answers('penyelenggara') ?? event?.penyelenggara ?? settings.instansi ?? null,
    mulai: answeredMoment(answers('mulai')) ?? event?.mulai ?? null,
    selesai: answeredMoment(answers('selesai')) ?? event?.selesai ?? null,
    zona,
    zonaPeserta: (event?.zona_peserta ?? []).filter((other) => other !== zona),
    ...readPlace(answers, event?.tempat, settings),
    ...readParticipants(answers('peserta'), event?.peserta),
    pembuka: answers('pembuka'),
    tuanRumah: (event && hostOf(event, roster)) ?? null,
    ...(event
      ? readPeople(event, roster)
      : { hadirin: [], urutanTamu: [], petugas: [], narasumber: [], kutipan: [] }),
    fakta: (event?.fakta ?? []).map(({ pernyataan, nilai, sumber, tanggal }) => ({
      pernyataan: oneLine(pernyataan),
      nilai: nilai ?? null,
      sumber: line(sumber),
      tanggal: tanggal ?? null,
    })),
    taklimat: event?.brief ?? null,
    latar: splitParagraphs(event?.latar ?? ''),
    langkahBerikut: splitParagraphs(event?.langkah_berikut ?? ''),
    susunan: event ? readRunSheet(event, roster) : [],
  };
}

/** The items of an event; who stands in for somebody stands there too. */
function readRunSheet(event: EventFile, roster: Roster): readonly RunSheetEntry[] {
  const people = { event, roster, guests: listGuests(event, roster) };
  return event.susunan.map((entry) =>
    entry.pelaksana === undefined
      ? entry
      : { ...entry, pelaksana: withSubstitute(entry.pelaksana, people) },
  );
}

function readPlace(
  answers: Answers,
  place: EventFile['tempat'],
  settings: Settings,
): Pick<Facts, 'tempat' | 'alamat' | 'kota' | 'provinsi'> {
  return {
    tempat: answers('tempat') ?? line(place?.nama),
    alamat: line(place?.alamat),
    kota: answers('kota') ?? place?.kota ?? settings.kota ?? null,
    provinsi: answers('provinsi') ?? line(place?.provinsi),
  };
}

/** An answered total leaves out the breakdown of the event file, which may not add up to it. */
function readParticipants(
  count: string | null,
  participants: EventFile['peserta'],
): Pick<Facts, 'jumlahPeserta' | 'rincianPeserta'> {
  if (count !== null)
    return { jumlahPeserta: Number(count.replaceAll('.', '')), rincianPeserta: [] };
  const groups = Object.entries(participants?.rincian ?? {});
  return {
    jumlahPeserta: participants?.jumlah ?? null,
    rincianPeserta: groups.map(([kelompok, jumlah]) => ({ kelompok, jumlah })),
  };
}

function readPeople(
  event: EventFile,
  roster: Roster,
): Pick<Facts, 'hadirin' | 'urutanTamu' | 'petugas' | 'narasumber' | 'kutipan'> {
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

function hostOf(event: EventFile, roster: Roster): Person | undefined {
  const { tuan_rumah: key, tamu, mulai } = event;
  if (key === undefined) return undefined;
  const official = findHolder(roster, key, mulai.date);
  if (official) return officialPerson(official);
  const guest = tamu.find(({ nama }) => nama === key);
  return (
    guest && { nama: guest.nama, pendek: nameWithoutDegrees(guest.nama), jabatan: guest.jabatan }
  );
}

function line(text: string | undefined): string | null {
  return text === undefined ? null : oneLine(text);
}

function answeredMoment(answer: string | null): Moment | undefined {
  return answer === null ? undefined : parseMoment(answer);
}

function answeredZone(answer: string | null): TimeZone | undefined {
  return TIME_ZONES.find((zone) => zone === answer);
}

function officialPerson(official: Official): Person {
  const { nama, panggilan = nameWithoutDegrees(nama) } = official;
  return { nama, pendek: panggilan, jabatan: officeTitle(official) };
}

function joinTitle(...parts: readonly (string | undefined)[]): string | null {
  const title = parts.filter((part) => part !== undefined).join(' ');
  return title === '' ? null : title;
}

function approvedQuotes(event: EventFile, roster: Roster): Facts['kutipan'] {
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
