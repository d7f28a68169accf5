import type { EventHelper } from '../event/event.ts';

/** How many witnesses an event file names; one entry may hold two: `Budi dan Rina`. */
export function countWitnesses(helpers: readonly EventHelper[]): number {
  return helpers
    .filter(({ tugas }) => /\bsaksi\b/iu.test(tugas))
    .reduce((sum, { nama }) => sum + nama.split(/\s(?:dan|serta|&)\s|;/u).length, 0);
}
