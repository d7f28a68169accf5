import type { Block, List } from '../draft/nodes.ts';
import type { PrintInline } from './print-document.ts';
import {
  joinRuns,
  type PrintContext,
  printInlines,
  remarkOnHtml,
  textRun,
} from './print-inlines.ts';

type Paragraphs = readonly (readonly PrintInline[])[];

/**
 * The text of a footnote as paragraphs: at the foot of a page there is no room for tables and
 * lists, so their words stand in lines. Every word is kept. At least one paragraph.
 */
export function noteParagraphs(blocks: readonly Block[], context: PrintContext): Paragraphs {
  const inNote: PrintContext = { ...context, inNote: true };
  const paragraphs = blocks.flatMap((block) => paragraphsOf(block, inNote));
  return paragraphs.length === 0 ? [[]] : paragraphs;
}

function paragraphsOf(block: Block, context: PrintContext): Paragraphs {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return [printInlines(block.children, context)];
    case 'quote':
      return block.blocks.flatMap((inner) => paragraphsOf(inner, context));
    case 'list':
      return itemParagraphs(block, context);
    case 'table':
      return [block.header, ...block.rows].map((row) =>
        row.flatMap((cell, index) => [
          ...(index === 0 ? [] : textRun(' | ', [])),
          ...printInlines(cell.children, context),
        ]),
      );
    case 'code-block':
      return block.value.split('\n').map((line) => textRun(line, ['code']));
    case 'html-block':
      remarkOnHtml(block.span, context);
      return [];
    case 'divider':
    case 'note':
      return [];
    default:
      return block satisfies never;
  }
}

function itemParagraphs({ items, ordered, start }: List, context: PrintContext): Paragraphs {
  return items.flatMap(({ blocks }, index) => {
    const [first = [], ...rest] = blocks.flatMap((block) => paragraphsOf(block, context));
    const mark = textRun(ordered ? `${start + index}. ` : '• ', []);
    return [joinRuns([...mark, ...first]), ...rest];
  });
}
