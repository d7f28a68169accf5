const SCALES: Readonly<Record<string, number>> = {
  ribu: 1e3,
  rb: 1e3,
  juta: 1e6,
  jt: 1e6,
  miliar: 1e9,
  milyar: 1e9,
  triliun: 1e12,
  trilyun: 1e12,
};

/** Pattern of a number in digits, with Indonesian separators. */
export const DIGITS = String.raw`(?:\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d{1,15}(?:[.,]\d+)?)`;

/** Pattern of what multiplies it: `ribu`, `1,2 miliar`. */
export const SCALE = '(?:[Rr]ibu|rb|[Jj]uta|jt|[Mm]il[iy]ar|[Tt]ril[iy]un)(?![A-Za-zÀ-ɏ])';

/** A number as its digits give it. */
interface Digits {
  readonly value: number;
  /** What the last digit after the comma counts; 0 when there is none. */
  readonly step: number;
  readonly isSure: boolean;
}

/** `1.250` and `1,5`; `1.5` is read as a decimal and `1,500` too, both without being sure. */
export function parseDigits(digits: string): Digits {
  const isGrouped = /^\d{1,3}(?:\.\d{3})+(?:,|$)/u.test(digits);
  const plain = isGrouped ? digits.replaceAll('.', '') : digits;
  const [, decimals = ''] = plain.split(/[.,]/u);
  const doubtful = plain.includes('.') || (decimals.length === 3 && !isGrouped);
  const step = decimals === '' ? 0 : 10 ** -decimals.length;
  return { value: Number(plain.replace(',', '.')), step, isSure: !doubtful };
}

/** What a scale multiplies by; 1 without one. */
export function factorOf(scale: string | undefined): number {
  return SCALES[scale?.trim().toLowerCase() ?? ''] ?? 1;
}
