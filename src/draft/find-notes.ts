import type { Block, Inline, Note, NoteReference } from './nodes.ts';

/** The footnotes of a draft, those inside quotes, lists and other notes too, in source order. */
export function findNotes(blocks: readonly Block[]): readonly Note[] {
  return blocks.flatMap((block): readonly Note[] => {
    switch (block.kind) {
      case 'note':
        return [block, ...findNotes(block.blocks)];
      case 'quote':
        return findNotes(block.blocks);
      case 'list':
        return block.items.flatMap((item) => findNotes(item.blocks));
      default:
        return [];
    }
  });
}

/** The places of footnotes in the text; those inside the text of a footnote are left out. */
export function findNoteReferences(blocks: readonly Block[]): readonly NoteReference[] {
  return blocks.flatMap((block): readonly NoteReference[] => {
    switch (block.kind) {
      case 'paragraph':
      case 'heading':
        return block.children.flatMap(referencesIn);
      case 'quote':
        return findNoteReferences(block.blocks);
      case 'list':
        return block.items.flatMap((item) => findNoteReferences(item.blocks));
      case 'table':
        return [...block.header, ...block.rows.flat()].flatMap((cell) =>
          cell.children.flatMap(referencesIn),
        );
      default:
        return [];
    }
  });
}

function referencesIn(node: Inline): readonly NoteReference[] {
  if (node.kind === 'note-reference') return [node];
  return 'children' in node ? node.children.flatMap(referencesIn) : [];
}
