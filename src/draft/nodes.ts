import type { Span } from '../text/span.ts';

/** Every node knows the exact span of its Markdown in the source, markers included. */
interface Located {
  readonly span: Span;
}

/** A stretch of characters. When `verbatim`, the source at `span` reads exactly as `value`. */
export interface Text extends Located {
  readonly kind: 'text';
  readonly value: string;
  readonly verbatim: boolean;
}
/** A line end inside a paragraph: `hard` when it must show as one, else it reads as a space. */
export interface Break extends Located {
  readonly kind: 'break';
  readonly hard: boolean;
}
export interface Emphasis extends Located {
  readonly kind: 'emphasis' | 'strong' | 'strike';
  readonly children: readonly Inline[];
}
export interface Link extends Located {
  readonly kind: 'link';
  readonly href: string;
  readonly title: string | undefined;
  /** The address itself is the text, as in `<https://…>` or a bare `www.…`. */
  readonly automatic: boolean;
  readonly children: readonly Inline[];
}
export interface Image extends Located {
  readonly kind: 'image';
  readonly href: string;
  readonly alt: string;
  /** What `alt` was read from. */
  readonly children: readonly Inline[];
  readonly title: string | undefined;
}
export interface InlineCode extends Located {
  readonly kind: 'code';
  readonly value: string;
}
/** Raw HTML inside a paragraph; comments too. It is never shown. */
export interface InlineHtml extends Located {
  readonly kind: 'html';
  readonly value: string;
}
/** The place of a footnote, `[^label]`. Whether there is such a note is not known here. */
export interface NoteReference extends Located {
  readonly kind: 'note-reference';
  readonly label: string;
}
export type Inline =
  | Text
  | Break
  | Emphasis
  | Link
  | Image
  | InlineCode
  | InlineHtml
  | NoteReference;

export interface Paragraph extends Located {
  readonly kind: 'paragraph';
  readonly children: readonly Inline[];
}
export interface Heading extends Located {
  readonly kind: 'heading';
  readonly depth: number;
  readonly children: readonly Inline[];
}
export interface Quote extends Located {
  readonly kind: 'quote';
  readonly blocks: readonly Block[];
}
export interface ListItem extends Located {
  readonly kind: 'item';
  /** State of a task box (`[ ]`, `[x]`); `undefined` when the item has none. */
  readonly checked: boolean | undefined;
  readonly blocks: readonly Block[];
}
export interface List extends Located {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly start: number;
  /** Items stand close together, without a paragraph gap. */
  readonly tight: boolean;
  readonly items: readonly ListItem[];
}
export interface Cell extends Located {
  readonly kind: 'cell';
  readonly children: readonly Inline[];
}
export type Alignment = 'left' | 'center' | 'right' | undefined;
export interface Table extends Located {
  readonly kind: 'table';
  readonly alignments: readonly Alignment[];
  readonly header: readonly Cell[];
  /** Every row has as many cells as the header. */
  readonly rows: readonly (readonly Cell[])[];
}
export interface CodeBlock extends Located {
  readonly kind: 'code-block';
  readonly value: string;
}
export interface HtmlBlock extends Located {
  readonly kind: 'html-block';
  readonly value: string;
}
export interface Divider extends Located {
  readonly kind: 'divider';
}
/**
 * The text of a footnote, `[^label]: …`. It stands anywhere and is shown where it is referred to.
 */
export interface Note extends Located {
  readonly kind: 'note';
  readonly label: string;
  readonly blocks: readonly Block[];
}
export type Block =
  | Paragraph
  | Heading
  | Quote
  | List
  | Table
  | CodeBlock
  | HtmlBlock
  | Divider
  | Note;

/** The words of inline nodes as a reader sees them; breaks read as a space, code as itself. */
export function plainText(nodes: readonly Inline[]): string {
  return nodes.map(plainInline).join('');
}

function plainInline(node: Inline): string {
  switch (node.kind) {
    case 'text':
    case 'code':
      return node.value;
    case 'break':
      return ' ';
    case 'image':
    case 'html':
    case 'note-reference':
      return '';
    default:
      return plainText(node.children);
  }
}

/** The words of a cell in one line; empty for one that is not there. */
export function cellText(cell: Cell | undefined): string {
  return cell ? plainText(cell.children).replace(/\s+/gu, ' ').trim() : '';
}
