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
    const inOffice = keysInOffice(one).flatMap((key) => this.#byOffice.get(key) ?? []);
    const { words } = one.name;
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
  if (a.length !== b.length || isSameName(a, b)) return false;
  const pairs = a.map(
    (word, index) => [word.toLowerCase(), b[index]?.toLowerCase() ?? ''] as const,
  );
  const hasShared = pairs.some(([one, other]) => one === other && one.length >= 3);
  return (
    hasShared &&
    pairs.every(
      ([one, other]) => Math.min(one.length, other.length) >= 4 && editDistance(one, other) <= 2,
    )
  );
}
