import { NameIndex } from '../../event/name-index.ts';
import { isSameName } from '../../event/names.ts';
import { editDistance } from '../../text/nearest.ts';
import type { PersonInText } from './person-names.ts';

/** People of a draft, to be looked up by names that may be theirs, spelled otherwise. */
export class PeopleIndex {
  readonly #byName = new NameIndex(({ name }: PersonInText) => name.words);
  readonly #byOffice = new Map<string, PersonInText[]>();

  constructor(people: readonly PersonInText[] = []) {
    for (const person of people) this.add(person);
  }

  add(person: PersonInText): void {
    this.#byName.add(person);
    for (const key of keysInOffice(person)) {
      const same = this.#byOffice.get(key);
      if (same) same.push(person);
      else this.#byOffice.set(key, [person]);
    }
  }

  /** Whether somebody has this very name. */
  has(name: readonly string[]): boolean {
    return this.#byName.has(name);
  }

  /** Those whose names are this one but for a slip of the hand. */
  near(name: readonly string[]): readonly PersonInText[] {
    return this.#byName.near(name);
  }

  /** Those who are probably the same person under another spelling. */
  like(one: PersonInText): readonly PersonInText[] {
    const { words } = one.name;
    const inOffice = keysInOffice(one).flatMap((key) => this.#byOffice.get(key) ?? []);
    return [
      ...this.near(words),
      ...inOffice.filter(({ name }) => isLooselyNear(name.words, words)),
    ];
  }
}

/** What two people have in common who are one under one office: it, and a word of the name. */
function keysInOffice({ name, office }: PersonInText): readonly string[] {
  if (office === undefined) return [];
  return name.words.map((word, index) => `${index} ${word} ${office}`.toLowerCase());
}

/** Under one office, names that share a word and differ a little in the others are one person. */
function isLooselyNear(a: readonly string[], b: readonly string[]): boolean {
  // The lengths tell most pairs apart, without a look at the letters.
  const mayBe = a.every((word, index) => haveNearLengths(word.length, b[index]?.length ?? 0));
  if (a.length !== b.length || !mayBe || isSameName(a, b)) return false;
  const pairs = a.map(
    (word, index) => [word.toLowerCase(), b[index]?.toLowerCase() ?? ''] as const,
  );
  const hasShared = pairs.some(([one, other]) => one === other);
  return hasShared && pairs.every(([one, other]) => editDistance(one, other) <= LARGEST_DISTANCE);
}

const LARGEST_DISTANCE = 2;
const SHORTEST_WORD = 4;

function haveNearLengths(a: number, b: number): boolean {
  return Math.min(a, b) >= SHORTEST_WORD && Math.abs(a - b) <= LARGEST_DISTANCE;
}
