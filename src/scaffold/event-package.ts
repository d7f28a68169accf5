import type { Moment } from '../calendar/typed-moment.ts';
import type { Guest } from '../protocol/guests.ts';
import { findPerformers } from '../protocol/performers.ts';
import { type ItemKind, kindOfItem } from '../run-sheet/item-kind.ts';
import { hasBegun } from './begun.ts';
import type { ScaffoldKind } from './kind.ts';
import { kinds } from './kinds.ts';
import { OPENING_ROLES } from './patterns/cast.ts';
import { councilSession } from './patterns/council-session.ts';
import { patternByName } from './patterns/patterns.ts';
import type { Question } from './question.ts';
import { nomor } from './questions.ts';
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
export function packageParts(source: EventSource, now: Moment): readonly PackagePart[] {
  const { event, guests } = source;
  const speakers = guests.filter((guest) => givesSpeech(guest, source));
  return [
    ...(hasBegun(event.mulai, now) ? [] : [{ kind: 'undangan', answers: {} } as const]),
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

/** Questions that each document answers for itself, with the one that is mostly meant. */
export const OWN_QUESTIONS: ReadonlyMap<string, ScaffoldKind> = new Map([
  ['judul', 'rilis'],
  ['untuk', 'sambutan'],
]);

/** The number that is meant is that of the release: an invitation is sent under one of its own. */
const NUMBERED: ScaffoldKind = 'rilis';

/** The questions whose answers hold for the documents of a package, each once. */
export function packageQuestions(): readonly Question[] {
  const asked = [...USUAL, 'sambutan', 'undangan'] as const;
  const all = asked.flatMap((kind) => kinds[kind].questions);
  return all.filter(
    ({ key }, index) =>
      !OWN_QUESTIONS.has(key) && all.findIndex((one) => one.key === key) === index,
  );
}

/** Of the answers for a package, those that hold for a document of this kind. */
export function answersForPart(
  kind: ScaffoldKind,
  given: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const asked = new Set(kinds[kind].questions.map(({ key }) => key));
  if (kind !== NUMBERED) asked.delete(nomor.key);
  return Object.fromEntries(Object.entries(given).filter(([key]) => asked.has(key)));
}
