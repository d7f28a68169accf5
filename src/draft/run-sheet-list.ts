import type { Draft } from './draft.ts';
import { readItemLine } from './item-line.ts';
import { plainText } from './nodes.ts';
import type { RunSheetRow } from './run-sheet-table.ts';

/** With fewer points a numbered list is more likely something else. */
const FEWEST_ITEMS = 4;

/** Reads numbered lists as run-sheets, a point an item; each list is a day of its own. */
export function readRunSheetLists({ blocks }: Pick<Draft, 'blocks'>): readonly RunSheetRow[] {
  const lists = blocks.flatMap((block) =>
    block.kind === 'list' && block.ordered && block.items.length >= FEWEST_ITEMS ? [block] : [],
  );
  return lists.flatMap(({ items }, index) =>
    items.flatMap((item): readonly RunSheetRow[] => {
      const [first] = item.blocks;
      if (first?.kind !== 'paragraph') return [];
      const text = plainText(first.children);
      const entry = readItemLine(text);
      if (!entry) return [];
      const place = { timeSpan: first.span, activitySpan: first.span, text };
      return [{ entry: { ...entry, hari: index + 1 }, ...place }];
    }),
  );
}
