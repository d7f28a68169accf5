import { planSeats, type Sitter, seatingOrder } from '../protocol/seating-plan.ts';
import type { EventSource } from './view.ts';

/**
 * The seat of a guest and who sits beside them, as the seating plan has it: `A3; di kiri Budi,
 * S.E., Camat Contoh; di kanan Sari`. `null` for who has no seat.
 *
 * @param key id in the roster, or name
 */
export function seatLine(key: string, { event, guests }: EventSource): string | null {
  for (const { label, seats } of planSeats(seatingOrder(event, guests), event.kursi)) {
    const at = seats.findIndex(({ sitter }) => sitter?.guest.key === key && !sitter.isSpouse);
    if (at === -1) continue;
    const beside = [
      ['di kiri', seats[at - 1]?.sitter],
      ['di kanan', seats[at + 1]?.sitter],
    ] as const;
    const neighbours = beside.flatMap(([side, sitter]) =>
      sitter ? [`${side} ${neighbour(sitter)}`] : [],
    );
    return [`${label}${at + 1}`, ...neighbours].join('; ');
  }
  return null;
}

function neighbour({ guest, isSpouse }: Sitter): string {
  const { name, spouse = '', title } = guest;
  return isSpouse ? spouse : `${name}, ${title}`;
}
