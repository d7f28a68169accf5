import type { Settings } from '../../workspace/settings.ts';

const SPELLED = /^(?<long>.+?)\s\((?<short>[^()]{2,20})\)$/u;

/**
 * What acronyms stand for in the agency's own terms (`istilah`), written `Badan Keuangan Daerah
 * (Bakeuda)`; by acronym.
 */
export function readOwnAcronyms({ istilah }: Settings): ReadonlyMap<string, string> {
  return new Map(
    istilah.flatMap((term): [string, string][] => {
      const { long, short } = SPELLED.exec(term)?.groups ?? {};
      return long !== undefined && short !== undefined ? [[short, long]] : [];
    }),
  );
}
