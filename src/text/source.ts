import { nameLine, type SourceUnit } from './source-unit.ts';

/** A place in a file, for people: line and column count from 1, the column in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
  /** UTF-16 code units from the start of the text, after the byte order mark if there is one. */
  readonly offset: number;
}

/**
 * The text of one file exactly as it is on disk, line ends included, without its byte order mark.
 * Every offset in the program points into `text`. Of a Word file it is the text of its paragraphs,
 * each a line.
 */
export class Source {
  readonly path: string;
  readonly text: string;
  readonly hasByteOrderMark: boolean;
  readonly unit: SourceUnit;
  #lineStarts: readonly number[] | undefined;

  /** `content` is the decoded file; a leading U+FEFF is remembered and taken off. */
  constructor(
    path: string,
    content: string,
    { unit = 'line' }: { readonly unit?: SourceUnit } = {},
  ) {
    this.path = path;
    this.unit = unit;
    this.hasByteOrderMark = content.startsWith('\uFEFF');
    this.text = this.hasByteOrderMark ? content.slice(1) : content;
  }

  /** What the file holds on disk: the text, and the byte order mark if there was one. */
  get content(): string {
    return this.hasByteOrderMark ? `\uFEFF${this.text}` : this.text;
  }

  /** The same file with another text; a byte order mark stays. */
  withText(text: string): Source {
    const content = this.hasByteOrderMark ? `\uFEFF${text}` : text;
    return new Source(this.path, content, { unit: this.unit });
  }

  /** Offset of the first code unit of each line; lines end at CRLF, LF or a lone CR. */
  get lineStarts(): readonly number[] {
    this.#lineStarts ??= findLineStarts(this.text);
    return this.#lineStarts;
  }

  /** The position of an offset; an offset outside the text is moved to its nearest end. */
  position(offset: number): Position {
    const inside = Math.max(0, Math.min(offset, this.text.length));
    const starts = this.lineStarts;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= inside) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: inside - (starts[low] ?? 0) + 1, offset: inside };
  }

  /** The line of an offset in words: `baris 7`, of a Word file `paragraf 7`. */
  nameLine(offset: number): string {
    return nameLine(this.unit, this.position(offset).line);
  }

  /** The text of a line, counted from 1, without its line end; empty beyond the last line. */
  line(number: number): string {
    const start = this.lineStarts[number - 1];
    if (start === undefined) return '';
    const end = this.lineStarts[number] ?? this.text.length;
    return this.text.slice(start, end).replace(/(?:\r\n?|\n)$/u, '');
  }
}

function findLineStarts(text: string): number[] {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\r|\n/gu)) starts.push(match.index + match[0].length);
  return starts;
}
