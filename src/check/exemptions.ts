import { opensSentence } from '../draft/capitals.ts';
import type { Passage } from '../draft/passage.ts';
import { findRegulationTitles } from '../draft/regulation-titles.ts';
import { isCapitalised } from '../text/case.ts';
import { overlaps } from '../text/span.ts';
import { findWords } from '../text/words.ts';
import type { RuleContext } from './rule.ts';

/** A stretch of a passage; offsets count in its text. */
interface Place {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
}

/**
 * Whether the words of a place are not the writer's to spell: italics (foreign words, titles),
 * addresses and file names, datelines, regulations cited by their title, terms of the agency.
 */
export function isSpellingExempt(place: Place, context: Pick<RuleContext, 'settings'>): boolean {
  const { passage, start, end } = place;
  return (
    passage.hasMark(start, end, 'emphasis', 'address') ||
    isAddress(place) ||
    isInDateline(place) ||
    isSignature(place) ||
    isOwnTerm(place, context.settings.istilah) ||
    findRegulationTitles(passage).some((title) => overlaps(title, place))
  );
}

/**
 * Whether the capitals of a place are not the writer's to choose: all that {@link isSpellingExempt}
 * leaves alone, and the names that the event file gives to the event and its hall, letter by letter.
 */
export function isCapitalExempt(
  place: Place,
  context: Pick<RuleContext, 'settings' | 'event'>,
): boolean {
  const { nama, tempat } = context.event?.file ?? {};
  // `Gedung Contoh` of `Peresmian Gedung Contoh`: what the name says was done stands as a verb.
  const names = [nama, nama?.replace(/^\S+ /u, ''), tempat?.nama];
  // A word alone, `Rapat`, is no name.
  const phrases = names.flatMap((name) => (name?.includes(' ') ? [name] : []));
  return isOwnTerm(place, phrases) || isSpellingExempt(place, context);
}

/**
 * Whether the style of a place is not the writer's to choose: all that
 * {@link isSpellingExempt} leaves alone, what people said, headlines, names of events.
 */
export function isStyleExempt(place: Place, context: Pick<RuleContext, 'settings'>): boolean {
  const { passage, start, end } = place;
  if (!['paragraph', 'item'].includes(passage.role)) return true;
  return (
    passage.inBlockQuote ||
    passage.isQuoted(start, end) ||
    carriesName(place) ||
    isSpellingExempt(place, context)
  );
}

/** Whether a word of the place has a capital that no sentence start explains. */
function carriesName({ passage, start, end }: Place): boolean {
  return findWords(passage.text.slice(start, end)).some(
    (word) => isCapitalised(word.text) && !opensSentence(passage, start + word.start),
  );
}

/** What tells an address, account, hashtag or file name from a word. */
const ADDRESS =
  /^[("“]?[@#]|@|_|\\|:\/\/|www\.|\.(?:go|co|com|id|net|news|org|tv|html?|pdf|docx?|xlsx?|jpe?g|png)(?![a-zÀ-ɏ\d])/u;

/** Whether a place belongs to a web or mail address, account, hashtag or file name. */
export function isAddress({ passage: { lower }, start, end }: Place): boolean {
  const before =
    lower
      .slice(Math.max(0, start - 80), start)
      .split(/\s/u)
      .at(-1) ?? '';
  const [after = ''] = lower.slice(end, end + 80).split(/\s/u, 1);
  return ADDRESS.test(before + lower.slice(start, end) + after);
}

/** `PANGKALPINANG, DISKOMINFO – …`: capitals at the opening of a paragraph, up to a dash. */
function isInDateline({ passage, end }: Place): boolean {
  if (passage.role !== 'paragraph') return false;
  const dateline = /^[A-ZÀ-Þ\d\s,.()/-]{2,80}\s[–—-]\s/u.exec(passage.text);
  return dateline !== null && end <= dateline[0].length;
}

/** `(akn/ega)`: the initials of those who wrote and edited, at the end of a text. */
function isSignature({ passage: { text }, start }: Place): boolean {
  if (!text.endsWith(')')) return false;
  const signature = /\([A-Za-z]{2,4}(?:\/[A-Za-z]{2,4})+\)$/u.exec(text);
  return signature !== null && start > signature.index;
}

/** Whether a term that the agency declared right covers the place. */
function isOwnTerm({ passage, start, end }: Place, terms: readonly string[]): boolean {
  return terms.some((term) => {
    const window = Math.max(0, start - term.length);
    const near = passage.text.slice(window, end + term.length);
    const found = near.indexOf(term);
    return found !== -1 && window + found <= start && window + found + term.length >= end;
  });
}
