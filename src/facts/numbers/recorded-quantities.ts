import { findDates } from '../../calendar/find-dates.ts';
import type { EventFile } from '../../event/event.ts';
import { lowerCase } from '../../text/case.ts';
import { formatWholeNumber } from '../../text/numbers.ts';
import { oncePer } from '../../text/once-per.ts';
import { findSentences } from '../../text/sentences.ts';
import { overlapsAny } from '../../text/span.ts';
import { type CountedNumber, countedWords } from './counted-words.ts';
import { findQuantitiesIn, type Quantity, readQuantity } from './quantities.ts';

/** One thing on record with the numbers in it: a fact of the event, a sentence of its background. */
export interface RecordedStatement {
  /** As it is to be shown: `luas gedung 2.400 meter persegi`. */
  readonly text: string;
  readonly lower: string;
  readonly numbers: readonly RecordedNumber[];
  /** A label with one value, rather than a sentence. */
  readonly isLabel: boolean;
}

/** Its places count in the text of the statement. */
export interface RecordedNumber extends CountedNumber {
  /** As it is written on record, without what it counts. */
  readonly written: string;
}

/** What an event file says in numbers: who came, facts, background, next steps; no dates. */
export const readRecordedStatements: (event: EventFile) => readonly RecordedStatement[] = oncePer(
  ({ peserta, fakta, latar = '', langkah_berikut = '' }: EventFile) =>
    [
      ...(peserta?.jumlah === undefined ? [] : [attendance(peserta.jumlah)]),
      ...Object.entries(peserta?.rincian ?? {}).map(([name, count]) =>
        statement(`${formatWholeNumber(count)} ${name}`),
      ),
      // All of them together: where one stands beside the others, it is known by them.
      statement(
        Object.entries(peserta?.rincian ?? {})
          .map(([name, count]) => `${formatWholeNumber(count)} ${name}`)
          .join(', '),
      ),
      ...fakta.map(({ pernyataan, nilai }) =>
        nilai === undefined ? statement(pernyataan) : label(pernyataan, nilai),
      ),
      ...[latar, langkah_berikut].flatMap((text) =>
        findSentences(text).map(({ start, end }) => statement(text.slice(start, end))),
      ),
    ].filter(({ numbers }) => numbers.length > 0),
);

function attendance(count: number): RecordedStatement {
  const read = statement(`${formatWholeNumber(count)} peserta`);
  return { ...read, numbers: read.numbers.map((one) => ({ ...one, isAttendance: true })) };
}

/** What has one value: `luas gedung` and `2.400 meter persegi`. */
function label(name: string, value: string): RecordedStatement {
  const text = `${name} ${value.trim()}`;
  const lower = lowerCase(text);
  // Read alone: in `luas gedung 2.400 meter` the number would be taken for that of a building.
  const read = readQuantity(value);
  const shift = name.length + 1;
  const quantity = read && { ...read, start: read.start + shift, end: read.end + shift };
  const numbers = quantity?.isPlain ? [numberAt(text, lower, quantity)] : [];
  return { text, lower, numbers, isLabel: true };
}

function statement(text: string): RecordedStatement {
  const lower = lowerCase(text);
  const dates = findDates(text);
  const numbers: RecordedNumber[] = [];
  for (const quantity of findQuantitiesIn(text)) {
    if (!quantity.isPlain || overlapsAny(dates, quantity)) continue;
    const number = numberAt(text, lower, quantity);
    // `Dari 8.400 permohonan izin 7.980 selesai`: what is counted is said once.
    const before = numbers.findLast((one) => one.quantity.unit === '');
    const isBare = number.counted.length === 0 && quantity.unit === '';
    numbers.push(isBare && before ? { ...number, counted: before.counted } : number);
  }
  return { text, lower, numbers, isLabel: false };
}

function numberAt(text: string, lower: string, quantity: Quantity): RecordedNumber {
  const written = text.slice(quantity.start, quantity.end);
  return { quantity, written, counted: countedWords(lower, quantity) };
}
