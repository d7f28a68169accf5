import phraseTable from './data/nada-defensif.tsv';
import { readRows } from './tsv.ts';

/** A phrase that attacks or defends where facts should be set right, in lower case. */
export interface DefensivePhrase {
  readonly words: string;
  /** What to write instead. Indonesian. */
  readonly advice: string;
}

/** The phrases; see the head of the table. */
export function readDefensivePhrases(): readonly DefensivePhrase[] {
  return readRows(phraseTable).map(([words = '', advice = '']) => ({ words, advice }));
}
