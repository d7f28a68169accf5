import type { EventFile } from '../event/event.ts';
import { resolveParticipants } from '../event/resolve.ts';
import { officeTitle, type Roster } from '../event/roster.ts';

/** Someone who was to come and does not. */
export interface Absentee {
  readonly title: string;
  /** `undefined` where the event file only names the office. */
  readonly name: string | undefined;
  /** Who comes in their stead. */
  readonly substitute: { readonly title: string; readonly name: string } | undefined;
}

/** Those whom an event file has stay away, or send somebody else (UU 9/2010 art. 15). */
export function listAbsentees(event: EventFile, roster: Roster): readonly Absentee[] {
  const participants = resolveParticipants(event, roster);
  const isHere = (id: string | undefined): boolean =>
    participants.some((one) => one.id === id && one.present);
  const officials = participants.flatMap(({ official, representing, present }): Absentee[] => {
    if (!official) return [];
    if (!present) {
      return [{ title: officeTitle(official), name: official.nama, substitute: undefined }];
    }
    if (!representing || isHere(representing.id)) return [];
    const substitute = { title: officeTitle(official), name: official.nama };
    return [{ title: officeTitle(representing), name: representing.nama, substitute }];
  });
  const guests = event.tamu.flatMap(({ hadir, mewakili, jabatan, nama }): Absentee[] => {
    if (hadir === false) return [{ title: jabatan, name: nama, substitute: undefined }];
    if (mewakili === undefined) return [];
    return [{ title: mewakili, name: undefined, substitute: { title: jabatan, name: nama } }];
  });
  // Who is both marked absent and represented is told by the substitute.
  return [...officials, ...guests].sort((a, b) => Number(!a.substitute) - Number(!b.substitute));
}
