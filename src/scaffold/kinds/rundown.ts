import { addDays, formatLongDate } from '../../calendar/date.ts';
import { durationText, timeRange } from '../../run-sheet/item-times.ts';
import { makeSchedule, type ScheduledItem } from '../../run-sheet/schedule.ts';
import type { Moment } from '../moment.ts';
import { lengkapi } from '../placeholder.ts';
import { runSheetEntries } from '../run-sheet-entries.ts';
import { frontMatterView, fullPlaceLine, markdownView, type ViewContext } from '../view.ts';

/** The fields of the template of a run-sheet. */
export function rundownView(context: ViewContext): object {
  const { answers, facts, settings } = context;
  const { items } = makeSchedule(runSheetEntries(facts), { start: facts.mulai?.time ?? undefined });
  const days = [...new Set(items.map(({ day }) => day))];
  const inCharge = answers('penanggung_jawab');
  const title = facts.nama === null ? null : `Susunan Acara ${facts.nama}`;
  return markdownView(frontMatterView(context, title), {
    nama: facts.nama,
    instansi: settings.instansi ?? facts.penyelenggara,
    mulai: facts.mulai,
    selesai: facts.selesai,
    zona: facts.zona,
    lokasi: fullPlaceLine(facts),
    penyelenggara: facts.penyelenggara,
    pakaian: facts.pakaian,
    hariAcara: days.map((day) => ({
      judul: days.length > 1 ? dayHeading(day, facts.mulai) : null,
      baris: items
        .filter((item) => item.day === day)
        .map((item, index) => rowView(item, index + 1, inCharge)),
    })),
  });
}

/** `Hari ke-2: Kamis, 20 Agustus 2026` */
export function dayHeading(day: number, first: Moment | null): string {
  const date = first === null ? lengkapi('tanggal') : formatLongDate(addDays(first.date, day - 1));
  return `Hari ke-${day}: ${date}`;
}

function rowView(item: ScheduledItem, no: number, inCharge: string | null): object {
  const { entry } = item;
  return {
    no,
    waktu: timeRange(item) ?? null,
    durasi: durationText(item) ?? null,
    kegiatan: entry.kegiatan,
    pelaksana: entry.pelaksana ?? null,
    penanggungJawab: entry.penanggung_jawab ?? inCharge,
  };
}
