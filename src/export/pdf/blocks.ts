import { missingPicture, numberedCaption } from '../figures.ts';
import type {
  Figure,
  PrintBlock,
  PrintCode,
  PrintDocument,
  PrintHeading,
  PrintInline,
  PrintList,
  PrintQuote,
} from '../print-document.ts';
import { printedText } from '../print-inlines.ts';
import { isRagged } from '../ragged.ts';
import { fitted } from './fitted.ts';
import { type Column, type Flow, lineHeight, lookOf } from './flow.ts';
import { markOf } from './list-marks.ts';
import { drawSeatingPlan } from './seating.ts';
import { stretchesOf } from './stretches.ts';
import { drawTable } from './table.ts';
import { type StyleName, styleOf, type TextStyle } from './text-styles.ts';

/** Indent of one level of a list: 0.75 cm, as in Word. */
const LIST_INDENT = 21.25;

/** Indent of a quotation at both sides: 1 cm. */
const QUOTE_INDENT = 28.35;

/** Space between the lines of a cue and its box. */
const CUE_PADDING = 6;

const CUE_SHADE = '#f2f2f2';

/** Tallest picture: 11 cm, so that a caption and some text share its page. */
const PICTURE_HEIGHT = 312;

/** Where a block stands: its column, the style of its paragraphs, the depth of lists. */
interface Surroundings {
  readonly column: Column;
  readonly style: StyleName;
  readonly depth: number;
}

/** Draws the blocks of a document. */
export class BlockDrawer {
  readonly #flow: Flow;
  readonly #document: PrintDocument;

  constructor(flow: Flow, document: PrintDocument) {
    this.#flow = flow;
    this.#document = document;
  }

  draw(blocks: readonly PrintBlock[], style: StyleName = 'body'): void {
    this.#blocks(blocks, { column: this.#flow.column, style, depth: 0 });
  }

  style(name: StyleName): TextStyle {
    return styleOf(name, this.#document);
  }

  #blocks(blocks: readonly PrintBlock[], around: Surroundings): void {
    for (const block of blocks) this.#block(block, around);
  }

  #block(block: PrintBlock, around: Surroundings): void {
    const { sheet } = this.#flow;
    switch (block.kind) {
      case 'paragraph':
        this.#paragraph(block.children, around);
        break;
      case 'heading':
        this.#heading(block);
        break;
      case 'quote':
        sheet.element('BlockQuote', () => this.#quote(block, around));
        break;
      case 'list':
        this.#list(block, around);
        break;
      case 'table':
        drawTable(this.#flow, block, this.#document);
        break;
      case 'code':
        this.#code(block, around);
        break;
      case 'divider':
        this.#divider();
        break;
      case 'seating':
        drawSeatingPlan(this.#flow, block);
        break;
      case 'figure':
        this.#figure(block);
        break;
      default:
        block satisfies never;
    }
  }

  #paragraph(children: readonly PrintInline[], { column, style }: Surroundings): void {
    const chosen = this.style(style === 'body' && isRagged(children) ? 'ragged' : style);
    this.#flow.paragraph('P', stretchesOf(children, lookOf(chosen)), chosen, column);
  }

  #heading({ level, children }: PrintHeading): void {
    const name = level <= 1 ? 'heading1' : level === 2 ? 'heading2' : 'heading3';
    const style = this.style(name);
    const flow = this.#flow;
    flow.ensure(style.before + 4 * lineHeight(style));
    flow.sheet.bookmark(printedText(children), Math.min(level, 3));
    const tag = level <= 1 ? 'H2' : level === 2 ? 'H3' : 'H4';
    flow.paragraph(tag, stretchesOf(children, lookOf(style)), style);
  }

