import { Lexicon } from './lexicon.ts';
import { WordList } from './word-list.ts';

/**
 * The texts of a lexicon, one word on a line, lines that open with `#` left out; the files of
 * `kamus/` in the package. `roots` and `common` are sorted by code unit.
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
}

/** Makes a lexicon; what `kata-baku.tsv` lists as non-standard is not accepted through it. */
export function createLexicon({
  roots,
  common,
  extra,
  colloquial,
  foreign,
}: LexiconTexts): Lexicon {
  return new Lexicon({
    roots: new WordList(roots),
    common: new WordList(common),
    own: new Set(readWordLines(extra)),
    foreign: new Set([...readWordLines(colloquial), ...readWordLines(foreign)]),
  });
}

/** The words of a text that has one on each line. */
export function readWordLines(text: string): readonly string[] {
  return text
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}
