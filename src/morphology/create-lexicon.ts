import { Leanings } from './leanings.ts';
import { Lexicon } from './lexicon.ts';
import { Likes } from './likes.ts';
import { WordList } from './word-list.ts';
import { WordPairs } from './word-pairs.ts';

/**
 * The texts of a lexicon, one word on a line, lines that open with `#` left out; the files of
 * `kamus/` in the package. `roots`, `common` and `foreign` are sorted by code unit.
 */
export interface LexiconTexts {
  /** `kata-dasar.txt` */
  readonly roots: string;
  /** `kata-lazim.txt` */
  readonly common: string;
  /** `kata-tambahan.txt` */
  readonly extra: string;
  /** `kata-cakapan.txt` */
  readonly colloquial: string;
  /** `kata-asing.txt` */
  readonly foreign: string;
  /** `kata-berdampingan.txt`, sorted by code unit; without it, no word is taken for another. */
  readonly pairs?: string;
  /** `kata-tetangga.txt`, sorted by code unit; without it, pairs of words decide alone. */
  readonly leanings?: string;
  /** `kata-serupa.txt`, sorted by code unit; without it, what it says is worked out. */
  readonly likes?: string;
}

/** Makes a lexicon; what `kata-baku.tsv` lists as non-standard is not accepted through it. */
export function createLexicon({
  roots,
  common,
  extra,
  colloquial,
  foreign,
  pairs = '',
  leanings = '',
  likes,
}: LexiconTexts): Lexicon {
  return new Lexicon({
    roots: new WordList(roots),
    common: readFrequencies(common),
    own: new Set(readWordLines(extra)),
    colloquial: new Set(readWordLines(colloquial)),
    foreign: new WordList(foreign),
    pairs: new WordPairs(pairs),
    leanings: new Leanings(leanings),
    likes: likes === undefined ? undefined : new Likes(likes),
  });
}

const ZERO = '0'.charCodeAt(0);

/** Reads the lines of `kata-lazim.txt`; each check pays for it, so nothing but the words is made. */
function readFrequencies(text: string): ReadonlyMap<string, number> {
  const frequencies = new Map<string, number>();
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf('\n', at);
    const tab = end - 2;
    if (!text.startsWith('#', at))
      frequencies.set(text.slice(at, tab), text.charCodeAt(end - 1) - ZERO);
    at = end + 1;
  }
  return frequencies;
}

/** The words of a text that has one on each line. */
export function readWordLines(text: string): readonly string[] {
  return text
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}
