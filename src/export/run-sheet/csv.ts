import { formatClock } from '../../calendar/clock.ts';
import { formatIsoDate } from '../../calendar/date.ts';
import type { Exporter } from '../exporter.ts';
import { fieldsFor } from './item-fields.ts';
import type { PrintRunSheet } from './print-run-sheet.ts';
import { dateOf } from './segments.ts';

/**
 * Writes the items of a run-sheet for spreadsheets: parted by semicolons and with a byte order
 * mark, as Excel with Indonesian settings wants to open it by a double click.
 */
export const csv: Exporter = {
  format: 'csv',
  extension: '.csv',
  write: async ({ runSheet }) => new TextEncoder().encode(`\uFEFF${table(runSheet)}`),
};

function table({ items, firstDay, zone, audience }: PrintRunSheet): string {
  const fields = fieldsFor(
    audience,
    items.map(({ entry }) => entry),
  );
  const header = ['Tanggal', 'Mulai', 'Selesai', 'Zona', ...fields.map(({ title }) => title)];
  const rows = items.map(({ day, start, end, entry }) => {
    const date = dateOf(day, firstDay);
    const clock = (time: number | undefined): string =>
      time === undefined ? '' : formatClock(time).replace('.', ':');
    const texts = fields.map(({ key }) => entry[key] ?? '');
    return [date ? formatIsoDate(date) : '', clock(start), clock(end), zone ?? '', ...texts];
  });
  return [header, ...rows].map((row) => `${row.map(quoted).join(';')}\r\n`).join('');
}

/** Nothing that a spreadsheet would take for a formula may open a cell (OWASP, CSV injection). */
function quoted(text: string): string {
  const safe = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[";\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
