import type { Passage } from '../../draft/passage.ts';
import { sentenceAt } from '../../draft/sentence-at.ts';
import type { EventFile } from '../../event/event.ts';
import { textBefore } from '../../text/text-before.ts';
import type { FactContext } from '../fact-context.ts';
import { countedWords, countTheSame } from './counted-words.ts';
import {
  isInText,
  isOddAmongRest,
  isOddInList,
  isOnlyMeasure,
  isOnlyOfItsKind,
  isPartOfRecorded,
  type Pair,
  type Stated,
  sharedWords,
} from './doubtful-pairs.ts';
import { findSlip, type NumberSlip } from './number-slips.ts';
import { tellsOfOtherSubject } from './other-subject.ts';
import { agree, findQuantities, type Quantity } from './quantities.ts';
import { recordedNumbers } from './recorded-numbers.ts';
import {
  type RecordedNumber,
  type RecordedStatement,
  readRecordedStatements,
} from './recorded-quantities.ts';
import { tellsOfOther, tellsOfOtherTime } from './told-of-other.ts';

/** A number of a draft that is on record nowhere, and the one on record that it should be. */
export interface DoubtfulNumber {
  readonly passage: Passage;
  readonly stated: Quantity;
  readonly statement: RecordedStatement;
  readonly recorded: RecordedNumber;
}

/** Smaller numbers are alike by chance. */
const LEAST = 10;

/**
 * Finds the numbers of the text, without its headline, that look like a slip of one on record: the
 * same thing with two digits swapped, another scale or one other digit, the only number that is
 * other in a sentence that has the rest of the record, or the only one of what the record names. Numbers of other years, targets, parts and
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
      .find(
        (pair) =>
          isDoubtful(pair, stated) &&
          (isSurely(pair, stated, event.file) || !isOfOther(pair, event.file)),
      );
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
  if (isPartOfRecorded(pair, all)) return false;
  if (isOddInList(pair, all)) return true;
  if (!countTheSame(pair.stated, pair.recorded)) return false;
  const slip = findSlip(pair.stated.quantity, pair.recorded.quantity);
  const isLarge = pair.recorded.quantity.value >= LEAST && pair.stated.quantity.value >= LEAST;
  if (slip && isLarge && isTelling(slip, pair, all)) return true;
  return isOddAmongRest(pair, all) || isOnlyMeasure(pair, all) || isOnlyOfItsKind(pair, all);
}

/** Before a number that a figure rose from, or that each one gets. */
const CHANGE_OR_SHARE =
  /(?<![a-zÀ-ɏ])(?:naik|turun|meningkat|menurun|bertambah|berkurang|melonjak|setiap|tiap|masing-masing|per)(?![a-zÀ-ɏ])[^.;]*$/u;

/** So many digits in another order are no number of another year either. */
const SURE_DIGITS = 4;

/**
 * Three digits or more in another order, or of a sum of money on another scale, while the number on
 * record stands nowhere: no part, plan or average is so by chance.
 */
function isSurely(pair: Pair, all: readonly Stated[], event: EventFile): boolean {
  const { passage, quantity } = pair.stated;
  if (CHANGE_OR_SHARE.test(textBefore(passage.lower, quantity.start))) return false;
  const slip = findSlip(quantity, pair.recorded.quantity);
  if (!slip || slip.kind === 'digit' || slip.digits <= 2 || isInText(pair, all)) return false;
  if (slip.kind === 'scale' && pair.recorded.quantity.unit !== 'Rp') return false;
  if (slip.digits >= SURE_DIGITS && slip.kind === 'swapped') return true;
  if (isOfOtherSubject(pair, event)) return false;
  return (
    slip.digits >= SURE_DIGITS ||
    !tellsOfOtherTime(passage, quantity.start, yearsOf(pair, event)) ||
    (isOfFormerYear(pair, event) && sharedWords(pair) > 0)
  );
}

/** Whether what is on record is itself of a former year, as the background is. */
function isOfFormerYear({ statement }: Pair, { mulai }: EventFile): boolean {
  return yearsIn(statement.text).some((year) => year < mulai.date.year);
}

/** Whether a slip is more likely than two numbers of two things. */
function isTelling(slip: NumberSlip, pair: Pair, all: readonly Stated[]): boolean {
  const isMoney = pair.recorded.quantity.unit === 'Rp';
  if (slip.kind === 'swapped' && slip.digits > 2) return true;
  if (isInText(pair, all)) return false;
  const isOfUnits = pair.recorded.quantity.unit === '%' || isMoney;
  switch (slip.kind) {
    case 'swapped':
      return !isOfUnits || sharedWords(pair) > 0;
    case 'scale':
      return (isMoney && slip.digits > 2) || sharedWords(pair) > 0;
    case 'digit':
      // Where a text counts the same things several times, each time of others, one is never it.
      return sharedWords(pair) > 0 && (isOfUnits || !hasOthers(pair, all));
    default:
      return slip.kind satisfies never;
  }
}

/** Whether the text counts the same things elsewhere, in other numbers. */
function hasOthers({ stated }: Pair, all: readonly Stated[]): boolean {
  return all.some(
    (one) => one.quantity.value !== stated.quantity.value && countTheSame(one, stated),
  );
}

function isOfOther(pair: Pair, event: EventFile): boolean {
  const { stated, statement } = pair;
  const said = { years: yearsOf(pair, event), recorded: statement.lower };
  return (
    tellsOfOther(stated.passage, stated.quantity.start, said) ||
    isOfOtherYear(pair) ||
    isOfOtherSubject(pair, event)
  );
}

function isOfOtherSubject(
  { stated, statement, recorded: number }: Pair,
  event: EventFile,
): boolean {
  const { passage, quantity } = stated;
  const { lower: recorded, numbers } = statement;
  // Where several are on record, those beside it tell what a number is of.
  const opening = numbers.length === 1 ? recorded.slice(0, number.quantity.start) : '';
  return tellsOfOtherSubject(passage, quantity.start, { recorded, opening, event });
}

/** `Rancangan belanja 2026`, where that of 2027 is on record. */
function isOfOtherYear({ stated, statement }: Pair): boolean {
  const own = yearsIn(statement.text);
  const { start, end } = sentenceAt(stated.passage, stated.quantity.start);
  const said = own.length === 0 ? [] : yearsIn(stated.passage.text.slice(start, end));
  return said.length > 0 && !said.some((year) => own.includes(year));
}

/** The years that a statement on record is of. */
function yearsOf({ statement }: Pair, { mulai, nama }: EventFile): readonly number[] {
  return [mulai.date.year, ...yearsIn(statement.text), ...yearsIn(nama)];
}

function yearsIn(text: string): readonly number[] {
  return Array.from(text.matchAll(/(?<!\d|\d\.)(?:19|20)\d\d(?!\d|\.\d)/gu), ({ 0: year }) =>
    Number(year),
  );
}
