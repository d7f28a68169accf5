import type { Block, Inline } from '../draft/nodes.ts';
import type { Span } from '../text/span.ts';
import type { Figure, PrintBlock, PrintInline } from './print-document.ts';
import {
  joinRuns,
  type PrintContext,
  printInlines,
  remarkOnHtml,
  textRun,
} from './print-inlines.ts';

/**
 * Turns the blocks of a draft into blocks to print: headings counted from the highest in use,
 * pictures lifted out of their paragraphs, links and pictures that may not leave the house
 * replaced by their words, comments dropped, the words of raw HTML kept without its tags.
 */
export function printBlocks(
  blocks: readonly Block[],
  context: PrintContext,
): readonly PrintBlock[] {
  const depths = blocks.flatMap((block) => (block.kind === 'heading' ? [block.depth] : []));
  const top = Math.min(...depths, 6);
  return blocks.flatMap((block) => printBlock(block, top, context));
}

function printBlock(block: Block, top: number, context: PrintContext): readonly PrintBlock[] {
  const nested = (inner: readonly Block[]): readonly PrintBlock[] =>
    inner.flatMap((one) => printBlock(one, top, context));
  switch (block.kind) {
    case 'paragraph':
      return printParagraph(block.children, context);
    case 'heading':
      return printHeading(block.children, Math.max(block.depth - top + 1, 1), context);
    case 'quote':
      return [{ kind: 'quote', blocks: nested(block.blocks) }];
    case 'list': {
      const { ordered, start, tight } = block;
      const items = block.items.map((item) => printItem(item.checked, nested(item.blocks)));
      return [{ kind: 'list', ordered, start, tight, items }];
    }
    case 'table': {
      const cell = (node: { readonly children: readonly Inline[] }): readonly PrintInline[] =>
        printInlines(node.children, context);
      const header = block.header.map(cell);
      const rows = block.rows.map((row) => row.map(cell));
      return [{ kind: 'table', alignments: block.alignments, header, rows }];
    }
    case 'code-block':
      return [{ kind: 'code', value: block.value }];
    case 'html-block':
      return printHtml(block.value, block.span, context);
    case 'divider':
      return [{ kind: 'divider' }];
    case 'note':
      return [];
    default:
      return block satisfies never;
  }
}

/** A list item begins with a paragraph, for its number to stand beside, and shows its task box. */
function printItem(
  checked: boolean | undefined,
  blocks: readonly PrintBlock[],
): readonly PrintBlock[] {
  const box = checked === undefined ? [] : textRun(checked ? '☑ ' : '☐ ', []);
  const [first, ...rest] = blocks;
  if (first?.kind !== 'paragraph') return [{ kind: 'paragraph', children: box }, ...blocks];
  return [{ kind: 'paragraph', children: joinRuns([...box, ...first.children]) }, ...rest];
}

function printHeading(
  children: readonly Inline[],
  level: number,
  context: PrintContext,
): readonly PrintBlock[] {
  const printed = printInlines(children, context);
  return printed.length === 0 ? [] : [{ kind: 'heading', level, children: printed }];
}

function printParagraph(children: readonly Inline[], context: PrintContext): readonly PrintBlock[] {
  const figures: Figure[] = [];
  const printed = trimmed(
    printInlines(children, context, (image) => {
      const { href, alt, title, span } = image;
      figures.push({
        kind: 'figure',
        picture: context.images.take(href, span),
        alt,
        caption: title,
        credit: undefined,
      });
    }),
  );
  const words = printed.length === 0 ? [] : [{ kind: 'paragraph', children: printed } as const];
  return [...words, ...figures];
}

function printHtml(value: string, span: Span, context: PrintContext): readonly PrintBlock[] {
  const shown = withoutComments(value);
  if (shown.trim() === '') return [];
  remarkOnHtml(span, context);
  const words = shown
    .replace(/<[^<>]*>/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return words === '' ? [] : [{ kind: 'paragraph', children: textRun(words, []) }];
}

function withoutComments(html: string): string {
  let shown = '';
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<!--', at);
    if (open === -1) return shown + html.slice(at);
    shown += html.slice(at, open);
    const close = html.indexOf('-->', open + 4);
    if (close === -1) return shown;
    at = close + 3;
  }
  return shown;
}

/** Takes off the white space and line breaks that a lifted picture left at the ends. */
function trimmed(inlines: readonly PrintInline[]): readonly PrintInline[] {
  let start = 0;
  let end = inlines.length;
  while (start < end && isBlank(inlines[start])) start++;
  while (end > start && isBlank(inlines[end - 1])) end--;
  return inlines.slice(start, end).map((inline, index, kept) => {
    if (inline.kind !== 'text') return inline;
    const head = index === 0 ? inline.value.trimStart() : inline.value;
    return { ...inline, value: index === kept.length - 1 ? head.trimEnd() : head };
  });
}

function isBlank(inline: PrintInline | undefined): boolean {
  if (inline?.kind === 'text') return inline.value.trim() === '';
  return inline?.kind === 'break';
}
