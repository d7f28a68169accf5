import type { Passage } from '../draft/passage.ts';
import type { Claim, ClaimFinder, Evidence } from './claim.ts';
import type { FactContext } from './fact-context.ts';
import { formatAmount } from './format-amount.ts';
import { agree, findNumbersIn, findQuantities, type Quantity } from './quantities.ts';
import { findRecordedValues } from './recorded-values.ts';
import { findSums } from './sums.ts';

/**
 * The quantities of a draft that can be true or false: sums of money, percentages, and numbers of
 * something. On record when the event file gives the value for these words or the same number, else
 * when a sum in the draft proves it.
 */
export const findNumberClaims: ClaimFinder = function* (context): Generator<Claim> {
  const values = [...findRecordedValues(context)];
  const recorded = readRecord(context);
  for (const passage of context.passages) {
    for (const quantity of findQuantities(passage)) {
      if (quantity.unit === '' && quantity.noun === '') continue;
      const { start, end } = quantity;
      const value = values.find((one) => one.passage === passage && one.stated.start === start);
      // Words of the event file about another value: nothing on record agrees.
      const contradicted = value !== undefined && !agree(quantity, value.value);
      const evidence = value
        ? { origin: 'berkas acara', text: `${value.fact.pernyataan}: ${value.fact.nilai}` }
        : (findInRecord(quantity, recorded) ?? findInSum(passage, quantity));
      yield {
        kind: 'angka',
        passage,
        start,
        end,
        value: normalValue(quantity),
        evidence: contradicted ? undefined : evidence,
      };
    }
  }
};

/** A statement of the event file and the numbers in it. */
interface RecordedStatement {
  readonly text: string;
  readonly numbers: readonly number[];
}

function readRecord({ event }: FactContext): readonly RecordedStatement[] {
  if (!event) return [];
  const { peserta, fakta } = event.file;
  const total = peserta?.jumlah;
  return [
    ...(total === undefined ? [] : [{ text: `peserta: ${total}`, numbers: [total] }]),
    ...Object.entries(peserta?.rincian ?? {}).map(([name, count]) => ({
      text: `peserta ${name}: ${count}`,
      numbers: [count],
    })),
    ...fakta.map(({ pernyataan, nilai }) => {
      const text = nilai === undefined ? pernyataan : `${pernyataan}: ${nilai}`;
      return { text, numbers: findNumbersIn(text) };
    }),
  ];
}

/** Small numbers agree with anything; they need the words too. */
const SMALLEST_TELLING = 13;

function findInRecord(
  { value, isPlain, unit, noun }: Quantity,
  recorded: readonly RecordedStatement[],
): Evidence | undefined {
  if (!isPlain) return undefined;
  const statement = recorded.find(({ text, numbers }) => {
    if (!numbers.includes(value)) return false;
    return value >= SMALLEST_TELLING || text.toLowerCase().includes(noun || unit);
  });
  return statement && { origin: 'berkas acara', text: statement.text };
}

function findInSum(passage: Passage, { start, isPlain }: Quantity): Evidence | undefined {
  const sum = findSums(passage).find(
    ({ relation, total, parts }) =>
      relation === 'all' && [total, ...parts].some((one) => one.start === start),
  );
  if (!isPlain || !sum) return undefined;
  const result = sum.parts.reduce((all, part) => all + part.value, 0);
  if (result !== sum.total.value) return undefined;
  const addends = sum.parts.map((part) => formatAmount(part.value)).join(' + ');
  return { origin: 'hitungan', text: `${addends} = ${formatAmount(result)}` };
}

/** `Rp48,5 juta`, `12 persen`, `75 peserta`, `lebih dari 75 peserta`. */
function normalValue({ value, low, high, isPlain, unit, noun }: Quantity): string {
  const hedge = isPlain ? '' : high === Number.POSITIVE_INFINITY ? '≥ ' : low === 0 ? '≤ ' : '± ';
  const amount = formatAmount(value);
  if (unit === 'Rp') return `${hedge}Rp${amount}`;
  if (unit === '%') return `${hedge}${amount} persen`;
  return `${hedge}${amount} ${unit} ${noun}`.replace(/\s+/gu, ' ').trim();
}
