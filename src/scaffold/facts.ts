import { TIME_ZONES, type TimeZone } from '../calendar/clock.ts';
import type { CalendarDate } from '../calendar/date.ts';
import { type Moment, parseMoment } from '../calendar/typed-moment.ts';
import type { BriefNotes } from '../event/brief-notes.ts';
import type { EventFile } from '../event/event.ts';
import type { Roster } from '../event/roster.ts';
import { listAbsentees } from '../protocol/absentees.ts';
import { listGuests } from '../protocol/guests.ts';
import { withSubstitute } from '../protocol/performers.ts';
import { holdsName } from '../protocol/speakers.ts';
import type { RunSheetEntry } from '../run-sheet/item.ts';
import type { Settings } from '../workspace/settings.ts';
import type { Answers } from './answers.ts';
import { type EventPeople, hostOf, NOBODY, type Person, readPeople } from './fact-people.ts';
import { oneLine, splitParagraphs } from './template/template-text.ts';

/**
 * What is known of an event, from the event file, the answers and the workspace; answers win.
 * `null` is unknown. Field names are those of the event file, since templates show them.
 */
export interface Facts extends EventPeople {
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
    ...(event ? readPeople(event, roster) : NOBODY),
    fakta: (event?.fakta ?? []).map(({ pernyataan, nilai, sumber, tanggal }) => ({
      pernyataan: oneLine(pernyataan),
      nilai: nilai ?? null,
      sumber: line(sumber),
      tanggal: tanggal ?? null,
    })),
    taklimat: event?.brief ?? null,
    latar: sentences(event?.latar),
    langkahBerikut: sentences(event?.langkah_berikut),
    susunan: event ? readRunSheet(event, roster) : [],
  };
}

/**
 * The items of an event; who stands in for somebody stands there too, and who does not come and
 * sends nobody bears a mark.
 */
function readRunSheet(event: EventFile, roster: Roster): readonly RunSheetEntry[] {
  const people = { event, roster, guests: listGuests(event, roster) };
  const absentees = listAbsentees(event, roster);
  const missing = absentees.filter(
    ({ title, substitute }) =>
      !substitute && !absentees.some((other) => other.substitute && other.title === title),
  );
  return event.susunan.map((entry) => {
    if (entry.pelaksana === undefined) return entry;
    const performer = withSubstitute(entry.pelaksana, people);
    const absent = missing.find(
      ({ title, name }) =>
        performer === title || (name !== undefined && holdsName(performer, name)),
    );
    const mark = absent ? ` [PERIKSA: menurut berkas acara ${absent.title} tidak hadir]` : '';
    return { ...entry, pelaksana: performer + mark };
  });
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

/** Paragraphs; one that ends in a word or a number was typed as a note and gets its full stop. */
function sentences(text: string | undefined): readonly string[] {
  return splitParagraphs(text ?? '').map((paragraph) =>
    paragraph.replace(/[A-Za-zÀ-ɏ\d%)]$/u, '$&.'),
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
