import type { Quantity } from './quantities.ts';

/** How fingers or eyes make one number of another. */
export interface NumberSlip {
  /** Two neighbouring digits changed places, a zero or a scale went wrong, or one digit did. */
  readonly kind: 'swapped' | 'scale' | 'digit';
  /** Digits that tell: without the zeros at the end, of sums of money and where the scale is off. */
  readonly digits: number;
}

/** Below this a changed digit makes just another number. */
const LONG = 3;

/** The slip that leads from one number to another; `undefined` when it would take more than one. */
export function findSlip(a: Quantity, b: Quantity): NumberSlip | undefined {
  const [one, other] = [digitsOf(a), digitsOf(b)];
  if (one === undefined || other === undefined || a.value === b.value) return undefined;
  if (significant(one) === significant(other)) {
    return { kind: 'scale', digits: significant(one).length };
  }
  if (one.length !== other.length) return undefined;
  const [left, right] = a.unit === 'Rp' ? sameLength(one, other) : [one, other];
  const places = Array.from(left).flatMap((digit, at) => (digit === right[at] ? [] : [at]));
  const [first, second, ...more] = places;
  if (first === undefined || more.length > 0) return undefined;
  if (second === undefined) {
    return left.length >= LONG ? { kind: 'digit', digits: left.length } : undefined;
  }
  const isSwapped =
    second === first + 1 && left[first] === right[second] && left[second] === right[first];
  return isSwapped ? { kind: 'swapped', digits: left.length } : undefined;
}

/** The digits of a number in full, its decimals too: `2400`, `95`, `855` of 85,5. */
function digitsOf({ value, unit }: Quantity): string | undefined {
  if (!Number.isFinite(value) || value <= 0 || value >= 1e15) return undefined;
  return unit === '%' ? String(value).replace('.', '') : String(Math.round(value));
}

/** A number in digits without the zeros at its end. */
export function significant(digits: string): string {
  let end = digits.length;
  while (digits[end - 1] === '0') end--;
  return digits.slice(0, end);
}

/** Two numbers without the zeros that both end in. */
function sameLength(one: string, other: string): readonly [string, string] {
  const length = Math.max(significant(one).length, significant(other).length);
  return [one.slice(0, length), other.slice(0, length)];
}
