import type { EventFile } from '../../event/event.ts';
import { formatWholeNumber, readWholeNumber } from '../../text/numbers.ts';

/** What opens the breakdown of that number, and a counted part of it. */
const BREAKDOWN =
  /^,?\s(?:yang\s)?(?:terdiri\s(?:dari|atas)|yakni|yaitu|meliputi|dengan rincian)\s/iu;
const COUNTED =
  /(?<![\d.,])(?<number>\d{1,3}(?:\.\d{3})+|\d{1,5})\s(?:orang\s)?(?<noun>[A-Za-zÀ-ɏ]+)(?=[,.;)]|\s(?:dan|serta|yang)(?![A-Za-zÀ-ɏ])|$)/gu;
/** A whole number and the space behind it. */
const NUMBER_OF_PART = /(?<![\d.,/–-])(?<number>\d{1,3}(?:\.\d{3})+|\d{1,5})\s/gu;
const NUMBER_BEHIND =
  /(?<link>(?:\s(?:sebanyak|sejumlah|berjumlah))?\s)(?<number>\d{1,3}(?:\.\d{3})+|\d{1,5})(?=\sorang|[,.;)]|$)/gu;

/** Those who took part, as the event file counts them. */
export type Attendance = NonNullable<EventFile['peserta']>;

/** A number that a sentence gives for them, with the one on record. */
export interface WrongNumber {
  /** Place in the sentence. */
  readonly start: number;
  readonly written: string;
  readonly right: string;
  readonly what: string;
}

/** The parts that a sentence names behind its total, under the names of the event file. */
export function* comparePartsBehind(
  sentence: string,
  from: number,
  { rincian = {} }: Attendance,
): Generator<WrongNumber> {
  const parts = sentence.slice(from);
  if (!BREAKDOWN.test(parts)) return;
  for (const match of parts.matchAll(COUNTED)) {
    const { number: written = '', noun = '' } = match.groups ?? {};
    // “25 ASN kota dan 25 ASN kecamatan”: each is only a part of that part.
    if (parts.split(noun).length > 2) continue;
    const name = Object.keys(rincian).find((key) => key.toLowerCase() === noun.toLowerCase());
    const right = name === undefined ? undefined : rincian[name];
    if (right === undefined || right === readWholeNumber(written)) continue;
    yield {
      start: from + match.index,
      written,
      right: formatWholeNumber(right),
      what: nameGroup(name),
    };
  }
}

/**
 * `50 ASN dan 25 wartawan` without the total: where a sentence counts several parts by their names
 * and all but one are those on record, that one is wrong.
 */
export function* compareAmongParts(
  sentence: string,
  { rincian = {} }: Attendance,
): Generator<WrongNumber> {
  const text = sentence.toLowerCase();
  const parts = Object.entries(rincian).flatMap(([name, right]) => {
    const before = countsBefore(text, name.toLowerCase());
    const counted = before.length > 0 ? before : countsBehind(text, name.toLowerCase());
    const [first, ...more] = counted;
    return first && more.length === 0 ? [{ ...first, name, right }] : [];
  });
  const wrong = parts.filter(({ written, right }) => readWholeNumber(written) !== right);
  const [only] = wrong;
  if (!only || wrong.length > 1 || parts.length < 2) return;
  const { start, written, name, right } = only;
  yield { start, written, right: formatWholeNumber(right), what: nameGroup(name) };
}

/** The numbers right behind a name: `ASN sebanyak 145 orang, relawan 215 orang`. */
function countsBehind(
  text: string,
  name: string,
): readonly { readonly start: number; readonly written: string }[] {
  return Array.from(text.matchAll(NUMBER_BEHIND)).flatMap((match) => {
    const { link = '', number = '' } = match.groups ?? {};
    const isNamed = text.slice(0, match.index).endsWith(name);
    return isNamed ? [{ start: match.index + link.length, written: number }] : [];
  });
}

/** The numbers right before a name, or before its long form with the name in brackets. */
function countsBefore(
  text: string,
  name: string,
): readonly { readonly start: number; readonly written: string }[] {
  return Array.from(text.matchAll(NUMBER_OF_PART)).flatMap((match) => {
    const { number = '' } = match.groups ?? {};
    const rest = text.slice(match.index + match[0].length);
    const named = rest.startsWith('orang ') ? rest.slice('orang '.length) : rest;
    const [long = ''] = /^(?:[a-zÀ-ɏ]+\s){1,5}\(/u.exec(named) ?? [];
    const isNamed = [named, named.slice(long.length)].some(
      (one) => one.startsWith(name) && /^(?:[),.;]|\s|$)/u.test(one.slice(name.length)),
    );
    return isNamed ? [{ start: match.index, written: number }] : [];
  });
}

/** `peserta daring` is named so already; `wartawan` becomes `peserta wartawan`. */
function nameGroup(name = ''): string {
  return /^peserta(?![a-zÀ-ɏ])/iu.test(name) ? name : `peserta ${name}`;
}
