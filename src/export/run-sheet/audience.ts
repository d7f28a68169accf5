import { type Density, traitsOf } from '../../draft/document-kinds.ts';
import type { DraftKind } from '../../draft/meta.ts';

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

/**
 * How closely it is set: what a master of ceremonies reads from is a script, whatever it was made
 * from; the crew carries its run-sheet about, on as few pages as it takes.
 */
export function densityFor(kind: DraftKind, audience: Audience | undefined): Density {
  switch (audience) {
    case 'mc':
      return traitsOf('mc').density;
    case 'protokol':
    case 'dokumentasi':
      return 'dense';
    case 'tamu':
    case undefined:
      return traitsOf(kind).density;
    default:
      return audience satisfies never;
  }
}
