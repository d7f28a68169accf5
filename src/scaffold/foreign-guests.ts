import { findProvince, findRegencies } from '../knowledge/regions.ts';
import type { Guest } from '../protocol/guests.ts';

/** Those whom another state sends. */
const ENVOY = /^(?:wakil )?(?:duta besar|kuasa usaha|konsul|atase)\b/iu;

/** Who leads or speaks for a town, with the town. */
const OF_TOWN =
  /^(?:Wakil )?(?:Wali Kota|(?:Ketua|Anggota) (?:Majelis|Dewan|Parlemen) Kota) (?<town>[A-Z][\p{L}’'-]*(?: [A-Z][\p{L}’'-]*)*)$/u;

/**
 * Guests from abroad: envoys, mayors of towns that are none of Indonesia, and whoever else comes
 * from such a town. A town that the roster knows is at home, whatever its name.
 */
export function foreignGuests(guests: readonly Guest[]): ReadonlySet<Guest> {
  const officials = guests.filter(({ at }) => at[0] === 'pejabat');
  const isAtHome = (town: string): boolean =>
    findRegencies(town).length > 0 ||
    findProvince(town) !== undefined ||
    officials.some(({ title }) => title.endsWith(town));
  const visitors = guests.filter(({ at }) => at[0] === 'tamu');
  const towns = visitors.flatMap(({ title }) => OF_TOWN.exec(title)?.groups?.['town'] ?? []);
  const abroad = towns.filter((town) => !isAtHome(town.replace(/^Administrasi /u, '')));
  return new Set(
    visitors.filter(
      ({ title }) => ENVOY.test(title) || abroad.some((town) => title.endsWith(` ${town}`)),
    ),
  );
}
