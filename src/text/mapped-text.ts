import type { Span } from './span.ts';

/**
 * A text made from a source by leaving characters out, which still knows where each of its code
 * units came from. Markdown is read through it, so that a word deep inside quotes, lists and
 * emphasis keeps its true place.
 */
export class MappedText {
  readonly text: string;
  readonly #offsets: Uint32Array;

  /** `offsets` holds the source offset of each code unit of `text`, and of its end. */
  constructor(text: string, offsets: Uint32Array) {
    this.text = text;
    this.#offsets = offsets;
  }

  /** Source offset where the code unit at `index` begins. */
  at(index: number): number {
    return this.#offsets[Math.max(0, Math.min(index, this.text.length))] ?? 0;
  }

  /** Source span of the code units from `start` up to `end`; its end is the end of the last one. */
  span(start: number, end: number): Span {
    const from = this.at(start);
    if (end <= start) return { start: from, end: from };
    return { start: from, end: Math.max(from, this.at(end - 1) + 1) };
  }

  /** The part from `start` up to `end`; takes no time, however long it is. */
  slice(start: number, end: number): MappedText {
    return new MappedText(this.text.slice(start, end), this.#offsets.subarray(start, end + 1));
  }

  /**
   * Maps `child`, made from the front of this text by leaving out backslashes: each code unit of
   * `child` is the next equal one here.
   */
  withoutEscapes(child: string): MappedText {
    const offsets = new Uint32Array(child.length + 1);
    let at = 0;
    for (let i = 0; i < child.length; i++) {
      while (at < this.text.length && this.text[at] !== child[i]) at++;
      offsets[i] = this.at(at);
      at++;
    }
    offsets[child.length] = this.at(at);
    return new MappedText(child, offsets);
  }
}
