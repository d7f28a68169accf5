import table from './data/kata-instansi.tsv';
import { readRows } from './tsv.ts';

let byInitial: ReadonlyMap<string, readonly string[]> | undefined;

/**
 * The word in names of agencies, offices and regions that a word was meant to be: one letter is
 * missing or too many, or two have changed places. `undefined` where none is, or more than one.
 * A letter that is another one does not count: `Kesihatan` is Malay.
 *
 * @param typed in lower case
 */
export function findOfficeWord(typed: string): string | undefined {
  byInitial ??= indexByInitial();
  const near = (byInitial.get(typed.charAt(0)) ?? []).filter((word) => isSlip(typed, word));
  return near.length === 1 ? near[0] : undefined;
}

/** Whether what is left of both without their common start and end is one letter, or two swapped. */
function isSlip(typed: string, word: string): boolean {
  const longest = Math.max(typed.length, word.length);
  if (longest - Math.min(typed.length, word.length) > 1 || typed === word) return false;
  let start = 0;
  while (typed.charAt(start) === word.charAt(start)) start++;
  let end = 0;
  while (end < longest - start - 1 && typed.at(-end - 1) === word.at(-end - 1)) end++;
  const [left, right] = [typed, word].map((text) => text.slice(start, text.length - end));
  if (left === undefined || right === undefined) return false;
  if (typed.length !== word.length) return left.length + right.length === 1;
  return left.length === 2 && left === `${right.charAt(1)}${right.charAt(0)}`;
}

function indexByInitial(): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const [word = ''] of readRows(table)) {
    const initial = word.charAt(0);
    index.set(initial, [...(index.get(initial) ?? []), word]);
  }
  return index;
}
