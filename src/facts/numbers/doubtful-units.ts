import type { Passage } from '../../draft/passage.ts';
import { sentenceAt } from '../../draft/sentence-at.ts';
import { oneOf } from '../../text/patterns.ts';
import type { Span } from '../../text/span.ts';
import type { FactContext } from '../fact-context.ts';
import { agree, findQuantities } from './quantities.ts';
import { type RecordedStatement, readRecordedStatements } from './recorded-quantities.ts';
import { countShared, tellingWords } from './telling-words.ts';
import { tellsOfOther } from './told-of-other.ts';

/** The number on record with another unit behind it. */
export interface DoubtfulUnit {
  readonly passage: Passage;
  /** Number and unit as written; offsets count in the passage. */
  readonly written: Span;
  readonly statement: RecordedStatement;
  /** Number and unit as they are on record. */
  readonly recorded: string;
}

/** Smaller numbers are alike by chance. */
const LEAST = 20;
const LEAST_TIME = 10;
/** Words that the sentence has of the record; so many say that it is of nothing else. */
const FEWEST_SHARED = 2;

const UNIT = new RegExp(
  String.raw`^\s(?<unit>${oneOf(`
    kilogram kg gram kuintal ton
    meter_kubik liter hektare hektar ha kilometer_persegi meter_persegi
    kilometer km meter sentimeter cm milimeter mm
    detik menit jam hari bulan
  `)})(?![A-Za-zÀ-ɏ\d²³])(?:\s(?:gabah|beras|padi|air))?(?:\sper\s(?<per>[a-z]+))?`,
  'u',
);
/** What a sum of money is the price of. */
const PRICE =
  /^\sper\s(?<of>kilogram|kg|gram|kuintal|ton|liter|hektare|hektar|hari|pekan|minggu|bulan|tahun)(?![a-zà-ɏ])/u;
const SAME_UNITS: Readonly<Record<string, string>> = {
  kg: 'kilogram',
  hektar: 'hektare',
  ha: 'hektare',
  km: 'kilometer',
  cm: 'sentimeter',
  mm: 'milimeter',
};
const TIMES = ['detik', 'menit', 'jam', 'hari', 'bulan'];
/** What may be taken for each other: weights, lengths, times, areas, volumes. */
const FAMILIES = [
  ['kilogram', 'gram', 'kuintal', 'ton'],
  ['kilometer', 'meter', 'sentimeter', 'milimeter'],
  TIMES,
  ['hektare', 'kilometer persegi', 'meter persegi'],
  ['liter', 'meter kubik'],
];

/**
 * Finds the numbers of the text that are on record with a unit that measures the same thing on
 * another scale: `324 kuintal` for `324 ton`, `60 liter per menit` for `60 liter per detik`.
 */
export function* findDoubtfulUnits({ event, passages }: FactContext): Generator<DoubtfulUnit> {
  if (!event) return;
  const onRecord = readRecordedStatements(event.file).flatMap((statement) =>
    statement.numbers.flatMap(({ quantity }) => {
      const unit = readUnit(statement.lower, quantity.end);
      const least = unit && isOfTime(unit) ? LEAST_TIME : LEAST;
      return unit && quantity.value >= least ? [{ statement, quantity, unit }] : [];
    }),
  );
  if (onRecord.length === 0) return;
  const stated = passages.flatMap((passage) =>
    findQuantities(passage).flatMap((quantity) => {
      const unit = quantity.isPlain ? readUnit(passage.lower, quantity.end) : undefined;
      return unit ? [{ passage, quantity, unit }] : [];
    }),
  );
  for (const { passage, quantity, unit } of stated) {
    const same = onRecord.filter((one) => agree(one.quantity, quantity));
    const isRight = same.some((one) => !isOtherUnit(one.unit, unit));
    const [right] = isRight ? [] : same;
    if (!right) continue;
    const { statement } = right;
    const shared = countSharedWords(passage, quantity.start, statement);
    // How long something takes is said of many things: `15 hari`.
    if (isOfTime(unit) && shared === 0) continue;
    const said = { years: [event.file.mulai.date.year], recorded: statement.lower };
    if (shared < FEWEST_SHARED && tellsOfOther(passage, quantity.start, said)) continue;
    const recorded = statement.text.slice(right.quantity.start, right.unit.end);
    yield { passage, written: { start: quantity.start, end: unit.end }, statement, recorded };
  }
}

function countSharedWords(passage: Passage, at: number, { lower }: RecordedStatement): number {
  const { start, end } = sentenceAt(passage, at);
  return countShared(
    tellingWords(lower, TIMES),
    tellingWords(passage.lower.slice(start, end), TIMES),
  );
}

function isOfTime({ name }: Unit): boolean {
  return TIMES.includes(name);
}

interface Unit {
  readonly name: string;
  /** What it is said per; empty when it is not. */
  readonly per: string;
  readonly end: number;
}

function readUnit(lower: string, at: number): Unit | undefined {
  const behind = lower.slice(at, at + 60);
  const price = PRICE.exec(behind);
  const { of } = price?.groups ?? {};
  if (price && of !== undefined)
    return { name: '', per: SAME_UNITS[of] ?? of, end: at + price[0].length };
  const match = UNIT.exec(behind);
  const { unit = '', per = '' } = match?.groups ?? {};
  if (!match) return undefined;
  const length = per === '' ? unit.length + 1 : match[0].length;
  return { name: SAME_UNITS[unit] ?? unit, per, end: at + length };
}

/** Whether two units measure the same thing on other scales. */
function isOtherUnit(one: Unit, other: Unit): boolean {
  if (one.name === other.name) {
    return one.per !== '' && other.per !== '' && one.per !== other.per;
  }
  return FAMILIES.some((family) => family.includes(one.name) && family.includes(other.name));
}
