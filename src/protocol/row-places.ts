import type { ProtocolOffice } from '../knowledge/protocol-offices.ts';
import { isHigher, type Ranking } from './speakers.ts';

/** Where somebody sits in a row, as far as rank shows in it. */
export interface SeatInRow {
  /** Chairs from the middle of the row. */
  readonly distance: number;
  /** -1 to the left of the middle, 1 to the right, 0 in it; from those who sit. */
  readonly side: number;
  /** People from the middle on this side, oneself included, wives and husbands not. */
  readonly steps: number;
}

/** A chair of a row with the office of who sits there. */
interface TakenSeat {
  readonly row: string;
  readonly number: number;
  /** Sits there as the husband or wife of an official. */
  readonly isSpouse: boolean;
  readonly office: ProtocolOffice | undefined;
  /** A guest from abroad, whom the law gives no place among the others. */
  readonly isForeign: boolean;
}

/** With fewer people of rank, or among many others, an order from one end is no order. */
const FEWEST_IN_LINE = 3;

/**
 * The places of those who sit in rows, by `A5`. The middle of a row is the chair of the highest there
 * when that is within a chair of it, unless a guest from abroad has the middle, or another as high sits
 * as near to it on the other side. A row that runs from one end to the other in order of rank, as some
 * offices seat theirs, has no middle: its places are left out.
 */
export function placeInRows(
  seats: readonly TakenSeat[],
  ranking: Ranking,
): ReadonlyMap<string, SeatInRow> {
  const rows = new Map<string, TakenSeat[]>();
  for (const seat of seats) rows.set(seat.row, [...(rows.get(seat.row) ?? []), seat]);
  return new Map([...rows.values()].flatMap((row) => placesOf(row, ranking)));
}

function placesOf(
  row: readonly TakenSeat[],
  ranking: Ranking,
): readonly (readonly [string, SeatInRow])[] {
  const sorted = [...row].sort((a, b) => a.number - b.number);
  const officials = sorted.filter(({ isSpouse }) => !isSpouse);
  if (runsFromEnd(officials, ranking)) return [];
  const middle = middleOf(sorted, ranking);
  return sorted.map((seat) => {
    const side = Math.sign(seat.number - middle);
    const inner = sorted.filter(
      ({ number, isSpouse }) =>
        !isSpouse &&
        Math.sign(number - middle) === side &&
        Math.abs(number - middle) <= Math.abs(seat.number - middle),
    );
    const distance = Math.abs(seat.number - middle);
    return [`${seat.row}${seat.number}`, { distance, side, steps: side === 0 ? 0 : inner.length }];
  });
}

/** Whether ranks only fall, or only rise, from the left of a row to its right. */
function runsFromEnd(sorted: readonly TakenSeat[], ranking: Ranking): boolean {
  const offices = sorted.flatMap(({ office }) => office ?? []);
  const isFalling = (list: readonly ProtocolOffice[]): boolean =>
    list.every(
      (office, index) => !list.slice(0, index).some((one) => isHigher(office, one, ranking)),
    );
  const [first] = offices;
  const last = offices.at(-1);
  if (offices.length < FEWEST_IN_LINE || 2 * offices.length <= sorted.length) return false;
  if (!first || !last) return false;
  const differs = isHigher(first, last, ranking) || isHigher(last, first, ranking);
  return differs && (isFalling(offices) || isFalling(offices.toReversed()));
}

function middleOf(sorted: readonly TakenSeat[], ranking: Ranking): number {
  const numbers = sorted.map(({ number }) => number);
  const middle = (Math.min(...numbers) + Math.max(...numbers)) / 2;
  const isMiddleForeign = sorted.some(({ number, isForeign }) => isForeign && number === middle);
  if (isMiddleForeign) return middle;
  const near = sorted
    .filter(
      ({ office, isForeign, number }) =>
        office !== undefined &&
        !isForeign &&
        Math.abs(number - middle) <= 1 &&
        !sorted.some((other) => other.office && isHigher(other.office, office, ranking)),
    )
    .map(({ number }) => number)
    .sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  const [nearest = middle, next = Number.POSITIVE_INFINITY] = near;
  return Math.abs(next - middle) === Math.abs(nearest - middle) ? middle : nearest;
}

/**
 * Whether `a` sits farther from the middle of a row than `b` so that it shows: on one side by any
 * number of chairs, across the middle by two chairs and one person. Husbands and wives move the next
 * official out by a chair.
 */
export function isFartherOut(a: SeatInRow, b: SeatInRow): boolean {
  if (b.side === 0) return a.distance > 1;
  if (a.side === b.side) return a.distance > b.distance;
  return a.distance > b.distance + 1 && a.steps > b.steps;
}
