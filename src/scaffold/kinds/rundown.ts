import type { TimeZone } from '../../calendar/clock.ts';
import { addDays, formatLongDate } from '../../calendar/date.ts';
import type { Moment } from '../../calendar/typed-moment.ts';
import { dayName } from '../../run-sheet/day-name.ts';
import type { RunSheetEntry } from '../../run-sheet/item.ts';
import { durationText, moveMarks, timeRange, zoneRange } from '../../run-sheet/item-times.ts';
import { scheduleRemarks } from '../../run-sheet/schedule-remarks.ts';
import type { ScheduledItem } from '../../run-sheet/scheduled-item.ts';
import { findNearest } from '../../text/nearest.ts';
import { PATTERNS } from '../patterns/patterns.ts';
import { lengkapi } from '../placeholder.ts';
import { planBounds, runSheetPlan, usesPattern } from '../run-sheet-plan.ts';
import { frontMatterView, fullPlaceLine, markdownView, type ViewContext } from '../view.ts';

/** The fields of the template of a run-sheet. */
export function rundownView(context: ViewContext): object {
  const { answers, facts, settings } = context;
  const { items } = runSheetPlan(context);
  const days = [...new Set(items.map(({ day }) => day))];
  const setting = {
    inCharge: answers('penanggung_jawab'),
    zone: facts.zona,
    zones: facts.zonaPeserta,
  };
  const title = facts.nama === null ? null : `Susunan Acara ${facts.nama}`;
  const has = (key: keyof RunSheetEntry): boolean =>
    items.some(({ entry }) => entry[key] !== undefined);
  return markdownView(frontMatterView(context, title), {
    nama: facts.nama,
    instansi: settings.instansi ?? facts.penyelenggara,
    mulai: facts.mulai,
    selesai: facts.selesai,
    zona: facts.zona,
    zonaPeserta: facts.zona === null ? [] : facts.zonaPeserta,
    lokasi: fullPlaceLine(facts),
    penyelenggara: facts.penyelenggara,
    pakaian: facts.pakaian,
    adaRuang: has('ruang'),
    adaTempat: has('tempat'),
    adaPerlengkapan: has('perlengkapan'),
    adaIsyarat: has('isyarat'),
    adaCatatan: items.some(({ entry }) => moveMarks(entry) !== ''),
    hariAcara: days.map((day) => ({
      judul: days.length > 1 ? dayHeading(day, facts.mulai) : null,
      baris: items
        .filter((item) => item.day === day)
        .map((item, index) => rowView(item, index + 1, setting)),
    })),
  });
}

/**
 * What the officer should know of the plan: a pattern that is not known, time that is lacking or
 * left, what may be cut.
 */
export function rundownRemarks(context: ViewContext): readonly string[] {
  const { facts } = context;
  const unknown = usesPattern(context) ? unknownPattern(facts.pola) : [];
  return [...unknown, ...scheduleRemarks(runSheetPlan(context), planBounds(context).end)];
}

function unknownPattern(pattern: string | null): readonly string[] {
  if (pattern === null || PATTERNS.includes(pattern)) return [];
  const nearest = findNearest(pattern, PATTERNS);
  const meant = nearest === undefined ? '' : ` Mungkin maksudnya ${nearest}?`;
  return [`Pola “${pattern}” tidak dikenal.${meant} Pola yang ada: ${PATTERNS.join(', ')}.`];
}

/** `Hari ke-2: Kamis, 20 Agustus 2026` */
export function dayHeading(day: number, first: Moment | null): string {
  const date = first === null ? lengkapi('tanggal') : formatLongDate(addDays(first.date, day - 1));
  return `${dayName(day)}: ${date}`;
}

interface RowSetting {
  readonly inCharge: string | null;
  readonly zone: TimeZone | null;
  /** Zones of those who take part from elsewhere. */
  readonly zones: readonly TimeZone[];
}

function rowView(item: ScheduledItem, no: number, { inCharge, zone, zones }: RowSetting): object {
  const { entry } = item;
  return {
    no,
    waktu: timeRange(item) ?? null,
    waktuPeserta:
      zone === null ? [] : zones.map((other) => zoneRange(item, zone, other) ?? lengkapi('pukul')),
    durasi: durationText(item) ?? null,
    kegiatan: entry.kegiatan,
    pelaksana: entry.pelaksana ?? null,
    penanggungJawab: entry.penanggung_jawab ?? inCharge,
    ruang: entry.ruang ?? '',
    tempat: entry.tempat ?? '',
    perlengkapan: entry.perlengkapan ?? '',
    isyarat: entry.isyarat ?? '',
    catatan: moveMarks(entry),
  };
}
