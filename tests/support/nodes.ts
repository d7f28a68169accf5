import type { Block, Cell, Inline, ListItem, Text } from '../../src/draft/nodes.ts';

export type Node = Block | ListItem | Cell | Inline;

/** The nodes directly inside a node, in source order. */
export function childrenOf(node: Node): readonly Node[] {
  switch (node.kind) {
    case 'quote':
    case 'item':
    case 'note':
      return node.blocks;
    case 'list':
      return node.items;
    case 'table':
      return [...node.header, ...node.rows.flat()];
    default:
      return 'children' in node ? node.children : [];
  }
}

/** The nodes and all that is inside them. */
export function allNodes(nodes: readonly Node[]): readonly Node[] {
  return nodes.flatMap((node) => [node, ...allNodes(childrenOf(node))]);
}

/** The text nodes inside nodes, in source order. */
export function textsOf(nodes: readonly Node[]): readonly Text[] {
  return allNodes(nodes).filter((node) => node.kind === 'text');
}
