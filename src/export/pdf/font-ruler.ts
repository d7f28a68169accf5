import { printable } from '../printable.ts';
import { type FontName, fontsOf } from './fonts.ts';
import type { Look } from './lines.ts';

/** A stretch of a text that one font has all letters of. */
interface FontPiece {
  readonly text: string;
  readonly font: FontName;
  /** In points. */
  readonly width: number;
}

/** Chooses the fonts for the letters of a text, and measures it in them. */
export class FontRuler {
  readonly #pdf: PDFKit.PDFDocument;
  readonly #glyphs = new Map<FontName, { hasGlyphForCodePoint(code: number): boolean }>();
  readonly #widths = new Map<string, number>();

  /** The fonts must be registered in `pdf` by their names. */
  constructor(pdf: PDFKit.PDFDocument) {
    this.#pdf = pdf;
  }

  /** Width of a text in points. */
  measure(text: string, look: Look): number {
    const key = `${look.size} ${fontsOf(look)[0]} ${text}`;
    const known = this.#widths.get(key);
    if (known !== undefined) return known;
    const width = this.pieces(text, look).reduce((sum, piece) => sum + piece.width, 0);
    this.#widths.set(key, width);
    return width;
  }

  /** A text in pieces that one font has all letters of; a letter that none has is shown as `?`. */
  pieces(text: string, look: Look): readonly FontPiece[] {
    const pieces: { text: string; font: FontName }[] = [];
    for (const letter of printable(text).replaceAll('\u00A0', ' ')) {
      const font = fontsOf(look).find((name) => this.#has(name, letter));
      const last = pieces.at(-1);
      const shown = font === undefined ? '?' : letter;
      const used = font ?? fontsOf(look)[0] ?? 'regular';
      if (last?.font === used) last.text += shown;
      else pieces.push({ text: shown, font: used });
    }
    return pieces.map((piece) => ({
      ...piece,
      width: this.#pdf.font(piece.font, look.size).widthOfString(piece.text),
    }));
  }

  #has(name: FontName, letter: string): boolean {
    const code = letter.codePointAt(0) ?? 0;
    let font = this.#glyphs.get(name);
    if (!font) {
      // The typings leave out the font that pdfkit opened.
      const opened = this.#pdf.font(name) as unknown as {
        _font: { font: { hasGlyphForCodePoint(code: number): boolean } };
      };
      font = opened._font.font;
      this.#glyphs.set(name, font);
    }
    return font.hasGlyphForCodePoint(code);
  }
}
