import { parseIsoDate } from '../../calendar/date.ts';
import { LIST_COLUMNS, type ListedDocument } from '../../draft/listed-document.ts';
import { HEAD, type Sheet, type SheetCell, TEXT } from './sheets.ts';
import { writeSheets } from './write-sheets.ts';

/** Writes a list of documents as an Excel file with one sheet; dates are dates there. */
export function listXlsx(documents: readonly ListedDocument[]): Promise<Uint8Array> {
  const header = LIST_COLUMNS.map(({ title }): SheetCell => ({ ...HEAD, value: title }));
  const rows = documents.map((document) =>
    LIST_COLUMNS.map(({ key }) =>
      key === 'date' ? dateCell(document.date) : textCell(document[key]),
    ),
  );
  const sheet: Sheet = {
    name: 'Daftar naskah',
    rows: [header, ...rows],
    columns: LIST_COLUMNS.map(({ width }) => ({ width })),
    headerRow: 1,
  };
  return writeSheets([sheet]);
}

function textCell(value: string): SheetCell {
  return { ...TEXT, type: String, value };
}

function dateCell(iso: string): SheetCell {
  const date = parseIsoDate(iso);
  if (!date) return textCell('');
  const { year, month, day } = date;
  return {
    ...TEXT,
    type: Date,
    value: new Date(Date.UTC(year, month - 1, day)),
    format: 'd/m/yyyy',
  };
}
