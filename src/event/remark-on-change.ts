import { formatClock } from '../calendar/clock.ts';
import type { EventFile, EventGuest } from './event.ts';
import { readName } from './names.ts';
import { findHolder, type Official, type Roster } from './roster.ts';
import { attendanceHours } from './shift-along.ts';

/**
 * What a change of an event file leaves behind that nobody but the officer can decide: texts that
 * still name whoever does not come, their quotes, items of the run-sheet that keep their hours.
 *
 * @returns Indonesian sentences
 */
export function remarkOnChange(
  before: EventFile,
  after: EventFile,
  roster: Roster,
): readonly string[] {
  const gone = absentOf(after).filter((id) => !absentOf(before).includes(id));
  const goneGuests = absentGuests(after).filter(
    ({ nama }) => !absentGuests(before).some((one) => one.nama === nama),
  );
  return [
    ...gone.flatMap((id) => {
      const official = findHolder(roster, id, after.mulai.date);
      return [...namedInRunSheet(after, official), ...quotedBy(after, id)];
    }),
    ...goneGuests.flatMap((guest) => namedInRunSheet(after, guest)),
    ...absentHost(after, [...gone, ...goneGuests.map(({ nama }) => nama)]),
    ...keptPlace(before, after),
    ...keptHours(before, after),
  ];
}

function absentHost({ tuan_rumah }: EventFile, gone: readonly string[]): readonly string[] {
  if (tuan_rumah === undefined || !gone.includes(tuan_rumah)) return [];
  return [`Tuan rumah \`${tuan_rumah}\` tidak hadir; tetapkan penggantinya: tuan_rumah=<id>.`];
}

/** Another place has another address, and is no longer where to go when it rains. */
function keptPlace(before: EventFile, after: EventFile): readonly string[] {
  const { tempat, tempat_alternatif } = after;
  if (!tempat || tempat.nama === before.tempat?.nama) return [];
  const { alamat } = tempat;
  return [
    ...(alamat !== undefined && alamat === before.tempat?.alamat
      ? [`tempat.alamat masih “${alamat}”; ubah bila alamatnya lain.`]
      : []),
    ...(tempat_alternatif === tempat.nama
      ? ['tempat_alternatif kini sama dengan tempat acara; tetapkan yang lain.']
      : []),
  ];
}

function absentOf({ pejabat }: EventFile): readonly string[] {
  return pejabat.flatMap(({ id, hadir }) => (hadir === false ? id : []));
}

function absentGuests({ tamu }: EventFile): readonly EventGuest[] {
  return tamu.filter(({ hadir }) => hadir === false);
}

function namedInRunSheet(
  { susunan }: EventFile,
  person: Pick<Official, 'nama' | 'jabatan'> | undefined,
): readonly string[] {
  if (!person) return [];
  const name = readName(person.nama).core.join(' ');
  return susunan.flatMap(({ pelaksana = '' }, index) =>
    pelaksana.includes(name) || pelaksana.includes(person.jabatan)
      ? `susunan.${index + 1}.pelaksana masih menyebut “${pelaksana}”.`
      : [],
  );
}

function quotedBy({ kutipan }: EventFile, id: string): readonly string[] {
  return kutipan.flatMap((quote) =>
    quote.oleh === id && quote.disetujui
      ? `Kutipan ${quote.id} dari \`${id}\` tetap masuk ke rilis; pastikan masih boleh dipakai.`
      : [],
  );
}

/** What has an hour of its own does not move when the event begins at another time. */
function keptHours(before: EventFile, after: EventFile): readonly string[] {
  if (before.mulai.time === after.mulai.time) return [];
  let day = 1;
  const kept = after.susunan.flatMap(({ mulai, hari }, index) => {
    day = hari ?? day;
    const isKept = day === 1 && mulai !== undefined && mulai === before.susunan[index]?.mulai;
    return isKept ? `susunan.${index + 1} (${formatClock(mulai)})` : [];
  });
  const hours = attendanceHours(after)
    .filter(({ list, index, field, time }) => time === before[list][index]?.[field])
    .map(({ list, index, field, time }) => `${list}.${index + 1}.${field} (${formatClock(time)})`);
  if (kept.length + hours.length === 0) return [];
  return [
    ...(kept.length > 0
      ? [`Mata acara dengan pukul sendiri tidak ikut bergeser: ${kept.join(', ')}.`]
      : []),
    ...(hours.length > 0
      ? [`Pukul tiba dan pulang tidak ikut bergeser: ${hours.join(', ')}.`]
      : []),
    'Bila semuanya harus bergeser: humas refresh --undo, lalu ulangi dengan --geser.',
  ];
}
