import { type Block, plainText } from '../draft/nodes.ts';

/** The words of a draft's blocks in reading order, in one line. */
export function blocksText(blocks: readonly Block[]): string {
  return blocks.map(blockText).join(' ').replace(/\s+/gu, ' ');
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return plainText(block.children);
    case 'quote':
    case 'note':
      return blocksText(block.blocks);
    case 'list':
      return block.items.map((item) => blocksText(item.blocks)).join(' ');
    case 'table':
      return [block.header, ...block.rows]
        .flat()
        .map((cell) => plainText(cell.children))
        .join(' ');
    default:
      return '';
  }
}
