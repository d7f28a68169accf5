import type { Span } from '../text/span.ts';
import type { Draft } from './draft.ts';
import type { Block, Inline, ListItem } from './nodes.ts';

/**
 * What a draft shows as code between backticks or fences, in source order, marks included. Text
 * that is code only because it is indented does not count: whoever indents wants to move it in.
 */
export function findCodeSamples({ blocks, source }: Draft): readonly Span[] {
  const isFenced = ({ start, end }: Span): boolean =>
    /^\s*(?:`{3}|~{3})/u.test(source.text.slice(start, end));
  const visit = (block: Block | ListItem): readonly Span[] => {
    switch (block.kind) {
      case 'code-block':
        return isFenced(block.span) ? [block.span] : [];
      case 'paragraph':
      case 'heading':
        return inlineCode(block.children);
      case 'quote':
      case 'item':
      case 'note':
        return block.blocks.flatMap(visit);
      case 'list':
        return block.items.flatMap(visit);
      case 'table':
        return [...block.header, ...block.rows.flat()].flatMap((cell) => inlineCode(cell.children));
      default:
        return [];
    }
  };
  return blocks.flatMap(visit);
}

function inlineCode(nodes: readonly Inline[]): readonly Span[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'code') return [node.span];
    return 'children' in node ? inlineCode(node.children) : [];
  });
}
