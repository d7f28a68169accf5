import type { Passage } from '../../draft/passage.ts';
import { readWholeNumber } from '../../text/numbers.ts';
import { overlapsAny, type Span } from '../../text/span.ts';
import { VAGUE_BOUNDS } from './quantities.ts';

/** `diikuti (oleh) lebih dari 500 (orang) peserta`, `dihadiri ratusan peserta`. */
const ROUGH =
  /(?<![a-zÀ-ɏ])(?:diikuti|dihadiri)\s(?:oleh\s)?(?<rough>(?<bound>lebih dari|hampir|kurang dari)\s(?<number>\d{1,3}(?:\.\d{3})+|\d{1,5})|(?<vague>belasan|puluhan|ratusan|ribuan))\s(?:orang\s)?peserta(?![a-zÀ-ɏ])/giu;
/** What may stand behind it: whence they came, or who they were. `… dan tamu` counts others, too. */
const WHOLE =
  /^(?:\.?$|\s(?:dari|asal)\s|,?\s(?:yang\s)?(?:terdiri\s(?:dari|atas)|yakni|yaitu)\s)/iu;
/** Behind it: several times or places, hence a sum. */
const SUMMED = /(?<![a-zÀ-ɏ])(?:seluruh|sejak|selama|berbagai acara)(?![a-zÀ-ɏ])/iu;

/** A rough number of participants, with the least and the most that it may mean. */
export interface RoughAttendance {
  readonly start: number;
  readonly end: number;
  readonly written: string;
  readonly least: number;
  readonly most: number;
}

/**
 * Finds what a sentence says of the participants of an event without the very number. The event is
 * the subject: by its whole name, or as `kegiatan ini` right behind a sentence with that name. Of
 * lectures, other years and whole series other numbers hold; a quotation is its speaker's.
 */
export function findRoughAttendance(
  { text, sentences, quotes }: Passage,
  sentence: Span,
  event: string,
): readonly RoughAttendance[] {
  const name = event.toLowerCase();
  const said = text.slice(sentence.start, sentence.end);
  const previous = sentences.findLast(({ end }) => end <= sentence.start);
  const before = previous ? text.slice(previous.start, previous.end).toLowerCase() : '';
  return Array.from(said.matchAll(ROUGH))
    .filter(({ index, 0: { length } }) => {
      const subject = said.slice(0, index).trim().toLowerCase();
      const behind = said.slice(index + length);
      const isNamed = name.includes(' ') && [name, `${name} ini`].includes(subject);
      const isThis = /^(?:kegiatan|acara) ini$/u.test(subject) && before.includes(name);
      return (isNamed || isThis) && WHOLE.test(behind) && !SUMMED.test(behind);
    })
    .map(readRough)
    .filter(({ start, end }) => {
      const at = { start: sentence.start + start, end: sentence.start + end };
      return !overlapsAny(quotes, at);
    });
}

function readRough(match: RegExpExecArray): RoughAttendance {
  const { rough: written = '', bound = '', number = '', vague = '' } = match.groups ?? {};
  const value = readWholeNumber(number);
  const [least, most] =
    VAGUE_BOUNDS[vague.toLowerCase()] ??
    (bound.toLowerCase() === 'lebih dari' ? [value, Number.POSITIVE_INFINITY] : [0, value]);
  const end = match.index + match[0].length;
  return { start: match.index + match[0].lastIndexOf(written), end, written, least, most };
}
