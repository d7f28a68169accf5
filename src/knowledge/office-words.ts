import { editDistance } from '../text/nearest.ts';
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

function isSlip(typed: string, word: string): boolean {
  const difference = Math.abs(typed.length - word.length);
  if (difference > 1 || typed === word) return false;
  if (difference === 0 && sorted(typed) !== sorted(word)) return false;
  return editDistance(typed, word) === 1;
}

function sorted(word: string): string {
  return [...word].sort().join('');
}

function indexByInitial(): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const [word = ''] of readRows(table)) {
    const initial = word.charAt(0);
    index.set(initial, [...(index.get(initial) ?? []), word]);
  }
  return index;
}
