import type { EventFile, EventQuote } from './event.ts';
import { findHolder, type Official, officeTitle, type Roster } from './roster.ts';

/** Someone who takes part in an event, resolved against the roster on the day of the event. */
export interface Participant {
  readonly id: string;
  /** `undefined` when the roster has no holder of this office on that day. */
  readonly official: Official | undefined;
  readonly roles: readonly string[];
  /** The official in whose stead they come (`mewakili`). */
  readonly representing: Official | undefined;
  readonly present: boolean;
  /** Minutes since midnight of the first day. */
  readonly arrives: number | undefined;
  readonly leaves: number | undefined;
}

/** A person who is quoted, as they are to be named. */
export interface QuotedPerson {
  readonly name: string;
  /** Short form after the first mention; the full name when the roster gives none. */
  readonly shortName: string;
  /** Office with its acting status, or a speaker's post and institution. */
  readonly title: string | undefined;
}

/** The officials of an event in the order of the file, each as the holder on the event's date. */
export function resolveParticipants(event: EventFile, roster: Roster): readonly Participant[] {
  const { date } = event.mulai;
  return event.pejabat.map((entry) => ({
    id: entry.id,
    official: findHolder(roster, entry.id, date),
    roles: entry.peran,
    representing:
      entry.mewakili === undefined ? undefined : findHolder(roster, entry.mewakili, date),
    present: entry.hadir ?? true,
    arrives: entry.tiba,
    leaves: entry.pulang,
  }));
}

/** Who said an approved quote: an official by id, else a speaker or guest of the event by name. */
export function resolveSpeaker(
  quote: EventQuote,
  event: EventFile,
  roster: Roster,
): QuotedPerson | undefined {
  const official = findHolder(roster, quote.oleh, event.mulai.date);
  if (official) {
    const { nama, panggilan = nama } = official;
    return { name: nama, shortName: panggilan, title: officeTitle(official) };
  }
  const speaker = event.narasumber.find((one) => one.nama === quote.oleh);
  if (!speaker) return guestSpeaker(quote, event);
  const title = [speaker.jabatan, speaker.instansi].filter(Boolean).join(' ');
  const { nama, panggilan = nama } = speaker;
  return { name: nama, shortName: panggilan, title: title === '' ? undefined : title };
}

function guestSpeaker({ oleh }: EventQuote, { tamu }: EventFile): QuotedPerson | undefined {
  const guest = tamu.find(({ nama }) => nama === oleh);
  return guest && { name: guest.nama, shortName: guest.nama, title: guest.jabatan };
}
