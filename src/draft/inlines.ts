import { decodeHTMLStrict } from 'entities';
import type { Token, Tokens } from 'marked';
import type { MappedText } from '../text/mapped-text.ts';
import { isNoteReferenceToken } from './footnotes.ts';
import { type Inline, plainText } from './nodes.ts';

/** Character references, decoded here so that each keeps its own span. */
const REFERENCE = /&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});/gu;

/**
 * Turns marked's inline tokens of one block into nodes; white space around them is left out.
 *
 * @param tokens their `raw` strings tile `text`
 * @param text the text they were made from, with its places in the source
 */
export function readInlines(tokens: readonly Token[], text: MappedText): readonly Inline[] {
  return trimEdges(readTokens(tokens, text));
}

function readTokens(tokens: readonly Token[], text: MappedText): Inline[] {
  const nodes: Inline[] = [];
  let at = 0;
  for (const token of tokens) {
    if (token.type === 'checkbox') continue;
    const end = at + token.raw.length;
    readToken(token, text, at, end, nodes);
    at = end;
  }
  return nodes;
}

function readToken(
  token: Token,
  text: MappedText,
  start: number,
  end: number,
  nodes: Inline[],
): void {
  const span = text.span(start, end);
  if (isNoteReferenceToken(token)) {
    nodes.push({ kind: 'note-reference', span, label: token.label });
    return;
  }
  switch (token.type) {
    case 'escape':
      pushText(text, end - 1, end, nodes);
      return;
    case 'br':
      nodes.push({ kind: 'break', span, hard: true });
      return;
    case 'codespan':
      nodes.push({ kind: 'code', span, value: (token as Tokens.Codespan).text });
      return;
    case 'html':
      nodes.push({ kind: 'html', span, value: token.raw });
      return;
    case 'em':
    case 'strong':
    case 'del': {
      const kind = token.type === 'em' ? 'emphasis' : token.type === 'del' ? 'strike' : 'strong';
      const inner = token as Tokens.Em;
      const marker = (inner.raw.length - inner.text.length) / 2;
      const children = readTokens(inner.tokens, text.slice(start + marker, end - marker));
      nodes.push({ kind, span, children });
      return;
    }
    case 'link':
      nodes.push(readLink(token as Tokens.Link, text, start, end));
      return;
    case 'image': {
      const image = token as Tokens.Image;
      const label = text.slice(start + 2, end).withoutEscapes(image.text);
      const children = readTokens(image.tokens, label);
      const [href, alt] = [decode(image.href), plainText(children)];
      nodes.push({ kind: 'image', span, href, alt, children, title: readTitle(image) });
      return;
    }
    default:
      readText(text, start, end, nodes);
  }
}

function readLink(token: Tokens.Link, text: MappedText, start: number, end: number): Inline {
  const span = text.span(start, end);
  if (token.autolink) {
    const labelStart = start + token.raw.indexOf(token.text);
    const children: Inline[] = [];
    pushText(text, labelStart, labelStart + token.text.length, children);
    return { kind: 'link', span, href: token.href, title: undefined, automatic: true, children };
  }
  const label = text.slice(start + 1, end).withoutEscapes(token.text);
  return {
    kind: 'link',
    span,
    href: decode(token.href),
    title: readTitle(token),
    automatic: false,
    children: readTokens(token.tokens, label),
  };
}

function readTitle({ title }: Tokens.Link | Tokens.Image): string | undefined {
  return typeof title === 'string' ? decode(title) : undefined;
}

function decode(text: string): string {
  return text.replace(REFERENCE, (reference) => decodeHTMLStrict(reference));
}

/** Cuts a stretch of text into nodes at line ends and at character references. */
function readText(text: MappedText, start: number, end: number, nodes: Inline[]): void {
  let at = start;
  for (;;) {
    const found = text.text.indexOf('\n', at);
    if (found === -1 || found >= end) break;
    let lineEnd = found;
    while (lineEnd > at && isSpace(text.text[lineEnd - 1])) lineEnd--;
    let next = found + 1;
    while (next < end && isSpace(text.text[next])) next++;
    readLine(text, at, lineEnd, nodes);
    nodes.push({ kind: 'break', span: text.span(lineEnd, next), hard: false });
    at = next;
  }
  readLine(text, at, end, nodes);
}

function readLine(text: MappedText, start: number, end: number, nodes: Inline[]): void {
  let at = start;
  for (const match of text.text.slice(start, end).matchAll(REFERENCE)) {
    const value = decodeHTMLStrict(match[0]);
    if (value === match[0]) continue;
    const from = start + match.index;
    pushText(text, at, from, nodes);
    at = from + match[0].length;
    nodes.push({ kind: 'text', span: text.span(from, at), value, verbatim: false });
  }
  pushText(text, at, end, nodes);
}

/** Adds text that stands in the source as it is, in as many nodes as the source skips. */
function pushText(text: MappedText, start: number, end: number, nodes: Inline[]): void {
  let at = start;
  for (let i = start + 1; i <= end; i++) {
    if (i < end && text.at(i) === text.at(i - 1) + 1) continue;
    const value = text.text.slice(at, i);
    nodes.push({ kind: 'text', span: text.span(at, i), value, verbatim: true });
    at = i;
  }
}

/** Takes the white space off the two ends of a block. */
function trimEdges(nodes: readonly Inline[]): readonly Inline[] {
  const from = nodes.findIndex((node) => !isBlank(node));
  if (from === -1) return [];
  const kept = nodes.slice(from, nodes.findLastIndex((node) => !isBlank(node)) + 1);
  return kept.map((node, index) => {
    if (node.kind !== 'text' || !node.verbatim) return node;
    const { value } = node;
    const start = index === 0 ? value.length - value.trimStart().length : 0;
    const end = index === kept.length - 1 ? value.trimEnd().length : value.length;
    const span = { start: node.span.start + start, end: node.span.start + end };
    return { ...node, value: value.slice(start, end), span };
  });
}

function isBlank(node: Inline): boolean {
  if (node.kind === 'break') return true;
  return node.kind === 'text' && node.verbatim && node.value.trim() === '';
}

function isSpace(unit: string | undefined): boolean {
  return unit === ' ' || unit === '\t' || unit === '\n';
}
