import { formatClock } from '../../calendar/clock.ts';
import { addDays, formatLongDate } from '../../calendar/date.ts';
import { makeTimetable, type TimetableRow } from '../../run-sheet/timetable.ts';
import type { Moment } from '../moment.ts';
import { patternItems } from '../patterns.ts';
import { lengkapi } from '../placeholder.ts';
import { frontMatterView, markdownView, placeLine, type ViewContext } from '../view.ts';

/** The fields of the template of a run-sheet. */
export function rundownView(context: ViewContext): object {
  const { answers, facts } = context;
  const items = facts.susunan.length > 0 ? facts.susunan : patternItems(facts.pola, facts);
  const days = makeTimetable(items);
  const inCharge = answers('penanggung_jawab');
  const title = facts.nama === null ? null : `Susunan Acara ${facts.nama}`;
  return markdownView(frontMatterView(context, title), {
    nama: facts.nama,
    mulai: facts.mulai,
    selesai: facts.selesai,
    zona: facts.zona,
    lokasi: placeLine(facts),
    alamat: facts.alamat,
    penyelenggara: facts.penyelenggara,
    pakaian: facts.pakaian,
    hariAcara: days.map(({ day, rows }) => ({
      judul: days.length > 1 ? dayHeading(day, facts.mulai) : null,
      baris: rows.map((row, index) => rowView(row, index + 1, inCharge)),
    })),
  });
}

function dayHeading(day: number, first: Moment | null): string {
  const date = first === null ? lengkapi('tanggal') : formatLongDate(addDays(first.date, day - 1));
  return `Hari ke-${day}: ${date}`;
}

function rowView(row: TimetableRow, no: number, inCharge: string | null): object {
  const { item, durationMinutes } = row;
  return {
    no,
    waktu: timeCell(row),
    durasi: durationMinutes === undefined ? null : `${durationMinutes} menit`,
    kegiatan: item.kegiatan,
    pelaksana: item.pelaksana ?? null,
    penanggungJawab: item.penanggung_jawab ?? inCharge,
  };
}

function timeCell({ start, end }: TimetableRow): string | null {
  if (start === undefined) return null;
  return end === undefined ? formatClock(start) : `${formatClock(start)}–${formatClock(end)}`;
}
