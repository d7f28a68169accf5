import { unzipSync, type Zippable, zipSync } from 'fflate';
import type { Exporter } from '../exporter.ts';
import { printSettings } from './print-settings.ts';
import { sheetsOf } from './sheets.ts';

/**
 * Writes a run-sheet as an Excel file, a sheet for each day. Times are times of the spreadsheet,
 * and what follows the item before it is a formula: whoever changes a length there sees the rest
 * move.
 */
export const xlsx: Exporter = {
  format: 'xlsx',
  extension: '.xlsx',
  write: async (document) => {
    const { default: writeExcelFile } = await import('write-excel-file/universal');
    const sheets = sheetsOf(document);
    const blob = await writeExcelFile(
      sheets.map(({ name, rows, columns, headerRow }) => ({
        sheet: name,
        data: rows.map((row) => [...row]),
        columns: columns.map(({ width }) => ({ width })),
        orientation: 'landscape' as const,
        stickyRowsCount: headerRow,
        showGridLines: false,
      })),
      { fontFamily: 'Arial', fontSize: 10, features: [printSettings(sheets)] },
    ).toBlob();
    return withoutDates(new Uint8Array(await blob.arrayBuffer()));
  },
};

/** The least date of a ZIP file, so that the same run-sheet gives the same bytes. */
const NO_DATE = new Date(1980, 0, 1);

function withoutDates(file: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(file)).map(
    ([path, bytes]) => [path, [bytes, { mtime: NO_DATE }]] as const,
  );
  return zipSync(Object.fromEntries(parts) as Zippable);
}
