import type { Passage } from '../../draft/passage.ts';
import { type Span, spansIn } from '../../text/span.ts';
import type { FactContext } from '../fact-context.ts';
import { readPartList } from '../parts/part-list.ts';
import { countedWords } from './counted-words.ts';
import { findQuantities, type Quantity } from './quantities.ts';
import { kindsAreEqual, type PlacedSum } from './sums.ts';

/** `Jumlah itu terdiri atas`, `Usulan tersebut meliputi`, at the head of a sentence. */
const TAKES_UP =
  /^(?:Ke)?(?<thing>[A-Za-z][a-z-]{3,30})(?:nya)?(?:\s(?:itu|tersebut|ini))\s(?<verb>terdiri\s(?:atas|dari)|terbagi\s(?:atas|menjadi)|dirinci\smenjadi|meliputi|mencakup)\s/u;
const AMOUNT = new Set(['jumlah', 'angka', 'total', 'nilai', 'anggaran', 'dana']);
const FEWEST_PARTS = 2;

/**
 * Finds the sums whose parts stand in a sentence of their own, behind words that take up the total:
 * `… 32.450 anak. Jumlah itu terdiri atas 15.250 balita dan …`.
 */
export function findAnaphoricSums({ passages }: FactContext): readonly PlacedSum[] {
  return passages.flatMap((passage, at) => {
    if (!/\s(?:itu|tersebut|ini)\s(?:ter|dirinci|meliputi|mencakup)/u.test(passage.text)) return [];
    return passage.sentences.flatMap((sentence, index): readonly PlacedSum[] => {
      const { text } = passage;
      const match = TAKES_UP.exec(text.slice(sentence.start, sentence.end));
      const { thing = '', verb = '' } = match?.groups ?? {};
      if (!match) return [];
      const rest = { start: sentence.start + match[0].length, end: sentence.end };
      const list = readPartList(text, findQuantities(passage), rest);
      const total = AMOUNT.has(thing.toLowerCase())
        ? totalIn(passage, passage.sentences[index - 1])
        : totalOf(thing.toLowerCase(), passages.slice(0, at), passage, sentence.start);
      if (!total || !list?.isWhole || list.parts.length < FEWEST_PARTS) return [];
      return [placeSum(total, passage, list.parts, verb)];
    });
  });
}

interface Total {
  readonly quantity: Quantity;
  readonly passage: Passage;
}

/** The only number of a sentence. */
function totalIn(passage: Passage, sentence: Span | undefined): Total | undefined {
  const [quantity, ...others] = sentence ? spansIn(findQuantities(passage), sentence) : [];
  return quantity && others.length === 0 ? { quantity, passage } : undefined;
}

/** The number that the text before gives of a thing, if it never gives another. */
function totalOf(
  thing: string,
  before: readonly Passage[],
  passage: Passage,
  end: number,
): Total | undefined {
  const isHeadline = ({ role }: Passage): boolean => role === 'headline' || role === 'subheadline';
  const all = [...before.filter((one) => !isHeadline(one)), passage].flatMap((one) =>
    findQuantities(one)
      .filter((quantity) => one !== passage || quantity.end <= end)
      .filter((quantity) => countedWords(one.lower, quantity)[0] === thing)
      .map((quantity) => ({ quantity, passage: one })),
  );
  const [first] = all;
  const isOne = all.every(({ quantity }) => quantity.value === first?.quantity.value);
  return isOne ? first : undefined;
}

function placeSum(
  { quantity: total, passage: home }: Total,
  passage: Passage,
  parts: readonly Quantity[],
  verb: string,
): PlacedSum {
  const isOpen = verb === 'meliputi' || verb === 'mencakup';
  const { start, end } = total;
  return {
    sum: {
      start,
      end,
      relation: isOpen ? 'within' : 'all',
      total,
      parts,
      isSameKind: parts.every((part) => kindsAreEqual(total, part)),
      isExclusive: true,
    },
    spanOf: (quantity) => (quantity === total ? home : passage).span(quantity.start, quantity.end),
  };
}
