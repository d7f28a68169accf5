import type { Picture } from '../print-document.ts';
import { printable } from '../printable.ts';
import { FontRuler } from './font-ruler.ts';
import type { Line, LineRun, Look } from './lines.ts';
import { openPdf, type SheetOptions } from './open-pdf.ts';
import { OrderedPictures } from './ordered-pictures.ts';

/** Points in a millimetre. */
export const MILLIMETRE = 72 / 25.4;

/** Where lines of a font sit: Arimo's ascent as a share of its size, as in Arial. */
const ASCENT = 0.905;

/** Elements of the structure of a document that reading programs know (ISO 32000-1, 14.8.4). */
export type Tag =
  | 'Document'
  | 'P'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'BlockQuote'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Caption'
  | 'Code'
  | 'Note'
  | 'Div';

/** Where a line is drawn, in points from the upper left corner of the page. */
export interface LinePlace {
  readonly x: number;
  /** Top of the line. */
  readonly y: number;
  readonly width: number;
  readonly align: 'left' | 'center' | 'right' | 'justify';
  /** `#rrggbb`; black when left out. */
  readonly color?: string;
}

/**
 * The pages of a PDF and what is drawn on them, in points from the upper left corner. Everything
 * drawn belongs to an element of the structure ({@link Sheet.element}) or is decoration
 * ({@link Sheet.decoration}), so that programs that read aloud know what is text and in which
 * order.
 */
export class Sheet {
  readonly options: SheetOptions;
  readonly #pdf: PDFKit.PDFDocument;
  readonly #chunks: Uint8Array[] = [];
  readonly #finished: Promise<void>;
  readonly #ruler: FontRuler;
  readonly #pictures: OrderedPictures;
  #parent: PDFKit.PDFStructureElement | undefined;

  constructor(options: SheetOptions) {
    this.options = options;
    this.#pdf = openPdf(options);
    this.#finished = new Promise((resolve) => this.#pdf.on('end', () => resolve()));
    this.#pdf.on('data', (chunk: Uint8Array) => this.#chunks.push(chunk));
    this.#ruler = new FontRuler(this.#pdf);
    this.#pictures = new OrderedPictures(this.#pdf);
    this.addPage();
  }

  addPage(): void {
    this.#pdf.addPage();
  }

  /** Width of a text in points. */
  measure = (text: string, look: Look): number => this.#ruler.measure(text, look);

  /** Draws inside a new element of the structure; elements made meanwhile become its children. */
  element(tag: Tag, draw: () => void, options: { alt?: string; title?: string } = {}): void {
    const element = this.#pdf.struct(tag, options);
    const parent = this.#parent;
    if (parent) parent.add(element);
    else this.#pdf.addStructure(element);
    this.#parent = element;
    draw();
    element.end();
    this.#parent = parent;
  }

  /** Draws what belongs to the open element itself. */
  content(tag: Tag, draw: () => void): void {
    const content = this.#pdf.markStructureContent(tag);
    draw();
    this.#pdf.endMarkedContent();
    this.#parent?.add(content);
  }

  /** Draws what has no meaning of its own: rules, page numbers, running titles. */
  decoration(draw: () => void): void {
    this.#pdf.markContent('Artifact', { type: 'Pagination' });
    draw();
    this.#pdf.endMarkedContent();
  }

  /** Draws a line of text. */
  line(line: Line, { x, y, width, align, color = '#000000' }: LinePlace): void {
    const rest = width - line.width;
    const stretch = align === 'justify' && !line.ends && line.spaces > 0 ? rest / line.spaces : 0;
    let at = x;
    if (align === 'center') at += rest / 2;
    if (align === 'right') at += rest;
    for (const run of line.runs) at += this.#run(run, { x: at, y, stretch, color });
  }

