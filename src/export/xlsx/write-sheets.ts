import { unzipSync, type Zippable, zipSync } from 'fflate';
import { printSettings } from './print-settings.ts';
import type { Sheet } from './sheets.ts';

/** Writes sheets as the bytes of an Excel file, the same for the same sheets. */
export async function writeSheets(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const { default: writeExcelFile } = await import('write-excel-file/universal');
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
}

/** The least date of a ZIP file. */
const NO_DATE = new Date(1980, 0, 1);

function withoutDates(file: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(file)).map(
    ([path, bytes]) => [path, [bytes, { mtime: NO_DATE }]] as const,
  );
  return zipSync(Object.fromEntries(parts) as Zippable);
}
