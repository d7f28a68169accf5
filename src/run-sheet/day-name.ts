/**
 * What a day of a run-sheet is called: `Hari ke-2`, and `Geladi H-1` on the day before the event.
 */
export function dayName(day: number): string {
  return day < 1 ? `Geladi H-${1 - day}` : `Hari ke-${day}`;
}