  #run(
    { text, look }: LineRun,
    { x, y, stretch, color }: { x: number; y: number; stretch: number; color: string },
  ): number {
    const spaces = text.split(/[ \u00A0]/u).length - 1;
    const whole = this.measure(text, look) + spaces * stretch;
    let at = x;
    for (const piece of this.#ruler.pieces(text, look)) {
      const gaps = piece.text.split(' ').length - 1;
      this.#pdf
        .font(piece.font, look.size)
        .fillColor(look.href === undefined ? color : '#0b4f8a')
        .text(piece.text, at, y + look.size * ASCENT, {
          lineBreak: false,
          baseline: 'alphabetic',
          wordSpacing: stretch,
        });
      at += piece.width + gaps * stretch;
    }
    const shown = whole - (text.endsWith(' ') ? this.measure(' ', look) + stretch : 0);
    if (look.strike) this.rule(x, y + look.size * 0.62, shown, 0.6);
    if (look.href !== undefined) {
      this.rule(x, y + look.size * 1.02, shown, 0.5, '#0b4f8a');
      this.#pdf.link(x, y, shown, look.size * 1.15, look.href);
    }
    return whole;
  }

  /** A line across, `thickness` points. */
  rule(x: number, y: number, width: number, thickness: number, color = '#000000'): void {
    this.#pdf
      .moveTo(x, y)
      .lineTo(x + width, y)
      .lineWidth(thickness)
      .strokeColor(color)
      .stroke();
  }

  /** A rectangle with its upper left corner at `x`, `y`: filled, framed or both. */
  box(
    x: number,
    y: number,
    {
      width,
      height,
      fill,
      stroke,
      isDashed = false,
    }: { width: number; height: number; fill?: string; stroke?: string; isDashed?: boolean },
  ): void {
    if (fill !== undefined) this.#pdf.rect(x, y, width, height).fill(fill);
    if (stroke !== undefined) {
      this.#pdf.rect(x, y, width, height).lineWidth(0.5).strokeColor(stroke);
      if (isDashed) this.#pdf.dash(4, { space: 3 }).stroke().undash();
      else this.#pdf.stroke();
    }
  }

  /** A picture of `size` points with its upper left corner at `x`, `y`. */
  picture(picture: Picture, x: number, y: number, size: { width: number; height: number }): void {
    const { bytes } = picture;
    const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
    this.#pdf.image(this.#pictures.open(buffer as ArrayBuffer), x, y, size);
  }

  /** Large, light letters across the page. */
  watermark(text: string): void {
    const { width, height } = this.options;
    const look: Look = {
      bold: true,
      italic: false,
      mono: false,
      strike: false,
      size: 110,
      href: undefined,
    };
    const length = this.measure(text, look);
    this.#pdf.save();
    this.#pdf.rotate(-45, { origin: [width / 2, height / 2] }).fillOpacity(0.12);
    this.#pdf
      .font('bold', look.size)
      .fillColor('#b00000')
      .text(text, (width - length) / 2, height / 2, { lineBreak: false, baseline: 'middle' });
    this.#pdf.restore();
  }

  /** An entry of the bookmarks, on the page that is drawn on. */
  bookmark(title: string, level: number): void {
    let parent = this.#pdf.outline;
    for (let depth = 1; depth < level; depth++) parent = parent.children.at(-1) ?? parent;
    parent.addItem(printable(title));
  }

  /** Draws on every page again, now that their number is known; `page` counts from 1. */
  onEveryPage(draw: (page: number, pages: number) => void): void {
    const { start, count } = this.#pdf.bufferedPageRange();
    for (let index = 0; index < count; index++) {
      this.#pdf.switchToPage(start + index);
      draw(index + 1, count);
    }
  }

  /** The file. Nothing can be drawn afterwards. */
  async bytes(): Promise<Uint8Array> {
    this.#pdf.end();
    await this.#finished;
    const whole = new Uint8Array(this.#chunks.reduce((sum, chunk) => sum + chunk.length, 0));
    let at = 0;
    for (const chunk of this.#chunks) {
      whole.set(chunk, at);
      at += chunk.length;
    }
    return whole;
  }
}
