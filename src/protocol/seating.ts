/**
 * Seats of one row in the order of rank, as steps from the middle: 0 is the middle seat of an odd
 * row, negative to the left and positive to the right of those who sit. Three people sit 3-1-2,
 * four 4-2-1-3, read from their own left to their right, so that who is higher has the right hand
 * of who is lower. Custom of Indonesian protocol, not law.
 *
 * @param count people in the row
 * @returns for each rank, from the highest, its seat; even rows have no seat 0
 */
export function seatsByRank(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => {
    const rank = index + 1;
    if (count % 2 === 1) return rank % 2 === 0 ? rank / 2 : -(rank - 1) / 2;
    return rank % 2 === 1 ? (rank + 1) / 2 : -rank / 2;
  }).map((seat) => seat + 0);
}

/** People of one row, given from the highest on, as they sit from their own left to their right. */
export function seatRow<Person>(ranked: readonly Person[]): readonly Person[] {
  const seats = seatsByRank(ranked.length);
  return ranked
    .map((person, index) => ({ person, seat: seats[index] ?? 0 }))
    .sort((a, b) => a.seat - b.seat)
    .map(({ person }) => person);
}
