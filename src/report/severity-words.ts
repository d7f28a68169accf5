import type { Severity } from '../check/finding.ts';

/** The word for each severity, in findings and in counts. */
export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: 'salah',
  warning: 'sebaiknya diubah',
  info: 'catatan',
};
