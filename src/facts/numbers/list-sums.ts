import type { List } from '../../draft/nodes.ts';
import type { Passage } from '../../draft/passage.ts';
import type { FactContext } from '../fact-context.ts';
import { findQuantities, type Quantity } from './quantities.ts';
import { kindsAreEqual, type PlacedSum } from './sums.ts';

/** The end of a paragraph that opens a closed list. */
const OPENING =
  /(?<![a-zÀ-ɏ])(?:terdiri\s(?:atas|dari)|(?:dengan\s)?rincian(?:nya)?|yakni|yaitu)(?:\ssebagai\sberikut)?\s?:$/iu;
/** How far before the end of the paragraph its total may stand. */
const REACH = 90;
const FEWEST_PARTS = 2;

/** Finds totals of paragraphs whose parts are listed below them, a number to each item and no list inside. */
export function findListSums({ draft, passages }: FactContext): readonly PlacedSum[] {
  const passageOf = (node: unknown): Passage | undefined =>
    passages.find((passage) => passage.node === node);
  return draft.blocks.flatMap((block, index): readonly PlacedSum[] => {
    const opening = draft.blocks[index - 1];
    if (block.kind !== 'list' || opening?.kind !== 'paragraph') return [];
    const head = passageOf(opening);
    if (!head || !OPENING.test(head.text)) return [];
    const items = block.items.map((item) => passageOf(onlyBlock(item)));
    const sum = readSum(head, items);
    return sum ? [sum] : [];
  });
}

function onlyBlock({ blocks }: List['items'][number]): unknown {
  return blocks.length === 1 ? blocks[0] : undefined;
}

function readSum(head: Passage, items: readonly (Passage | undefined)[]): PlacedSum | undefined {
  const total = findQuantities(head).at(-1);
  if (!total || head.text.length - total.end > REACH || (total.unit === '' && total.noun === '')) {
    return undefined;
  }
  const places = new Map<Quantity, Passage>([[total, head]]);
  for (const item of items) {
    const [part, ...others] = item ? findQuantities(item) : [];
    if (!item || !part || others.length > 0) return undefined;
    places.set(part, item);
  }
  const [, ...parts] = places.keys();
  if (parts.length < FEWEST_PARTS) return undefined;
  const isSameKind = parts.every((part) => kindsAreEqual(total, part));
  const { start, end } = total;
  return {
    sum: { start, end, relation: 'all', total, parts, isSameKind, isExclusive: false },
    spanOf: (quantity) => (places.get(quantity) ?? head).span(quantity.start, quantity.end),
  };
}
