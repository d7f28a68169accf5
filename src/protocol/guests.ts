import type { EventFile } from '../event/event.ts';
import { resolveParticipants } from '../event/resolve.ts';
import { officeTitle, type Roster } from '../event/roster.ts';
import {
  findProtocolOffice,
  type ProtocolOffice,
  protocolOfficeOf,
} from '../knowledge/protocol-offices.ts';
import type { YamlPath } from '../yaml/yaml-value.ts';
import { isForeignOffice } from './foreign-guest.ts';
import { type EventLevel, type Precedence, rankOffice, sortByPrecedence } from './precedence.ts';

/** Someone who comes to an event, with the place that the law gives to their own office. */
export interface Guest {
  /** Id in the roster, or the name of a guest who is not in it. */
  readonly key: string;
  /** Full name with degrees. */
  readonly name: string;
  /** Reading aid for the master of ceremonies. */
  readonly spoken: string | undefined;
  /** Office with its acting status. */
  readonly title: string;
  readonly roles: readonly string[];
  /** The office in whose stead they come; their place stays that of their own (art. 15). */
  readonly representing: string | undefined;
  /** The husband or wife who comes along, of the same place (art. 14). */
  readonly spouse: string | undefined;
  /** Minutes since midnight of the first day. */
  readonly arrives: number | undefined;
  readonly leaves: number | undefined;
  readonly isHost: boolean;
  readonly office: ProtocolOffice | undefined;
  readonly precedence: Precedence | undefined;
  /** Where the event file names them. */
  readonly at: YamlPath;
}

/**
 * Those who come, in the order of the event file: officials of the roster as they are on that day,
 * then other guests. Who is marked absent, or is unknown to the roster, is left out.
 */
export function listGuests(event: EventFile, roster: Roster): readonly Guest[] {
  const officials = resolveParticipants(event, roster).map((participant, index) => {
    const { official, present, representing, roles, id } = participant;
    const entry = event.pejabat[index];
    if (!official || !present || !entry) return undefined;
    const title = officeTitle(official);
    return {
      key: id,
      name: official.nama,
      spoken: official.lafal,
      title,
      roles,
      representing: representing && officeTitle(representing),
      spouse: entry.pasangan,
      arrives: entry.tiba,
      leaves: entry.pulang,
      isHost: event.tuan_rumah === id,
      ...placeOf(title, official.tempat_protokol, event.tingkat),
      at: ['pejabat', index],
    };
  });
  const others = event.tamu.map((guest, index) => {
    if (guest.hadir === false) return undefined;
    return {
      key: guest.nama,
      name: guest.nama,
      spoken: guest.lafal,
      title: guest.jabatan,
      roles: guest.peran,
      representing: guest.mewakili,
      spouse: guest.pasangan,
      arrives: guest.tiba,
      leaves: guest.pulang,
      isHost: event.tuan_rumah === guest.nama,
      ...placeOf(guest.jabatan, guest.tempat_protokol, event.tingkat),
      at: ['tamu', index],
    };
  });
  return [...officials, ...others].filter((guest) => guest !== undefined);
}

function placeOf(
  title: string,
  code: string | undefined,
  level: EventLevel,
): Pick<Guest, 'office' | 'precedence'> {
  const office =
    (code === undefined ? undefined : protocolOfficeOf(code)) ??
    (isForeign(title) ? undefined : findProtocolOffice(title, level !== 'kabupaten_kota'));
  return { office, precedence: office && rankOffice(office, level) };
}

/**
 * Guests in the order in which they are greeted, the highest first: the order set by hand
 * (`urutan_manual`) for those it names, the law for the others behind them.
 */
export function orderGuests(event: EventFile, roster: Roster): readonly Guest[] {
  const ordered = sortByPrecedence(listGuests(event, roster));
  const byHand = event.urutan_manual?.urutan ?? [];
  const named = byHand.flatMap((key) => ordered.find((guest) => guest.key === key) ?? []);
  return [...named, ...ordered.filter((guest) => !named.includes(guest))];
}

/** A consul has a letter of their own in art. 10; other offices of foreign countries have none. */
function isForeign(title: string): boolean {
  return isForeignOffice(title) && !/^konsul\b|^konjen\b/iu.test(title);
}
