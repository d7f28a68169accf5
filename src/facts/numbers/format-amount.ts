import { formatWholeNumber } from '../../text/numbers.ts';

const SCALES = [
  [1e12, 'triliun'],
  [1e9, 'miliar'],
  [1e6, 'juta'],
] as const;

/**
 * Writes a number as a reader would want it: `1.250`, `48,5 juta`, `0,25`. From a million on, with
 * its scale where at most two decimals are enough to say it.
 */
export function formatAmount(value: number): string {
  const scaled = SCALES.find(([scale]) => value >= scale);
  if (scaled) {
    const [scale, name] = scaled;
    const short = Math.round((value / scale) * 100) / 100;
    if (Math.abs(short * scale - value) < 0.5) return `${formatDecimal(short)} ${name}`;
  }
  return formatDecimal(Math.round(value * 100) / 100);
}

function formatDecimal(value: number): string {
  const whole = Math.trunc(value);
  const [, decimals] = String(Math.round(Math.abs(value - whole) * 100) / 100).split('.');
  return decimals === undefined
    ? formatWholeNumber(whole)
    : `${formatWholeNumber(whole)},${decimals}`;
}
