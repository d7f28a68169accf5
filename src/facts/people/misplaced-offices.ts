import type { CalendarDate } from '../../calendar/date.ts';
import type { Passage } from '../../draft/passage.ts';
import { sentenceAt } from '../../draft/sentence-at.ts';
import type { KnownPerson } from '../../event/people.ts';
import { holdsOn, type Official, type Roster } from '../../event/roster.ts';
import { isShortStatus } from '../../knowledge/acting-status.ts';
import type { Span } from '../../text/span.ts';
import type { FactContext } from '../fact-context.ts';
import { findReferenceDate } from '../times/reference-date.ts';
import { findKnownPeople } from './known-people.ts';
import { areOtherOffices, opensWithOffice } from './offices.ts';
import { findMentions, type PersonMention } from './person-mentions.ts';
import { byPerson, type PersonOnRoster } from './roster-people.ts';
import { tellsOfChange, tellsOfOtherTerm, tellsOfTerm } from './terms.ts';

type OfficeInText = NonNullable<PersonMention['office']>;

/** Somebody on record named with an office that is not theirs; `end` is that of the name. */
export type MisplacedOffice =
  | {
      readonly kind: 'other';
      readonly office: OfficeInText;
      readonly end: number;
      /** The name on record. */
      readonly name: string;
      /** What they hold. */
      readonly right: readonly Official[];
      /** Who holds the office that was written. */
      readonly holder: Official | undefined;
    }
  | {
      readonly kind: 'former';
      readonly office: OfficeInText;
      readonly end: number;
      readonly former: Official;
      readonly holder: Official;
      readonly date: CalendarDate;
    }
  | {
      readonly kind: 'guest';
      readonly office: OfficeInText;
      readonly person: KnownPerson;
      readonly title: string;
    };

/** The day for which a text speaks of offices: that of the event, else that of the draft. */
export function findDayOfOffices(context: FactContext): CalendarDate | undefined {
  return context.event?.file.mulai.date ?? findReferenceDate(context)?.date;
}

/** The people of the roster and the guests whom a passage names with an office of others. */
export function* findMisplacedOffices(
  passage: Passage,
  context: FactContext,
): Generator<MisplacedOffice> {
  const date = findDayOfOffices(context);
  for (const person of byPerson(context.roster)) {
    yield* judgePerson(passage, person, { date, roster: context.roster });
  }
  for (const person of findKnownPeople(context)) {
    if (!person.official && person.name.core.length > 1) yield* judgeGuest(passage, person);
  }
}

interface OnDay {
  readonly date: CalendarDate | undefined;
  readonly roster: Roster;
}

function* judgePerson(
  passage: Passage,
  { core, offices }: PersonOnRoster,
  { date, roster }: OnDay,
): Generator<MisplacedOffice> {
  const held = date ? offices.filter((one) => holdsOn(one, date)) : offices;
  for (const mention of findMentions(passage, core)) {
    const { office } = mention;
    if (!office || isOtherwise(passage, mention, office, held)) continue;
    const place = { passage, office, end: mention.end };
    const misplaced =
      held.length === 0
        ? judgeFormer(place, offices, { date, roster })
        : judgeHeld(place, held, { date, roster });
    if (misplaced) yield withStatus(passage, mention, misplaced);
  }
}

/** Whether an office before a name is not said to be that of the one named, or not for now. */
function isOtherwise(
  passage: Passage,
  mention: PersonMention,
  office: OfficeInText,
  held: readonly Official[],
): boolean {
  return (
    (isQualified(passage, mention) && !isActing(mention, held)) ||
    tellsOfChange(passage, office.start) ||
    isOfLongerName(passage, mention) ||
    isOfEscort(passage, office, mention.start)
  );
}

/** An office as it stands in a passage; `end` is that of the name behind it. */
interface OfficePlace {
  readonly passage: Passage;
  readonly office: OfficeInText;
  readonly end: number;
}

function judgeFormer(
  { passage, office, end }: OfficePlace,
  offices: readonly Official[],
  { date, roster }: OnDay,
): MisplacedOffice | undefined {
  const found = date && findFormer(office, offices, { date, roster });
  if (!found || tellsOfTerm(passage, office.start, found.former, date)) return undefined;
  return { kind: 'former', office, end, date, ...found };
}

