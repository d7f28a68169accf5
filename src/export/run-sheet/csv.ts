import { formatClock } from '../../calendar/clock.ts';
import { formatIsoDate } from '../../calendar/date.ts';
import { csvText } from '../csv-text.ts';
import type { Exporter } from '../exporter.ts';
import { fieldsFor } from './item-fields.ts';
import type { PrintRunSheet } from './print-run-sheet.ts';
import { dateOf } from './segments.ts';

/** Writes the items of a run-sheet for spreadsheets; see {@link csvText}. */
export const csv: Exporter = {
  format: 'csv',
  extension: '.csv',
  write: async ({ runSheet }) => new TextEncoder().encode(csvText(rowsOf(runSheet))),
};

function rowsOf({
  items,
  firstDay,
  zone,
  audience,
}: PrintRunSheet): readonly (readonly string[])[] {
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
  return [header, ...rows];
}
