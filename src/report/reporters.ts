import type { Reporter } from './check-report.ts';

/** Formats of `check --format`, each loaded when it is asked for. */
export const reporters = {
  terminal: async () => (await import('./terminal.ts')).reportTerminal,
  json: async () => (await import('./json.ts')).reportJson,
} satisfies Readonly<Record<string, () => Promise<Reporter>>>;
export type ReportFormat = keyof typeof reporters;
