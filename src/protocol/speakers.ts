import { readName } from '../event/names.ts';
import { findOfficeMentions, type ProtocolOffice } from '../knowledge/protocol-offices.ts';
import type { RunSheetEntry } from '../run-sheet/item.ts';
import { oncePer } from '../text/once-per.ts';
import { PhraseIndex } from '../text/phrase-index.ts';
import type { Guest } from './guests.ts';
import { type EventLevel, isClearlyBefore, rankOffice } from './precedence.ts';

/** Who does an item of a run-sheet, when that is one person whose office the law ranks. */
export interface Speaker {
  readonly office: ProtocolOffice;
  /** As the event file or the run-sheet names the office. */
  readonly title: string;
  /** The guest of the event file that is meant. */
  readonly guest: Guest | undefined;
  /** In another's stead, or with another's words: custom differs on whose place that is. */
  readonly isSubstitute: boolean;
}

/** At what level people are ranked, and whether somebody said so. */
export interface Ranking {
  readonly level: EventLevel;
  /** Without it, only what both lists of the law agree on is clear. */
  readonly isStated: boolean;
}

const SUBSTITUTE =
  /\b(?:mewakili|diwakili|mewakilkan|perwakilan|atas nama|dibacakan|membacakan|disampaikan oleh|tertulis|virtual|daring|rekaman|video|utusan)\b|\ba\.?\s?n\.\s/iu;

/**
 * Who does an item: the guest whose name stands there, else the one office that is named as the
 * performer or, without a performer, in the item itself. `undefined` when nobody of rank is named,
 * or more than one.
 */
export function findSpeaker(
  { kegiatan, pelaksana = '' }: Pick<RunSheetEntry, 'kegiatan' | 'pelaksana'>,
  guests: readonly Guest[],
  { level }: Ranking,
): Speaker | undefined {
  const isSubstitute = SUBSTITUTE.test(`${kegiatan} ${pelaksana}`);
  const named = guestsNamedIn(`${pelaksana} ${kegiatan}`, guests);
  const [guest] = named;
  if (guest?.office && named.length === 1) {
    const stands = isSubstitute || guest.representing !== undefined;
    return { office: guest.office, title: guest.title, guest, isSubstitute: stands };
  }
  const isProvincial = level !== 'kabupaten_kota';
  const inPerformer = findOfficeMentions(pelaksana, isProvincial);
  const text = inPerformer.length > 0 ? pelaksana : kegiatan;
  const mentions = inPerformer.length > 0 ? inPerformer : findOfficeMentions(text, isProvincial);
  const [mention] = mentions;
  if (!mention || mentions.length > 1) return undefined;
  const holders = guests.filter(({ office }) => office === mention.office);
  const holder = holders.length === 1 ? holders[0] : undefined;
  return {
    office: mention.office,
    title: holder?.title ?? titleAt(text, mention.start),
    guest: holder,
    isSubstitute: isSubstitute || holder?.representing !== undefined,
  };
}

/** What an office is called, up to a comma or what is done there. */
function titleAt(text: string, start: number): string {
  const rest = text.slice(start);
  const end = rest.search(TITLE_END);
  return end === -1 ? rest : rest.slice(0, end);
}

const TITLE_END = /[,;:(]|\s(?:sekaligus|untuk|selaku|dan|pada|dalam)\s/u;

/** Whether a text holds a full name, word for word; degrees apart. */
export function holdsName(text: string, name: string): boolean {
  const words = fullName(name);
  return words !== undefined && plain(text).includes(words);
}

/** The guests whose full names a text holds, as {@link holdsName} says, in their order. */
export function guestsNamedIn(text: string, guests: readonly Guest[]): readonly Guest[] {
  return indexOfNames(guests).findIn(plain(text));
}

const indexOfNames = oncePer(
  (guests: readonly Guest[]) => new PhraseIndex(guests, ({ name }) => fullName(name)),
);

/** A person's name in lower case without degrees; `undefined` for one word, which may be no name. */
export function fullName(name: string): string | undefined {
  const { core } = readName(name);
  return core.length < 2 ? undefined : core.join(' ').toLowerCase();
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll('.', '');
}

/**
 * Whether the law puts one office before another beyond doubt: at the level of the event, or, when
 * nobody said which it is, at the assumed one without the other list saying the opposite.
 */
export function isHigher(
  one: ProtocolOffice,
  other: ProtocolOffice,
  { level, isStated }: Ranking,
): boolean {
  const isBefore = (a: ProtocolOffice, b: ProtocolOffice, at: EventLevel): boolean =>
    isClearlyBefore(rankOffice(a, at), rankOffice(b, at));
  // The law ranks consuls at events of a province only (art. 10).
  const isElsewhere = level !== 'provinsi' || !isStated;
  if (isElsewhere && (one.code === CONSUL || other.code === CONSUL)) return false;
  if (!isBefore(one, other, level)) return false;
  if (isStated) return true;
  return !isBefore(other, one, level === 'provinsi' ? 'kabupaten_kota' : 'provinsi');
}

const CONSUL = 'konsul';

/** With whom an event is the state's: its order is not the region's. */
const STATE_GUESTS = new Set(['presiden', 'wakil-presiden']);

/** Whether somebody comes whose protocol is not the region's (UU 9/2010, PP 39/2018). */
export function isStateGuest(office: ProtocolOffice | undefined): boolean {
  return office !== undefined && STATE_GUESTS.has(office.code);
}
