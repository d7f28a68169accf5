import type { Inline } from '../draft/nodes.ts';
import type { Span } from '../text/span.ts';
import type { ImageShelf } from './image-shelf.ts';
import { safeHref } from './link.ts';
import type { NoteShelf } from './note-shelf.ts';
import type { PrintInline, TextMark, TextRun } from './print-document.ts';
import type { ProblemList } from './problem-list.ts';

/** What the turning of a draft into print needs to know and may report to. */
export interface PrintContext {
  readonly images: ImageShelf;
  readonly problems: ProblemList;
  readonly notes: NoteShelf;
  /** The text of a footnote is turned, which can hold no other. */
  readonly inNote?: boolean;
}

type Image = Extract<Inline, { kind: 'image' }>;

/**
 * Flattens inline nodes into runs. Pictures go to `onImage`; where there is no room for one, in a
 * heading or a cell, its alternative text is printed.
 */
export function printInlines(
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
      return textRun(node.value, marks);
    case 'code':
      return textRun(node.value, [...marks, 'code']);
    case 'break':
      return node.hard ? [{ kind: 'break' }] : textRun(' ', marks);
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
      context.problems.add(
        'Gambar di dalam judul bagian, tabel, atau catatan kaki tidak dicetak.',
        node.span,
      );
      return textRun(node.alt, marks);
    case 'html':
      return printInlineHtml(node.value, node.span, context);
    case 'note-reference':
      return printReference(node, marks, context);
    default:
      return node satisfies never;
  }
}

/** A text as a run; none when it is empty. */
export function textRun(value: string, marks: readonly TextMark[]): readonly TextRun[] {
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
    const message = `Tautan “${address}” dicetak sebagai teks biasa; pakai alamat https:, mailto:, atau tel:.`;
    context.problems.add(message, span);
    return children;
  }
  // The mark of a footnote leads to the footnote, so it stands behind the link.
  const notes = children.filter((child) => child.kind === 'note');
  const words = children
    .filter((child) => child.kind !== 'note')
    .flatMap((child) => (child.kind === 'link' ? child.children : [child]));
  return words.length === 0 ? notes : [{ kind: 'link', href, children: words }, ...notes];
}

/** The mark of a footnote; where there is no such note, or none can be, what the draft says. */
function printReference(
  { label, span }: Extract<Inline, { kind: 'note-reference' }>,
  marks: readonly TextMark[],
  { notes, problems, inNote }: PrintContext,
): readonly PrintInline[] {
  if (inNote) problems.add('Catatan kaki tidak dapat memuat catatan kaki lain.', span);
  const number = inNote ? undefined : notes.take(label, span);
  return number === undefined ? textRun(`[^${label}]`, marks) : [{ kind: 'note', number }];
}

function printInlineHtml(value: string, span: Span, context: PrintContext): readonly PrintInline[] {
  if (/^<br\s*\/?>$/iu.test(value)) return [{ kind: 'break' }];
  if (!value.startsWith('<!--')) remarkOnHtml(span, context);
  return [];
}

/** Says, once for a document, that HTML was left out. */
export function remarkOnHtml(span: Span, context: PrintContext): void {
  context.problems.addOnce('Kode HTML di naskah tidak dicetak; hanya tulisannya.', span);
}

/** Joins neighbours that look alike; where a comment stood between two spaces, one is left. */
export function joinRuns(inlines: readonly PrintInline[]): readonly PrintInline[] {
  const joined: PrintInline[] = [];
  for (const inline of inlines) {
    const last = joined.at(-1);
    if (inline.kind === 'text' && last?.kind === 'text' && sameMarks(last, inline)) {
      joined[joined.length - 1] = { ...last, value: joinSpaces(last.value, inline.value) };
    } else {
      joined.push(inline);
    }
  }
  return joined;
}

function joinSpaces(before: string, after: string): string {
  return before.endsWith(' ') ? before + after.replace(/^ +/u, '') : before + after;
}

function sameMarks(a: TextRun, b: TextRun): boolean {
  return a.marks.length === b.marks.length && a.marks.every((mark) => b.marks.includes(mark));
}

/** The words of printed inlines as a reader sees them. */
export function printedText(inlines: readonly PrintInline[]): string {
  return inlines
    .map((inline) => {
      switch (inline.kind) {
        case 'text':
          return inline.value;
        case 'break':
          return ' ';
        case 'link':
          return printedText(inline.children);
        case 'note':
          return '';
        default:
          return inline satisfies never;
      }
    })
    .join('');
}
