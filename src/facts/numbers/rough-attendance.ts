import { VAGUE_BOUNDS } from './quantities.ts';

/** `diikuti (oleh) lebih dari 500 (orang) peserta`, `dihadiri ratusan peserta`. */
const ROUGH =
  /(?<![a-zÀ-ɏ])(?:diikuti|dihadiri)\s(?:oleh\s)?(?<rough>(?<bound>lebih dari|hampir|kurang dari)\s(?<number>\d{1,3}(?:\.\d{3})+|\d{1,5})|(?<vague>belasan|puluhan|ratusan|ribuan))\s(?:orang\s)?peserta(?![a-zÀ-ɏ])/giu;

/** A rough number of participants, with the least and the most that it may mean. */
export interface RoughAttendance {
  readonly start: number;
  readonly end: number;
  readonly written: string;
  readonly least: number;
  readonly most: number;
}

/**
 * Finds what a sentence says of the participants of an event without the very number, where the
 * event alone is its subject: of lectures, other years and whole series other numbers hold.
 */
export function findRoughAttendance(sentence: string, event: string): readonly RoughAttendance[] {
  return Array.from(sentence.matchAll(ROUGH))
    .filter(({ index }) => isEvent(sentence.slice(0, index), event))
    .map(readRough);
}

/** `Kegiatan ini`, the name of the event, or the first word of it. */
function isEvent(before: string, event: string): boolean {
  const subject = before
    .trim()
    .toLowerCase()
    .replace(/\sini$/u, '');
  const name = event.toLowerCase();
  return [name, name.split(' ')[0], 'kegiatan', 'acara'].includes(subject);
}

function readRough(match: RegExpExecArray): RoughAttendance {
  const { rough: written = '', bound = '', number = '', vague = '' } = match.groups ?? {};
  const value = Number(number.replaceAll('.', ''));
  const [least, most] =
    VAGUE_BOUNDS[vague.toLowerCase()] ??
    (bound.toLowerCase() === 'lebih dari' ? [value, Number.POSITIVE_INFINITY] : [0, value]);
  const end = match.index + match[0].length;
  return { start: match.index + match[0].lastIndexOf(written), end, written, least, most };
}
