import table from './data/gabungan-terpisah.tsv';
import { readRows } from './tsv.ts';

let seconds: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** Shorter words are no two of a compound. */
const SHORTEST = 7;
const SHORTEST_PART = 3;

/** Prefixes that a compound takes while its parts stay apart: `bertumpang tindih`. */
const PREFIXES = ['', 'ber', 'be', 'meng', 'men', 'mem', 'me', 'peng', 'pen', 'pem', 'pe', 'ter'];

/**
 * A compound as it is written, in two words, of one that is run together: `rantai pasok` of
 * `rantaipasok`, `berunjuk rasa` of `berunjukrasa`; `undefined` for any other word, also those with a
 * hyphen, which names of files and pages have. Source: EYD V II.B, KBBI VI.
 *
 * @param word in lower case
 */
export function partCompound(word: string): string | undefined {
  if (word.length < SHORTEST) return undefined;
  const [whole, pronoun] = word.endsWith('nya') ? [word.slice(0, -3), 'nya'] : [word, ''];
  for (const prefix of PREFIXES) {
    const parts = whole.startsWith(prefix) ? part(whole.slice(prefix.length)) : undefined;
    if (parts !== undefined) return prefix + parts + pronoun;
  }
  return undefined;
}

function part(whole: string): string | undefined {
  seconds ??= new Map(
    readRows(table).map(([first = '', others = '']) => [first, new Set(others.split(' '))]),
  );
  for (let cut = SHORTEST_PART; cut <= whole.length - SHORTEST_PART; cut++) {
    const others = seconds.get(whole.slice(0, cut));
    if (!others) continue;
    if (others.has(whole.slice(cut))) return `${whole.slice(0, cut)} ${whole.slice(cut)}`;
  }
  return undefined;
}
