import { type CalendarDate, dayNumber, formatDate } from '../calendar/date.ts';
import { isRehearsal } from '../run-sheet/item-kind.ts';
import { findNearest } from '../text/nearest.ts';
import type { EventFile } from './event.ts';
import { NameIndex } from './name-index.ts';
import { readName } from './names.ts';
import { explainProtocolCode } from './protocol-code.ts';
import { certain, doubtful, type RecordFault } from './record-fault.ts';
import { resolveSpeaker } from './resolve.ts';
import { KNOWN_ROLES, meantRole } from './roles.ts';
import { findHolder, type Roster } from './roster.ts';

/** Guests are received and registered up to this long before an event begins. */
const EARLIEST_MINUTES = 240;
const HOUR_MINUTES = 60;

/**
 * What an event file says that contradicts itself or the roster, in the order of its keys. An
 * empty roster is none, so that officials are not looked up in it.
 */
export function findEventFaults(event: EventFile, roster: Roster): readonly RecordFault[] {
  const hasRoster = roster.officials.length > 0;
  return [
    ...faultsOfAttendance(event),
    ...(hasRoster ? faultsOfOfficials(event, roster) : []),
    ...faultsOfPresence(event),
    ...faultsOfRoles(event),
    ...(hasRoster ? faultsOfSpeakers(event, roster) : []),
    ...(hasRoster ? faultsOfQuotes(event, roster) : []),
    ...faultsOfOrder(event, roster),
    ...staleFigures(event),
    ...repeatedIds(event),
    ...faultsOfRunSheet(event),
  ];
}

function* faultsOfAttendance({ peserta }: EventFile): Generator<RecordFault> {
  const parts = Object.values(peserta?.rincian ?? {});
  if (peserta?.jumlah === undefined || parts.length === 0) return;
  const sum = parts.reduce((total, part) => total + part, 0);
  if (sum === peserta.jumlah) return;
  const message = `Rincian peserta berjumlah ${sum}, sedangkan \`jumlah\` ${peserta.jumlah}; samakan keduanya.`;
  const at = ['peserta', 'rincian'];
  // A list of some groups only may leave others out, but no part is more than the whole.
  yield sum > peserta.jumlah ? certain(at, message) : doubtful(at, message);
}

function* faultsOfOfficials({ pejabat, mulai }: EventFile, roster: Roster): Generator<RecordFault> {
  const explained = new Set<string>();
  for (const [index, { id, mewakili }] of pejabat.entries()) {
    const named = [
      { key: 'id', value: id },
      { key: 'mewakili', value: mewakili },
    ];
    for (const { key, value } of named) {
      if (value === undefined || explained.has(value)) continue;
      if (findHolder(roster, value, mulai.date)) continue;
      explained.add(value);
      yield certain(['pejabat', index, key], explainId(value, mulai.date, roster));
    }
    if (mewakili === id) {
      yield certain(['pejabat', index, 'mewakili'], `Pejabat \`${id}\` mewakili dirinya sendiri.`);
    }
  }
}

/** Why nobody is found under an id on the day of the event. */
function explainId(id: string, date: CalendarDate, { officials }: Roster): string {
  const known = officials.map((official) => official.id);
  if (known.includes(id)) {
    return `Menurut pejabat.yaml, tidak ada yang menjabat \`${id}\` pada ${formatDate(date)}.`;
  }
  const nearest = findNearest(id, known);
  const hint = nearest === undefined ? '' : `; mungkin maksudnya \`${nearest}\``;
  return `Pejabat \`${id}\` di berkas acara tidak ada di pejabat.yaml${hint}.`;
}

