import type { EventFile } from '../event/event.ts';
import type { PrecedenceArticle, ProtocolOffice } from '../knowledge/protocol-offices.ts';

/** Level of an event (`tingkat`): decides which article ranks its guests. */
export type EventLevel = EventFile['tingkat'];

/** The place of an office at an event of some level. */
export interface Precedence {
  /** Smaller is higher; equal where the law makes no difference. */
  readonly place: number;
  /** Order among equals, for a list that has to put one of them first. */
  readonly tie: number;
  /** Where the law says so: `UU 9/2010 Pasal 11 ayat (1) huruf d`. */
  readonly source: string;
  /** Ranked by the event's own article, by a wider one that goes before it, or by neither. */
  readonly by: 'own' | 'wider' | 'contested';
}

const LETTERS = 'abcdefghijklmnopqrstuvw';
/** Places between one letter and the next, for those whom another article puts there. */
const STEP = 100;
/** Places of those whom a wider article puts before everybody else. */
const FIRST = -100_000;
/** Places of those of whom the event's articles say nothing. */
const LAST = 100_000;

/**
 * The place of an office at an event of a level (UU 9/2010 art. 9–11). The event's own article
 * decides; who stands in a wider one only goes first (art. 10 (2), 11 (2)). `undefined` for an
 * office that no article names.
 *
 * Read literally, art. 11 (2) also puts the head of a provincial agency (10 p) before the deputy
 * mayor, though art. 10 itself ranks the deputy mayor higher, and art. 10 (2) a director-general
 * before the governor. Those are placed where both lists agree and marked as contested: no order
 * of theirs is right beyond doubt, and an event file may set it by hand.
 */
export function rankOffice({ letters }: ProtocolOffice, level: EventLevel): Precedence | undefined {
  switch (level) {
    case 'kabupaten_kota':
      return rankLocally(letters);
    case 'provinsi':
      return rankInProvince(letters);
    case 'nasional':
      return rankNationally(letters);
  }
}

type Letters = ProtocolOffice['letters'];

function rankLocally({ 9: ninth, 10: tenth, 11: own }: Letters): Precedence | undefined {
  if (own) return ranked(11, own, placeOf(own), 'own');
  // Below a mayor (9 v, 10 j) the lists cross.
  if (ninth && ninth < 'v') {
    const tie = tenth === undefined ? LETTERS.length : indexOf(tenth);
    return { ...ranked(9, ninth, FIRST + placeOf(ninth), 'wider'), tie };
  }
  if (tenth && tenth < 'j') return ranked(10, tenth, FIRST / 2 + placeOf(tenth), 'wider');
  if (tenth && tenth < 'm') return ranked(10, tenth, placeOf('a') + indexOf(tenth), 'contested');
  if (tenth) return ranked(10, tenth, placeOf('h') + indexOf(tenth), 'contested');
  if (ninth) return ranked(9, ninth, placeOf('a') + 1, 'contested');
  return undefined;
}

function rankInProvince({ 9: ninth, 10: own, 11: narrow }: Letters): Precedence | undefined {
  if (own) return ranked(10, own, placeOf(own), 'own');
  // Below a governor (9 s) the lists cross.
  if (ninth && ninth < 's') return ranked(9, ninth, FIRST + placeOf(ninth), 'wider');
  if (ninth && ninth < 'v') return ranked(9, ninth, placeOf('a') + indexOf(ninth), 'contested');
  if (ninth) return ranked(9, ninth, placeOf('j') + 1, 'contested');
  if (narrow) return ranked(11, narrow, LAST + placeOf(narrow), 'contested');
  return undefined;
}

function rankNationally({ 9: own, 10: tenth, 11: narrow }: Letters): Precedence | undefined {
  if (own) return ranked(9, own, placeOf(own), 'own');
  if (tenth) return ranked(10, tenth, LAST + placeOf(tenth), 'contested');
  if (narrow) return ranked(11, narrow, 2 * LAST + placeOf(narrow), 'contested');
  return undefined;
}

function ranked(
  article: PrecedenceArticle,
  letter: string,
  place: number,
  by: Precedence['by'],
): Precedence {
  return { place, tie: 0, by, source: `UU 9/2010 Pasal ${article} ayat (1) huruf ${letter}` };
}

function placeOf(letter: string): number {
  return indexOf(letter) * STEP;
}

function indexOf(letter: string): number {
  return LETTERS.indexOf(letter);
}

/**
 * Whether the law puts `a` before `b` beyond doubt: neither is contested, and their places differ.
 * Who is not ranked is before and behind nobody.
 */
export function isClearlyBefore(a: Precedence | undefined, b: Precedence | undefined): boolean {
  if (!a || !b || a.by === 'contested' || b.by === 'contested') return false;
  return a.place < b.place;
}

/**
 * Puts people in order of precedence. Equals keep the order they have; those whom the law does not
 * rank come last.
 */
export function sortByPrecedence<Person extends { readonly precedence: Precedence | undefined }>(
  people: readonly Person[],
): readonly Person[] {
  return [...people].sort(
    ({ precedence: a = UNRANKED }, { precedence: b = UNRANKED }) =>
      a.place - b.place || a.tie - b.tie,
  );
}

/** Behind everybody whom an article names. */
const UNRANKED = { place: 3 * LAST, tie: 0 };
