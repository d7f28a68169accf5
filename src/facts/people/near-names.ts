import { opensSentence } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import { NameIndex } from '../../event/name-index.ts';
import { isTitleBefore, nameWords } from '../../event/names.ts';
import { editDistance } from '../../text/nearest.ts';
import { oneOf } from '../../text/patterns.ts';
import { SAID, SAYS } from '../../text/speech-verbs.ts';
import { textBefore } from '../../text/text-before.ts';
import type { Word } from '../../text/words.ts';
import { PeopleIndex } from './people-index.ts';
import { findPersonNames, type PersonInText } from './person-names.ts';

/** Streets, halls, hospitals and firms that bear the name of a person: a pattern without anchors. */
export const CALLED_AFTER_PEOPLE: string = oneOf(String.raw`
  jalan jl\.? jln\.? gedung aula rsud rumah_sakit masjid stadion bandara pelabuhan taman gelanggang yayasan
  universitas pt cv toko
`);

/** What stands before a name that is a place, a firm or somebody else of the family. */
const OTHER_BEFORE = new RegExp(
  String.raw`(?<![a-zÀ-ɏ])(?:${CALLED_AFTER_PEOPLE}|${oneOf(`
    saudara kakak adik kembar anak putra putri istri suami ayah ibunda
  `)})(?:nya)?,?\s+$`,
  'u',
);

/** A word that says that the one who is named next speaks or is addressed. */
const NAMED_NEXT = new RegExp(`(?<![a-zÀ-ɏ])(?:${SAID}|menurut|pak|bu)\\s+$`, 'iu');

const SPEAKS = new RegExp(`^(?:${SAYS})$`, 'u');

const SHORTEST_SHORT_NAME = 5;

/** Where a name stands; offsets count in the passage. */
export interface NamePlace {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  /** The other spelling, where it is not the whole of the other place. */
  readonly meant?: string;
}

/** Places by the person who is probably meant there, in source order for each. */
type PlacesByPerson = ReadonlyMap<PersonInText, readonly NamePlace[]>;

/**
 * Where names stand that are nearly those of some people and, at that, nobody else's.
 *
 * @param known the names that are right as they are
 */
export function findNearNames(
  passages: readonly Passage[],
  people: readonly PersonInText[],
  known: readonly (readonly string[])[],
): PlacesByPerson {
  const sought: Sought = {
    index: new PeopleIndex(people),
    right: new NameIndex((name) => name, known),
    initials: new Set(people.map(initialOf)),
    lengths: [...new Set(people.map(({ name }) => name.words.length))],
  };
  return byPerson(passages.flatMap((passage) => nearNamesIn(passage, sought)));
}

/** A place and the person who is probably meant there. */
interface NearName {
  readonly person: PersonInText;
  readonly place: NamePlace;
}

function byPerson(found: readonly NearName[]): PlacesByPerson {
  const places = new Map<PersonInText, NamePlace[]>();
  for (const { person, place } of found) {
    const own = places.get(person);
    if (own) own.push(place);
    else places.set(person, [place]);
  }
  return places;
}

/** The people whose names are looked for. */
interface Sought {
  readonly index: PeopleIndex;
  /** Names that are right as they are. */
  readonly right: NameIndex<readonly string[]>;
  /** First letters in lower case, and numbers of words, of their names. */
  readonly initials: ReadonlySet<string>;
  readonly lengths: readonly number[];
}

function nearNamesIn(passage: Passage, sought: Sought): readonly NearName[] {
  const named = new Map(findPersonNames(passage).map((one) => [one.name.start, one]));
  return passage.words.flatMap(({ lower, start }, index) => {
    if (!sought.initials.has(lower.charAt(0))) return [];
    const person = named.get(start);
    const alike = person ? sought.index.like(person) : [];
    return sought.lengths.flatMap((length) => {
      const place = readPlace(passage, index, length);
      if (!place) return [];
      const { typed, end } = place;
      const named = alike.filter((one) => hasForm(one, length, lower.charAt(0)));
      const meant = new Set([...sought.index.near(typed), ...named]);
      if (meant.size === 0 || sought.right.has(typed)) return [];
      if (OTHER_BEFORE.test(textBefore(passage.lower, start))) return [];
      return Array.from(meant, (one) => ({ person: one, place: { passage, start, end } }));
    });
  });
}