function* faultsOfPresence({ pejabat, tamu }: EventFile): Generator<RecordFault> {
  const represented = new Set(pejabat.map(({ mewakili }) => mewakili));
  for (const [index, { id, hadir, peran }] of pejabat.entries()) {
    if (peran.length === 0) continue;
    if (hadir === false) {
      const message = `Pejabat \`${id}\` tidak hadir, tetapi berperan ${peran.join(', ')}; hapus perannya atau isi \`hadir: ya\`.`;
      yield certain(['pejabat', index, 'peran'], message);
    } else if (hadir === undefined && represented.has(id)) {
      const message = `Pejabat \`${id}\` diwakili, tetapi berperan ${peran.join(', ')}; pindahkan peran itu kepada wakilnya.`;
      yield doubtful(['pejabat', index, 'peran'], message);
    }
  }
  for (const [index, { nama, hadir, peran }] of tamu.entries()) {
    if (hadir !== false || peran.length === 0) continue;
    const message = `Tamu “${nama}” tidak hadir, tetapi berperan ${peran.join(', ')}; hapus perannya atau isi \`hadir: ya\`.`;
    yield certain(['tamu', index, 'peran'], message);
  }
}

/** Roles that look like ones that drafts and checks go by, and are none of them. */
function* faultsOfRoles({ pejabat, tamu }: EventFile): Generator<RecordFault> {
  for (const [key, people] of Object.entries({ pejabat, tamu })) {
    for (const [index, { peran }] of people.entries()) {
      for (const role of peran) {
        const meant = meantRole(role);
        if (meant === undefined) continue;
        const message = `Peran \`${role}\` tidak dikenal, mungkin maksudnya \`${meant}\`; yang dikenal: ${KNOWN_ROLES.join(', ')}.`;
        yield doubtful([key, index, 'peran'], message);
      }
    }
  }
}

/** A figure is old news after so many days. */
const STALE_DAYS = 366;

function* staleFigures({ fakta, mulai }: EventFile): Generator<RecordFault> {
  for (const [index, { pernyataan, tanggal }] of fakta.entries()) {
    if (!tanggal || dayNumber(mulai.date) - dayNumber(tanggal) <= STALE_DAYS) continue;
    const message = `Data “${pernyataan}” per ${formatDate(tanggal)}, lebih dari setahun sebelum acara; cari yang terbaru, atau sebut tahunnya di naskah.`;
    yield doubtful(['fakta', index, 'tanggal'], message);
  }
}

/** Names in the host's place and in the order set by hand that nobody of the event bears. */
function* faultsOfOrder(event: EventFile, roster: Roster): Generator<RecordFault> {
  const guests = event.tamu.map(({ nama }) => nama);
  const comers = [...event.pejabat.map(({ id }) => id), ...guests];
  const hosts = [...comers, ...roster.officials.map(({ id }) => id)];
  if (event.tuan_rumah !== undefined && !hosts.includes(event.tuan_rumah)) {
    const message = `Tuan rumah \`${event.tuan_rumah}\` tidak ada${orNearest(event.tuan_rumah, hosts)}; tulis id pejabat atau nama tamu.`;
    yield certain(['tuan_rumah'], message);
  }
  for (const [index, name] of (event.urutan_manual?.urutan ?? []).entries()) {
    if (comers.includes(name)) continue;
    const message = `“${name}” tidak ada di \`pejabat\` maupun \`tamu\`${orNearest(name, comers)}.`;
    yield certain(['urutan_manual', 'urutan', index], message);
  }
  for (const [index, { tempat_protokol: code }] of event.tamu.entries()) {
    const message = code === undefined ? undefined : explainProtocolCode(code);
    if (message !== undefined) yield certain(['tamu', index, 'tempat_protokol'], message);
  }
}

function orNearest(name: string, known: readonly string[]): string {
  const nearest = findNearest(name, known);
  return nearest === undefined ? '' : `, mungkin maksudnya \`${nearest}\``;
}

