import type { EventFile, EventSpeaker } from '../event/event.ts';
import { readName } from '../event/names.ts';
import { resolveParticipants } from '../event/resolve.ts';
import { officeTitle, type Roster } from '../event/roster.ts';
import { withoutStatus } from '../knowledge/acting-status.ts';
import { oncePer } from '../text/once-per.ts';
import { PhraseIndex } from '../text/phrase-index.ts';
import type { Guest } from './guests.ts';

/** Someone who performs an item of a run-sheet: a guest of the event, or one of its speakers. */
export type Performer =
  | { readonly kind: 'guest'; readonly guest: Guest }
  | { readonly kind: 'speaker'; readonly speaker: EventSpeaker };

/** Of what to find those who perform. */
interface EventPeople {
  readonly event: EventFile;
  readonly roster: Roster;
  readonly guests: readonly Guest[];
}

/**
 * Who performs an item, by the names in its `pelaksana`, else by the office there. Where an
 * official is named who is absent or represented, it is who comes in their stead. Empty where
 * nobody of the event is meant: `Panitia`.
 */
export function findPerformers(
  performer: string | undefined,
  people: EventPeople,
): readonly Performer[] {
  if (performer === undefined) return [];
  const { byName, byOffice } = indexPeople(people);
  const text = performer.toLowerCase();
  const named = byName.findIn(text);
  const found = named.length > 0 ? named : heldOffice(text, byOffice.findIn(text));
  const unique = new Map(found.map((one) => [one.name, one.performer]));
  return [...unique.values()];
}

/**
 * The words of `pelaksana`, with who comes instead where the official that it names is represented:
 * `Sekretaris Daerah Contoh, Budi, mewakili Bupati Contoh`.
 */
export function withSubstitute(performer: string, people: EventPeople): string {
  const [only, ...others] = findPerformers(performer, people);
  if (only?.kind !== 'guest' || others.length > 0) return performer;
  const { name, title, representing } = only.guest;
  const core = readName(name).core.join(' ');
  if (representing === undefined || performer.includes(core)) return performer;
  return `${title}, ${core}, mewakili ${representing}`;
}

interface KnownPerson {
  /** Without degrees, in lower case. */
  readonly name: string;
  /** Without the acting status, in lower case. */
  readonly office: string | undefined;
  readonly performer: Performer;
}

/** Read once for all items: with 500 guests and 2,000 items it took minutes. */
const indexPeople = oncePer((people: EventPeople) => {
  const known = listKnown(people);
  return {
    byName: new PhraseIndex(known, ({ name }) => name),
    byOffice: new PhraseIndex(known, ({ office }) => office),
  };
});

function listKnown({ event, roster, guests }: EventPeople): readonly KnownPerson[] {
  const present = guests.map((guest) => known(guest.name, guest.title, { kind: 'guest', guest }));
  const speakers = event.narasumber.map((speaker) =>
    known(speaker.nama, undefined, { kind: 'speaker', speaker }),
  );
  const officials = resolveParticipants(event, roster).flatMap(({ official }) =>
    official ? { name: official.nama, title: officeTitle(official) } : [],
  );
  const absent = event.tamu.filter(({ hadir }) => hadir === false);
  const represented = [
    ...officials,
    ...absent.map(({ nama, jabatan }) => ({ name: nama, title: jabatan })),
  ];
  const replaced = represented.flatMap(({ name, title }) => {
    const substitute = guests.find(({ representing }) => representing === title);
    return substitute ? [known(name, title, { kind: 'guest', guest: substitute })] : [];
  });
  // Who is represented speaks through the other, even where the file forgets to say `hadir: tidak`.
  const taken = new Set(replaced.map(({ name }) => name));
  return [...replaced, ...present.filter(({ name }) => !taken.has(name)), ...speakers];
}

function known(name: string, title: string | undefined, performer: Performer): KnownPerson {
  const core = readName(name).core.join(' ').toLowerCase();
  return { name: core, office: title && withoutStatus(title).toLowerCase(), performer };
}

/**
 * The person with the longest office that the text names; that of a `Wakil Bupati` is no `Bupati`.
 */
function heldOffice(text: string, people: readonly KnownPerson[]): readonly KnownPerson[] {
  const holders = people
    .filter(({ office }) => office !== undefined && namesOffice(text, office))
    .sort((a, b) => (b.office?.length ?? 0) - (a.office?.length ?? 0));
  return holders.slice(0, 1);
}

function namesOffice(text: string, office: string): boolean {
  const at = text.indexOf(office);
  return at !== -1 && /(?:^|[.,;(&]|\bdan|\boleh)\s*$/u.test(text.slice(0, at));
}
