import { dayNumber } from '../../calendar/date.ts';
import { isAllCapitals, isTitleCased, opensSentence } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import type { EventFile } from '../../event/event.ts';
import { isCapitalised } from '../../text/case.ts';
import { wordSet } from '../../text/patterns.ts';
import { findSentences } from '../../text/sentences.ts';
import { textBefore } from '../../text/text-before.ts';
import { firstWordFrom } from '../../text/words.ts';
import type { Claim, ClaimFinder, Evidence } from '../claim.ts';
import type { FactContext } from '../fact-context.ts';
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
      if (!isClaim(passage, quantity)) continue;
      const start = amountStart(passage.text, quantity);
      const end = amountEnd(passage.text, quantity);
      const value = values.find(
        (one) => one.passage === passage && one.stated.start === quantity.start,
      );
      // Words of the event file about another value: nothing on record agrees.
      const contradicted = value !== undefined && !agree(quantity, value.value);
      const statement = findInRecord(passage, quantity, recorded);
      const evidence = value
        ? { origin: 'berkas acara', text: `${value.fact.pernyataan}: ${value.fact.nilai}` }
        : (statement ?? findInSum(passage, quantity));
      yield {
        kind: 'angka',
        passage,
        start,
        end,
        value: normalValue(
          { ...quantity, noun: statement?.counted ?? quantity.noun },
          passage.text.slice(start, quantity.end),
          passage.text.slice(quantity.end, end),
        ),
        evidence: contradicted ? undefined : evidence,
      };
    }
  }
};

/** Words behind a number that are not what is counted. */
const NO_NOUN = wordSet(`
  di ke dari dan atau yang ini itu tersebut pada untuk dengan dalam oleh serta menjadi bahkan lebih
  secara agar sehingga lalu lagi juga saja
`);

/** Whether a number says how much or how many; not when it is part of a name or only an article. */
function isClaim(passage: Passage, { start, end, unit, noun }: Quantity): boolean {
  if (unit !== '') return true;
  const { text } = passage;
  const written = text.slice(start, end);
  const isWord = /^[A-Za-z]/u.test(written);
  // `1443 H`, `10 K`
  if (noun.length < 2 || /^satu$/iu.test(written)) return false;
  if (isWord && NO_NOUN.has(noun)) return false;
  // How long an item of a run-sheet lasts is its plan.
  if (passage.role === 'cell' && /^\d+\s(?:menit|jam)$/u.test(text.trim())) return false;
  return !isPartOfName(passage, start, isWord);
}

/** `MAN 2 Contoh`, `Kabupaten Empat Lawang`, `dalam Lima Menit`. */
function isPartOfName(passage: Passage, start: number, isWord: boolean): boolean {
  if (isTitleCased(passage) || isAllCapitals(passage)) return false;
  const { text, words } = passage;
  if (isWord) return isCapitalised(text.slice(start)) && !opensSentence(passage, start);
  const before = words[firstWordFrom(words, start) - 1];
  return (
    before !== undefined &&
    text.slice(before.end, start) === ' ' &&
    isCapitalised(before.text) &&
    !opensSentence(passage, before.start)
  );
}

/** The start of a percentage that is written with a space behind its comma: `60, 4%`. */
function amountStart(text: string, { start, unit }: Quantity): number {
  if (unit !== '%') return start;
  const [whole = ''] = /(?<![\d.,])\d{1,3},\s$/u.exec(textBefore(text, start, 8)) ?? [];
  return start - whole.length;
}

/** The end of a sum of money that is written with spaces between its groups: `Rp344. 320. 000`. */
function amountEnd(text: string, { end, unit }: Quantity): number {
  const [more = ''] =
    unit === 'Rp' ? (/^(?:\.\s?\d{3})+(?![\d])(?:,\s?\d{1,2})?/u.exec(text.slice(end)) ?? []) : [];
  return end + more.length;
}

/** A statement on record and the numbers in it. */
interface RecordedStatement extends Evidence {
  readonly numbers: readonly number[];
  /** What is counted, when the statement is of nothing else. */
  readonly counted?: string;
}

