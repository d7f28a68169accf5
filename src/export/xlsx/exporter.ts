import type { Exporter } from '../exporter.ts';
import { sheetsOf } from './sheets.ts';
import { writeSheets } from './write-sheets.ts';

/**
 * Writes a run-sheet as an Excel file, a sheet for each day. Times are times of the spreadsheet,
 * and what follows the item before it is a formula: whoever changes a length there sees the rest
 * move.
 */
export const xlsx: Exporter = {
  format: 'xlsx',
  extension: '.xlsx',
  write: (document) => writeSheets(sheetsOf(document)),
};
