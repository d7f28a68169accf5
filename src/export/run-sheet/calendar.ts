import { type TimeZone, UTC_OFFSET } from '../../calendar/clock.ts';
import { addDays, type CalendarDate, formatIsoDate } from '../../calendar/date.ts';
import { dayName } from '../../run-sheet/day-name.ts';
import { isRehearsal } from '../../run-sheet/item-kind.ts';
import { timeRange } from '../../run-sheet/item-times.ts';
import type { ScheduledItem } from '../../run-sheet/scheduled-item.ts';
import { lowerFirst } from '../../text/case.ts';
import { sha256 } from '../../text/sha256.ts';
import type { Exporter } from '../exporter.ts';
import type { PrintDocument } from '../print-document.ts';
import { fieldsFor } from './item-fields.ts';
import type { PrintRunSheet } from './print-run-sheet.ts';
import { dateOf, daysOf } from './segments.ts';

/**
 * Writes a run-sheet as a calendar (RFC 5545). Guests and leaders get one entry for each day, with
 * the programme in its notes and no rehearsal; those who work by the minute (`mc`, `protokol`,
 * `dokumentasi`) one for each item. An entry keeps its identity as long as event, day and activity
 * keep their names, so that a newer file takes the place of the older one.
 */
export const ics: Exporter = {
  format: 'ics',
  extension: '.ics',
  write: async (document, { timestamp }) =>
    new TextEncoder().encode(calendar(document, utc(timestamp))),
};

const DAY_MINUTES = 1440;

/** Names in the database of time zones (IANA). */
const ZONE_NAMES: Readonly<Record<TimeZone, string>> = {
  WIB: 'Asia/Jakarta',
  WITA: 'Asia/Makassar',
  WIT: 'Asia/Jayapura',
};

/** What the event is called, where the title names the document: `Susunan Acara Pelatihan`. */
function nameOf({ title }: PrintDocument): string {
  return title.replace(/^(?:susunan acara|rundown)\s+(?=\S)/iu, '');
}

