/** For whom a run-sheet is printed: what each needs, and nothing that is not theirs. */
export const AUDIENCES = ['tamu', 'mc', 'protokol', 'dokumentasi'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** What the document is called above its title. */
export const AUDIENCE_LABELS: Readonly<Record<Audience, string>> = {
  tamu: 'SUSUNAN ACARA',
  mc: 'RUNDOWN PEMBAWA ACARA',
  protokol: 'RUNDOWN PROTOKOL',
  dokumentasi: 'RUNDOWN DOKUMENTASI',
};