function judgeHeld(
  { passage, office, end }: OfficePlace,
  held: readonly Official[],
  { date, roster }: OnDay,
): MisplacedOffice | undefined {
  if (date && tellsOfOtherTerm(passage, office.start, held, date)) return undefined;
  const right = findRight(office, held);
  const [first] = right;
  if (!first) return undefined;
  const holder = holderOf(office, { date, roster });
  return { kind: 'other', office, end, name: first.nama, right, holder };
}

/** What is held instead of an office; offices of bodies and committees go beside any other. */
function findRight({ text }: OfficeInText, held: readonly Official[]): readonly Official[] {
  const comparable = held.filter(
    ({ jabatan }) => opensWithOffice(jabatan) || areOtherOffices(text, jabatan),
  );
  return comparable.every(({ jabatan }) => areOtherOffices(text, jabatan)) ? comparable : [];
}

/** The office that somebody held once, and who holds it on a day. */
function findFormer(
  { text }: OfficeInText,
  offices: readonly Official[],
  { date, roster }: OnDay,
): { readonly former: Official; readonly holder: Official } | undefined {
  const former = offices.find(({ jabatan }) => !areOtherOffices(text, jabatan));
  const holder = roster.officials.find(
    (one) => former && date && one.id === former.id && holdsOn(one, date),
  );
  return former && holder && { former, holder };
}

/** Who holds an office on a day, by its full name on the roster. */
function holderOf({ text }: OfficeInText, { date, roster }: OnDay): Official | undefined {
  const office = text.toLowerCase();
  return roster.officials.find(
    (one) => one.jabatan.toLowerCase() === office && date !== undefined && holdsOn(one, date),
  );
}

function* judgeGuest(passage: Passage, person: KnownPerson): Generator<MisplacedOffice> {
  const { name, title } = person;
  if (title === undefined || !opensWithOffice(title)) return;
  for (const mention of findMentions(passage, name.core)) {
    const { office } = mention;
    if (!office || isQualified(passage, mention) || tellsOfChange(passage, office.start)) continue;
    if (areOtherOffices(office.text, title)) yield { kind: 'guest', office, person, title };
  }
}

/**
 * Whether the office is not simply that of the one named: `mantan`, `Plt.`. Whoever is named right
 * behind `mewakili Gubernur` is the governor; behind a comma it may be who stands in.
 */
function isQualified({ text }: Passage, { office, start, qualifier }: PersonMention): boolean {
  if (qualifier === undefined) return false;
  const isParted = office !== undefined && text.slice(office.end, start).startsWith(',');
  return isParted || !/^(?:me|di)wakili$/u.test(qualifier);
}

/** Who is on record as acting only and is named so: `Plt.` says nothing more of the office. */
function isActing({ qualifier = '' }: PersonMention, held: readonly Official[]): boolean {
  const isOnRecord = held.length > 0 && held.every(({ status }) => status !== 'definitif');
  return isShortStatus(qualifier) && isOnRecord;
}

/** The office together with the status before it, which the office on record has, too. */
function withStatus(
  passage: Passage,
  { qualifier = '' }: PersonMention,
  misplaced: MisplacedOffice,
): MisplacedOffice {
  if (!isShortStatus(qualifier)) return misplaced;
  const { office } = misplaced;
  const start = passage.lower.lastIndexOf(qualifier, office.start);
  return { ...misplaced, office: { ...office, start: Math.max(0, start) } };
}

/** A longer name is somebody else's; behind degrees the next word in capitals opens a sentence. */
function isOfLongerName({ text }: Passage, { name, end }: PersonMention): boolean {
  return end === name.end && /^\s[A-ZÀ-Þ][a-zß-ÿ]/u.test(text.slice(end, end + 3));
}

/** `Didampingi Kepala Dinas Sosial, Andi Saputra melepas …`: the office is that of somebody else. */
function isOfEscort(passage: Passage, { start, end }: Span, name: number): boolean {
  const before = passage.lower.slice(sentenceAt(passage, start).start, start);
  const isParted = passage.text.slice(end, name).startsWith(',');
  return isParted && /^(?:didampingi|disaksikan|bersama)\s/u.test(before);
}
