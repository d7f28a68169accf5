import { readName } from '../../event/names.ts';
import type { Official, Roster } from '../../event/roster.ts';
import { oncePer } from '../../text/once-per.ts';

/** Somebody of the roster, and all that they hold or held. */
export interface PersonOnRoster {
  /** The words of the name. */
  readonly core: readonly string[];
  readonly offices: readonly Official[];
}

/** The lines of the roster, those of one person together. */
export const byPerson: (roster: Roster) => readonly PersonOnRoster[] = oncePer(({ officials }) => {
  const people = new Map<string, { core: readonly string[]; offices: Official[] }>();
  for (const official of officials) {
    const { core } = readName(official.nama);
    const key = core.join(' ').toLowerCase();
    const person = people.get(key);
    if (person) person.offices.push(official);
    else people.set(key, { core, offices: [official] });
  }
  return [...people.values()];
});
