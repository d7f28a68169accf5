import type { Unit } from './unit.ts';

const NUMBERED = /^(\s*\|\s*)(\d+)(?=\s*\|)/u;

/** Whether every table with numbers in its first column counts 1, 2, 3. */
export function isCounted(units: readonly Unit[]): boolean {
  return tablesOf(units).every((rows) => rows.every((row, index) => numberOf(row) === index + 1));
}

/** The units with the rows of every numbered table counted anew from 1. */
export function countRows<Row extends Unit>(units: readonly Row[]): readonly Row[] {
  const numbers = new Map(
    tablesOf(units).flatMap((rows) => rows.map((row, index) => [row, index + 1] as const)),
  );
  return units.map((unit) => {
    const number = numbers.get(unit);
    if (number === undefined) return unit;
    return { ...unit, text: unit.text.replace(NUMBERED, (_, before) => `${before}${number}`) };
  });
}

/** The numbered rows of each table. */
function tablesOf<Row extends Unit>(units: readonly Row[]): readonly (readonly Row[])[] {
  const tables: Row[][] = [];
  let isInside = false;
  for (const unit of units) {
    if (unit.kind === 'row' && numberOf(unit) !== undefined) {
      if (isInside) tables.at(-1)?.push(unit);
      else tables.push([unit]);
      isInside = true;
    } else {
      isInside = false;
    }
  }
  return tables;
}

function numberOf({ text }: Unit): number | undefined {
  const number = NUMBERED.exec(text)?.[2];
  return number === undefined ? undefined : Number(number);
}
