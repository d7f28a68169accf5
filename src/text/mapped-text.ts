import type { Span } from './span.ts';

/**
 * A text made from a source by leaving characters out or changing white space, which still knows
 * where each of its characters came from. Markdown containers (quotes, lists, table cells) are
 * read through a chain of these, so that a word deep inside them keeps its true place.
 */
export class MappedText {
  readonly text: string;
  /** Source offset of each code unit of `text`, and of its end: `text.length + 1` entries. */
  readonly offsets: ArrayLike<number>;

  constructor(text: string, offsets: ArrayLike<number>) {
    this.text = text;
    this.offsets = offsets;
  }

  /** The whole of `text`, with CRLF and lone CR turned into LF, as Markdown parsers read it. */
  static fromSource(text: string, start = 0): MappedText {
    const body = text.slice(start);
    if (!body.includes('\r')) {
      return new MappedText(body, offsetsFrom(start, body.length));
    }
    const offsets: number[] = [];
    let out = '';
    for (let i = 0; i < body.length; i++) {
      offsets.push(start + i);
      if (body[i] === '\r') {
        out += '\n';
        if (body[i + 1] === '\n') i++;
      } else {
        out += body[i];
      }
    }
    offsets.push(start + body.length);
    return new MappedText(out, offsets);
  }

  /** Source offset where the code unit at `index` begins. */
  at(index: number): number {
    return this.offsets[Math.max(0, Math.min(index, this.text.length))] ?? 0;
  }

  /** Source span of the code units from `start` up to `end`; its end is the end of the last one. */
  span(start: number, end: number): Span {
    const from = this.at(start);
    if (end <= start) return { start: from, end: from };
    return { start: from, end: Math.max(from, this.at(end - 1) + 1) };
  }

  slice(start: number, end: number): MappedText {
    const offsets: number[] = [];
    for (let i = start; i <= end; i++) offsets.push(this.at(i));
    if (end > start) offsets[offsets.length - 1] = this.at(end - 1) + 1;
    return new MappedText(this.text.slice(start, end), offsets);
  }

  /**
   * Maps `child`, a text of the same lines from which markers and indents were taken (or tabs
   * widened) at the line starts and spaces at the line ends. Lines are matched one to one and each
   * from its right end, which is never ambiguous.
   */
  alignLines(child: string): MappedText {
    const offsets: number[] = [];
    let lineStart = 0;
    for (const line of child.split('\n')) {
      const found = this.text.indexOf('\n', lineStart);
      const lineEnd = found === -1 ? this.text.length : found;
      offsets.push(...this.#alignLine(lineStart, lineEnd, line), this.at(lineEnd));
      lineStart = Math.min(lineEnd + 1, this.text.length);
    }
    return new MappedText(child, offsets);
  }

  #alignLine(lineStart: number, lineEnd: number, line: string): number[] {
    let end = lineEnd;
    while (line !== '' && end > lineStart && this.text[end - 1] !== line.at(-1)) end--;
    const offsets = new Array<number>(line.length);
    let at = end;
    for (let i = line.length - 1; i >= 0; i--) {
      if (at > lineStart && this.text[at - 1] === line[i]) at--;
      offsets[i] = this.at(at);
    }
    return offsets;
  }

  /**
   * Maps `child`, made from this text by leaving out single characters (such as the backslash of
   * an escape): each character of `child` is the next equal one here.
   */
  alignForward(child: string): MappedText {
    const offsets: number[] = [];
    let at = 0;
    for (const unit of child.split('')) {
      const found = this.text.indexOf(unit, at);
      const index = found === -1 ? Math.min(at, this.text.length) : found;
      offsets.push(this.at(index));
      at = index + 1;
    }
    const last = offsets.at(-1);
    offsets.push(last === undefined ? this.at(0) : last + 1);
    return new MappedText(child, offsets);
  }
}

function offsetsFrom(start: number, length: number): ArrayLike<number> {
  const offsets = new Uint32Array(length + 1);
  for (let i = 0; i <= length; i++) offsets[i] = start + i;
  return offsets;
}
