import { type Block, type Inline, plainText } from '../draft/nodes.ts';
import type { Span } from '../text/span.ts';
import { type ImageShelf, isLocalPath } from './image-shelf.ts';
import { safeHref } from './link.ts';
import type {
  Figure,
  LineBreak,
  PrintBlock,
  PrintInline,
  PrintLink,
  TextMark,
  TextRun,
} from './print-document.ts';
import type { ProblemList } from './problem-list.ts';

/** What the turning of a draft into print needs to know and may report to. */
export interface PrintContext {
  readonly images: ImageShelf;
  readonly problems: ProblemList;
}

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
    default:
      return block satisfies never;
  }
}

/** A list item begins with a paragraph, for its number to stand beside, and shows its task box. */
function printItem(
  checked: boolean | undefined,
  blocks: readonly PrintBlock[],
): readonly PrintBlock[] {
  const box = checked === undefined ? [] : run(checked ? '☑ ' : '☐ ', []);
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

type Image = Extract<Inline, { kind: 'image' }>;

/**
 * Flattens inline nodes into runs. Pictures go to `onImage`; where there is no room for one, in a
 * heading or a cell, its alternative text is printed.
 */
function printInlines(
  nodes: readonly Inline[],
  context: PrintContext,
  onImage?: (image: Image) => void,
): readonly PrintInline[] {
  return joinRuns(nodes.flatMap((node) => printInline(node, [], context, onImage)));
}

function printInline(
  node: Inline,
  marks: readonly TextMark[],
  context: PrintContext,
  onImage: ((image: Image) => void) | undefined,
): readonly PrintInline[] {
  switch (node.kind) {
    case 'text':
      return run(node.value, marks);
    case 'code':
      return run(node.value, [...marks, 'code']);
    case 'break':
      return node.hard ? [{ kind: 'break' }] : run(' ', marks);
    case 'emphasis':
    case 'strong':
    case 'strike': {
      const inner = marks.includes(node.kind) ? marks : [...marks, node.kind];
      return node.children.flatMap((child) => printInline(child, inner, context, onImage));
    }
    case 'link': {
      const children = node.children.flatMap((child) =>
        printInline(child, marks, context, onImage),
      );
      return printLink(node.href, node.span, joinRuns(children), context);
    }
    case 'image':
      if (onImage) {
        onImage(node);
        return [];
      }
      context.problems.add('Gambar di dalam judul bagian atau tabel tidak dicetak.', node.span);
      return run(node.alt, marks);
    case 'html':
      return printInlineHtml(node.value, node.span, context);
    default:
      return node satisfies never;
  }
}

function run(value: string, marks: readonly TextMark[]): readonly TextRun[] {
  return value === '' ? [] : [{ kind: 'text', value, marks }];
}

function printLink(
  address: string,
  span: Span,
  children: readonly PrintInline[],
  context: PrintContext,
): readonly PrintInline[] {
  const href = safeHref(address);
  if (href === undefined) {
    const message = `Tautan ke “${address}” dicetak sebagai teks biasa; pakai alamat https:, mailto:, atau tel:.`;
    context.problems.add(message, span);
    return children;
  }
  const words = children.flatMap((child) => (child.kind === 'link' ? child.children : [child]));
  return words.length === 0 ? [] : [{ kind: 'link', href, children: words }];
}

function printInlineHtml(value: string, span: Span, context: PrintContext): readonly PrintInline[] {
  if (/^<br\s*\/?>$/iu.test(value)) return [{ kind: 'break' }];
  if (!value.startsWith('<!--')) reportHtml(span, context);
  return [];
}

function printHtml(value: string, span: Span, context: PrintContext): readonly PrintBlock[] {
  const shown = withoutComments(value);
  if (shown.trim() === '') return [];
  reportHtml(span, context);
  const words = shown
    .replace(/<[^<>]*>/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return words === '' ? [] : [{ kind: 'paragraph', children: run(words, []) }];
}

function reportHtml(span: Span, context: PrintContext): void {
  context.problems.addOnce('Kode HTML di naskah tidak dicetak; hanya tulisannya.', span);
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

/** Joins neighbours that look alike and spaces that follow each other across nodes. */
function joinRuns(inlines: readonly PrintInline[]): readonly PrintInline[] {
  const joined: PrintInline[] = [];
  for (const inline of inlines) {
    const last = joined.at(-1);
    if (inline.kind === 'text' && last?.kind === 'text' && sameMarks(last, inline)) {
      joined[joined.length - 1] = { ...last, value: last.value + inline.value };
    } else {
      joined.push(inline);
    }
  }
  return joined;
}

function sameMarks(a: TextRun, b: TextRun): boolean {
  return a.marks.length === b.marks.length && a.marks.every((mark) => b.marks.includes(mark));
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

/** The words of printed inlines as a reader sees them. */
export function printedText(
  inlines: readonly (PrintInline | PrintLink | TextRun | LineBreak)[],
): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'text') return inline.value;
      return inline.kind === 'break' ? ' ' : printedText(inline.children);
    })
    .join('');
}

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
