import { type CalendarDate, dayNumber } from '../calendar/date.ts';
import { kinds, type Question, type ScaffoldKind } from './kind.ts';
import { OPENING_ROLES } from './patterns/cast.ts';
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
export function packageParts(
  { event, guests }: EventSource,
  now: CalendarDate,
): readonly PackagePart[] {
  const speakers = guests.filter(({ roles }) => roles.some((role) => SPEAKING.includes(role)));
  const isAhead = dayNumber(now) <= dayNumber(event.mulai.date);
  return [
    ...(isAhead ? [{ kind: 'undangan', answers: {} } as const] : []),
    ...USUAL.map((kind) => ({ kind, answers: {} })),
    ...speakers.map(({ key }) => ({ kind: 'sambutan', answers: { untuk: key } }) as const),
  ];
}

/** Roles in which somebody gives a speech. */
const SPEAKING: readonly string[] = ['sambutan', ...OPENING_ROLES];

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
