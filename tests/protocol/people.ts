import type { EventFile } from '../../src/event/event.ts';
import { decodeRoster, type Roster } from '../../src/event/roster.ts';
import { type Guest, orderGuests } from '../../src/protocol/guests.ts';
import { readYaml } from '../../src/yaml/yaml-text.ts';
import { eventFrom, valid } from '../support/example-workspace.ts';

/** An event with its guests in order. */
export interface Gathering {
  readonly event: EventFile;
  readonly roster: Roster;
  readonly guests: readonly Guest[];
}

const ROSTER = `
- { id: bupati, nama: "Drs. H. Arman Palallo, M.Si.", jabatan: Bupati Contoh, lafal: ar-man }
- { id: wakil-bupati, nama: "Hj. Nirwana, S.E.", jabatan: Wakil Bupati Contoh }
- { id: sekda, nama: Ir. Baso Lewangka, jabatan: Sekretaris Daerah Kabupaten Contoh }
- { id: kadis, nama: "Sitti Maryam, S.Sos.", jabatan: Kepala Dinas Kesehatan Kabupaten Contoh, status: Plt. }
`;

/** An event of the regency of Contoh, from the lines below its name and its start. */
export function gathering(yaml: string): Gathering {
  const roster = valid(decodeRoster(readYaml(ROSTER)));
  const event = eventFrom(`nama: Rapat\nmulai: 2026-09-17 09:00\n${yaml}`);
  return { event, roster, guests: orderGuests(event, roster) };
}
