import type { Passage } from '../../draft/passage.ts';
import { isSameName } from '../../event/names.ts';
import type { KnownPerson } from '../../event/people.ts';
import { textBefore } from '../../text/text-before.ts';
import type { Claim, ClaimFinder } from '../claim.ts';
import { findIntroductions } from './introductions.ts';
import { findKnownPeople } from './known-people.ts';
import { areOtherOffices } from './offices.ts';
import { findMentions, type PersonMention } from './person-mentions.ts';

/**
 * The offices that a draft gives to people whom it names: `wali kota contoh: Budi Hermawan` is
 * the value. What agrees is an office of that person on record which may be the same.
 */
export const findOfficeClaims: ClaimFinder = function* (context) {
  const people = findKnownPeople(context);
  for (const passage of context.passages) {
    const claims = new Map<number, Claim>();
    for (const person of people) {
      for (const mention of findMentions(passage, person.name.core)) {
        const claim = claimOf(passage, mention, person, people);
        if (claim) claims.set(claim.start, claim);
      }
    }
    for (const { office, name } of findIntroductions(passage)) {
      const { start, end, text } = office;
      if (claims.has(start)) continue;
      const value = officeValue(text, name.words);
      claims.set(start, { kind: 'jabatan', passage, start, end, value, evidence: undefined });
    }
    yield* [...claims.values()].sort((a, b) => a.start - b.start);
  }
};

function claimOf(
  passage: Passage,
  mention: PersonMention,
  person: KnownPerson,
  people: readonly KnownPerson[],
): Claim | undefined {
  const { office = titleBefore(passage, mention, person), qualifier } = mention;
  if (!office) return undefined;
  const isFormer = qualifier !== undefined && /^(?:mantan|eks|calon)/iu.test(qualifier);
  const agreeing = people.find(
    ({ name, title, official }) =>
      !isFormer &&
      title !== undefined &&
      isSameName(name.core, person.name.core) &&
      !areOtherOffices(office.text, official?.jabatan ?? title),
  );
  return {
    kind: 'jabatan',
    passage,
    start: office.start,
    end: office.end,
    value: officeValue(office.text, person.name.core),
    evidence: agreeing && {
      origin: agreeing.origin,
      text: `${agreeing.title}: ${agreeing.name.full}`,
    },
  };
}

/** A post on record that is none of the usual offices: `Pranata Humas Ahli Madya`. */
function titleBefore(
  { text }: Passage,
  { start: nameStart }: PersonMention,
  { title = '' }: KnownPerson,
): PersonMention['office'] {
  const end = nameStart - (/,?\s{1,3}$/u.exec(textBefore(text, nameStart))?.[0].length ?? 0);
  const start = end - title.length;
  const written = text.slice(Math.max(0, start), end);
  if (title === '' || written.toLowerCase() !== title.toLowerCase()) return undefined;
  return { start, end, text: written };
}

function officeValue(office: string, name: readonly string[]): string {
  return `${office.toLowerCase()}: ${name.join(' ')}`;
}
