import { type CalendarDate, dayNumber } from '../calendar/date.ts';
import type { Guest } from '../protocol/guests.ts';
import { findPerformers } from '../protocol/performers.ts';
import { type ItemKind, kindOfItem } from '../run-sheet/item-kind.ts';
import type { ScaffoldKind } from './kind.ts';
import { kinds } from './kinds.ts';
import { OPENING_ROLES } from './patterns/cast.ts';
import { councilSession } from './patterns/council-session.ts';
import { patternByName } from './patterns/patterns.ts';
import type { Question } from './question.ts';
import type { EventSource } from './view.ts';

/** A document of the package of an event. */
export interface PackagePart {
  readonly kind: ScaffoldKind;
  /** Answers that set it apart from others of its kind. */
  readonly answers: Readonly<Record<string, string>>;
}

/** What every event needs, in the order in which it is read. */
const USUAL = ['rilis', 'brief', 'rundown', 'mc', 'tata-tempat'] as const;

/**
 * The documents that an event needs: those that all events do, a speech for each of those who give
 * one, the highest first, and an invitation to the media as long as they can still come.
 */
export function packageParts(source: EventSource, now: CalendarDate): readonly PackagePart[] {
  const { event, guests } = source;
  const speakers = guests.filter((guest) => givesSpeech(guest, source));
  const isAhead = dayNumber(now) <= dayNumber(event.mulai.date);
  return [
    ...(isAhead ? [{ kind: 'undangan', answers: {} } as const] : []),
    ...USUAL.map((kind) => ({ kind, answers: {} })),
    ...speakers.map(({ key }) => ({ kind: 'sambutan', answers: { untuk: key } }) as const),
  ];
}

/** Roles that are a speech. */
const SPEAKING: readonly string[] = ['sambutan', 'amanat', 'arahan'];
/** Kinds of items in which who leads the event speaks. */
const SPEECHES: readonly ItemKind[] = ['sambutan', 'laporan', 'pembukaan-resmi'];

/**
 * Whether somebody gives a speech: by their role, or as the leader of an event whose run-sheet has
 * one for them. Who only presides over a session opens and closes it.
 */
function givesSpeech(guest: Guest, source: EventSource): boolean {
  const { roles } = guest;
  if (roles.some((role) => SPEAKING.includes(role))) return true;
  if (!roles.some((role) => OPENING_ROLES.includes(role))) return false;
  const { susunan, nama, pola = patternByName(nama) } = source.event;
  if (susunan.length === 0) return pola !== councilSession.id;
  return susunan
    .filter((entry) => SPEECHES.includes(kindOfItem(entry)))
    .map(({ pelaksana }) => findPerformers(pelaksana, source))
    .some(
      (performers) =>
        performers.length === 0 ||
        performers.some((one) => one.kind === 'guest' && one.guest.key === guest.key),
    );
}

/** Questions that each document answers for itself. */
const OWN = ['judul', 'nomor', 'untuk'];

/** The questions whose answers hold for all documents of a package, each once. */
export function packageQuestions(): readonly Question[] {
  const asked = [...USUAL, 'sambutan', 'undangan'] as const;
  const all = asked.flatMap((kind) => kinds[kind].questions);
  return all.filter(
    ({ key }, index) => !OWN.includes(key) && all.findIndex((one) => one.key === key) === index,
  );
}
