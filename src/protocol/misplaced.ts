/**
 * The fewest of a list that must move so that it is in order: nothing stands behind what it goes
 * before. Of two that change places it is the later. What is left is the longest run in order.
 *
 * @param goesBefore whether the law or custom puts `a` before `b`; equals go before neither
 */
export function findMisplaced<Item>(
  items: readonly Item[],
  goesBefore: (a: Item, b: Item) => boolean,
): readonly Item[] {
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
