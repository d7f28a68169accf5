import { readName } from '../../event/names.ts';
import { type KnownPerson, listKnownPeople } from '../../event/people.ts';
import type { FactContext } from '../fact-context.ts';
import { findReferenceDate } from '../times/reference-date.ts';

/**
 * Who is on record on the day of the event, else on the date of the draft; behind officials and
 * speakers those whom reporters may call.
 */
export function findKnownPeople(context: FactContext): readonly KnownPerson[] {
  const last = readings.get(context.passages);
  if (last && isSameRecord(last.context, context)) return last.people;
  const people = readKnownPeople(context);
  readings.set(context.passages, { context, people });
  return people;
}

/** Many rules ask for the people of one draft. */
const readings = new WeakMap<
  FactContext['passages'],
  { readonly context: FactContext; readonly people: readonly KnownPerson[] }
>();

function isSameRecord(a: FactContext, b: FactContext): boolean {
  const isSameDay = a.draft === b.draft && a.event === b.event;
  return isSameDay && a.roster === b.roster && a.settings === b.settings;
}

function readKnownPeople(context: FactContext): readonly KnownPerson[] {
  const date = context.event?.file.mulai.date ?? findReferenceDate(context)?.date;
  const contacts = context.settings.narahubung.map(
    ({ nama, jabatan }): KnownPerson => ({
      name: readName(nama),
      shortName: undefined,
      title: jabatan,
      official: undefined,
      origin: 'humas.yaml',
    }),
  );
  return [...listKnownPeople(context.roster, context.event?.file, date), ...contacts];
}
