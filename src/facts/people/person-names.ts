import { isAllCapitals, isTitleCased } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import { perPassage } from '../../draft/per-passage.ts';
import { isFollowedByDegrees, isTitleBefore } from '../../event/names.ts';
import { opensOffice } from '../../knowledge/offices.ts';
import type { Span } from '../../text/span.ts';
import { firstWordFrom, type Word } from '../../text/words.ts';
import { findAttributions } from './attributions.ts';
import { findIntroductions } from './introductions.ts';
import { readNameWords } from './name-words.ts';
import { namesNoPerson } from './no-person-words.ts';

/** A name that can only be a person's; offsets count in the passage. */
export interface PersonInText {
  readonly passage: Passage;
  /** Without degrees. */
  readonly name: Span & { readonly words: readonly string[] };
  /** The office with which they are introduced. */
  readonly office: string | undefined;
}

/**
 * The people of a passage, known or not: introduced with an office, named behind a degree or rank
 * (`Drs. H. Budi Hermawan`), or named in full as the speaker of a quotation.
 */
export const findPersonNames = perPassage((passage): readonly PersonInText[] => {
  if (isAllCapitals(passage) || isTitleCased(passage)) return [];
  const byStart = new Map<number, PersonInText>();
  for (const person of [...titledPeople(passage), ...quotedPeople(passage)]) {
    byStart.set(person.name.start, person);
  }
  for (const { name, office } of findIntroductions(passage)) {
    byStart.set(name.start, { passage, name, office: office.text });
  }
  return [...byStart.values()].sort((a, b) => a.name.start - b.name.start);
});

/**
 * People of one name only who are known by the degrees around it: `Ir. H. Sumarni, M.Si.`. A place
 * counts in the passage.
 */
export const findSingleNames = perPassage((passage): readonly PersonInText[] => {
  if (isAllCapitals(passage) || isTitleCased(passage)) return [];
  const { text, words } = passage;
  return words.flatMap((word, index) => {
    const before = words[index - 1];
    if (!before || !isTitleBefore(before.text) || !/^[A-ZÀ-Þ][a-zß-ÿ’']{2,}$/u.test(word.text))
      return [];
    if (!/^\.?\s$/u.test(text.slice(before.end, word.start)) || namesNoPerson(word.lower))
      return [];
    return isFollowedByDegrees(text, word.end) ? personFrom(passage, [word]) : [];
  });
});

/** So many words of an office stand before the comma behind it. */
const OFFICE_REACH = 8;

/** People of one name only between two commas behind their office: `Kepala Dinas Sosial, Sumarni,`. */
export const findSingleHolders = perPassage((passage): readonly PersonInText[] => {
  if (isAllCapitals(passage) || isTitleCased(passage)) return [];
  const { text, words } = passage;
  return words.flatMap((word, index) => {
    const before = words[index - 1];
    if (!before || !/^[A-ZÀ-Þ][a-zß-ÿ’']{4,}$/u.test(word.text) || namesNoPerson(word.lower))
      return [];
    const isBetween = text.slice(before.end, word.start) === ', ' && text[word.end] === ',';
    const office = isBetween ? words.slice(Math.max(0, index - OFFICE_REACH), index) : [];
    const head = office.findLastIndex(({ lower }) => opensOffice(lower));
    const isOffice = head !== -1 && !/[.,;:]/u.test(text.slice(office[head]?.start, before.end));
    return isOffice ? personFrom(passage, [word]) : [];
  });
});

function titledPeople(passage: Passage): readonly PersonInText[] {
  return passage.words.flatMap(({ text, end }, index) => {
    const next = passage.words[index + 1];
    if (!next || !isTitleBefore(text) || isTitleBefore(next.text)) return [];
    if (!/^\.?\s$/u.test(passage.text.slice(end, next.start))) return [];
    return personFrom(passage, readNameWords(passage, index + 1));
  });
}

/** `kata Budi Hermawan`; behind an office it is not sure where the name begins. */
function quotedPeople(passage: Passage): readonly PersonInText[] {
  return findAttributions(passage).flatMap(({ speaker: [first, ...rest] }) => {
    const name = readNameWords(passage, firstWordFrom(passage.words, first.start));
    return name.length === rest.length + 1 ? personFrom(passage, name) : [];
  });
}

function personFrom(passage: Passage, name: readonly Word[]): readonly PersonInText[] {
  const [first, last] = [name[0], name.at(-1)];
  if (!first || !last) return [];
  const words = name.map(({ text }) => text);
  return [{ passage, name: { start: first.start, end: last.end, words }, office: undefined }];
}
