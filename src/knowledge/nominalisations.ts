import nominalisationTable from './data/nominalisasi.tsv';
import { readRows } from './tsv.ts';

/** A verb that officialese hides in a noun behind `melakukan`. */
export interface Nominalisation {
  readonly verb: string;
  /**
   * The preposition that stays behind the verb (`berkoordinasi dengan`); without one the verb wants
   * an object right behind it.
   */
  readonly preposition: string | undefined;
}

let nominalisations: ReadonlyMap<string, Nominalisation> | undefined;

/** The verbs by their nouns, in lower case; see the head of the table. */
export function readNominalisations(): ReadonlyMap<string, Nominalisation> {
  nominalisations ??= new Map(
    readRows(nominalisationTable).map(([noun = '', verb = '', preposition]) => [
      noun,
      { verb, preposition },
    ]),
  );
  return nominalisations;
}
