import { type TimeZone, UTC_OFFSET } from '../../calendar/clock.ts';
import { type CalendarDate, dayNumber, formatLongDate } from '../../calendar/date.ts';
import { durationText, moveMarks, timeRange, zoneRange } from '../../run-sheet/item-times.ts';
import type { ScheduledItem } from '../../run-sheet/schedule.ts';
import { sha256 } from '../../text/sha256.ts';
import type { Exporter } from '../exporter.ts';
import type { PrintDocument } from '../print-document.ts';
import { escapeMarkup } from '../printable.ts';
import { fieldsFor, type ItemField } from '../run-sheet/item-fields.ts';
import type { PrintRunSheet } from '../run-sheet/print-run-sheet.ts';
import { dateOf, daysOf, dayTitle, segmentsOf } from '../run-sheet/segments.ts';
import { TIMELINE_SCRIPT } from './timeline-script.ts';
import { TIMELINE_STYLE } from './timeline-style.ts';

/**
 * Writes a run-sheet as one web page that marks what is on now and counts down to what comes next,
 * by the clock of the event's zone wherever the phone is. It needs no other file and no network;
 * without a script, and on paper, it is the plain list. An address that ends in
 * `#kini=2026-08-19T08:40` rehearses that time.
 */
export const linimasa: Exporter = {
  format: 'linimasa',
  extension: '.linimasa.html',
  write: async (document) => new TextEncoder().encode(page(document)),
};

const DAY_MINUTES = 1440;

/** Only the script of this very text may run, and nothing may be loaded. */
const POLICY = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${base64(sha256(TIMELINE_SCRIPT))}'; base-uri 'none'; form-action 'none'`;

function base64(hex: string): string {
  const bytes = hex.match(/../gu) ?? [];
  return btoa(bytes.map((byte) => String.fromCharCode(Number.parseInt(byte, 16))).join(''));
}

function page({ title, draftMark, runSheet }: PrintDocument): string {
  const { zone } = runSheet;
  const offset =
    zone === undefined ? '' : ` data-zona="${zone}" data-selisih="${UTC_OFFSET[zone]}"`;
  const name = escapeMarkup(title);
  return `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="referrer" content="no-referrer">
<title>${name}</title>
<style>${TIMELINE_STYLE}</style>
</head>
<body${offset}>
<header>
${draftMark ? '<p class="draft">DRAF</p>\n' : ''}<h1>${name}</h1>
${settingLine(runSheet)}</header>
<section id="panel" aria-label="Saat ini" hidden>
<p class="clock"><span id="jam"></span> <span id="geladi" hidden>geladi</span></p>
<div role="status"><p id="sekarang"></p><p id="berikut"></p></div>
<p id="hitung" role="timer"></p>
<p><a href="#kini" id="ke-kini" hidden>Ke mata acara saat ini</a></p>
</section>
<main>
${days(runSheet)}</main>
<script>${TIMELINE_SCRIPT}</script>
</body>
</html>
`;
}

function settingLine({ firstDay, items, place }: PrintRunSheet): string {
  const isOneDay = daysOf(items).length === 1;
  const day = isOneDay && firstDay ? formatLongDate(firstDay) : undefined;
  const words = [day, place].filter((part) => part !== undefined).join('; ');
  return words === '' ? '' : `<p class="setting">${escapeMarkup(words)}</p>\n`;
}

function days(sheet: PrintRunSheet): string {
  const numbers = daysOf(sheet.items);
  const fields = fieldsFor(
    sheet.audience,
    sheet.items.map(({ entry }) => entry),
  ).filter(({ key }) => key !== 'kegiatan' && key !== 'ruang');
  return numbers
    .map((day) => {
      const isOnly = numbers.length === 1;
      const heading = isOnly ? '' : `<h2>${escapeMarkup(dayTitle(day, sheet))}</h2>\n`;
      const level = isOnly ? 2 : 3;
      const parts = segmentsOf(sheet.items, day).map(({ title, items }) => {
        const name = title === undefined ? '' : `<h${level}>${escapeMarkup(title)}</h${level}>\n`;
        return `${name}<ol>\n${items.map((item) => itemHtml(item, sheet, fields)).join('')}</ol>\n`;
      });
      return `<section>\n${heading}${parts.join('')}</section>\n`;
    })
    .join('');
}

function itemHtml(item: ScheduledItem, sheet: PrintRunSheet, fields: readonly ItemField[]): string {
  const { entry } = item;
  const details = fields.flatMap(({ key, title }) => {
    const value = entry[key];
    return value === undefined
      ? []
      : [`<dt>${title}</dt><dd class="${key}">${escapeMarkup(value)}</dd>\n`];
  });
  const note = sheet.audience === 'tamu' ? '' : moveMarks(entry);
  return `<li${instants(item, sheet)}>
<p class="time">${timeHtml(item, sheet)}</p>
<p class="activity">${escapeMarkup(entry.kegiatan)}${note === '' ? '' : ` <span class="mark">${note}</span>`}</p>
${details.length === 0 ? '' : `<dl>\n${details.join('')}</dl>\n`}</li>
`;
}

function timeHtml(item: ScheduledItem, { zone, otherZones }: PrintRunSheet): string {
  const own = timeRange(item) ?? '';
  const others = zone
    ? otherZones.map((other) => `${zoneRange(item, zone, other) ?? ''} ${other}`)
    : [];
  const length = durationText(item);
  const parts = [
    `<strong>${own}${zone && own !== '' ? ` ${zone}` : ''}</strong>`,
    ...others.map((text) => `<span>${text}</span>`),
    ...(length === undefined ? [] : [`<span>${length}</span>`]),
  ];
  return parts.join(' ');
}

/** When an item begins and ends, in milliseconds since 1970 as the script counts them. */
function instants(item: ScheduledItem, { firstDay, zone }: PrintRunSheet): string {
  const date = dateOf(item.day, firstDay);
  if (!date || zone === undefined || item.start === undefined) return '';
  const end = item.end === undefined ? '' : ` data-selesai="${instant(date, item.end, zone)}"`;
  return ` data-mulai="${instant(date, item.start, zone)}"${end}`;
}

function instant(date: CalendarDate, minutes: number, zone: TimeZone): number {
  return (dayNumber(date) * DAY_MINUTES + minutes - UTC_OFFSET[zone] * 60) * 60_000;
}
