import { type Block, type Inline, plainText } from '../draft/nodes.ts';
import { isLocalPath } from './image-shelf.ts';

/** Paths of the local pictures in the text of a draft, as written. */
export function findImagePaths(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'paragraph':
        return block.children.flatMap(inlineImagePaths);
      case 'quote':
        return findImagePaths(block.blocks);
      case 'list':
        return block.items.flatMap((item) => findImagePaths(item.blocks));
      default:
        return [];
    }
  });
}

function inlineImagePaths(node: Inline): readonly string[] {
  if (node.kind === 'image') return isLocalPath(node.href) ? [node.href] : [];
  return 'children' in node ? node.children.flatMap(inlineImagePaths) : [];
}

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
