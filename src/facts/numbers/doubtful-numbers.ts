import type { Passage } from '../../draft/passage.ts';
import { sentenceAt } from '../../draft/sentence-at.ts';
import type { EventFile } from '../../event/event.ts';
import type { FactContext } from '../fact-context.ts';
import {
  type CountedNumber,
  countedWords,
  countTheSame,
  mayCountTheSame,
} from './counted-words.ts';
import { findSlip, type NumberSlip } from './number-slips.ts';
import { agree, findQuantities, type Quantity } from './quantities.ts';
import { recordedNumbers } from './recorded-numbers.ts';
import {
  type RecordedNumber,
  type RecordedStatement,
  readRecordedStatements,
} from './recorded-quantities.ts';
import { tellsOfOther } from './told-of-other.ts';

/** A number of a draft that is on record nowhere, and the one on record that it should be. */
export interface DoubtfulNumber {
  readonly passage: Passage;
  readonly stated: Quantity;
  readonly statement: RecordedStatement;
  readonly recorded: RecordedNumber;
}

interface Stated extends CountedNumber {
  readonly passage: Passage;
}

/** A number and what is on record of the same thing. */
interface Pair {
  readonly stated: Stated;
  readonly statement: RecordedStatement;
  readonly recorded: RecordedNumber;
}

/** Smaller numbers are alike by chance. */
const LEAST = 10;

/**
 * Finds the numbers of the text, without its headline, that look like a slip of one on record: the
 * same thing with two digits swapped, another scale or one other digit, or the only number that is
 * other in a sentence that has the rest of the record. Numbers of other years, targets, parts and
 * former events are none.
 */
export function* findDoubtfulNumbers(context: FactContext): Generator<DoubtfulNumber> {
  const { event } = context;
  if (!event) return;
  const statements = readRecordedStatements(event.file);
  const stated = context.passages.flatMap((passage) =>
    passage.role === 'headline' || passage.role === 'header-cell' ? [] : statedIn(passage),
  );
  const known = recordedNumbers(context);
  for (const one of stated) {
    const { quantity, passage } = one;
    if (!quantity.isPlain || known.has(quantity.value) || isKnown(quantity, statements)) continue;
    const pair = statements
      .flatMap((statement) =>
        statement.numbers.map((recorded) => ({ stated: one, statement, recorded })),
      )
      .find((pair) => isDoubtful(pair, stated) && !isOfOther(pair, event.file));
    if (pair) yield { ...pair, passage, stated: quantity };
  }
}

function statedIn(passage: Passage): readonly Stated[] {
  return findQuantities(passage).map((quantity) => ({
    passage,
    quantity,
    counted: countedWords(passage.lower, quantity),
  }));
}

/** `Rp1.500 juta` for `Rp1,5 miliar`. */
function isKnown(quantity: Quantity, statements: readonly RecordedStatement[]): boolean {
  return statements.some(({ numbers }) =>
    numbers.some((one) => one.quantity.unit === quantity.unit && agree(one.quantity, quantity)),
  );
}

function isDoubtful(pair: Pair, all: readonly Stated[]): boolean {
  if (!countTheSame(pair.stated, pair.recorded)) return false;
  const slip = findSlip(pair.stated.quantity, pair.recorded.quantity);
  const isLarge = pair.recorded.quantity.value >= LEAST && pair.stated.quantity.value >= LEAST;
  if (slip && isLarge && isTelling(slip, pair, all)) return true;
  return isOddAmongRest(pair, all) || isOnlyMeasure(pair, all);
}

/** Whether a slip is more likely than two numbers of two things. */
function isTelling(slip: NumberSlip, pair: Pair, all: readonly Stated[]): boolean {
  const isMoney = pair.recorded.quantity.unit === 'Rp';
  if (slip.kind === 'swapped' && slip.digits > 2) return true;
  if (isInText(pair, all)) return false;
  const isOfUnits = pair.recorded.quantity.unit === '%' || isMoney;
  switch (slip.kind) {
    case 'swapped':
      return !isOfUnits || sharesWord(pair);
    case 'scale':
      return (isMoney && slip.digits > 2) || sharesWord(pair);
    case 'digit':
      return sharesWord(pair);
    default:
      return slip.kind satisfies never;
  }
}