function calendar(document: PrintDocument, stamp: string): string {
  const { runSheet } = document;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//humas//rundown//ID',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(nameOf(document))}`,
    ...(runSheet.zone ? zoneLines(runSheet.zone) : []),
    ...entriesOf(document).flatMap((entry) => entryLines(entry, document, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** Indonesia knows no daylight saving time, so that one rule says all of a zone. */
function zoneLines(zone: TimeZone): readonly string[] {
  const offset = `+0${UTC_OFFSET[zone]}00`;
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${ZONE_NAMES[zone]}`,
    'BEGIN:STANDARD',
    'DTSTART:19700101T000000',
    `TZOFFSETFROM:${offset}`,
    `TZOFFSETTO:${offset}`,
    `TZNAME:${zone}`,
    'END:STANDARD',
    'END:VTIMEZONE',
  ];
}

interface CalendarEntry {
  /** What stays the same when times change. */
  readonly identity: string;
  readonly summary: string;
  readonly date: CalendarDate;
  /** Minutes since midnight of `date`. */
  readonly start: number;
  readonly end: number | undefined;
  readonly place: string | undefined;
  readonly notes: readonly string[];
}

function entriesOf(document: PrintDocument): readonly CalendarEntry[] {
  const { runSheet } = document;
  const { audience } = runSheet;
  return audience === undefined || audience === 'tamu'
    ? dayEntries(runSheet, nameOf(document))
    : itemEntries(runSheet);
}

function dayEntries(sheet: PrintRunSheet, title: string): readonly CalendarEntry[] {
  const shown = sheet.items.filter(({ entry }) => !isRehearsal(entry));
  const days = daysOf(shown);
  return days.flatMap((day) => {
    const items = shown.filter((item) => item.day === day);
    const date = dateOf(day, sheet.firstDay);
    const starts = items.flatMap(({ start }) => start ?? []);
    if (!date || starts.length === 0) return [];
    // What begins last may not say when it ends.
    const ends = items.flatMap(({ start, end }) => end ?? start ?? []);
    return [
      {
        identity: `${day}`,
        summary: days.length === 1 ? title : `${title} (${lowerFirst(dayName(day))})`,
        date,
        start: Math.min(...starts),
        end: Math.max(...ends),
        place: sheet.place,
        notes: items.map(lineOf),
      },
    ];
  });
}

/** `08.30–08.45 Laporan ketua panitia – Dian Puspitawati`. */
function lineOf(item: ScheduledItem): string {
  const { kegiatan, pelaksana, ruang } = item.entry;
  const room = ruang === undefined ? '' : ` (${ruang})`;
  const performer = pelaksana === undefined ? '' : ` – ${pelaksana}`;
  return `${timeRange(item) ?? ''} ${kegiatan}${room}${performer}`.trim();
}

function itemEntries(sheet: PrintRunSheet): readonly CalendarEntry[] {
  const fields = fieldsFor(
    sheet.audience,
    sheet.items.map(({ entry }) => entry),
  ).filter(({ key }) => key !== 'kegiatan');
  const seen = new Map<string, number>();
  return sheet.items.flatMap(({ day, start, end, entry }) => {
    const date = dateOf(day, sheet.firstDay);
    if (!date || start === undefined) return [];
    const name = `${day} ${entry.ruang ?? ''} ${entry.kegiatan}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    const room = [entry.ruang ?? entry.tempat, sheet.place].filter((part) => part !== undefined);
    return [
      {
        identity: `${name} ${count}`,
        summary: entry.kegiatan,
        date,
        start,
        end,
        place: room.length === 0 ? undefined : room.join(', '),
        notes: fields.flatMap(({ key, title }) =>
          entry[key] === undefined ? [] : [`${title}: ${entry[key]}`],
        ),
      },
    ];
  });
}

function entryLines(
  { identity, summary, date, start, end, place, notes }: CalendarEntry,
  document: PrintDocument,
  stamp: string,
): readonly string[] {
  const { runSheet, draftMark } = document;
  const { zone, firstDay } = runSheet;
  const name = zone ? `;TZID=${ZONE_NAMES[zone]}` : '';
  const first = firstDay ? formatIsoDate(firstDay) : '';
  // An end that does not lie behind the start makes a calendar refuse the file (RFC 5545, 3.8.2.2).
  const hasEnd = end !== undefined && end > start;
  return [
    'BEGIN:VEVENT',
    `UID:${sha256(`${nameOf(document)} ${first} ${identity}`).slice(0, 32)}@humas`,
    `DTSTAMP:${stamp}`,
    `DTSTART${name}:${local(date, start)}`,
    ...(hasEnd ? [`DTEND${name}:${local(date, end)}`] : []),
    `SUMMARY:${escaped(draftMark ? `[DRAF] ${summary}` : summary)}`,
    ...(place === undefined ? [] : [`LOCATION:${escaped(place)}`]),
    ...(notes.length === 0 ? [] : [`DESCRIPTION:${escaped(notes.join('\n'))}`]),
    `STATUS:${draftMark ? 'TENTATIVE' : 'CONFIRMED'}`,
    'END:VEVENT',
  ];
}

/** `20260819T083000`, on the next day after midnight. */
function local(date: CalendarDate, minutes: number): string {
  const day = addDays(date, Math.floor(minutes / DAY_MINUTES));
  const time = ((minutes % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES;
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${formatIsoDate(day).replaceAll('-', '')}T${two(Math.floor(time / 60))}${two(time % 60)}00`;
}

function utc(time: Date): string {
  return time.toISOString().replace(/[-:]|\.\d+/gu, '');
}

/** Text values (RFC 5545, 3.3.11). */
function escaped(text: string): string {
  return text.replace(/[\\;,]/gu, (mark) => `\\${mark}`).replace(/\r\n|\r|\n/gu, '\\n');
}

/** No line is longer than 75 bytes in UTF-8 (RFC 5545, 3.1), and no character is cut. */
const LONGEST_LINE = 75;

function folded(line: string): string {
  const encoder = new TextEncoder();
  let [text, length] = ['', 0];
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (length + size > LONGEST_LINE) {
      text += '\r\n ';
      length = 1;
    }
    text += character;
    length += size;
  }
  return text;
}
