import { isMap, isScalar, isSeq, type Node, type Pair, Scalar } from 'yaml';
import type { Span } from '../text/span.ts';
import type { YamlPath } from './yaml-value.ts';

/** A field of a mapping as the parser gives it. */
export type AnyPair = Pair<unknown, unknown>;

/** Where a path leads. */
export interface Followed {
  readonly node: Node | null;
  /** What of the path is not there. */
  readonly rest: YamlPath;
  /** The field whose value the node is. */
  readonly pair: AnyPair | undefined;
}

/** Goes down a path as far as there is something. */
export function follow(root: Node | null, path: YamlPath): Followed {
  let node = root;
  let pair: AnyPair | undefined;
  for (const [index, key] of path.entries()) {
    const child = isMap(node) ? findPair(node.items, key) : undefined;
    const item = isSeq(node) && typeof key === 'number' ? node.items[key] : undefined;
    if (!child && item === undefined) return { node, rest: path.slice(index), pair };
    pair = child;
    node = (child ? child.value : item) as Node | null;
  }
  return { node, rest: [], pair };
}

function findPair(pairs: readonly AnyPair[], key: string | number): AnyPair | undefined {
  return pairs.find((pair) => keyOf(pair) === key);
}

export function keyOf({ key }: AnyPair): string | undefined {
  return isScalar(key) && typeof key.value === 'string' ? key.value : undefined;
}

export function isEmpty(node: Node | null): boolean {
  return node === null || (isScalar(node) && spanOf(node).start === spanOf(node).end);
}

export function spanOf(node: Node): Span {
  const [start, end] = node.range ?? [0, 0];
  return { start, end };
}

/** A field with its name, or an item of a list; for an item of a block list, from its dash. */
export function partSpan(text: string, part: AnyPair | Node): Span {
  if ('key' in part) return { start: spanOf(part.key as Node).start, end: endOf(text, part) };
  return contentSpan(text, part);
}

export function endOf(text: string, { key, value }: AnyPair): number {
  const node = value as Node | null;
  if (node && !isEmpty(node)) return contentSpan(text, node).end;
  return text.indexOf(':', spanOf(key as Node).end) + 1;
}

/** A node without the line end that closes a block. */
export function contentSpan(text: string, node: Node): Span {
  const { start, end } = spanOf(node);
  if (isFlow(node) || (isScalar(node) && !isBlockText(node))) return { start, end };
  if (isMap(node)) {
    const last = node.items.at(-1);
    return { start, end: last ? endOf(text, last) : end };
  }
  if (isSeq(node)) {
    const last = node.items.at(-1) as Node | undefined;
    return { start, end: last && !isEmpty(last) ? contentSpan(text, last).end : end };
  }
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

function isBlockText({ type }: Scalar): boolean {
  return type === Scalar.BLOCK_FOLDED || type === Scalar.BLOCK_LITERAL;
}

export function isFlow(node: Node): boolean {
  return (isMap(node) || isSeq(node)) && node.flow === true;
}

/** Whether a node is a list or a mapping with a line for each part. */
export function isBlock(node: Node | null): boolean {
  return (isMap(node) || isSeq(node)) && !isFlow(node);
}

/** Whether a place lies inside `[…]` or `{…}`. */
export function isInFlow(root: Node | null, at: number): boolean {
  const search = (node: unknown): boolean => {
    if (!isMap(node) && !isSeq(node)) return false;
    const { start, end } = spanOf(node);
    if (at < start || at >= end) return false;
    if (node.flow === true) return true;
    return node.items.some((item) => search(isMap(node) ? (item as AnyPair).value : item));
  };
  return search(root);
}

/** Past the line end of the line that holds `at`. */
export function endOfLine(text: string, at: number): number {
  const found = text.indexOf('\n', at);
  return found === -1 ? text.length : found + 1;
}

/**
 * Where the comments end that stand right below a field and are its own: further in than its name,
 * and all of them where a blank line parts them from the next field.
 */
export function endOfComments(text: string, below: number, indent: number): number {
  let end = below;
  let ownEnd = below;
  for (const line of text.slice(below).split(/(?<=\n)/u)) {
    const [, before = '', behind = ''] = /^([ \t]*)#( *)/u.exec(line) ?? [];
    if (!line.trimStart().startsWith('#')) return line.trim() === '' ? end : ownEnd;
    const isFurtherIn = before.length > indent || behind.length > 1;
    if (isFurtherIn && ownEnd === end) ownEnd = end + line.length;
    end += line.length;
  }
  return end;
}

export function startOfLine(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

export function columnOf(text: string, at: number): number {
  return at - startOfLine(text, at);
}
