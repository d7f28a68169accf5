import type { Attendee, Person, Represented } from './fact-people.ts';
import type { Facts } from './facts.ts';
import { lengkapi } from './placeholder.ts';

/** What somebody does at an event who leads it. */
interface Lead {
  /** What they do, in a sentence: `membuka Pelatihan Humas`. */
  act(event: string): string;
  /** The same in a headline. */
  headline(event: string): string;
  /** The label of their name in a list. */
  readonly label: string;
}

/** What is said of whoever opens an event. */
export const OPENS: Lead = {
  act: (event) => `membuka ${event}`,
  headline: (event) => `Buka ${event}`,
  label: 'Dibuka oleh',
};
/** Nothing is there yet to be inaugurated. */
const FIRST_STONE = /^peletakan batu pertama\b/iu;
const inaugurates: Lead = {
  act: (event) =>
    FIRST_STONE.test(event)
      ? event.replace(FIRST_STONE, 'meletakkan batu pertama')
      : `meresmikan ${inaugurated(event)}`,
  headline: (event) =>
    FIRST_STONE.test(event)
      ? event.replace(FIRST_STONE, 'Letakkan Batu Pertama')
      : `Resmikan ${inaugurated(event)}`,
  label: 'Diresmikan oleh',
};
const presides: Lead = {
  act: (event) => `memimpin ${event}`,
  headline: (event) => `Pimpin ${event}`,
  label: 'Dipimpin oleh',
};

/** A visit is news for what is seen there: `Tinjau Banjir` in a headline, whose words are all capital. */
const inspects: Lead = {
  act: (event) => `memimpin ${event}`,
  headline: (event) =>
    /^Peninjauan\s/u.test(event) ? event.replace(/^Peninjauan/u, 'Tinjau') : `Pimpin ${event}`,
  label: 'Dipimpin oleh',
};

/** What the roles of event files mean for those who lead an event. */
const LEADS: ReadonlyMap<string, Lead> = new Map([
  ['membuka', OPENS],
  ['meresmikan', inaugurates],
  ['melantik', presides],
  ['memimpin', presides],
  ['meninjau', inspects],
  ['mengunjungi', inspects],
  ['inspektur', { ...presides, act: (event) => `menjadi inspektur upacara dalam ${event}` }],
  ['pembina', { ...presides, act: (event) => `menjadi pembina upacara dalam ${event}` }],
]);

/** Whether an event inaugurates something, and does not only begin to build it. */
export function isInauguration(event: string): boolean {
  return !FIRST_STONE.test(event);
}

/** What is inaugurated: `Gedung Perpustakaan` of `Peresmian Gedung Perpustakaan`. */
export function inaugurated(event: string): string {
  return event.replace(/^Peresmian\s+(?=[A-ZÀ-Þ])/u, '');
}

/** Whether an event is a visit: nobody gathers for it, so nobody is counted. */
export function isVisit(facts: Facts): boolean {
  const opener = findOpener(facts);
  return facts.pola === 'kunjungan-kerja' || (opener !== undefined && leadOf(opener) === inspects);
}

/** Who leads the event: the highest of those whose role says that they open it or preside. */
export function findOpener(facts: Facts): Attendee | undefined {
  return facts.hadirin.find((one) => leadOf(one) !== undefined);
}

/** What somebody does who leads the event; `undefined` for everybody else. */
export function leadOf({ peran }: Attendee): Lead | undefined {
  return peran.map((role) => LEADS.get(role)).find((lead) => lead !== undefined);
}

/**
 * The first mention of a person: office with acting status, then the full name where it is known.
 */
export function fullMention(person: Person | Represented): string {
  if (person.nama === null) return person.jabatan ?? lengkapi('jabatan yang diwakili');
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
