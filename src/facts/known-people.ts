import { type KnownPerson, listKnownPeople } from '../event/people.ts';
import type { FactContext } from './fact-context.ts';
import { findReferenceDate } from './reference-date.ts';

/** Who is on record on the day of the event, else on the date of the draft. */
export function findKnownPeople(context: FactContext): readonly KnownPerson[] {
  const date = context.event?.file.mulai.date ?? findReferenceDate(context)?.date;
  return listKnownPeople(context.roster, context.event?.file, date);
}
