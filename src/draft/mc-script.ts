import type { RunSheetEntry } from '../run-sheet/item.ts';
import type { Span } from '../text/span.ts';
import type { Draft } from './draft.ts';
import { readItemLine } from './item-line.ts';
import { type Block, plainText } from './nodes.ts';

/** A section of a script for the master of ceremonies: one item, what is said, and the cues. */
export interface ScriptSection {
  readonly entry: RunSheetEntry;
  readonly headingSpan: Span;
}

/**
 * Reads a script whose headings are its items. What stands in Markdown quotes (`> …`) is not read
 * out but a cue; everything else below a heading is said.
 */
export function readMcScript({ blocks }: Pick<Draft, 'blocks'>): readonly ScriptSection[] {
  const headings = blocks.flatMap((block, index) => (block.kind === 'heading' ? [index] : []));
  return headings.flatMap((at, order): readonly ScriptSection[] => {
    const heading = blocks[at];
    const item = heading?.kind === 'heading' && readItemLine(plainText(heading.children));
    if (!heading || !item) return [];
    const below = blocks.slice(at + 1, headings[order + 1]);
    const narasi = textOf(below.filter(({ kind }) => kind !== 'quote'));
    const isyarat = textOf(below.filter(({ kind }) => kind === 'quote'));
    return [{ headingSpan: heading.span, entry: { ...item, narasi, isyarat } }];
  });
}

function textOf(blocks: readonly Block[]): string {
  return blocks.flatMap(linesOf).join(' ');
}

function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [plainText(block.children)];
    case 'quote':
      return block.blocks.flatMap(linesOf);
    case 'list':
      return block.items.flatMap((item) => item.blocks.flatMap(linesOf));
    default:
      return [];
  }
}
