import type { EventFile } from '../event/event.ts';
import type { EventSeating } from '../event/seating.ts';
import type { Guest } from './guests.ts';

/** Someone on a seat: a guest, or the husband or wife beside them. */
export interface Sitter {
  readonly guest: Guest;
  readonly isSpouse: boolean;
  /** Place in the order in which guests are seated, from 1; a spouse has that of the guest. */
  readonly place: number;
}

/** A chair; `number` counts from 1 from the left of those who sit. */
export interface Seat {
  readonly number: number;
  /** `undefined` for a chair that stays free. */
  readonly sitter: Sitter | undefined;
}

/** A row of chairs, the front one first. */
export interface SeatingRow {
  /** `A`, `B`, … from the front. */
  readonly label: string;
  readonly seats: readonly Seat[];
}

/** Chairs of a row where an event does not say: a row that speakers can overlook, with a middle. */
const USUAL_ROW = 9;

/**
 * Seats guests in rows, each row from its middle outwards (see `seatsByRank`), the husband or wife
 * beside each official on the outer side (UU 9/2010 art. 14 (2)). Where the rows are not given,
 * chairs are set for those who come.
 *
 * @param guests in the order in which they are seated; see {@link seatingOrder}
 */
export function planSeats(
  guests: readonly Guest[],
  { baris }: EventSeating = {},
): readonly SeatingRow[] {
  const rows: SeatingRow[] = [];
  let left = guests.map((guest, index) => partyOf(guest, index + 1));
  while (left.length > 0) {
    const chairs = baris?.[rows.length] ?? baris?.at(-1);
    const { seats, count } = fillRow(left, chairs);
    rows.push({ label: rowLabel(rows.length), seats });
    left = left.slice(count);
  }
  return rows;
}

/**
 * Guests as they are seated: in order of precedence, but the host beside the highest of them
 * (art. 13), unless the event file sets the order by hand.
 */
export function seatingOrder(event: EventFile, ordered: readonly Guest[]): readonly Guest[] {
  const [highest, ...others] = ordered;
  const host = others.find(({ isHost }) => isHost);
  if (!highest || !host || event.urutan_manual !== undefined) return ordered;
  return [highest, host, ...others.filter((guest) => guest !== host)];
}

/** Those who sit together: a guest, and who accompanies them. */
type Party = readonly Sitter[];

function partyOf(guest: Guest, place: number): Party {
  const own = { guest, isSpouse: false, place };
  return guest.spouse === undefined ? [own] : [own, { ...own, isSpouse: true }];
}

/** Fills one row with the first parties; `count` is how many found a seat, one at least. */
function fillRow(
  parties: readonly Party[],
  chairs: number | undefined,
): { readonly seats: readonly Seat[]; readonly count: number } {
  const most = Math.max(chairs ?? USUAL_ROW, parties[0]?.length ?? 1);
  let people = 0;
  let count = 0;
  for (const party of parties) {
    if (people + party.length > most) break;
    people += party.length;
    count += 1;
  }
  const free = chairs === undefined ? undefined : most;
  for (; count > 1; count--) {
    const seats = seatParties(parties.slice(0, count), free);
    if (seats) return { seats, count };
  }
  return { seats: seatParties(parties.slice(0, 1), free) ?? [], count: 1 };
}

/**
 * The seats of one row, from the left of those who sit. Each party goes to the side that is
 * shorter. `undefined` when a couple would have to be parted.
 *
 * @param chairs how many stand there; as many as people when not given
 */
function seatParties(
  parties: readonly Party[],
  chairs: number | undefined,
): readonly Seat[] | undefined {
  const total = chairs ?? parties.flat().length;
  const hasMiddle = total % 2 === 1;
  const room = chairs === undefined ? Number.POSITIVE_INFINITY : Math.floor(total / 2);
  const wings: Record<'left' | 'right', Sitter[]> = { left: [], right: [] };
  const [first = [], ...others] = parties;
  const middle = hasMiddle ? first.slice(0, 1) : [];
  if (!hasMiddle) wings.right.push(...first.slice(0, 1));
  // In a row of two there is no outer side.
  const company = hasMiddle || first.length > room ? 'left' : 'right';
  wings[company].push(...first.slice(1));
  for (const party of others) {
    const shorter = wings.left.length < wings.right.length ? 'left' : 'right';
    const other = shorter === 'left' ? 'right' : 'left';
    const side = [shorter, other] as const;
    const wing = side.map((name) => wings[name]).find((one) => one.length + party.length <= room);
    if (!wing) return undefined;
    wing.push(...party);
  }
  const seated = [...wings.left.toReversed(), ...middle, ...wings.right];
  const before = chairs === undefined ? 0 : room - wings.left.length;
  return Array.from({ length: total }, (_, index) => ({
    number: index + 1,
    sitter: seated[index - before],
  }));
}

const LETTERS = 26;

/** `A` to `Z`, then `AA`. */
function rowLabel(index: number): string {
  const letter = String.fromCharCode(65 + (index % LETTERS));
  return index < LETTERS ? letter : rowLabel(Math.floor(index / LETTERS) - 1) + letter;
}
