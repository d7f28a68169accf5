import type { Figure, PrintBlock } from './print-document.ts';

/** What the number of a figure is called. */
export const FIGURE_LABEL = 'Gambar';

/**
 * Numbers the figures that have a caption, where there are several to tell apart. Photographs
 * beside a release are no figures of its text and bear no numbers.
 */
export function numberFigures(blocks: readonly PrintBlock[]): readonly PrintBlock[] {
  if (countCaptions(blocks) < 2) return blocks;
  let number = 0;
  const numbered = (block: PrintBlock): PrintBlock => {
    switch (block.kind) {
      case 'figure':
        if (block.caption === undefined) return block;
        number += 1;
        return { ...block, number };
      case 'quote':
        return { ...block, blocks: block.blocks.map(numbered) };
      case 'list':
        return { ...block, items: block.items.map((item) => item.map(numbered)) };
      default:
        return block;
    }
  };
  return blocks.map(numbered);
}

function countCaptions(blocks: readonly PrintBlock[]): number {
  return blocks.reduce((sum, block) => {
    switch (block.kind) {
      case 'figure':
        return sum + (block.caption === undefined ? 0 : 1);
      case 'quote':
        return sum + countCaptions(block.blocks);
      case 'list':
        return sum + block.items.reduce((all, item) => all + countCaptions(item), 0);
      default:
        return sum;
    }
  }, 0);
}

/** What stands below a picture, apart from its number; empty when nothing does. */
export function captionOf({ caption, credit }: Figure): string {
  const parts = [caption, credit === undefined ? undefined : `(Foto: ${credit})`];
  return parts.filter((part) => part !== undefined).join(' ');
}

/** The caption with its number before it: `Gambar 2. Peta jalur (Foto: Diskominfo)`. */
export function numberedCaption(figure: Figure): string {
  const words = captionOf(figure);
  return figure.number === undefined ? words : `${FIGURE_LABEL}\u00A0${figure.number}. ${words}`;
}

/** The words that stand where a picture is missing. */
export function missingPicture(alt: string): string {
  return alt === '' ? '[Gambar belum tersedia]' : `[Gambar belum tersedia: ${alt}]`;
}
