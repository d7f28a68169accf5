import type { Passage } from '../../draft/passage.ts';
import { NameIndex } from '../../event/name-index.ts';
import type { KnownPerson } from '../../event/people.ts';
import type { Claim, ClaimFinder } from '../claim.ts';
import { findKnownPeople } from './known-people.ts';
import { findMentions } from './person-mentions.ts';
import { findPersonNames, findSingleNames } from './person-names.ts';

/**
 * The full names in a draft: of people on record wherever they stand, of others where they are
 * introduced with an office, bear degrees or are quoted. The value is the name without degrees.
 */
export const findNameClaims: ClaimFinder = function* (context) {
  const people = uniquePeople(findKnownPeople(context));
  const onRecord = new NameIndex(({ name }) => name.core, people);
  for (const passage of context.passages) {
    yield* [...knownNames(passage, people), ...otherNames(passage, onRecord)].sort(
      (a, b) => a.start - b.start,
    );
  }
};

/** One person may stand in the roster with several offices. */
function uniquePeople(people: readonly KnownPerson[]): readonly KnownPerson[] {
  const seen = new NameIndex(({ name }: KnownPerson) => name.core);
  return people.filter((person) => {
    const isNew = !seen.has(person.name.core);
    seen.add(person);
    return isNew;
  });
}

function knownNames(passage: Passage, people: readonly KnownPerson[]): readonly Claim[] {
  return people.flatMap(({ name, origin }) =>
    findMentions(passage, name.core).map(
      ({ start, end }): Claim => ({
        kind: 'nama',
        passage,
        start,
        end,
        value: name.core.join(' '),
        evidence: { origin, text: name.full },
      }),
    ),
  );
}

function otherNames(passage: Passage, onRecord: NameIndex<KnownPerson>): readonly Claim[] {
  return [...findPersonNames(passage), ...findSingleNames(passage)]
    .filter(({ name }) => !onRecord.has(name.words))
    .map(({ name: { start, end, words } }) => ({
      kind: 'nama',
      passage,
      start,
      end,
      value: words.join(' '),
      evidence: undefined,
    }));
}
