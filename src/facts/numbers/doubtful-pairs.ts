import type { Passage } from '../../draft/passage.ts';
import { sentenceAt } from '../../draft/sentence-at.ts';
import { type CountedNumber, countTheSame, mayCountTheSame } from './counted-words.ts';
import { agree } from './quantities.ts';
import type { RecordedNumber, RecordedStatement } from './recorded-quantities.ts';
import { countShared, tellingWords } from './telling-words.ts';

/** A number of a draft and what it counts. */
export interface Stated extends CountedNumber {
  readonly passage: Passage;
}

/** A number and what is on record of the same thing. */
export interface Pair {
  readonly stated: Stated;
  readonly statement: RecordedStatement;
  readonly recorded: RecordedNumber;
}

/** Smaller numbers stand beside each other by chance. */
const LEAST_SIBLING = 10;

/** Whether the text has the number on record, too: the other one is then of something else. */
export function isInText({ recorded }: Pair, all: readonly Stated[]): boolean {
  return all.some(
    (stated) => agree(stated.quantity, recorded.quantity) && countTheSame(stated, recorded),
  );
}

/** `24 puskesmas dan 180 posyandu`, where 22 and 180 are on record together. */
export function isOddAmongRest(pair: Pair, all: readonly Stated[]): boolean {
  const { stated, statement, recorded } = pair;
  if (statement.isLabel || stated.quantity.unit !== recorded.quantity.unit) return false;
  const last = stated.counted.at(-1);
  const isPart = stated.quantity.unit === '%';
  const same = statement.numbers.filter((one) =>
    isPart ? one.quantity.unit === '%' : mayCountTheSame(stated.counted, one.counted),
  );
  // `19 usulan infrastruktur` is not of `42 usulan` but of `17 infrastruktur`.
  const closest = same.filter(({ counted }) => counted.at(-1) === last);
  const [only, ...others] = closest.length > 0 ? closest : same;
  if (only !== recorded || others.length > 0 || isInText(pair, all)) return false;
  const sentence = sentenceAt(stated.passage, stated.quantity.start);
  return all.some(
    (other) =>
      other.passage === stated.passage &&
      other.quantity.start >= sentence.start &&
      other.quantity.end <= sentence.end &&
      other.quantity.value >= LEAST_SIBLING &&
      statement.numbers.some(
        (one) =>
          one !== recorded &&
          one.quantity.value === other.quantity.value &&
          mayCountTheSame(other.counted, one.counted),
      ),
  );
}

/**
 * `1.130 di industri, 456 di sektor jasa`, where 1.130 and `465 di jasa` are on record: a number
 * without a noun, in a list of which another one is right, and of what the one on record is of.
 */
export function isOddInList(pair: Pair, all: readonly Stated[]): boolean {
  const { stated, statement, recorded } = pair;
  const { unit, start } = stated.quantity;
  if (statement.isLabel || stated.counted.length > 0 || unit !== recorded.quantity.unit)
    return false;
  const place = placeBehind(stated.passage.lower, stated.quantity.end);
  const same = statement.numbers.filter(
    ({ quantity }) => countShared(placeBehind(statement.lower, quantity.end), place) > 0,
  );
  if (same.length !== 1 || same[0] !== recorded || statement.numbers.length < FEWEST_LISTED) {
    return false;
  }
  const sentence = sentenceAt(stated.passage, start);
  return all.some(
    ({ passage, quantity }) =>
      passage === stated.passage &&
      quantity.start >= sentence.start &&
      quantity.end <= sentence.end &&
      quantity.value >= LEAST_SIBLING &&
      statement.numbers.some((one) => one !== recorded && agree(one.quantity, quantity)),
  );
}

const FEWEST_LISTED = 3;

/** The telling words of `di sektor jasa` right behind a number. */
function placeBehind(lower: string, end: number): ReadonlySet<string> {
  const [, place = ''] =
    /^\s(?:di|dari|untuk|bagi)\s([a-zÀ-ɏ]+(?:\s[a-zÀ-ɏ]+){0,3})/u.exec(
      lower.slice(end, end + 80),
    ) ?? [];
  return tellingWords(place, []);
}

/**
 * `sembilan kabupaten dan satu kota`, where 10 are on record: the number and its neighbours in the
 * sentence are the parts of the one on record.
 */
export function isPartOfRecorded({ stated, recorded }: Pair, all: readonly Stated[]): boolean {
  const sentence = sentenceAt(stated.passage, stated.quantity.start);
  const values = all.filter(
    ({ passage, quantity }) =>
      passage === stated.passage &&
      quantity.start >= sentence.start &&
      quantity.end <= sentence.end &&
      quantity.unit !== '%',
  );
  const at = values.indexOf(stated);
  return values.slice(0, at + 1).some((_, from) => {
    let sum = 0;
    return values.slice(from).some(({ quantity }, step) => {
      sum += quantity.value;
      return step > 0 && from + step >= at && sum === recorded.quantity.value;
    });
  });
}

const MEASURES = new Set(
  `ton kilogram kg kuintal liter hektare hektar ha meter kilometer km`.split(' '),
);

/** `15 ton beras`, the only tons in a paragraph on the rice of which five are on record. */
export function isOnlyMeasure(pair: Pair, all: readonly Stated[]): boolean {
  const { stated, statement, recorded } = pair;
  const { unit } = recorded.quantity;
  if (!statement.isLabel || !MEASURES.has(unit) || stated.quantity.unit !== unit) return false;
  const label = statement.lower.slice(0, recorded.quantity.start).trim().split(/\s+/u);
  const { noun } = stated.quantity;
  const isNamed =
    label.includes(noun) && label.every((word) => stated.passage.lower.includes(word));
  return isNamed && all.filter(({ quantity }) => quantity.unit === unit).length === 1;
}

/** Fewer words of a record may stand together in a sentence on something else. */
const FEWEST_SHARED = 2;
/** Part of the telling words of a record that its sentence must have. */
const LEAST_SHARED = 0.75;

/**
 * `Gedung dibangun dengan biaya Rp15 miliar`, where another sum is on record as the `biaya
 * pembangunan gedung`: the only number of its kind in a sentence that has the words of the record.
 */
export function isOnlyOfItsKind(pair: Pair, all: readonly Stated[]): boolean {
  const { stated, statement, recorded } = pair;
  if (!statement.isLabel && statement.numbers.length > 1) return false;
  const onRecord = tellingWords(statement.lower, recorded.counted);
  const shared = sharedWords(pair);
  if (shared < FEWEST_SHARED || shared < onRecord.size * LEAST_SHARED) return false;
  const sentence = sentenceAt(stated.passage, stated.quantity.start);
  const rivals = all.filter(
    (one) =>
      one.passage === stated.passage &&
      one.quantity.start >= sentence.start &&
      one.quantity.end <= sentence.end &&
      one.quantity.unit === stated.quantity.unit,
  );
  return rivals.length === 1 && !isInText(pair, all);
}

/** How many telling words the sentence of a number has of the record, but for what both count. */
export function sharedWords({ stated, statement, recorded }: Pair): number {
  const { start, end } = sentenceAt(stated.passage, stated.quantity.start);
  const said = tellingWords(stated.passage.lower.slice(start, end), recorded.counted);
  return countShared(tellingWords(statement.lower, recorded.counted), said);
}
