import type { Attendee, Facts, Person } from './facts.ts';
import { lengkapi } from './placeholder.ts';

/** The official who opens the event: the one with the role `membuka`. */
export function findOpener(facts: Facts): Attendee | undefined {
  return facts.hadirin.find((one) => one.peran.includes('membuka'));
}

/** The first mention of a person: office with acting status, then the full name. */
export function fullMention(person: Person): string {
  return `${person.jabatan ?? lengkapi(`jabatan ${person.nama}`)} ${person.nama}`;
}

/** The first mention of an attendee; a placeholder when the roster has nobody for that day. */
export function attendeeMention(attendee: Attendee): string {
  return attendee.orang
    ? fullMention(attendee.orang)
    : lengkapi(`nama dan jabatan pejabat “${attendee.id}”`);
}

/** Who opens the event, by answer or by event file, as first mentioned; `undefined` if unknown. */
export function findLeader(facts: Facts): string | undefined {
  if (facts.pembuka !== null) return facts.pembuka;
  const opener = findOpener(facts);
  return opener && attendeeMention(opener);
}