/** Speakers whose names look like those of officials, with a slip of the hand. */
function* faultsOfSpeakers(
  { narasumber, susunan }: EventFile,
  { officials }: Roster,
): Generator<RecordFault> {
  const names = officials.map(({ nama }) => readName(nama).core);
  const onRecord = new NameIndex((name) => name, names);
  const known = new NameIndex(
    (name) => name,
    [...names, ...narasumber.map(({ nama }) => readName(nama).core)],
  );
  for (const [index, { nama }] of narasumber.entries()) {
    const { core } = readName(nama);
    if (onRecord.has(core)) continue;
    const [near] = onRecord.near(core);
    if (near) yield doubtful(['narasumber', index, 'nama'], explainNear(core, near));
  }
  for (const [index, { pelaksana = '' }] of susunan.entries()) {
    for (const part of pelaksana.split(/[,;&]|\sdan\s/u)) {
      const { core } = readName(part.trim());
      if (known.has(core)) continue;
      const [near] = known.near(core);
      if (near) yield doubtful(['susunan', index, 'pelaksana'], explainNear(core, near));
    }
  }
}

function explainNear(typed: readonly string[], known: readonly string[]): string {
  return `Nama “${typed.join(' ')}” mungkin salah tulis; di tempat lain tertulis “${known.join(' ')}”.`;
}

function* faultsOfQuotes(event: EventFile, roster: Roster): Generator<RecordFault> {
  const { pejabat, kutipan, mulai } = event;
  const unknown = pejabat.map(({ id }) => id).filter((id) => !findHolder(roster, id, mulai.date));
  for (const [index, quote] of kutipan.entries()) {
    if (unknown.includes(quote.oleh) || resolveSpeaker(quote, event, roster)) continue;
    const message = `Penutur kutipan \`${quote.id}\`, “${quote.oleh}”, tidak ada di pejabat.yaml, \`narasumber\`, atau \`tamu\`.`;
    yield certain(['kutipan', index, 'oleh'], message);
  }
}

function* repeatedIds({ pejabat, kutipan, fakta }: EventFile): Generator<RecordFault> {
  for (const [key, list] of Object.entries({ pejabat, kutipan, fakta })) {
    const seen = new Set<string>();
    for (const [index, { id }] of list.entries()) {
      if (seen.has(id)) {
        const message = `Id \`${id}\` sudah dipakai di \`${key}\` ini; setiap id hanya satu kali.`;
        yield certain([key, index, 'id'], message);
      }
      seen.add(id);
    }
  }
}

/** Items on a day that the event does not have, or at an hour when it is not held. */
function faultsOfRunSheet(event: EventFile): readonly RecordFault[] {
  const days = daysOf(event);
  let day = 1;
  return event.susunan.flatMap((item, index) => {
    day = item.hari ?? day;
    if (isRehearsal(item) && day <= 1) return [];
    const isOutside = day < 1 || (event.selesai !== undefined && day > days);
    if (!isOutside) return faultOfHour(event, item.mulai, { index, day, isLast: day === days });
    if (item.hari === undefined) return [];
    const message = `Acara berlangsung ${days} hari, sedangkan hari mata acara ini ${day}.`;
    return certain(['susunan', index, 'hari'], message);
  });
}

function daysOf({ mulai, selesai }: EventFile): number {
  return dayNumber((selesai ?? mulai).date) - dayNumber(mulai.date) + 1;
}

interface ItemPlace {
  readonly index: number;
  readonly day: number;
  /** On the last day of the event. */
  readonly isLast: boolean;
}

function faultOfHour(
  { mulai, selesai }: EventFile,
  time: number | undefined,
  { index, day, isLast }: ItemPlace,
): readonly RecordFault[] {
  if (time === undefined) return [];
  const at = ['susunan', index, 'mulai'];
  if (day === 1 && time < mulai.time - EARLIEST_MINUTES) {
    const hours = Math.floor((mulai.time - time) / HOUR_MINUTES);
    return [doubtful(at, `Mata acara ini dimulai ${hours} jam sebelum acara; periksa pukulnya.`)];
  }
  if (!selesai || !isLast || time <= selesai.time) return [];
  return [doubtful(at, 'Mata acara ini dimulai sesudah acara selesai; periksa pukulnya.')];
}
