import type { Passage } from '../../draft/passage.ts';
import { findName } from '../../event/names.ts';
import type { KnownPerson } from '../../event/people.ts';
import type { Span } from '../../text/span.ts';
import type { FactContext } from '../fact-context.ts';
import { findKnownPeople } from './known-people.ts';
import { findNearShortNames } from './near-names.ts';
import { findPersonNames, type PersonInText } from './person-names.ts';

/** One word of a name on record, a letter off; offsets count in the passage. */
export interface ShortNameSlip extends Span {
  readonly passage: Passage;
  /** The word on record. */
  readonly right: string;
  readonly person: KnownPerson;
}

/**
 * Where somebody on record, whom the draft names in full, is said to speak under one word of the
 * name with a slip in it: `kata Muhaemin`. A word of anybody else's name is right as it is.
 */
export function* findShortNameSlips(context: FactContext): Generator<ShortNameSlip> {
  const { passages } = context;
  const all = findKnownPeople(context);
  const named = new Map<PersonInText, KnownPerson>();
  for (const person of all) {
    const found = firstMention(passages, person);
    if (found) named.set(found, person);
  }
  if (named.size === 0) return;
  const known = [
    ...all.flatMap(({ name, shortName }) => [name.core, shortName?.split(/\s+/u) ?? []]),
    ...passages.flatMap((passage) => findPersonNames(passage).map(({ name }) => name.words)),
  ];
  for (const [found, places] of findNearShortNames(passages, [...named.keys()], known)) {
    const person = named.get(found);
    for (const { passage, start, end, meant } of places) {
      if (person && meant !== undefined) yield { passage, start, end, right: meant, person };
    }
  }
}

function firstMention(
  passages: readonly Passage[],
  { name }: KnownPerson,
): PersonInText | undefined {
  for (const passage of passages) {
    const [place] = findName(passage.text, passage.words, name.core);
    if (place && name.core.length > 1) {
      return { passage, name: { ...place, words: name.core }, office: undefined };
    }
  }
  return undefined;
}
