import { isMap, isSeq, type Node, parseDocument } from 'yaml';
import type { Span } from '../text/span.ts';
import {
  type FieldValue,
  flowText,
  isPlainValue,
  lines,
  lineText,
  type NewValue,
  nestUnder,
  scalarText,
} from './write-value.ts';
import {
  type AnyPair,
  columnOf,
  contentSpan,
  endOf,
  endOfComments,
  endOfLine,
  follow,
  isBlock,
  isEmpty,
  isFlow,
  isInFlow,
  keyOf,
  partSpan,
  spanOf,
  startOfLine,
} from './yaml-nodes.ts';
import type { YamlPath } from './yaml-value.ts';

/** One change of a YAML file. Items of lists are counted from 0. */
export type YamlEdit =
  | {
      readonly kind: 'set';
      readonly path: YamlPath;
      readonly value: FieldValue;
      /**
       * Fields of the innermost mapping on the path that is there, in the order in which a new one
       * is put in.
       */
      readonly order: readonly string[];
    }
  | { readonly kind: 'remove'; readonly path: YamlPath }
  | {
      /** Puts a new item at the end of the list at `path`, which need not be there yet. */
      readonly kind: 'append';
      readonly path: YamlPath;
      readonly entry: Readonly<Record<string, FieldValue>>;
      /** As for `set`. */
      readonly order: readonly string[];
    };

/**
 * Changes a YAML text and leaves everything else in it letter by letter: comments, order, quotes,
 * spaces, line ends. The text must be one that `readYaml` finds no fault in.
 *
 * @throws Error for a path through a text, which has no fields
 */
export function editYaml(text: string, edit: YamlEdit): string {
  const { contents } = parseDocument(text, { schema: 'failsafe', version: '1.2' });
  const file: File = { text, root: contents, end: text.includes('\r\n') ? '\r\n' : '\n' };
  switch (edit.kind) {
    case 'set':
      return setField(file, edit.path, edit);
    case 'append':
      return appendEntry(file, edit);
    case 'remove':
      return removeAt(file, edit.path);
    default:
      return edit satisfies never;
  }
}

interface File {
  readonly text: string;
  readonly root: Node | null;
  readonly end: string;
}

interface Setting {
  readonly value: NewValue;
  readonly order: readonly string[];
}

function setField(file: File, path: YamlPath, setting: Setting): string {
  const { node, rest, pair } = follow(file.root, path);
  const [first, ...others] = rest;
  if (first === undefined) return replaceValue(file, node, pair, setting.value);
  const value = others.reduceRight<NewValue>(nestUnder, setting.value);
  if (isMap(node) && typeof first === 'string') {
    return addField(file, node.items, node, { name: first, value, order: setting.order });
  }
  if (isSeq(node) && typeof first === 'number') return addItem(file, node, value);
  if (isEmpty(node)) {
    if (file.root === null || !pair) {
      return insertLine(file, file.text.length, lines(nestUnder(value, first), 0, file.end));
    }
    return replaceValue(file, node, pair, nestUnder(value, first));
  }
  throw new Error(`There is no place for ${path.join('.')}.`);
}

function appendEntry(
  file: File,
  { path, entry, order }: Extract<YamlEdit, { kind: 'append' }>,
): string {
  const value: NewValue = { fields: entry };
  const { node, rest } = follow(file.root, path);
  if (rest.length === 0 && isSeq(node)) return addItem(file, node, value);
  return setField(file, path, { value: { items: [value] }, order });
}

/** Puts a value in the place of another, in the same way of writing where that will do. */
function replaceValue(
  file: File,
  node: Node | null,
  pair: AnyPair | undefined,
  value: NewValue,
): string {
  const key = pair?.key as Node | undefined;
  const span = node && !isEmpty(node) ? contentSpan(file.text, node) : undefined;
  if (span && typeof value === 'string' && !(key && isBlock(node))) {
    return splice(file.text, span, scalarText(value, node, isInFlow(file.root, span.start)));
  }
  if (!key) throw new Error('A list item can only be replaced by a text.');
  const colon = file.text.indexOf(':', spanOf(key).end) + 1;
  const place = { start: colon, end: span?.end ?? colon };
  return splice(file.text, place, valueText(value, columnOf(file.text, spanOf(key).start), file));
}

/** What stands behind `key:`. */
function valueText(value: NewValue, indent: number, file: File): string {
  if (isPlainValue(value)) return ` ${lineText(value)}`;
  return `${file.end}${lines(value, indent + 2, file.end).trimEnd()}`;
}

