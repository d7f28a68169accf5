import type { Span } from './span.ts';

/** A stretch of a placed text, up to the next one, and the source it stands for. */
interface Piece {
  readonly at: number;
  readonly span: Span;
  /** Each code unit of the stretch is one of the source; else all of it stands for the span. */
  readonly verbatim: boolean;
}

/** A text put together from stretches of a source; any part of it can be found there again. */
export class PlacedText {
  text = '';
  readonly #pieces: Piece[] = [];

  /** Adds a stretch. Verbatim, the source at `span` reads as `text`; else it stands for it. */
  add(text: string, span: Span, verbatim: boolean): void {
    if (text === '') return;
    this.#pieces.push({ at: this.text.length, span, verbatim });
    this.text += text;
  }

  /** Takes white space off the end of the text. */
  trimEnd(): void {
    this.text = this.text.trimEnd();
  }

  /** The span in the source of the text from `start` up to `end`. */
  span(start: number, end: number): Span {
    const last = this.text.length;
    const from = start >= last ? this.#endOf(last - 1) : this.#startOf(start);
    if (end <= start || start >= last) return { start: from, end: from };
    return { start: from, end: Math.max(from, this.#endOf(Math.min(end, last) - 1)) };
  }

  #startOf(index: number): number {
    const piece = this.#pieceAt(index);
    if (!piece) return 0;
    return piece.verbatim ? piece.span.start + index - piece.at : piece.span.start;
  }

  #endOf(index: number): number {
    const piece = this.#pieceAt(index);
    if (!piece) return 0;
    return piece.verbatim ? piece.span.start + index - piece.at + 1 : piece.span.end;
  }

  #pieceAt(index: number): Piece | undefined {
    let low = 0;
    let high = this.#pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#pieces[middle]?.at ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return this.#pieces[low];
  }
}
