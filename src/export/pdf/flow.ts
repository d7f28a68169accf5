import { breakLines, type Line, type Look, type Stretch } from './lines.ts';
import type { Sheet, Tag } from './sheet.ts';
import type { TextStyle } from './text-styles.ts';

/** Height of a line at single spacing, as a share of the size of its letters: that of Arial. */
const LINE = 1.15;

/** Where on the width of the page a paragraph stands. */
export interface Column {
  readonly x: number;
  readonly width: number;
}

/** Fills the pages of a sheet from top to bottom. */
export class Flow {
  readonly sheet: Sheet;
  /** The width between the margins. */
  readonly column: Column;
  /** Top of what is drawn next. */
  y: number;
  readonly #top: number;
  readonly #bottom: number;

  /** `later` is how far below the margin text begins on pages after the first. */
  constructor(sheet: Sheet, later: number) {
    const { width, height, margins } = sheet.options;
    this.sheet = sheet;
    this.column = { x: margins.left, width: width - margins.left - margins.right };
    this.#top = margins.top + later;
    this.#bottom = height - margins.bottom;
    this.y = margins.top;
  }

  get isPageFresh(): boolean {
    return this.y <= this.#top;
  }

  /** Height that is left on the page. */
  get room(): number {
    return this.#bottom - this.y;
  }

  /** Height of a whole page after the first. */
  get pageHeight(): number {
    return this.#bottom - this.#top;
  }

  newPage(): void {
    this.sheet.addPage();
    this.y = this.#top;
  }

  /** Turns the page if less than `height` is left and a fresh one has more. */
  ensure(height: number): void {
    if (height > this.room && !this.isPageFresh) this.newPage();
  }

  skip(height: number): void {
    if (!this.isPageFresh) this.y += height;
  }

  /** The lines of a paragraph in a column. */
  break(stretches: readonly Stretch[], column: Column): readonly Line[] {
    return breakLines(stretches, column.width, this.sheet.measure);
  }

  /**
   * Draws a paragraph over as many pages as it takes: never its first or its last line alone, and a
   * heading only where two lines of what follows fit too.
   */
  paragraph(
    tag: Tag,
    stretches: readonly Stretch[],
    style: TextStyle,
    column: Column = this.column,
  ): void {
    const lines = this.break(stretches, column);
    const height = lineHeight(style);
    this.skip(style.before);
    const together = style.keepsNext ? lines.length * height + style.after + 3 * height : 0;
    this.ensure(together);
    this.sheet.element(tag, () => this.#lines(tag, lines, style, column));
    this.skip(style.after);
  }

  #lines(tag: Tag, lines: readonly Line[], style: TextStyle, column: Column): void {
    const height = lineHeight(style);
    let left = lines;
    while (left.length > 0) {
      const count = this.#fitting(left.length, height);
      if (count === 0) {
        this.newPage();
        continue;
      }
      const now = left.slice(0, count);
      left = left.slice(count);
      this.sheet.content(tag, () => this.drawLines(now, style, column));
    }
  }

  #fitting(count: number, height: number): number {
    const fits = Math.floor((this.room + 0.01) / height);
    if (fits >= count) return count;
    if (this.isPageFresh) return Math.max(fits, 1);
    const kept = count - fits === 1 ? fits - 1 : fits;
    return kept < 2 ? 0 : kept;
  }

  /** Draws lines from here on, without looking at the end of the page. */
  drawLines(lines: readonly Line[], style: TextStyle, column: Column): void {
    const { align, color } = style;
    const height = lineHeight(style);
    for (const line of lines) {
      const y = this.y + (height - style.size * LINE);
      this.sheet.line(line, { ...column, y, align, ...(color === undefined ? {} : { color }) });
      this.y += height;
    }
  }
}

/** Height of a line of a style, in points. */
export function lineHeight({ size, spacing }: TextStyle): number {
  return size * LINE * spacing;
}

/** The look of plain text in a style. */
export function lookOf({ size, bold = false, italic = false, mono = false }: TextStyle): Look {
  return { size, bold, italic, mono, strike: false, href: undefined };
}