/** Whether the text has the number on record, too: the other one is then of something else. */
function isInText({ recorded }: Pair, all: readonly Stated[]): boolean {
  return all.some(
    (stated) => agree(stated.quantity, recorded.quantity) && countTheSame(stated, recorded),
  );
}

/** `24 puskesmas dan 180 posyandu`, where 22 and 180 are on record together. */
function isOddAmongRest(pair: Pair, all: readonly Stated[]): boolean {
  const { stated, statement, recorded } = pair;
  if (statement.isLabel || stated.quantity.unit !== recorded.quantity.unit) return false;
  const sameThing = statement.numbers.filter((one) => mayCountTheSame(stated.counted, one.counted));
  if (sameThing.length !== 1 || isInText(pair, all)) return false;
  const sentence = sentenceAt(stated.passage, stated.quantity.start);
  return all.some(
    (other) =>
      other.passage === stated.passage &&
      other.quantity.start >= sentence.start &&
      other.quantity.end <= sentence.end &&
      other.quantity.value >= LEAST &&
      statement.numbers.some(
        (one) =>
          one !== recorded &&
          one.quantity.value === other.quantity.value &&
          mayCountTheSame(other.counted, one.counted),
      ),
  );
}

const MEASURES = new Set(
  `ton kilogram kg kuintal liter hektare hektar ha meter kilometer km`.split(' '),
);

/** `15 ton beras`, the only tons in a paragraph on the rice of which five are on record. */
function isOnlyMeasure(pair: Pair, all: readonly Stated[]): boolean {
  const { stated, statement, recorded } = pair;
  const { unit } = recorded.quantity;
  if (!statement.isLabel || !MEASURES.has(unit) || stated.quantity.unit !== unit) return false;
  const label = statement.lower.slice(0, recorded.quantity.start).trim().split(/\s+/u);
  const { noun } = stated.quantity;
  const isNamed =
    label.includes(noun) && label.every((word) => stated.passage.lower.includes(word));
  return isNamed && all.filter(({ quantity }) => quantity.unit === unit).length === 1;
}

const SHORTEST_WORD = 4;

/** Whether the sentence of a number has a telling word of the record, but for what both count. */
function sharesWord({ stated, statement, recorded }: Pair): boolean {
  const { start, end } = sentenceAt(stated.passage, stated.quantity.start);
  const said = tellingWords(stated.passage.lower.slice(start, end), recorded.counted);
  const onRecord = tellingWords(statement.lower, recorded.counted);
  return onRecord.some((word) => said.some((one) => one.includes(word) || word.includes(one)));
}

/** Words that stand in any text with numbers. */
const COMMON = new Set(
  `yang pada untuk dengan dari dalam oleh serta akan telah juga atau tahun orang adalah sebesar
  sebanyak mencapai jumlah total kota kabupaten kecamatan desa kelurahan provinsi daerah sebagai
  tersebut juta miliar ribu persen luas seluas panjang sepanjang lebar selebar tinggi setinggi berat
  seberat nilai senilai`.split(/\s+/u),
);

function tellingWords(lower: string, counted: readonly string[]): readonly string[] {
  return (lower.match(/[a-zÀ-ɏ]+/gu) ?? []).filter(
    (word) => word.length >= SHORTEST_WORD && !counted.includes(word) && !COMMON.has(word),
  );
}

function isOfOther({ stated, statement }: Pair, { mulai, nama }: EventFile): boolean {
  const years = [mulai.date.year, ...yearsIn(statement.text), ...yearsIn(nama)];
  return tellsOfOther(stated.passage, stated.quantity.start, years);
}

function yearsIn(text: string): readonly number[] {
  return Array.from(text.matchAll(/(?<!\d|\d\.)(?:19|20)\d\d(?!\d|\.\d)/gu), ({ 0: year }) =>
    Number(year),
  );
}
