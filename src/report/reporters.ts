import type { Reporter } from './check-report.ts';

/** Formats of `check --format`, each loaded when it is asked for. `docx` is set from Markdown. */
export const reporters = {
  terminal: async () => (await import('./terminal.ts')).reportTerminal,
  json: async () => (await import('./json.ts')).reportJson,
  sarif: async () => (await import('./sarif.ts')).reportSarif,
  github: async () => (await import('./github.ts')).reportGithub,
  html: async () => (await import('./html.ts')).reportHtml,
  docx: async () => (await import('./report-markdown.ts')).reportMarkdown,
  markdown: async () => (await import('./checklist.ts')).checklistMarkdown,
} satisfies Readonly<Record<string, () => Promise<Reporter>>>;
export type ReportFormat = keyof typeof reporters;
