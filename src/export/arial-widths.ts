/**
 * Widths of the characters of Arial in thousandths of its size, by width (Adobe font metrics of
 * Helvetica, whose widths Arial, Arimo and Liberation Sans share). All others count as a digit.
 */
const WIDTHS: readonly (readonly [number, string])[] = [
  [222, 'ijl'],
  [278, ' !,./:;I[\\]ft|'],
  [333, '()-`r'],
  [191, "'"],
  [355, '"'],
  [500, 'Jcksvxyz'],
  [611, 'FTZ'],
  [667, 'ABEKPSVXY&'],
  [722, 'CDHNRUw'],
  [778, 'GOQ'],
  [833, 'Mm'],
  [889, '%'],
  [944, 'W'],
  [1015, '@'],
];
const OTHER = 556;
/** The most by which a letter is wider in bold. */
const BOLD = 56;

const widthOf = new Map(
  WIDTHS.flatMap(([width, letters]) => Array.from(letters, (letter) => [letter, width] as const)),
);

/** Width of a text set in Arial, or the most it can be in bold, in the unit of `size`. */
export function arialWidth(text: string, size: number, isBold = false): number {
  let width = 0;
  for (const letter of text) width += (widthOf.get(letter) ?? OTHER) + (isBold ? BOLD : 0);
  return (width * size) / 1000;
}

/**
 * Breaks a text into lines no wider than `width`; a word that is wider by itself is cut. Empty for
 * an empty text.
 */
export function arialLines(
  text: string,
  { width, size, isBold = false }: { width: number; size: number; isBold?: boolean },
): readonly string[] {
  const fits = (line: string): boolean => arialWidth(line, size, isBold) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const letter of word) {
      if (line !== '' && !fits(line + letter)) {
        lines.push(line);
        line = '';
      }
      line += letter;
    }
  }
  return line === '' ? lines : [...lines, line];
}
