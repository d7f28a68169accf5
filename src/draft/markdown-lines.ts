import { MappedText } from '../text/mapped-text.ts';
import type { Span } from '../text/span.ts';

interface Line {
  /** Source offset of its first code unit. */
  readonly start: number;
  /** Source offset after its last code unit that is not white space. */
  readonly contentEnd: number;
  /** Source offset of its line end. */
  readonly end: number;
}

/**
 * The lines of a Markdown text as the parser reads them, and the way back from what it gives.
 * Block structure only ever takes something off the two ends of a line (markers and indents in
 * front, white space behind), so a line of any nested block is found in the source from the right.
 */
export class MarkdownLines {
  /** For the parser: LF line ends, and no white space that it would trim here and not there. */
  readonly text: string;
  readonly #lines: readonly Line[];

  /** @param start where the Markdown begins in `source` */
  constructor(source: string, start: number) {
    const lines: Line[] = [];
    const texts: string[] = [];
    let at = start;
    for (const line of source.slice(start).split(/\r\n|\r|\n/u)) {
      const content = line.trimEnd();
      const end = at + line.length;
      lines.push({ start: at, contentEnd: at + content.length, end });
      texts.push(withPlainSpaces(content, line));
      at = source.startsWith('\r\n', end) ? end + 2 : end + 1;
    }
    this.#lines = lines;
    this.text = texts.join('\n');
  }

  /**
   * Maps the text of a block. The parser may put an empty line into it that its Markdown does not
   * have, so lines are matched without the empty ones.
   *
   * @param raw the Markdown of the block, whose first line is the line `first`, counted from 0
   */
  align(text: string, raw: string, first: number): MappedText {
    const offsets = new Uint32Array(text.length + 1);
    const rawLines = raw.split('\n');
    let at = 0;
    let next = 0;
    for (const line of text.split('\n')) {
      const content = line.trimEnd();
      if (content !== '') {
        while (next < rawLines.length && rawLines[next]?.trim() === '') next++;
        next++;
      }
      const own = this.#line(first + Math.max(0, next - 1));
      const base = own.contentEnd - content.length;
      for (let i = 0; i <= line.length; i++) {
        offsets[at + i] = Math.max(own.start, Math.min(base + i, own.end));
      }
      at += line.length + 1;
    }
    return new MappedText(text, offsets);
  }

  /** The span of a block from its Markdown and first line, without white space around it. */
  span(raw: string, first: number): Span {
    const content = raw.trimStart();
    const lead = raw.slice(0, raw.length - content.length);
    const firstLine = content.split('\n', 1)[0] ?? '';
    const start = this.#line(first + countLines(lead)).contentEnd - firstLine.trimEnd().length;
    const end = this.#line(first + countLines(raw.trimEnd())).contentEnd;
    return { start, end: Math.max(start, end) };
  }

  #line(number: number): Line {
    const line = this.#lines[Math.min(number, this.#lines.length - 1)];
    return line ?? { start: 0, contentEnd: 0, end: 0 };
  }
}

/** How many line ends a text has. */
export function countLines(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

/**
 * White space at the end of a line that is more than spaces and tabs goes: a no-break space left
 * there by a word processor would end a list in the wrong place. U+2028 is a line end to some
 * patterns of the parser.
 */
function withPlainSpaces(content: string, line: string): string {
  const tail = line.slice(content.length);
  const kept = content === '' || /[^ \t]/u.test(tail) ? '' : tail;
  return content.replace(/[\u2028\u2029]/gu, ' ') + kept;
}
