import { partPreposition } from '../knowledge/prepositions.ts';
import { type NonstandardWord, readNonstandardWords } from '../knowledge/spellings.ts';
import { type Analysis, assemble, isMismatch, readings } from './analyse.ts';
import { CLITICS } from './frames.ts';

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

/** Words that merely look as if they were derived from one of the table: `trendi` is none of `trend`. */
const LOOKALIKES = new Set(['faksimili', 'monotropi', 'pemerkan', 'penampakan', 'trendi', 'yagi']);

/** Running text asks for the same words again and again. */
const forms = new Map<string, StandardForm | undefined>();

/**
 * The standard form of a word that is derived from a non-standard one: `imbauannya` for
 * `himbauannya`, `mengizinkan` for `mengijinkan`.
 *
 * @param word in lower case
 */
export function deriveStandardForm(word: string): StandardForm | undefined {
  if (forms.has(word)) return forms.get(word);
  const form = word.includes('-') ? undefined : firstStandardForm(word);
  forms.set(word, form);
  return form;
}

function firstStandardForm(word: string): StandardForm | undefined {
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
  if (LOOKALIKES.has(word)) return undefined;
  if (assemble(reading) !== word && !isMismatch(word, reading)) return undefined;
  const right = assemble({ ...reading, root: base.right });
  // `diahir` is `di akhir`: with the root set right the prefix is a preposition.
  return right === word ? undefined : { right: partPreposition(right) ?? right, base };
}

/**
 * Loanwords take any affix. What is misspelt in its affixes, or by a slip of the pen, is listed
 * whole, and takes no more than a pronoun or particle.
 */
function mayCarry({ kind }: NonstandardWord, { steps }: Analysis): boolean {
  if (kind === 'serapan' || kind === 'inggris' || kind === 'agama') return true;
  return steps.every(({ prefix, suffix }) => prefix === '' && CLITICS.includes(suffix));
}
