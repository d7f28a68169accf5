import type { FactReporter } from './fact-report.ts';

/** Formats of `facts --format`, each loaded when it is asked for. */
export const factReporters = {
  terminal: async () => (await import('./fact-table.ts')).factTable,
  json: async () => (await import('./fact-json.ts')).factJson,
  markdown: async () => (await import('./fact-markdown.ts')).factMarkdown,
} satisfies Readonly<Record<string, () => Promise<FactReporter>>>;
export type FactFormat = keyof typeof factReporters;
