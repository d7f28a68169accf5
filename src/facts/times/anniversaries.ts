import type { Passage } from '../../draft/passage.ts';
import { perPassage } from '../../draft/per-passage.ts';
import type { Span } from '../../text/span.ts';

/** `HUT ke-81 RI`: a commemoration with its number, as a text names it. */
export interface NumberedDay extends Span {
  readonly number: number;
  /** Place of the number alone. */
  readonly numberPlace: Span;
  /** Words between `HUT` or `Hari` and the number, and right after it, capitals kept. */
  readonly before: string;
  readonly after: string;
}

/** A word of what the day is named after. */
const NAME = '(?:[A-ZÀ-Þ][A-Za-zÀ-ɏ]*|dan|ke)';
const ORDINAL = String.raw`(?:[Yy]ang\s)?[Kk][Ee]\s?[-–]?\s?(?<digits>\d{1,4})(?!\d|[.,:/]\d)|(?<romans>[IVXLC]{2,9})(?![A-Za-zÀ-ɏ])|(?:[Kk][Ee]\s?[-–]?\s?)(?<keRomans>[IVXLC]{1,9})(?![A-Za-zÀ-ɏ])`;
const NUMBERED = new RegExp(
  String.raw`(?<![A-Za-zÀ-ɏ])(?<head>HUT|H\.U\.T\.?|[Hh]ari [Uu]lang [Tt]ahun|[Uu]lang [Tt]ahun|[Dd]irgahayu|[Hh]ari [Jj]adi|[Mm]ilad|HAB|HKN|HKG|HAN|HSP|HBA|PHI|Harkitnas|Harganas|Haornas|Harkopnas|Hantaru|[Pp]eringatan|[Hh]ari)(?:\s\([A-Z]{2,8}\))?(?<before>(?:\s${NAME}(?:\s\([A-Z]{2,10}\))?){0,6})\s(?:${ORDINAL})(?<after>(?:\s(?:${NAME}))(?:\s${NAME}){0,5})?`,
  'gu',
);

/** Finds the commemorations of a passage that bear a number, in digits or Roman numerals. */
export const findNumberedDays: (passage: Passage) => readonly NumberedDay[] = perPassage(
  ({ text }) => {
    if (
      !/(?:HUT|[Hh]ari|[Uu]lang [Tt]ahun|[Dd]irgahayu|[Mm]ilad|[Pp]eringatan|H[A-Z]{2}|Ha)/u.test(
        text,
      )
    ) {
      return [];
    }
    return Array.from(text.matchAll(NUMBERED)).flatMap((match): readonly NumberedDay[] => {
      const { head = '', before = '', digits, romans, keRomans, after = '' } = match.groups ?? {};
      const written = digits ?? romans ?? keRomans ?? '';
      const number = digits === undefined ? readRoman(written) : Number(digits);
      if (number === undefined) return [];
      const end = match.index + match[0].length - after.length;
      const numberPlace = { start: end - written.length, end };
      const own = /^(?:HUT|H\.U\.T|hari|ulang|dirgahayu|milad|peringatan)/iu.test(head) ? '' : head;
      return [
        {
          start: match.index,
          end: match.index + match[0].length,
          number,
          numberPlace,
          before: `${own} ${before.replace(/\s\([^)]*\)/gu, '')}`.replace(/\s+/gu, ' ').trim(),
          after: after.trim(),
        },
      ];
    });
  },
);

const ROMAN = /^(?=[IVXLC])(?:C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u;
const ROMAN_VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** Writes a number below 400 in Roman numerals. */
export function writeRoman(value: number): string {
  const tens = ['', 'X', 'XX', 'XXX', 'XL', 'L', 'LX', 'LXX', 'LXXX', 'XC'];
  const units = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
  const hundreds = 'C'.repeat(Math.floor(value / 100));
  return `${hundreds}${tens[Math.floor(value / 10) % 10]}${units[value % 10]}`;
}

/** Reads a Roman numeral up to 399; `undefined` when the letters are none. */
function readRoman(letters: string): number | undefined {
  if (!ROMAN.test(letters)) return undefined;
  const values = Array.from(letters, (letter) => ROMAN_VALUES[letter] ?? 0);
  return values.reduce(
    (sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value),
    0,
  );
}
