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
  const sections: ScriptSection[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'heading') continue;
    const next = blocks.findIndex((other, at) => at > index && other.kind === 'heading');
    const below = blocks.slice(index + 1, next === -1 ? undefined : next);
    const item = readItemLine(plainText(block.children));
    if (!item) continue;
    sections.push({
      headingSpan: block.span,
      entry: {
        ...item,
        narasi: textOf(below.filter(({ kind }) => kind !== 'quote')),
        isyarat: textOf(below.filter(({ kind }) => kind === 'quote')),
      },
    });
  }
  return sections;
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
