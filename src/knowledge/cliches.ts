import clicheTable from './data/klise.tsv';
import { readRows } from './tsv.ts';

/** A phrase of every ceremony release, in lower case. */
export interface Cliche {
  readonly words: string;
  /** What can stand in its place as it is. */
  readonly plain: string | undefined;
  /** What to write where the sentence must be written anew. Indonesian. */
  readonly advice: string;
}

/** The clichés of the ceremony release; see the head of the table. */
export function readCliches(): readonly Cliche[] {
  return readRows(clicheTable).map(([words = '', plain = '', advice = '']) => ({
    words,
    plain: plain === '' ? undefined : plain,
    advice,
  }));
}