  /** In a document that is read aloud, a quotation is a cue: a box that stands on one page. */
  #quote({ blocks }: PrintQuote, around: Surroundings): void {
    const cue = this.#document.density === 'large' ? this.#cue(blocks, around.column) : undefined;
    const column = indented(around.column, QUOTE_INDENT, QUOTE_INDENT);
    if (cue) cue();
    else this.#blocks(blocks, { ...around, style: 'quote', column });
  }

  /** Draws the box of a cue; `undefined` for what is no plain text or too long for a page. */
  #cue(blocks: readonly PrintBlock[], column: Column): (() => void) | undefined {
    const flow = this.#flow;
    const style = this.style('quote');
    const inner = indented(column, CUE_PADDING, CUE_PADDING);
    const paragraphs = blocks.flatMap((block) =>
      block.kind === 'paragraph'
        ? [flow.break(stretchesOf(block.children, lookOf(style)), inner)]
        : [],
    );
    const height = paragraphs.flat().length * lineHeight(style) + 2 * CUE_PADDING;
    if (paragraphs.length < blocks.length || height > flow.pageHeight) return undefined;
    const { width } = column;
    return () => {
      // With two lines of what is said next.
      flow.ensure(height + 2 * lineHeight(this.style('body')));
      flow.sheet.decoration(() =>
        flow.sheet.box(column.x, flow.y, { width, height, fill: CUE_SHADE, stroke: '#000000' }),
      );
      flow.y += CUE_PADDING;
      for (const lines of paragraphs) {
        flow.sheet.element('P', () =>
          flow.sheet.content('P', () => flow.drawLines(lines, style, inner)),
        );
      }
      flow.y += CUE_PADDING;
      flow.skip(this.style('body').after);
    };
  }

  #list(list: PrintList, around: Surroundings): void {
    const flow = this.#flow;
    const style = this.style('item');
    const column = indented(around.column, LIST_INDENT, 0);
    flow.sheet.element('L', () => {
      for (const [index, item] of list.items.entries()) {
        flow.ensure(2 * lineHeight(style));
        const y = flow.y;
        flow.sheet.element('LI', () => {
          flow.sheet.element('Lbl', () => this.#mark(markOf(list, index, around.depth), column));
          flow.y = y;
          flow.sheet.element('LBody', () =>
            this.#item(item, list, { column, style: 'item', depth: around.depth + 1 }),
          );
        });
        if (!list.tight) flow.skip(this.style('body').after);
      }
    });
    if (list.tight && around.depth === 0) flow.skip(this.style('body').after);
  }

  #item(blocks: readonly PrintBlock[], { tight }: PrintList, around: Surroundings): void {
    for (const [index, block] of blocks.entries()) {
      if (index > 0 && !tight) this.#flow.skip(this.style('body').after);
      this.#block(block, around);
    }
  }

  #mark(mark: string, column: Column): void {
    const flow = this.#flow;
    const style = this.style('item');
    const lines = flow.break([{ text: mark, look: lookOf(style) }], column);
    const at = { x: column.x - LIST_INDENT, width: LIST_INDENT };
    flow.sheet.content('Lbl', () => flow.drawLines(lines, { ...style, align: 'left' }, at));
  }

  #code({ value }: PrintCode, { column }: Surroundings): void {
    const style = this.style('code');
    const inner = indented(column, 14, 0);
    const text = value.replaceAll(' ', '\u00A0');
    this.#flow.paragraph('Code', [{ text, look: lookOf(style) }], style, inner);
  }

  #divider(): void {
    const flow = this.#flow;
    flow.ensure(20);
    flow.skip(8);
    flow.sheet.decoration(() => flow.sheet.rule(flow.column.x, flow.y, flow.column.width, 0.5));
    flow.skip(12);
  }

  #figure(figure: Figure): void {
    const flow = this.#flow;
    const { picture, alt } = figure;
    const style = this.style('caption');
    const words = numberedCaption(figure);
    if (!picture) {
      flow.paragraph('P', [{ text: missingPicture(alt), look: lookOf(style) }], style);
    } else {
      const size = fitted(picture, flow.column.width, PICTURE_HEIGHT);
      flow.skip(8);
      flow.ensure(size.height + (words === '' ? 0 : 3 * lineHeight(style)));
      const x = flow.column.x + (flow.column.width - size.width) / 2;
      flow.sheet.element(
        'Figure',
        () => flow.sheet.content('Figure', () => flow.sheet.picture(picture, x, flow.y, size)),
        { alt },
      );
      flow.y += size.height;
    }
    if (words !== '') flow.paragraph('Caption', [{ text: words, look: lookOf(style) }], style);
  }
}

function indented({ x, width }: Column, left: number, right: number): Column {
  return { x: x + left, width: width - left - right };
}
