import type { Exporter, ExportFormat } from './exporter.ts';

/** Every exporter, loaded when it is wanted. */
export const exporters: Readonly<Record<ExportFormat, () => Promise<Exporter>>> = {
  docx: async () => (await import('./docx/exporter.ts')).docx,
  pdf: async () => (await import('./pdf/exporter.ts')).pdf,
  html: async () => (await import('./html/html.ts')).html,
  fragment: async () => (await import('./html/html-fragment.ts')).fragment,
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
