import table from './data/hari-besar.tsv';
import { readRows } from './tsv.ts';

/** A day that is commemorated with its number, counted from a year. */
export interface Commemoration {
  /** As texts name it behind `HUT` or `Hari`, the usual name first. */
  readonly names: readonly string[];
  /** An agency or the state, so that the name may follow the number: `HUT ke-81 RI`. */
  readonly isOfBody: boolean;
  /** The number is the year of the commemoration less this. */
  readonly baseYear: number;
  readonly month: number;
  readonly day: number;
  /** Whether the number was compared with reports of a commemoration. */
  readonly isCertain: boolean;
  readonly source: string;
}

let list: readonly Commemoration[] | undefined;

/** The national commemorations that bear a number. */
export function nationalCommemorations(): readonly Commemoration[] {
  list ??= readRows(table).map(([names = '', kind, base, date = '', mark, source = '']) => {
    const [month = '', day = ''] = date.split('-');
    return {
      names: names.split('|'),
      isOfBody: kind === 'hut',
      baseYear: Number(base),
      month: Number(month),
      day: Number(day),
      isCertain: mark === 'pasti',
      source,
    };
  });
  return list;
}
