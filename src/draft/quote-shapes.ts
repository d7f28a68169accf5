import { oncePer } from '../text/once-per.ts';
import type { Passage } from './passage.ts';
import { perPassage } from './per-passage.ts';

/** A curly mark that faces the wrong way. */
const TURNED = /(?<=^|[\s([])”(?=[A-Za-zÀ-ɏ\d])|(?<=[A-Za-zÀ-ɏ\d.,!?%)])“(?=[\s.,;:!?)]|$)/gu;

/** Marks of other languages, which pair in other ways. */
const OTHER = /[„‟«»]/u;

/** Whether the passages of a draft hold more straight quotation marks than curly ones. */
export const prefersStraight: (passages: readonly Passage[]) => boolean = oncePer((passages) => {
  const count = (marks: RegExp): number =>
    passages.reduce((sum, { text }) => sum + (text.match(marks)?.length ?? 0), 0);
  return count(/"/gu) > count(/[“”]/gu);
});

/**
 * Where curly quotation marks face the wrong way, in ascending order; offsets count in the text.
 */
export const findTurnedMarks: (passage: Passage) => readonly number[] = perPassage(
  ({ text, quotes }) => {
    if (!/[“”]/u.test(text) || OTHER.test(text)) return [];
    const found = new Set(Array.from(text.matchAll(TURNED), ({ index }) => index));
    // `” Kami siap,” ujarnya`: with its space, too, the mark can only open.
    for (const { start, end } of quotes) {
      if (text[start] === '”' && text[end - 1] === '”') found.add(start);
    }
    return [...found].sort((one, other) => one - other);
  },
);

/**
 * Whether the quotation marks of a passage are of the kinds and the directions they should be, so
 * that their number says something.
 */
export function hasPlainMarks(passage: Passage): boolean {
  const { text, quotes } = passage;
  if (OTHER.test(text) || findTurnedMarks(passage).length > 0) return false;
  return quotes.every(({ start, end }) => {
    const last = text[end - 1];
    if (/[‘’']/u.test(text.charAt(start)) || /[‘’']{2}$/u.test(text.slice(start, end)))
      return false;
    return text[start] === '"' ? last !== '”' : last !== '"' || start === 0;
  });
}
