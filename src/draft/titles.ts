import { wordSet } from '../text/patterns.ts';
import type { Word } from '../text/words.ts';
import type { Passage } from './passage.ts';

/**
 * Titles of nobility, religion and learning, and ranks, that hardly stand before anything but a
 * name.
 */
const TITLE = wordSet(`
  kopral sersan letnan mayor kolonel brigadir jenderal laksamana marsekal datuk pangeran raden
  tengku teuku sunan permaisuri kaisar kiai ustaz ustazah hajah habib nyai buya syekh nabi pendeta
  romo suster uskup biksu bante santo santa pedanda profesor
`);

/** Titles that also stand before what somebody leads, learnt or wants. */
const LOOSE =
  /^(?:sultan|raja|ratu|kapten|haji|imam|doktor|pastor|komisaris|inspektur|ajun|tuan)$/u;

/** Words that go on with a title: `letnan kolonel`, `komisaris besar polisi`, `raden ajeng`. */
const GOES_ON =
  /^(?:satu|dua|kepala|besar|muda|madya|pertama|agung|polisi|guru|ajeng|mas|ayu|kolonel|jenderal|letnan|komisaris|inspektur|haji|kiai)$/u;

/** Titles right before a name. */
export interface TitleRun {
  /** Index of the first word, and the one behind the last. */
  readonly index: number;
  readonly next: number;
  /** Whether only a person's name behind it makes a title of it. */
  readonly isLoose: boolean;
}

/**
 * The title of one or more words that opens at `index`, whatever its capitals; with single spaces
 * in it.
 */
export function readTitle({ words, text }: Passage, index: number): TitleRun | undefined {
  const first = words[index];
  if (!first || !(TITLE.has(first.lower) || LOOSE.test(first.lower))) return undefined;
  let next = index + 1;
  for (; next < index + 4; next++) {
    const [before, word] = words.slice(next - 1, next + 1);
    if (!before || !word || !GOES_ON.test(word.lower)) break;
    if (text.slice(before.end, word.start) !== ' ') break;
  }
  return { index, next, isLoose: LOOSE.test(first.lower) && next === index + 1 };
}

/** Whether a word names an office of several words that a rank closes: `direktur jenderal`. */
export function isOfficeBefore({ lower }: Pick<Word, 'lower'>): boolean {
  return /^(?:direktur|direktorat|sekretaris|sekretariat|inspektur|inspektorat|gubernur|konsul|konsulat|jaksa|kejaksaan|dewan|taman|jamaah|jemaah|ibadah)$/u.test(
    lower,
  );
}