/** The capitalised words from `index` on, when they may be a whole name. */
function readPlace(
  passage: Passage,
  index: number,
  length: number,
): { readonly typed: readonly string[]; readonly end: number } | undefined {
  const words = nameWords(passage.text, passage.words, index, length);
  const last = words?.at(-1);
  if (!words || !last || goesOn(passage, index + length)) return undefined;
  return { typed: words.map(({ text }) => text), end: last.end };
}

function initialOf({ name }: PersonInText): string {
  return name.words[0]?.charAt(0).toLowerCase() ?? '';
}

function hasForm(person: PersonInText, length: number, initial: string): boolean {
  return person.name.words.length === length && initialOf(person) === initial;
}

/** Whether the name goes on with another capitalised word: then it is a longer name. */
function goesOn(passage: Passage, index: number): boolean {
  const before = passage.words[index - 1];
  const next = passage.words[index];
  if (!before || !next || ['headline', 'subheadline', 'heading'].includes(passage.role))
    return false;
  return /^[A-ZÀ-Þ]/u.test(next.text) && passage.text.slice(before.end, next.start) === ' ';
}

/**
 * Where somebody is said to speak by one word that is nearly a word of the name of some people.
 *
 * @param known the names whose words are right as they are
 */
export function findNearShortNames(
  passages: readonly Passage[],
  people: readonly PersonInText[],
  known: readonly (readonly string[])[],
): PlacesByPerson {
  const right = new Set(known.flat().map((token) => token.toLowerCase()));
  const owners = ownersByForm(people);
  const found = passages.flatMap((passage) =>
    namedAlone(passage).flatMap(({ lower, start, end }): readonly NearName[] => {
      const candidates = new Set(slipForms(lower).flatMap((form) => owners.get(form) ?? []));
      if (right.has(lower)) return [];
      return [...candidates].flatMap((person) => {
        const meant = longWords(person).find((token) => isSlip(lower, token.toLowerCase()));
        return meant === undefined ? [] : [{ person, place: { passage, start, end, meant } }];
      });
    }),
  );
  return byPerson(found);
}

/** The words of a passage that name, alone, somebody who speaks or is addressed. */
function namedAlone(passage: Passage): readonly Word[] {
  return passage.words.filter(
    ({ text, start }, index) =>
      text.length >= SHORTEST_SHORT_NAME &&
      /^[A-ZÀ-Þ][a-z]/u.test(text) &&
      (NAMED_NEXT.test(textBefore(passage.text, start)) || opensSpeech(passage, index)) &&
      !isTitleBefore(text) &&
      !goesOn(passage, index + 1),
  );
}

/** `Retno menerangkan bahwa`: the first word of a sentence, before a verb of speaking. */
function opensSpeech(passage: Passage, index: number): boolean {
  const [word, next] = [passage.words[index], passage.words[index + 1]];
  if (!word || !next || passage.text.slice(word.end, next.start) !== ' ') return false;
  return SPEAKS.test(next.lower) && opensSentence(passage, word.start);
}

function longWords({ name }: PersonInText): readonly string[] {
  return name.words.filter(({ length }) => length >= SHORTEST_SHORT_NAME);
}

/** People by all forms of the longer words of their names; see {@link slipForms}. */
function ownersByForm(
  people: readonly PersonInText[],
): ReadonlyMap<string, readonly PersonInText[]> {
  const owners = new Map<string, PersonInText[]>();
  for (const person of people) {
    for (const form of longWords(person).flatMap((word) => slipForms(word.toLowerCase()))) {
      const same = owners.get(form);
      if (same) same.push(person);
      else owners.set(form, [person]);
    }
  }
  return owners;
}

/** A word and what is left of it without one letter: words a slip apart have a form in common. */
function slipForms(word: string): readonly string[] {
  return [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))];
}

/**
 * One letter more, less or other, not at the start and not the last vowel (`Saputra`, `Saputri`).
 */
function isSlip(a: string, b: string): boolean {
  if (a[0] !== b[0] || Math.min(a.length, b.length) < SHORTEST_SHORT_NAME) return false;
  const isOtherEnding = a.slice(0, -1) === b.slice(0, -1) && /[aeiou]$/u.test(a + b);
  return !isOtherEnding && editDistance(a, b) === 1;
}
