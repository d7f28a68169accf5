const DIGITS: readonly string[] = [
  'nol',
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
];

/** The numbers from one to ten, which texts write in words. */
export const ONE_TO_TEN: readonly string[] = [...DIGITS.slice(1), 'sepuluh'];

/** Those above one as alternatives of a pattern: more than one thing is counted. */
export const TWO_TO_TEN: string = ONE_TO_TEN.slice(1).join('|');

/** The scales above a hundred, the greatest first. */
const SCALES = [
  [1e12, 'triliun'],
  [1e9, 'miliar'],
  [1e6, 'juta'],
  [1e3, 'ribu'],
] as const;

/** The first number that {@link writeNumberWords} has no words for. */
const BEYOND = 1e15;

/**
 * Every word that a whole number may hold, for patterns; the longer of two that start alike first.
 */
export const NUMBER_WORD = `(?:se(?:puluh|belas|ratus|ribu|juta|miliar|milyar)|sembilan|delapan|tujuh|enam|lima|empat|tiga|dua|satu|nol|puluh|belas|ratus|ribu|juta|mil[iy]ar|tril[iy]un)`;

/**
 * Writes a whole number from 0 up to 10^15 in words: `tujuh puluh lima`, `seribu dua ratus`.
 *
 * @throws RangeError for any other number
 */
export function writeNumberWords(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value >= BEYOND) {
    throw new RangeError(`no words for ${value}`);
  }
  if (value === 0) return 'nol';
  const words: string[] = [];
  let rest = value;
  for (const [scale, name] of SCALES) {
    const count = Math.floor(rest / scale);
    rest %= scale;
    if (count > 0) words.push(withScale(count, name));
  }
  if (rest > 0) words.push(belowThousand(rest));
  return words.join(' ');
}

function withScale(count: number, name: string): string {
  return count === 1 && name === 'ribu' ? 'seribu' : `${belowThousand(count)} ${name}`;
}

function belowThousand(value: number): string {
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  const words: string[] = [];
  if (hundreds === 1) words.push('seratus');
  if (hundreds > 1) words.push(`${DIGITS[hundreds]} ratus`);
  if (rest > 0) words.push(belowHundred(rest));
  return words.join(' ');
}

function belowHundred(value: number): string {
  if (value < 10) return DIGITS[value] ?? '';
  if (value === 10) return 'sepuluh';
  if (value === 11) return 'sebelas';
  if (value < 20) return `${DIGITS[value - 10]} belas`;
  const unit = value % 10;
  const tens = `${DIGITS[Math.floor(value / 10)]} puluh`;
  return unit === 0 ? tens : `${tens} ${DIGITS[unit]}`;
}

/**
 * Reads a whole number in words, as {@link writeNumberWords} writes it, with `sejuta` and the old
 * spellings `milyar` and `trilyun` besides; `undefined` when the words are no such number
 * (`dua tiga`, `lima ribu sejuta`).
 */
export function readNumberWords(text: string): number | undefined {
  const words = text.trim().toLowerCase().split(/\s+/u).map(modernWord);
  if (words.length === 1 && words[0] === 'nol') return 0;
  let total = 0;
  let from = 0;
  for (const [scale, name] of SCALES) {
    const single = words[from] === `se${name}`;
    const at = single ? from : words.indexOf(name, from);
    if (at === -1) continue;
    const count = single ? 1 : readBelowThousand(words.slice(from, at));
    if (count === undefined) return undefined;
    total += count * scale;
    from = at + 1;
  }
  if (from === words.length) return total;
  const rest = readBelowThousand(words.slice(from));
  return rest === undefined ? undefined : total + rest;
}

function modernWord(word: string): string {
  if (word === 'milyar') return 'miliar';
  if (word === 'semilyar') return 'semiliar';
  return word === 'trilyun' ? 'triliun' : word;
}

/** Reads 1 to 999; every word must have its place. */
function readBelowThousand(words: readonly string[]): number | undefined {
  const [first, second] = words;
  if (first === 'seratus') return plus(100, words.slice(1));
  const digit = readDigit(first);
  if (digit !== undefined && second === 'ratus') return plus(digit * 100, words.slice(2));
  return readBelowHundred(words);
}

function plus(hundreds: number, rest: readonly string[]): number | undefined {
  if (rest.length === 0) return hundreds;
  const value = readBelowHundred(rest);
  return value === undefined ? undefined : hundreds + value;
}

function readBelowHundred(words: readonly string[]): number | undefined {
  const [first, second, third, ...more] = words;
  if (more.length > 0) return undefined;
  if (second === undefined && first === 'sepuluh') return 10;
  if (second === undefined && first === 'sebelas') return 11;
  const digit = readDigit(first);
  if (digit === undefined) return undefined;
  if (second === undefined) return digit;
  if (second === 'belas') return third === undefined && digit > 1 ? digit + 10 : undefined;
  if (second !== 'puluh') return undefined;
  const unit = third === undefined ? 0 : readDigit(third);
  return unit === undefined || digit === 1 ? undefined : digit * 10 + unit;
}

/** A digit from 1 to 9. */
function readDigit(word: string | undefined): number | undefined {
  const at = word === undefined ? -1 : DIGITS.indexOf(word);
  return at > 0 ? at : undefined;
}
