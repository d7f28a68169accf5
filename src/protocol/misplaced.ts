/** People who speak, are greeted or have a seat of their own at one event. */
const MOST_ITEMS = 150;

/**
 * The fewest of a list that must move so that it is in order: nothing stands behind what it goes
 * before. Of two that change places it is the later. What is left is the longest run in order.
 *
 * Longer lists than any event has are left alone.
 *
 * @param goesBefore whether the law or custom puts `a` before `b`; equals go before neither
 */
export function findMisplaced<Item>(
  items: readonly Item[],
  goesBefore: (a: Item, b: Item) => boolean,
): readonly Item[] {
  if (items.length > MOST_ITEMS) return [];
  let runs: readonly (readonly Item[])[] = [];
  for (const item of items) {
    const fitting = runs.filter((run) => !run.some((earlier) => goesBefore(item, earlier)));
    runs = [...runs, [...longestOf(fitting), item]];
  }
  const kept = longestOf(runs);
  return items.filter((item) => !kept.includes(item));
}

function longestOf<Item>(runs: readonly (readonly Item[])[]): readonly Item[] {
  return runs.reduce<readonly Item[]>((best, run) => (run.length > best.length ? run : best), []);
}
