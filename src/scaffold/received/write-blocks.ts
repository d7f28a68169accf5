import { blocksWords } from '../../draft/block-words.ts';
import { readBlocks } from '../../draft/blocks.ts';
import { type Block, type Cell, type Inline, plainText } from '../../draft/nodes.ts';
import { escapeMarkdown } from '../template/template-text.ts';

const MARKS = { strong: '**', emphasis: '*', strike: '~~' } as const;

/**
 * Writes blocks as the Markdown of a draft, an entry a block. Every word stays: where Markdown would
 * not read a mark as it is meant, the letters stand without it.
 */
export function writeBlocks(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => {
    const written = writeBlock(block, inlineText);
    if (written === undefined) return [];
    const isRead = lettersOf(readBlocks(written, 0)) === lettersOf([block]);
    return [isRead ? written : (writeBlock(block, plainLetters) ?? '')];
  });
}

type WriteInlines = (nodes: readonly Inline[]) => string;

function writeBlock(block: Block, inlines: WriteInlines): string | undefined {
  switch (block.kind) {
    case 'paragraph':
      return opening(inlines(block.children));
    case 'heading':
      return `${'#'.repeat(Math.max(2, block.depth))} ${inlines(block.children.flatMap(unbold))}`;
    case 'quote':
      return indented(writeAll(block.blocks, inlines), '> ', '> ');
    case 'list':
      return block.items
        .map((item, index) => {
          const mark = block.ordered ? `${block.start + index}. ` : '- ';
          const tight = block.tight ? '\n' : '\n\n';
          return indented(writeAll(item.blocks, inlines, tight), mark, ' '.repeat(mark.length));
        })
        .join('\n');
    case 'table':
      return tableText([block.header, ...block.rows], inlines);
    case 'code-block':
      // Word's “Plain Text” is a style of letters, not of programs.
      return opening(escapeMarkdown(block.value.replace(/\s+/gu, ' ').trim()));
    case 'note':
      return indented(writeAll(block.blocks, inlines), `[^${block.label}]: `, '    ');
    case 'divider':
    case 'html-block':
      return undefined;
    default:
      return block satisfies never;
  }
}

function writeAll(blocks: readonly Block[], inlines: WriteInlines, gap = '\n\n'): string {
  return blocks.flatMap((block) => writeBlock(block, inlines) ?? []).join(gap);
}

function indented(text: string, first: string, others: string): string {
  return text
    .split('\n')
    .map((line, index) => `${index === 0 ? first : others}${line}`.trimEnd())
    .join('\n');
}

/** A paragraph opens with nothing that Markdown takes for a heading, a list or a table. */
function opening(text: string): string {
  return text.replace(/^\s+/u, '').replace(/^(?=[#+=-](?:\s|$))/u, '\\');
}

function tableText(rows: readonly (readonly Cell[])[], inlines: WriteInlines): string {
  const lines = rows.map(
    (row) =>
      `| ${row.map(({ children }) => inlines(children).replaceAll('\\\n', '<br>')).join(' | ')} |`,
  );
  const rule = `|${'---|'.repeat(rows[0]?.length ?? 1)}`;
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}

function inlineText(nodes: readonly Inline[]): string {
  return nodes.map(inlineMark).join('');
}

function inlineMark(node: Inline): string {
  switch (node.kind) {
    case 'text':
      return escapeMarkdown(node.value);
    case 'code':
      return escapeMarkdown(node.value);
    case 'break':
      return node.hard ? '\\\n' : '\n';
    case 'strong':
    case 'emphasis':
    case 'strike':
      return around(inlineText(node.children), MARKS[node.kind]);
    case 'link':
      return linkText(node.href, node.automatic, node.children);
    case 'note-reference':
      return `[^${node.label}]`;
    case 'image':
    case 'html':
      return '';
    default:
      return node satisfies never;
  }
}

/** Word keeps the address of a link apart from the text; one that is typed out is a link itself. */
function linkText(href: string, automatic: boolean, children: readonly Inline[]): string {
  if (automatic) return plainText(children);
  const words = inlineText(children);
  return href === '' ? words : `[${words}](${href.replace(/[()\s]/gu, encodeURIComponent)})`;
}

/** A heading is bold by itself. */
function unbold(node: Inline): readonly Inline[] {
  return node.kind === 'strong' ? node.children : [node];
}

/** White space at the ends stands outside the marks. */
function around(text: string, mark: string): string {
  const words = text.trim();
  if (words === '') return text;
  const lead = text.slice(0, text.indexOf(words));
  return `${lead}${mark}${words}${mark}${text.slice(lead.length + words.length)}`;
}

function plainLetters(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      if (node.kind === 'break') return inlineMark(node);
      if (node.kind === 'note-reference') return inlineMark(node);
      return 'children' in node ? plainLetters(node.children) : inlineMark(node);
    })
    .join('');
}

/** Words without white space, for comparing. */
function lettersOf(blocks: readonly Block[]): string {
  return blocksWords(blocks).replace(/\s+/gu, '');
}