interface NewField extends Setting {
  readonly name: string;
}

function addField(
  file: File,
  pairs: readonly AnyPair[],
  map: Node,
  { name, value, order }: NewField,
): string {
  const before = predecessor(pairs, name, order);
  if (isFlow(map)) {
    const field = `${name}: ${flowText(value)}`;
    if (!before)
      return splice(file.text, afterOpening(map), pairs.length > 0 ? `${field}, ` : field);
    const at = endOf(file.text, before);
    return splice(file.text, { start: at, end: at }, `, ${field}`);
  }
  const [first] = pairs;
  const indent = first ? columnOf(file.text, spanOf(first.key as Node).start) : 0;
  const written = lines({ fields: { [name]: value } }, indent, file.end);
  if (!before) return insertLine(file, file.text.length, written);
  const below = endOfLine(file.text, endOf(file.text, before));
  return insertAt(file, endOfComments(file.text, below, indent), written);
}

/** The field after which a new one belongs, by the order of names; the last one by default. */
function predecessor(
  pairs: readonly AnyPair[],
  name: string,
  order: readonly string[],
): AnyPair | undefined {
  const earlier = order.slice(0, Math.max(0, order.indexOf(name)));
  const known = pairs.filter((pair) => earlier.includes(keyOf(pair) ?? ''));
  return known.sort((a, b) => rank(b, order) - rank(a, order))[0] ?? pairs.at(-1);
}

function rank(pair: AnyPair, order: readonly string[]): number {
  return order.indexOf(keyOf(pair) ?? '');
}

function addItem(file: File, list: Node, value: NewValue): string {
  const items = isSeq(list) ? (list.items as Node[]) : [];
  const last = items.at(-1);
  if (isFlow(list)) {
    if (!last) return splice(file.text, afterOpening(list), flowText(value));
    const { end } = contentSpan(file.text, last);
    return splice(file.text, { start: end, end }, `, ${flowText(value)}`);
  }
  const { start } = spanOf(list);
  const indent = ' '.repeat(columnOf(file.text, start));
  const isFlowStyle = items.length > 0 && items.every(isFlow);
  const written = isFlowStyle
    ? `${indent}- ${flowText(value)}${file.end}`
    : lines({ items: [value] }, indent.length, file.end);
  return insertLine(file, last ? contentSpan(file.text, last).end : start, written);
}

function removeAt(file: File, path: YamlPath): string {
  const { text, root } = file;
  const key = path.at(-1);
  const { node: parent, rest } = follow(root, path.slice(0, -1));
  if (rest.length > 0 || key === undefined || !(isMap(parent) || isSeq(parent))) return text;
  const index = isMap(parent) ? parent.items.findIndex((pair) => keyOf(pair) === key) : Number(key);
  const parts = parent.items.map((one) => partSpan(text, one as AnyPair | Node));
  const part = parts[index];
  if (!part) return text;
  const next = parts[index + 1];
  if (isFlow(parent)) return splice(text, flowSpan(part, parts[index - 1], next), '');
  const lineStart = startOfLine(text, part.start);
  // The first field of a list item shares its line with the dash.
  if (isMap(parent) && text.slice(lineStart, part.start).includes('-')) {
    if (!next) return removeAt(file, path.slice(0, -1));
    return splice(text, { start: part.start, end: next.start }, '');
  }
  return splice(text, { start: lineStart, end: endOfLine(text, part.end) }, '');
}

/** A part of `[…]` or `{…}` with the comma before it, or else after it. */
function flowSpan(part: Span, before: Span | undefined, next: Span | undefined): Span {
  if (before) return { start: before.end, end: part.end };
  return { start: part.start, end: next?.start ?? part.end };
}

function insertLine(file: File, after: number, written: string): string {
  return insertAt(file, endOfLine(file.text, after), written);
}

/** @param at where a line begins, or the text ends */
function insertAt({ text, end }: File, at: number, written: string): string {
  const gap = at > 0 && text[at - 1] !== '\n' ? end : '';
  return splice(text, { start: at, end: at }, gap + written);
}

function splice(text: string, { start, end }: Span, by: string): string {
  return text.slice(0, start) + by + text.slice(end);
}

function afterOpening(node: Node): Span {
  const at = spanOf(node).start + 1;
  return { start: at, end: at };
}
