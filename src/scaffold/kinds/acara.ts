import { type CalendarDate, formatIsoDate } from '../../calendar/date.ts';
import { isoMoment, type Moment } from '../../calendar/typed-moment.ts';
import { findHolder, officeTitle, type Roster } from '../../event/roster.ts';
import { readGuests, readOfficials } from '../attendance.ts';
import { oneLine } from '../template/template-text.ts';
import type { ViewContext } from '../view.ts';

/**
 * The fields of the template of an event file. The result is YAML, so texts are as they were
 * given, for the `yaml` helper.
 */
export function acaraView({ facts, answers, roster, now }: ViewContext): object {
  const attending = readOfficials(answers('pejabat') ?? '');
  const listed = officials(roster, facts.mulai?.date ?? now);
  return {
    nama: facts.nama,
    tema: facts.tema,
    tujuan: facts.tujuan,
    pola: facts.pola,
    penyelenggara: facts.penyelenggara,
    mulai: facts.mulai && dateTime(facts.mulai),
    mulaiTanpaPukul: facts.mulai?.time === null ? formatIsoDate(facts.mulai.date) : null,
    selesai: facts.selesai && dateTime(facts.selesai),
    zona: facts.zona,
    tempat: facts.tempat,
    kota: facts.kota,
    provinsi: facts.provinsi,
    jumlahPeserta: facts.jumlahPeserta,
    pakaian: facts.pakaian,
    hadir: attending.map(({ id, peran }) => ({
      id,
      sebutan: listed.find((one) => one.id === id)?.sebutan ?? null,
      peran: peran.length === 0 ? null : peran.join(', '),
    })),
    pejabat: listed,
    pejabatLain: listed.filter(({ id }) => !attending.some((one) => one.id === id)),
    tamu: readGuests(answers('tamu') ?? ''),
  };
}

/** Who may be at the event, for the officer to strike out who is not: a line each. */
function officials(
  roster: Roster,
  date: CalendarDate,
): readonly { readonly id: string; readonly sebutan: string }[] {
  const ids = new Set(roster.officials.map((official) => official.id));
  return [...ids].flatMap((id) => {
    const holder = findHolder(roster, id, date);
    return holder ? [{ id, sebutan: oneLine(`${officeTitle(holder)} ${holder.nama}`) }] : [];
  });
}

/** `2026-08-19 08:30`; `null` without a time, since an event file needs both. */
function dateTime({ date, time }: Moment): string | null {
  return time === null ? null : isoMoment(date, time);
}
