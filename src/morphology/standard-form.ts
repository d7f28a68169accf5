import { type NonstandardWord, readNonstandardWords } from '../knowledge/spellings.ts';
import { type Analysis, assemble, readings } from './analyse.ts';

/** A word built on a non-standard one, and what it should be. */
export interface StandardForm {
  /** With the same affixes as the word, as the standard root wants them. */
  readonly right: string;
  readonly base: NonstandardWord;
}

let table: ReadonlyMap<string, NonstandardWord> | undefined;

/** The row of `kata-baku.tsv` for a word in lower case. */
export function findNonstandard(word: string): NonstandardWord | undefined {
  table ??= new Map(readNonstandardWords().map((entry) => [entry.wrong, entry]));
  return table.get(word);
}

/**
 * The standard form of a word that is derived from a non-standard one: `imbauannya` for
 * `himbauannya`, `mengizinkan` for `mengijinkan`. Only affixes and pronouns are taken off, so words
 * that merely look so must be known to the caller.
 *
 * @param word in lower case
 */
export function deriveStandardForm(word: string): StandardForm | undefined {
  if (word.includes('-')) return undefined;
  for (const reading of readings(word, { isRoot: (stem) => findNonstandard(stem) !== undefined })) {
    const form = readStandardForm(word, reading);
    if (form) return form;
  }
  return undefined;
}

/** The standard form of a word by one reading of it; see {@link deriveStandardForm}. */
export function readStandardForm(word: string, reading: Analysis): StandardForm | undefined {
  const base = findNonstandard(reading.root);
  if (!base || /[\sA-Z]/u.test(base.right) || !mayCarry(base, reading)) return undefined;
  if (assemble(reading) !== word) return undefined;
  return { right: assemble({ ...reading, root: base.right }), base };
}

/**
 * Loanwords take any affix. What is misspelt in its affixes, or by a slip of the pen, is listed
 * whole, and takes no more than a pronoun or particle.
 */
function mayCarry({ kind }: NonstandardWord, { steps }: Analysis): boolean {
  return kind === 'serapan' || kind === 'agama' || steps.every(({ prefix }) => prefix === '');
}
