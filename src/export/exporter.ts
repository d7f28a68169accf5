import type { PrintDocument } from './print-document.ts';

/** Formats a document can be written in. */
export const EXPORT_FORMATS = [
  'docx',
  'pdf',
  'html',
  'fragment',
  'wa',
  'txt',
  'md',
  'eml',
  'caption',
  'xlsx',
  'csv',
  'ics',
  'linimasa',
] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Formats that are made of the items of a run-sheet and of nothing else. */
export const RUN_SHEET_FORMATS: ReadonlySet<ExportFormat> = new Set<ExportFormat>([
  'xlsx',
  'csv',
  'ics',
  'linimasa',
]);

export interface WriteOptions {
  /** When the file says it was made; the same document and time give the same bytes. */
  readonly timestamp: Date;
}

/** Turns a document into the bytes of a file. Pure: no clock, no disk, no network. */
export interface Exporter {
  readonly format: ExportFormat;
  readonly extension: `.${string}`;
  write(document: PrintDocument, options: WriteOptions): Promise<Uint8Array>;
}

/** Every exporter, loaded when it is wanted. */
export const exporters: Readonly<Record<ExportFormat, () => Promise<Exporter>>> = {
  docx: async () => (await import('./docx/exporter.ts')).docx,
  pdf: async () => (await import('./pdf/exporter.ts')).pdf,
  html: async () => (await import('./html.ts')).html,
  fragment: async () => (await import('./html-fragment.ts')).fragment,
  wa: async () => (await import('./text/whatsapp.ts')).whatsapp,
  txt: async () => (await import('./text/plain-text.ts')).plainText,
  md: async () => (await import('./text/markdown.ts')).markdown,
  eml: async () => (await import('./text/mail.ts')).mail,
  caption: async () => (await import('./text/captions.ts')).captions,
  xlsx: async () => (await import('./xlsx/exporter.ts')).xlsx,
  csv: async () => (await import('./run-sheet/csv.ts')).csv,
  ics: async () => (await import('./run-sheet/calendar.ts')).ics,
  linimasa: async () => (await import('./timeline/exporter.ts')).linimasa,
};