function readRecord({ event, settings }: FactContext): readonly RecordedStatement[] {
  return [
    ...(event ? eventStatements(event.file) : []),
    ...sentenceStatements(settings.tentang ?? '', 'humas.yaml'),
  ];
}

function eventStatements(event: EventFile): readonly RecordedStatement[] {
  const { peserta, fakta, narasumber, susunan, mulai, selesai = mulai, latar = '' } = event;
  const days = dayNumber(selesai.date) - dayNumber(mulai.date) + 1;
  const total = peserta?.jumlah;
  const origin = 'berkas acara';
  return [
    ...(total === undefined ? [] : [{ origin, text: `peserta: ${total}`, numbers: [total] }]),
    ...Object.entries(peserta?.rincian ?? {}).map(([name, count]) => ({
      origin,
      text: `${/^peserta(?![a-z])/iu.test(name) ? '' : 'peserta '}${name}: ${count}`,
      numbers: [count],
      counted: name.toLowerCase(),
    })),
    { origin, text: `narasumber: ${narasumber.length}`, numbers: [narasumber.length] },
    ...susunan.flatMap(({ kegiatan, durasi }) =>
      durasi === undefined
        ? []
        : { origin, text: `${kegiatan}: ${durasi} menit`, numbers: [durasi] },
    ),
    { origin, text: `lamanya ${days} hari`, numbers: [days] },
    ...fakta.map(({ pernyataan, nilai }) => {
      const text = nilai === undefined ? pernyataan : `${pernyataan}: ${nilai}`;
      return { origin, text, numbers: findNumbersIn(text) };
    }),
    ...sentenceStatements(latar, origin),
    ...sentenceStatements(event.langkah_berikut ?? '', origin),
  ];
}

function sentenceStatements(text: string, origin: string): readonly RecordedStatement[] {
  return findSentences(text).map(({ start, end }) => {
    const sentence = text.slice(start, end);
    return { origin, text: sentence, numbers: findNumbersIn(sentence) };
  });
}

/** Small numbers agree with anything; they need the words too. */
const SMALLEST_TELLING = 13;
/** What is measured in these is never a number of people or things. */
const MEASURES = wordSet(`
  detik menit jam hari pekan minggu bulan semester tahun kali meter kilometer km hektare hektar ha
  ton kilogram kg liter persen %
`);

/** The words before a number that is not said outright, which must stand on record too. */
const LEAD = 12;

function findInRecord(
  { text: draft }: Passage,
  { value, isPlain, unit, noun, start, end }: Quantity,
  recorded: readonly RecordedStatement[],
): RecordedStatement | undefined {
  if (!isPlain) {
    const written = draft.slice(Math.max(0, start - LEAD), end + 1 + noun.length).toLowerCase();
    return recorded.find(({ text }) => text.toLowerCase().includes(written));
  }
  const needsWords = value < SMALLEST_TELLING || MEASURES.has(unit) || MEASURES.has(noun);
  return recorded.find(
    ({ text, numbers }) =>
      numbers.includes(value) && (!needsWords || text.toLowerCase().includes(noun || unit)),
  );
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

const SPACED = /^\d+,\s\d/u;
const LETTERED = /\d\s?[MT]$/u;

/** `Rp48,5 juta`, `12 persen`, `75 peserta`, `lebih dari 75 peserta`. */
function normalValue(
  { value, low, high, isPlain, unit, noun: word }: Quantity,
  written: string,
  more: string,
): string {
  // What the letter means, or where the number begins, is not for the program to say.
  if (LETTERED.test(written) || SPACED.test(written)) return written.replace(/\s/gu, ' ');
  const noun = NO_NOUN.has(word) ? '' : word;
  const hedge = isPlain ? '' : high === Number.POSITIVE_INFINITY ? '≥ ' : low === 0 ? '≤ ' : '± ';
  const amount = formatAmount(value);
  if (unit === 'Rp') return `${hedge}Rp${amount}${more}`;
  if (unit === '%') return `${hedge}${amount} persen`;
  return `${hedge}${amount} ${unit} ${noun}`.replace(/\s+/gu, ' ').trim();
}
