import { SIGNING_ROLES } from '../event/roles.ts';
import type { Attendee, Person, Represented } from './fact-people.ts';
import type { Facts } from './facts.ts';
import { lengkapi } from './placeholder.ts';

/** What somebody does at an event who leads it. */
interface Lead {
  /**
   * What they do, in a sentence: `membuka Pelatihan Humas`.
   *
   * @param offices theirs, and that of whom they stand in for
   */
  act(event: string, offices: readonly string[]): string;
  /** The same in a headline. */
  headline(event: string, offices: readonly string[]): string;
  /** The label of their name in a list. */
  label(event: string): string;
}

/** What is said of whoever opens an event. */
export const OPENS: Lead = {
  act: (event) => `membuka ${event}`,
  headline: (event) => `Buka ${event}`,
  label: () => 'Dibuka oleh',
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
  label: (event) => (FIRST_STONE.test(event) ? 'Batu pertama diletakkan oleh' : 'Diresmikan oleh'),
};
const presides: Lead = {
  act: (event) => `memimpin ${event}`,
  headline: (event) => `Pimpin ${event}`,
  label: () => 'Dipimpin oleh',
};

/** Of an inauguration into office, who takes it is the news. */
const SWEARING_IN = /^Pelantikan (?!dan |Serentak|Massal|Bersama|Jabatan)(?=[A-ZÀ-Þ\d])/u;
const installs: Lead = {
  act: (event) =>
    SWEARING_IN.test(event) ? event.replace(SWEARING_IN, 'melantik ') : presides.act(event, []),
  headline: (event) =>
    SWEARING_IN.test(event) ? event.replace(SWEARING_IN, 'Lantik ') : presides.headline(event, []),
  label: (event) => (SWEARING_IN.test(event) ? 'Dilantik oleh' : presides.label(event)),
};

/** A visit is news for what is seen there: `Tinjau Banjir` in a headline, whose words are all capital. */
const inspects: Lead = {
  act: (event, offices) => {
    const place = visitedPlace(event, offices);
    return place === undefined ? `memimpin ${event}` : `mengunjungi ${place}`;
  },
  headline: (event, offices) => {
    const place = visitedPlace(event, offices);
    if (place !== undefined) return `Kunjungi ${place}`;
    return /^Peninjauan\s/u.test(event)
      ? event.replace(/^Peninjauan/u, 'Tinjau')
      : `Pimpin ${event}`;
  },
  label: () => 'Dipimpin oleh',
};

/** `Kunjungan Kerja Wali Kota ke Pasar Contoh`: perhaps who comes, then where to. */
const VISIT = /^Kunjungan(?: Kerja)?(?: (.+?))? ke ([A-ZÀ-Þ\d].*)$/u;

/** Where those go who hold these offices, if they are the ones whom the name of the visit means. */
function visitedPlace(event: string, offices: readonly string[]): string | undefined {
  const [, visitor, place] = VISIT.exec(event) ?? [];
  return visitor === undefined || offices.some((office) => isOffice(office, visitor))
    ? place
    : undefined;
}

/** Whether a name means an office, with its region or without: `Wali Kota`, but not of `Wakil Wali Kota`. */
function isOffice(office: string, named: string): boolean {
  const bare = office.replace(/^P(?:j|lt|lh|js)\. /u, '');
  return bare === named || bare.startsWith(`${named} `);
}

/** Of an agreement, what is signed is the news, not that an event was held for it. */
const SIGNING = /^Penandatanganan (?=[A-ZÀ-Þ])/u;
const signs: Lead = {
  act: (event) => event.replace(SIGNING, 'menandatangani '),
  headline: (event) => event.replace(SIGNING, 'Tanda Tangani ').replace(/ antara .*$/u, ''),
  label: () => 'Ditandatangani oleh',
};

/** What the roles of event files mean for those who lead an event. */
const LEADS: ReadonlyMap<string, Lead> = new Map([
  ['membuka', OPENS],
  ['meresmikan', inaugurates],
  ['melantik', installs],
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
  return facts.pola === 'kunjungan-kerja' || findLead(facts)?.lead === inspects;
}

/** Those who lead an event, and what they do. */
export interface Leading {
  /** One, but for an agreement: the highest first. */
  readonly leaders: readonly Attendee[];
  readonly lead: Lead;
}

/**
 * Who leads the event: the highest of those whose role says that they open it or preside, else
 * those who sign it, else whose visit it is by its name.
 */
export function findLead({ hadirin, nama }: Pick<Facts, 'hadirin' | 'nama'>): Leading | undefined {
  const opener = hadirin.find((one) => leadOf(one) !== undefined);
  const lead = opener && leadOf(opener);
  const event = nama ?? '';
  if (lead) {
    const visits = lead === presides && visitedPlace(event, officesOf(opener)) !== undefined;
    return { leaders: [opener], lead: visits ? inspects : lead };
  }
  if (SIGNING.test(event)) {
    const signers = hadirin.filter(({ peran }) => peran.some((role) => SIGNS.has(role)));
    return signers.length === 0 ? undefined : { leaders: signers, lead: signs };
  }
  const visitor = hadirin.find(
    (one) => VISIT.exec(event)?.[1] && visitedPlace(event, officesOf(one)),
  );
  return visitor && { leaders: [visitor], lead: inspects };
}

const SIGNS: ReadonlySet<string> = new Set(SIGNING_ROLES);

/** The office of somebody, and that of whom they stand in for. */
export function officesOf({ orang, mewakili }: Attendee): readonly string[] {
  return [orang?.jabatan, mewakili?.jabatan].filter((office) => typeof office === 'string');
}

/** What somebody does whose role is to lead; `undefined` for everybody else. */
function leadOf({ peran }: Attendee): Lead | undefined {
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
  const [opener] = findLead(facts)?.leaders ?? [];
  return opener && attendeeMention(opener);
}
