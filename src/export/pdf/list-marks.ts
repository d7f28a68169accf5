import type { PrintList } from '../print-document.ts';

/** Number or bullet of an item, of three kinds by depth, as in Word. */
export function markOf({ ordered, start }: PrintList, index: number, depth: number): string {
  if (!ordered) return ['•', '–', '•'][depth % 3] ?? '•';
  const number = start + index;
  const isLetter = depth % 3 === 1 && number >= 1 && number <= 26;
  if (isLetter) return `${String.fromCharCode(96 + number)}.`;
  return `${depth % 3 === 2 ? roman(number) : number}.`;
}

const ROMAN = [
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
] as const;

/** A small Roman number; from 50 on the number as it is. */
function roman(number: number): string {
  if (number < 1 || number >= 50) return String(number);
  let rest = number;
  let letters = '';
  for (const [sign, value] of ROMAN) {
    while (rest >= value) {
      letters += sign;
      rest -= value;
    }
  }
  return letters;
}
