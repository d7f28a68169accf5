/**
 * What the lines of a source are to its reader: lines of a text file, or paragraphs of a Word file.
 */
export type SourceUnit = 'line' | 'paragraph';

/** What they are called. Indonesian. */
export const UNIT_NAMES: Readonly<Record<SourceUnit, string>> = {
  line: 'baris',
  paragraph: 'paragraf',
};

/** One of them in words, counted from 1: `baris 7`, `paragraf 7`. */
export function nameLine(unit: SourceUnit, line: number): string {
  return `${UNIT_NAMES[unit]} ${line}`;
}
