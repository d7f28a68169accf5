import type { Passage } from '../../draft/passage.ts';
import type { FactContext } from '../fact-context.ts';
import { type CountedNumber, countedWords, countTheSame } from './counted-words.ts';
import { findSlip, significant } from './number-slips.ts';
import { agree, findQuantities, type Quantity } from './quantities.ts';
import { recordedNumbers } from './recorded-numbers.ts';
import { type RecordedNumber, readRecordedStatements } from './recorded-quantities.ts';

/** A number of a headline that the text below it does not have. */
export interface StrangeHeadlineNumber {
  readonly passage: Passage;
  readonly stated: Quantity;
  /** The number as it should be, as it is written there. */
  readonly right: string;
  /** Where the text has it; left out when only the event file does. */
  readonly inText: { readonly passage: Passage; readonly quantity: Quantity } | undefined;
}

interface Candidate extends RecordedNumber {
  readonly passage?: Passage;
}

/** Smaller numbers are alike by chance. */
const LEAST = 10;

/**
 * Finds the numbers of headline and subheadline that the text has nowhere, but another of the same
 * thing: one that a slip makes of them (`121 Layanan` above `112 layanan`), or the only one.
 */
export function* findStrangeHeadlineNumbers(
  context: FactContext,
): Generator<StrangeHeadlineNumber> {
  const heads = context.passages.filter(({ role, text }) => isHead(role) && /\d\d/u.test(text));
  if (heads.length === 0) return;
  const body = context.passages.filter(({ role }) => !isHead(role) && role !== 'note');
  const inBody = body.flatMap(numbersIn);
  const statements = context.event ? readRecordedStatements(context.event.file) : [];
  const candidates: readonly Candidate[] = [
    ...inBody,
    ...statements.flatMap(({ numbers }) => numbers),
  ];
  const known = recordedNumbers(context);
  for (const passage of heads) {
    for (const stated of findQuantities(passage).filter(isTelling)) {
      const number = { quantity: stated, counted: countedWords(passage.lower, stated) };
      if (known.has(stated.value) || isInBody(number, inBody)) continue;
      const right = findRight(number, inBody, candidates);
      if (!right) continue;
      yield {
        passage,
        stated,
        right: right.written,
        inText: right.passage && { passage: right.passage, quantity: right.quantity },
      };
    }
  }
}

/** Whether the text has a number; `lebih dari seribu ekor` agrees with any number of anything. */
function isInBody(stated: CountedNumber, body: readonly Candidate[]): boolean {
  return body.some(
    (one) =>
      agree(one.quantity, stated.quantity) &&
      (one.quantity.isPlain ||
        one.quantity.value === stated.quantity.value ||
        countTheSame(stated, one)),
  );
}

/** The number that is meant: where a vague one agrees, only a slip tells. */
function findRight(
  stated: CountedNumber,
  body: readonly Candidate[],
  candidates: readonly Candidate[],
): Candidate | undefined {
  const slip = candidates.find((one) => isSlipOf(stated, one));
  const isVague = body.some((one) => agree(one.quantity, stated.quantity));
  return slip ?? (isVague ? undefined : findOnlyOther(stated, candidates));
}

function isTelling({ isPlain, value }: Quantity): boolean {
  return isPlain && value >= LEAST;
}

function isHead(role: Passage['role']): boolean {
  return role === 'headline' || role === 'subheadline';
}

function numbersIn(passage: Passage): readonly Candidate[] {
  return findQuantities(passage).map((quantity) => ({
    quantity,
    counted: countedWords(passage.lower, quantity),
    written: passage.text.slice(quantity.start, quantity.end),
    passage,
  }));
}

function isSlipOf(stated: CountedNumber, right: Candidate): boolean {
  const { quantity } = right;
  if (!isTelling(quantity) || !countTheSame(stated, right)) return false;
  const slip = findSlip(stated.quantity, quantity);
  // Of money and percentages nothing says what they are of.
  const isUnsure = (quantity.unit === 'Rp' || quantity.unit === '%') && slip && slip.digits < 3;
  if (!slip || isUnsure) return false;
  return slip.kind !== 'digit' || !isRounded(stated.quantity, quantity);
}

/** The only other number of the same things, where the text counts them once. */
function findOnlyOther(
  stated: CountedNumber,
  candidates: readonly Candidate[],
): Candidate | undefined {
  const [thing] = stated.counted;
  if (thing === undefined) return undefined;
  // `20 guru datang` and `15 guru` are both of `35 Guru`.
  const same = candidates.filter(({ counted }) => counted.includes(thing));
  const [right] = same;
  const isOne = same.every(({ quantity }) => quantity.value === right?.quantity.value);
  if (!right || !isOne || !isTelling(right.quantity)) return undefined;
  return isRounded(stated.quantity, right.quantity) ? undefined : right;
}

/** `1.200 Warga` above `1.210 warga`. */
function isRounded(stated: Quantity, exact: Quantity): boolean {
  return tellingDigits(stated) < tellingDigits(exact);
}

function tellingDigits({ value }: Quantity): number {
  return significant(String(value)).length;
}
