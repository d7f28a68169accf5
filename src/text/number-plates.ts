import type { Span } from './span.ts';

/** One or two letters of the region, a number, one to three of the series: `BN 1234 HA`. */
const PLATE = /(?<![A-Za-zÀ-ɏ\d-])[A-Z]{1,2} \d{1,4} [A-Z]{1,3}(?![A-Za-zÀ-ɏ\d])/gu;

/**
 * Whether a place belongs to the number of a vehicle, whose letters are no units and whose figures
 * no amount.
 */
export function isInNumberPlate(text: string, { start, end }: Span): boolean {
  const from = Math.max(0, start - 9);
  return Array.from(text.slice(from, end + 9).matchAll(PLATE)).some(
    ({ 0: plate, index }) => from + index <= start && from + index + plate.length >= end,
  );
}
