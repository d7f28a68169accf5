import { decodeHTML } from 'entities';
import type { Token, Tokens } from 'marked';
import type { MappedText } from '../text/mapped-text.ts';
import type { Inline } from './nodes.ts';

/** Character references, decoded here so that each keeps its own span. */
const REFERENCE = /&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});/gu;

/**
 * Turns marked's inline tokens into nodes.
 *
 * @param tokens the tokens of one block; their `raw` strings tile `text`
 * @param text the text they were made from, with its places in the source
 */
export function readInlines(tokens: readonly Token[], text: MappedText): readonly Inline[] {
  const nodes: Inline[] = [];
  let at = 0;
  for (const token of tokens) {
    if (token.type === 'checkbox') continue;
    const found = text.text.startsWith(token.raw, at) ? at : text.text.indexOf(token.raw, at);
    const start = found === -1 ? at : found;
    const end = Math.min(start + token.raw.length, text.text.length);
    readInline(token, text, start, end, nodes);
    at = end;
  }
  return nodes;
}

function readInline(
  token: Token,
  text: MappedText,
  start: number,
  end: number,
  nodes: Inline[],
): void {
  const span = text.span(start, end);
  switch (token.type) {
    case 'escape':
      readText(text, end - 1, end, nodes);
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
      const children = readInlines(inner.tokens, text.slice(start + marker, end - marker));
      nodes.push({ kind, span, children });
      return;
    }
    case 'link':
      nodes.push(readLink(token as Tokens.Link, text, start, end));
      return;
    case 'image': {
      const image = token as Tokens.Image;
      nodes.push({
        kind: 'image',
        span,
        href: image.href,
        alt: decodeHTML(image.text),
        title: image.title ?? undefined,
      });
      return;
    }
    default:
      readText(text, start, end, nodes);
  }
}

function readLink(token: Tokens.Link, text: MappedText, start: number, end: number): Inline {
  const automatic = token.raw === token.text || token.raw === `<${token.text}>`;
  const labelStart = start + (token.raw.startsWith(token.text) && automatic ? 0 : 1);
  const label = automatic
    ? text.slice(labelStart, labelStart + token.text.length)
    : text.slice(labelStart, end).alignForward(token.text);
  return {
    kind: 'link',
    span: text.span(start, end),
    href: token.href,
    title: token.title ?? undefined,
    automatic,
    children: readInlines(token.tokens, label),
  };
}

/** Cuts a stretch of text into nodes at line ends, at references and where the source skips. */
function readText(text: MappedText, start: number, end: number, nodes: Inline[]): void {
  const value = text.text.slice(start, end);
  let at = start;
  for (const match of value.matchAll(/[ \t]*\n[ \t]*/gu)) {
    readLine(text, at, start + match.index, nodes);
    at = start + match.index + match[0].length;
    nodes.push({ kind: 'break', span: text.span(start + match.index, at), hard: false });
  }
  readLine(text, at, end, nodes);
}

function readLine(text: MappedText, start: number, end: number, nodes: Inline[]): void {
  let at = start;
  for (const match of text.text.slice(start, end).matchAll(REFERENCE)) {
    const value = decodeHTML(match[0]);
    if (value === match[0]) continue;
    const from = start + match.index;
    pushVerbatim(text, at, from, nodes);
    at = from + match[0].length;
    nodes.push({ kind: 'text', span: text.span(from, at), value, verbatim: false });
  }
  pushVerbatim(text, at, end, nodes);
}

function pushVerbatim(text: MappedText, start: number, end: number, nodes: Inline[]): void {
  let at = start;
  for (let i = start + 1; i <= end; i++) {
    if (i < end && text.at(i) === text.at(i - 1) + 1) continue;
    nodes.push({
      kind: 'text',
      span: text.span(at, i),
      value: text.text.slice(at, i),
      verbatim: true,
    });
    at = i;
  }
}
