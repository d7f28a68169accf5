import colloquialTable from './data/ragam-cakapan.tsv';
import { readRows } from './tsv.ts';

/** A word of everyday talk, in lower case, and the word of written Indonesian for it. */
export interface ColloquialWord {
  readonly word: string;
  /** Empty where there is nothing to put in its place: `sih`. */
  readonly formal: string;
  /**
   * `hapus`: left out, and the sentence put another way; `catatan`: so common in the press that it
   * is worth no more than a look.
   */
  readonly condition: 'hapus' | 'catatan' | undefined;
}

/** The words that KBBI marks as talk and no editor leaves in a release; see the head of the table. */
export function readColloquialWords(): readonly ColloquialWord[] {
  return readRows(colloquialTable).map(([word = '', formal = '', condition]) => ({
    word,
    formal,
    condition: condition === 'hapus' || condition === 'catatan' ? condition : undefined,
  }));
}
