import type { Draft } from '../draft/draft.ts';
import type { Block, Inline, ListItem } from '../draft/nodes.ts';
import type { Span } from '../text/span.ts';

/** A comment of a draft that speaks to humas: `<!-- command name, name: reason -->`. */
export interface Directive {
  /** In lower case; begins with `humas-`. */
  readonly command: string;
  readonly names: readonly { readonly name: string; readonly span: Span }[];
  /** What follows the colon; empty when there is nothing. */
  readonly reason: string;
  /** The comment, from `<!--` to `-->`. */
  readonly span: Span;
  /** The block that follows; for a comment in the middle of a line, the block around it. */
  readonly target: Span | undefined;
}

/**
 * The directives of a draft in source order. Only what the Markdown parser takes for HTML can be
 * one: a comment inside code is text.
 */
export function findDirectives({ blocks, source }: Draft): readonly Directive[] {
  return commentPlaces(blocks).flatMap(({ span, target }) =>
    findComments(source.text, span)
      .map((comment) => readDirective(source.text, comment, target))
      .filter((directive) => directive !== undefined),
  );
}

const OPENING = '<!--';
const CLOSING = '-->';

/** The HTML comments that stand whole within a span. */
function findComments(text: string, { start, end }: Span): readonly Span[] {
  const html = text.slice(start, end);
  const comments: Span[] = [];
  for (let at = 0; at < html.length; ) {
    const opening = html.indexOf(OPENING, at);
    const closing = opening === -1 ? -1 : html.indexOf(CLOSING, opening + OPENING.length);
    if (closing === -1) break;
    at = closing + CLOSING.length;
    comments.push({ start: start + opening, end: start + at });
  }
  return comments;
}

/** Reads `command name, name: reason`; nothing when the comment is not meant for humas. */
function readDirective(text: string, span: Span, target: Span | undefined): Directive | undefined {
  const offset = span.start + OPENING.length;
  const comment = text.slice(offset, span.end - CLOSING.length);
  const command = /^\s*(humas-[\w-]*)/iu.exec(comment);
  if (!command) return undefined;
  const from = command[0].length;
  const colon = comment.indexOf(':', from);
  const list = comment.slice(from, colon === -1 ? undefined : colon);
  return {
    command: (command[1] ?? '').toLowerCase(),
    names: Array.from(list.matchAll(/[^\s,]+/gu), (match) => {
      const start = offset + from + match.index;
      return { name: match[0], span: { start, end: start + match[0].length } };
    }),
    reason: colon === -1 ? '' : comment.slice(colon + 1).trim(),
    span,
    target,
  };
}

/** A place in the tree where a comment may stand, and the block that it speaks of. */
interface CommentPlace {
  readonly span: Span;
  readonly target: Span | undefined;
}

/** The HTML of a draft in source order: between blocks, and in the middle of their lines. */
function commentPlaces(blocks: readonly Block[]): readonly CommentPlace[] {
  const spans: { span: Span; isHtml: boolean }[] = [];
  const inline: CommentPlace[] = [];
  const visit = (block: Block | ListItem): void => {
    spans.push({ span: block.span, isHtml: block.kind === 'html-block' });
    switch (block.kind) {
      case 'paragraph':
      case 'heading':
        inline.push(...inlineHtml(block.children, block.span));
        return;
      case 'list':
        block.items.forEach(visit);
        return;
      case 'quote':
      case 'item':
        block.blocks.forEach(visit);
        return;
      case 'table':
        for (const cell of [...block.header, ...block.rows.flat()]) {
          inline.push(...inlineHtml(cell.children, cell.span));
        }
        return;
      default:
    }
  };
  blocks.forEach(visit);
  const between: CommentPlace[] = [];
  let next: Span | undefined;
  for (const { span, isHtml } of spans.reverse()) {
    if (isHtml) between.push({ span, target: next });
    else next = span;
  }
  return [...between, ...inline].sort((a, b) => a.span.start - b.span.start);
}

function inlineHtml(nodes: readonly Inline[], target: Span): readonly CommentPlace[] {
  return nodes.flatMap((node): readonly CommentPlace[] => {
    if (node.kind === 'html') return [{ span: node.span, target }];
    return 'children' in node ? inlineHtml(node.children, target) : [];
  });
}
