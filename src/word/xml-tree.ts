import type { Span } from '../text/span.ts';

/** An element with the places of its tags; spans count in the text it was read from. */
export interface XmlElement {
  readonly kind: 'element';
  /** As written, with its prefix. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly open: Span;
  /** Empty, at the end of `open`, where the tag closes itself. */
  readonly close: Span;
  readonly children: readonly XmlNode[];
}

/** Characters between tags. */
export interface XmlText {
  readonly kind: 'text';
  /** As written, references and all. */
  readonly span: Span;
  /** Inside `<![CDATA[`…`]]>`, where nothing is a reference; the span is without those marks. */
  readonly isLiteral: boolean;
}

type XmlNode = XmlElement | XmlText;

/** Why a text cannot be read as XML: it is not well-formed, or it is made to do harm. */
export class XmlFault extends Error {
  readonly reason: 'malformed' | 'hostile';

  constructor(reason: 'malformed' | 'hostile', at: number) {
    super(`XML is ${reason} at ${at}`);
    this.reason = reason;
  }
}

/**
 * What is read at most. Word nests some thirty elements, tables in tables included; a report of a
 * hundred pages has 60,000 elements.
 */
const LIMITS = { length: 30_000_000, depth: 200, elements: 1_000_000 };

const NAME = /[A-Za-z_][\w.:-]*/uy;
const ATTRIBUTE = /\s+([A-Za-z_][\w.:-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/uy;
const SPACE = /\s*/uy;
const REFERENCE = /&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(amp|lt|gt|quot|apos));/gu;
const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);
const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

/** An element that is still open. */
interface OpenElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly open: Span;
  readonly children: XmlNode[];
}

/**
 * Reads XML 1.0 (fifth edition) and keeps the place of everything. Namespaces are not resolved.
 * Document types, and with them entities, are refused: Office files have none (ECMA-376 part 2).
 *
 * @returns the root element
 * @throws XmlFault
 */
export function readXml(text: string): XmlElement {
  if (text.length > LIMITS.length) throw new XmlFault('hostile', LIMITS.length);
  const reading: Reading = { top: [], stack: [], elements: 0 };
  let at = 0;
  while (at < text.length) {
    const tag = text.indexOf('<', at);
    const end = tag === -1 ? text.length : tag;
    if (end > at) innermost(reading).push(readText(text, { start: at, end }, false));
    if (tag === -1) break;
    at = readTag(text, tag, reading);
  }
  const { top, stack } = reading;
  const [root, ...others] = top.filter((node) => node.kind === 'element');
  const isBare = top.every((node) => node.kind === 'element' || isBlank(text, node.span));
  if (stack.length > 0 || !root || others.length > 0 || !isBare) {
    throw new XmlFault('malformed', text.length);
  }
  return root;
}

/** How far the reading has come. */
interface Reading {
  readonly top: XmlNode[];
  readonly stack: OpenElement[];
  elements: number;
}

/** What the next node goes into. */
function innermost({ stack, top }: Reading): XmlNode[] {
  return stack.at(-1)?.children ?? top;
}

/** Reads what begins with `<`; gives the place behind. */
function readTag(text: string, at: number, reading: Reading): number {
  switch (text[at + 1]) {
    case '?':
      return behind(text, '?>', at);
    case '!':
      return readDeclaration(text, at, innermost(reading));
    case '/':
      return closeElement(text, at, reading);
    default:
      reading.elements++;
      if (reading.elements > LIMITS.elements || reading.stack.length >= LIMITS.depth) {
        throw new XmlFault('hostile', at);
      }
      return openElement(text, at, reading);
  }
}

function isBlank(text: string, { start, end }: Span): boolean {
  return (
    text
      .slice(start, end)
      .replace(/^\uFEFF/u, '')
      .trim() === ''
  );
}

/** Comments and CDATA; the place behind. */
function readDeclaration(text: string, at: number, children: XmlNode[]): number {
  if (text.startsWith('<!--', at)) return behind(text, '-->', at + 4);
  const opening = '<![CDATA[';
  if (!text.startsWith(opening, at)) throw new XmlFault('hostile', at);
  const end = behind(text, ']]>', at + opening.length);
  children.push(readText(text, { start: at + opening.length, end: end - 3 }, true));
  return end;
}

function readText(text: string, span: Span, isLiteral: boolean): XmlText {
  const written = text.slice(span.start, span.end);
  if (!isLiteral && written.includes('&') && written.replace(REFERENCE, '').includes('&')) {
    throw new XmlFault('malformed', span.start);
  }
  return { kind: 'text', span, isLiteral };
}

function openElement(text: string, tag: number, reading: Reading): number {
  NAME.lastIndex = tag + 1;
  const name = NAME.exec(text)?.[0];
  if (name === undefined) throw new XmlFault('malformed', tag);
  const { attributes, end: behindLast } = readAttributes(text, tag + 1 + name.length);
  SPACE.lastIndex = behindLast;
  SPACE.exec(text);
  const isEmpty = text[SPACE.lastIndex] === '/';
  const end = SPACE.lastIndex + (isEmpty ? 2 : 1);
  if (text[end - 1] !== '>') throw new XmlFault('malformed', tag);
  const element = { name, attributes, open: { start: tag, end } };
  if (isEmpty) {
    const close = { start: end, end };
    innermost(reading).push({ kind: 'element', ...element, close, children: [] });
  } else reading.stack.push({ ...element, children: [] });
  return end;
}

function readAttributes(
  text: string,
  from: number,
): { readonly attributes: ReadonlyMap<string, string>; readonly end: number } {
  let attributes: Map<string, string> | undefined;
  for (let end = from; ; end = ATTRIBUTE.lastIndex) {
    ATTRIBUTE.lastIndex = end;
    const match = ATTRIBUTE.exec(text);
    if (!match) return { attributes: attributes ?? NO_ATTRIBUTES, end };
    const [, key = '', double, single] = match;
    attributes ??= new Map();
    attributes.set(key, decodeXml(double ?? single ?? ''));
  }
}

function closeElement(text: string, tag: number, reading: Reading): number {
  const end = behind(text, '>', tag);
  const element = reading.stack.pop();
  if (!element || text.slice(tag + 2, end - 1).trimEnd() !== element.name) {
    throw new XmlFault('malformed', tag);
  }
  innermost(reading).push({ kind: 'element', ...element, close: { start: tag, end } });
  return end;
}

/** The place behind the next `mark`. */
function behind(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  if (at === -1) throw new XmlFault('malformed', from);
  return at + mark.length;
}

/** Text as it is read: references stand for their characters. */
export function decodeXml(written: string): string {
  if (!written.includes('&')) return written;
  return written.replace(
    REFERENCE,
    (_, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
      if (name !== undefined) return NAMED.get(name) ?? '';
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return code <= 0x10_ffff ? String.fromCodePoint(code) : '\uFFFD';
    },
  );
}

/** How many code units of `written` stand for the first `length` code units of what is read. */
export function writtenLength(written: string, length: number): number {
  if (!written.includes('&')) return length;
  let read = 0;
  let at = 0;
  while (read < length && at < written.length) {
    REFERENCE.lastIndex = at;
    const match = written[at] === '&' ? REFERENCE.exec(written) : null;
    read += match ? decodeXml(match[0]).length : 1;
    at += match ? match[0].length : 1;
  }
  return at;
}

/** The child elements of one name. */
export function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter(
    (node): node is XmlElement => node.kind === 'element' && node.name === name,
  );
}

/** The first child element of one name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find(
    (node): node is XmlElement => node.kind === 'element' && node.name === name,
  );
}
