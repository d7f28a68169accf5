import { type Block, plainText } from './nodes.ts';

/** The words of blocks in reading order, without marks, in one line. */
export function blocksWords(blocks: readonly Block[]): string {
  return blocks.map(blockWords).join(' ').replace(/\s+/gu, ' ');
}

/** The words of a block without marks, as a reader sees them. */
export function blockWords(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return plainText(block.children);
    case 'quote':
    case 'note':
      return blocksWords(block.blocks);
    case 'list':
      return block.items.map((item) => blocksWords(item.blocks)).join(' ');
    case 'table':
      return [block.header, ...block.rows]
        .flat()
        .map((cell) => plainText(cell.children))
        .join(' ');
    case 'code-block':
      return block.value;
    case 'divider':
    case 'html-block':
      return '';
    default:
      return block satisfies never;
  }
}
