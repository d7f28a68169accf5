import { kindOfNoun } from '../../knowledge/counted-nouns.ts';
import type { Quantity } from './quantities.ts';

/** Words behind a number that no longer say what is counted. */
const NO_THING = new Set(
  `di ke dari dan atau serta yang ini itu tersebut pada untuk dengan dalam oleh menjadi bahkan lebih
  secara agar sehingga lalu lagi juga saja guna bagi kepada sejak sampai hingga selama se atas akan
  telah sudah sedang tidak belum adalah ialah yaitu yakni tergolong berasal hadir`.split(/\s+/u),
);
/** Counting words in front of what is counted: `75 orang peserta`. */
const COUNTERS = new Set('orang jiwa org buah unit ekor'.split(' '));
const WORDS = /^(?:\s([a-zÀ-ɏ-]{2,}))(?:\s([a-zÀ-ɏ-]{2,}))?(?:\s([a-zÀ-ɏ-]{2,}))?/u;
/** `167 ekor di antaranya sembuh` */
const OF_THEM = /(?<=^\s[a-zÀ-ɏ]{2,12}|^)\sdi ?antaranya(?=\s)/u;
/** Longer than three words of Indonesian. */
const REACH = 70;

/**
 * What a number counts, in at most two words: `meter persegi`, `permohonan izin`, `peserta`; none
 * where it stands alone.
 *
 * @param lower the text of the number in lower case
 */
export function countedWords(lower: string, { end }: Pick<Quantity, 'end'>): readonly string[] {
  const behind = lower.slice(end, end + REACH).replace(OF_THEM, '');
  const words = (WORDS.exec(behind) ?? []).slice(1).filter(Boolean);
  const stop = words.findIndex((word) => NO_THING.has(word));
  const thing = stop === -1 ? words : words.slice(0, stop);
  const [first = '', second] = thing;
  return (COUNTERS.has(first) && second !== undefined ? thing.slice(1) : thing).slice(0, 2);
}

/** Whether what two numbers count may be the same: `usulan infrastruktur` and `infrastruktur`. */
export function mayCountTheSame(one: readonly string[], other: readonly string[]): boolean {
  const [first = '', second] = one;
  const [otherFirst = '', otherSecond] = other;
  if (first === '' || otherFirst === '') return false;
  if (second !== undefined && otherSecond !== undefined) {
    return first === otherFirst && second === otherSecond;
  }
  return one.includes(otherFirst) || other.includes(first);
}

/** A number and what it counts. */
export interface CountedNumber {
  readonly quantity: Quantity;
  readonly counted: readonly string[];
  /** All who came: people of any name. */
  readonly isAttendance?: boolean;
}

/** Whether two numbers may be of the same: money, a part in percent, or what they count. */
export function countTheSame(stated: CountedNumber, recorded: CountedNumber): boolean {
  const [unit, other] = [stated.quantity.unit, recorded.quantity.unit];
  if ([unit, other].some((one) => one === 'Rp' || one === '%')) return unit === other;
  if (recorded.isAttendance && countsPeople(stated.counted)) return true;
  return mayCountTheSame(stated.counted, recorded.counted);
}

/** Whether a number counts people, in whatever word: `warga`, `undangan`, `pengungsi`. */
function countsPeople([first = '']: readonly string[]): boolean {
  return kindOfNoun(first) === 'person';
}
