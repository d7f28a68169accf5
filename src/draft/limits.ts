import type { Span } from '../text/span.ts';
import type { YamlFault } from '../yaml/yaml-value.ts';

/** The longest draft, in code units: about 80 printed pages. A long release has 8,000. */
export const MAX_LENGTH = 200_000;

/**
 * What the Markdown parser is given at most. Beyond, it takes time that grows with the square of
 * the text or overflows its stack; nothing that a person writes comes near.
 */
const LIMITS = {
  /**
   * Markers of quotes, lists and notes at the start of one line. Four already cannot be followed.
   */
  depth: 20,
  /** Columns before the first word of a line, where nested lists are indented: 50 levels. */
  indent: 200,
  /**
   * Runs of `*`, `_`, `~` without a blank line between: a table of 200 rows, five bold cells each.
   */
  delimiters: 2_000,
  /** Lines without a blank line between: a table of all villages of a large regency has 500. */
  lines: 2_000,
  /**
   * Code units without white space: the longest addresses have 2,000. Pictures as data have more.
   */
  unbroken: 10_000,
};

/** Characters that XML 1.0, and so a Word file, cannot hold: production Char, section 2.2. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const FORBIDDEN = /[\0-\x08\v\f\x0E-\x1F\uFFFE\uFFFF]|[\uD800-\uDFFF]/gu;

/** The most faults of one kind that are worth listing. */
const MAX_FAULTS = 20;

/** The characters of a text that would damage a Word file, the first twenty of them. */
export function findForbidden(text: string): readonly YamlFault[] {
  const faults: YamlFault[] = [];
  for (const match of text.matchAll(FORBIDDEN)) {
    if (faults.length === MAX_FAULTS) break;
    const code = match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    faults.push({
      span: { start: match.index, end: match.index + 1 },
      message: `Baris ${lineOf(text, match.index)} memuat karakter U+${code} yang tidak tampak dan merusak berkas Word; hapus lalu ketik ulang bagian itu.`,
    });
  }
  return faults;
}

/** The first place where the Markdown from `start` on goes beyond what can be read, if any. */
export function findExcess(text: string, start: number): YamlFault | undefined {
  if (text.length > MAX_LENGTH) {
    const span = { start: MAX_LENGTH, end: text.length };
    return { span, message: 'Naskah terlalu panjang; bagi menjadi beberapa berkas.' };
  }
  const chunk = { lines: 0, delimiters: 0 };
  let at = start;
  for (const line of text.slice(start).split(/\r\n|\r|\n/u)) {
    if (line.trim() === '') chunk.lines = chunk.delimiters = 0;
    chunk.lines++;
    chunk.delimiters += countDelimiters(line);
    const message = explainLine(line) ?? explainChunk(chunk);
    const span: Span = { start: at, end: at + line.length };
    if (message !== undefined) return { span, message };
    at = span.end + (text.startsWith('\r\n', span.end) ? 2 : 1);
  }
  return undefined;
}

function explainLine(line: string): string | undefined {
  if (countMarkers(line) > LIMITS.depth || indentOf(line) > LIMITS.indent) {
    return 'Baris ini terlalu banyak lapis kutipan atau daftarnya.';
  }
  if (line.length > LIMITS.unbroken && longestWord(line) > LIMITS.unbroken) {
    return 'Baris ini memuat rangkaian huruf sangat panjang tanpa spasi; gambar ditulis sebagai nama berkas, tidak ditempel.';
  }
  return undefined;
}

function explainChunk(chunk: { lines: number; delimiters: number }): string | undefined {
  if (chunk.lines <= LIMITS.lines && chunk.delimiters <= LIMITS.delimiters) return undefined;
  return 'Paragraf atau tabel ini terlalu panjang; pisahkan dengan baris kosong.';
}

/** How many quotes, lists and notes open at the start of a line. Dividers (`* * *`) open none. */
function countMarkers(line: string): number {
  if (/^(?:-+|\*+)$/u.test(line.replace(/[ \t]/gu, ''))) return 0;
  const marker = /[ \t]*(?:>|\[\^[^\s[\]^]{1,40}\]:|(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$))/uy;
  let count = 0;
  while (marker.test(line)) count++;
  return count;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function longestWord(line: string): number {
  return line.split(/\s/u).reduce((longest, word) => Math.max(longest, word.length), 0);
}

function countDelimiters(line: string): number {
  return line.match(/\*+|_+|~+/gu)?.length ?? 0;
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|\r|\n/u).length;
}
