import { type FileChild, Paragraph, type ParagraphChild, SimpleField, TextRun } from 'docx';
import { captionOf, FIGURE_LABEL, missingPicture } from '../figures.ts';
import type {
  Figure,
  PrintBlock,
  PrintCode,
  PrintHeading,
  PrintInline,
  PrintList,
} from '../print-document.ts';
import { printable } from '../printable.ts';
import { isRagged } from '../ragged.ts';
import { inlineRuns, pictureRun, plainRun } from './inlines.ts';
import { type ListPlace, NumberingPlan } from './numbering.ts';
import { twipsToPixels } from './page.ts';
import type { ParagraphStyleId } from './paragraph-styles.ts';
import { seatingTable } from './seating.ts';
import { tableOf } from './table.ts';

/**
 * Tallest picture in the body, in pixels: 11 cm, so that a caption and some text share its page.
 */
const PICTURE_HEIGHT = 416;

/** What surrounds a block: it decides the style of its paragraphs. */
interface Surroundings {
  readonly style: ParagraphStyleId;
  /** How many lists the block stands in. */
  readonly depth: number;
  /** The number or bullet that the first paragraph of a list item carries. */
  readonly place: ListPlace | undefined;
  /** Whether it stays on the page of what follows; `undefined`: as its style says. */
  readonly keepsNext?: boolean | undefined;
}

/** Writes blocks as paragraphs and tables; keeps the counts that run through a document. */
export class BlockWriter {
  readonly numbering: NumberingPlan = new NumberingPlan();
  readonly #width: number;
  #drawings = 0;

  /** `width` between the margins, in twips. */
  constructor(width: number) {
    this.#width = width;
  }

  /** The id of the next drawing, unique in the document. */
  nextDrawing(): number {
    this.#drawings += 1;
    return this.#drawings;
  }

  /** @param keepsNext whether the last paragraph stays on the page of what follows the blocks */
  write(
    blocks: readonly PrintBlock[],
    style: ParagraphStyleId = 'BodyText',
    keepsNext?: true,
  ): readonly FileChild[] {
    return this.#blocks(blocks, { style, depth: 0, place: undefined, keepsNext });
  }

  #blocks(blocks: readonly PrintBlock[], around: Surroundings): readonly FileChild[] {
    return blocks.flatMap((block, index) => {
      const own = keepsNext(block, blocks[index - 1], blocks[index + 1]);
      const inherited = index === blocks.length - 1 ? around.keepsNext : undefined;
      const { place } = index === 0 ? around : { place: undefined };
      return this.#block(block, { ...around, place, keepsNext: own ?? inherited });
    });
  }

  #block(block: PrintBlock, around: Surroundings): readonly FileChild[] {
    switch (block.kind) {
      case 'paragraph':
        return [paragraph(block.children, around)];
      case 'heading':
        return [heading(block)];
      case 'quote':
        return this.#blocks(block.blocks, { ...around, style: 'Quote' });
      case 'list':
        return this.#list(block, around);
      case 'table':
        return [tableOf(block, this.#width), new Paragraph({ style: styleId('AfterTable') })];
      case 'code':
        return [code(block)];
      case 'divider':
        return [new Paragraph({ style: styleId('Divider') })];
      case 'seating':
        return [seatingTable(block, this.#width), new Paragraph({ style: styleId('AfterTable') })];
      case 'figure':
        return this.#figure(block);
      default:
        return block satisfies never;
    }
  }

  #list(list: PrintList, around: Surroundings): readonly FileChild[] {
    const place = this.numbering.open(list, around.depth);
    const style = list.tight ? 'ListParagraph' : 'LooseListParagraph';
    const depth = around.depth + 1;
    return list.items.flatMap((item, index) => {
      const keepsNext = index === list.items.length - 1 ? around.keepsNext : undefined;
      return this.#blocks(item, { style, depth, place, keepsNext });
    });
  }

  #figure(figure: Figure): readonly FileChild[] {
    const { picture, alt, number } = figure;
    const box = { width: twipsToPixels(this.#width), height: PICTURE_HEIGHT };
    const shown = picture
      ? pictureRun(picture, alt, box, this.nextDrawing())
      : plainRun(missingPicture(alt));
    const caption = captionOf(figure);
    const image = new Paragraph({ style: styleId('Figure'), children: [shown] });
    if (caption === '') return [image];
    const label = number === undefined ? [] : figureLabel(number);
    const children = [...label, plainRun(caption)];
    return [image, new Paragraph({ style: styleId('Caption'), children })];
  }
}

/**
 * Who performs an item stands between its heading and its cue, which is of no use alone; a cue with
 * nothing to say behind it belongs to no other item.
 */
function keepsNext(
  block: PrintBlock,
  before: PrintBlock | undefined,
  after: PrintBlock | undefined,
): boolean | undefined {
  if (block.kind === 'quote' && after?.kind === 'heading') return false;
  const isBetween = before?.kind === 'heading' && after?.kind === 'quote';
  return block.kind === 'paragraph' && isBetween ? true : undefined;
}

/** `Gambar 2. `, counted by Word, so that a list of figures can be made from it. */
function figureLabel(number: number): readonly ParagraphChild[] {
  const field = new SimpleField(`SEQ ${FIGURE_LABEL} \\* ARABIC`, String(number));
  return [plainRun(`${FIGURE_LABEL}\u00A0`), field, plainRun('. ')];
}

function paragraph(children: readonly PrintInline[], around: Surroundings): Paragraph {
  const { place, depth } = around;
  const runs = inlineRuns(children);
  const style = around.style === 'BodyText' && isRagged(children) ? 'RaggedText' : around.style;
  const keep = around.keepsNext === undefined ? {} : { keepNext: around.keepsNext };
  if (place) return new Paragraph({ style, numbering: { ...place }, ...keep, children: runs });
  const standsAlone = depth === 0 || style === 'Quote';
  return new Paragraph({
    style: standsAlone ? style : continuation(depth),
    ...keep,
    children: runs,
  });
}

function continuation(depth: number): ParagraphStyleId {
  if (depth === 1) return 'ListContinue1';
  return depth === 2 ? 'ListContinue2' : 'ListContinue3';
}

function heading(block: PrintHeading): Paragraph {
  return new Paragraph({ style: headingStyle(block.level), children: inlineRuns(block.children) });
}

/** The style of a heading; levels below the fourth look like it. */
export function headingStyle(level: number): ParagraphStyleId {
  if (level <= 1) return 'Heading1';
  if (level === 2) return 'Heading2';
  return level === 3 ? 'Heading3' : 'Heading4';
}

function code({ value }: PrintCode): Paragraph {
  const lines = value.split('\n');
  const children = lines.map(
    (text, index) => new TextRun({ text: printable(text), ...(index > 0 ? { break: 1 } : {}) }),
  );
  return new Paragraph({ style: styleId('CodeBlock'), children });
}

/** Only names of styles that exist compile. */
export function styleId(id: ParagraphStyleId): ParagraphStyleId {
  return id;
}
