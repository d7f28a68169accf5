import { LIST_COLUMNS, type ListedDocument } from '../../draft/listed-document.ts';
import { csvText } from '../csv-text.ts';

/** A list of documents for spreadsheets; see {@link csvText}. */
export function listCsv(documents: readonly ListedDocument[]): string {
  const rows = documents.map((document) => LIST_COLUMNS.map(({ key }) => document[key]));
  return csvText([LIST_COLUMNS.map(({ title }) => title), ...rows]);
}
